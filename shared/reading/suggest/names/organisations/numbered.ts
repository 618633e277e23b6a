import { isDictionaryForm, isDictionaryWord } from '../lexicon/dictionary.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isFunctionWord, isGivenName, isLegalForm, listedName } from '../lexicon/lexicon.ts';
import { speechVerbs } from '../lists/cue-words.ts';
import type { Page } from '../page/page.ts';

/** Verbs that one thing has: "Drakon 2 was", not "12 were". */
const auxiliaries = /^(?:was|is|has|will|est|a|etait|avait|sera|aura|fut)$/;

/**
 * "the game Drakon 2 was attacked", "founder of Fenmoor 24": where a name ends that a small number belongs to. The number
 * is of a name when that is no word of the language, nobody's and no place's, and nothing follows that could be counted.
 */
export function withNumber(page: Page, from: number, to: number): number {
  const number = page.words[to];
  const last = page.words[to - 1];
  if (number?.shape !== 'number' || number.gap !== 0 || !/^\d{1,3}$/.test(number.key)) return to;
  if (last === undefined || last.isPossessive || last.shape === 'upper' || to - from > 2) return to;
  if (
    isDictionaryWord(last.key) ||
    isDictionaryForm(last.key) ||
    isGivenName(last.key) ||
    isLegalForm(last.key) ||
    placeNamed(last.name) !== undefined ||
    (listedName(last.key) !== undefined && listedName(last.key)?.kind !== 'product')
  )
    return to;
  // "fined Drakon 65,000 euros": the thousands of a sum.
  if (/^[,.]\d{3}/.test(page.text.slice(number.end, number.end + 4))) return to;
  const next = page.words[to + 1];
  const isEnd =
    next === undefined ||
    next.gap !== 0 ||
    isFunctionWord(next.key) ||
    speechVerbs.has(next.key) ||
    auxiliaries.test(next.key);
  return isEnd ? to + 1 : to;
}

/** "O2S", "K3D" behind its noun: capitals around a figure, and no dealings from one to another ("B2B", "P2P"). */
export function isNumberedTool(written: string): boolean {
  return /^\p{Lu}+\d+\p{Lu}+$/u.test(written) && !/^[BCDEGHMP]2[BCEGHMP]$/.test(written);
}
