import { isCommon, isFunctionWord, isGivenName } from '../lexicon/lexicon.ts';
import { isDictionaryWord } from '../lexicon/dictionary.ts';
import { speechVerbs } from '../lists/cue-words.ts';
import { calendarWords } from '../lists/function-words.ts';
import { wordSet } from '../../../word-set.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isNameShaped, mention, reason, type Page } from '../page/page.ts';
import { isPredicate } from '../page/predicate.ts';
import { Gap, sentenceGaps } from '../page/words.ts';

/** Those who call themselves by a phrase: "le collectif Parents en colère". */
const callers = wordSet(
  'collectif association asso ong mouvement reseau campagne liste plateforme compagnie fondation syndicat comite club groupe',
);
/** So many words a phrase has at most. */
const longest = 8;

/**
 * "le collectif Patients en clair, qui …", "de l’association Un toit pour tous (Rennes)": a body whose name is a phrase in
 * small letters behind its first word, up to the sign that ends it. Linear.
 */
export function findPhrases(page: Page): void {
  if (page.language !== 'fr') return;
  for (let index = 1; index < page.words.length; index += 1) {
    const noun = page.words[index - 1];
    const word = page.words[index];
    if (noun?.shape !== 'lower' || word?.shape !== 'capital' || !callers.has(noun.key)) continue;
    if (word.gap !== 0 || page.taken[index] === 1 || page.inTitle[index] === 1) continue;
    if (!isPlain(word.key) || isGivenName(word.key) || placeNamed(word.name) !== undefined) continue;
    const to = phraseEnd(page, index);
    if (to === undefined) continue;
    mention(page, index, to, {
      kind: 'organisation',
      strength: 6,
      reasons: [reason(page, 'name.noun', index - 1, index)],
    });
  }
}

function isPlain(key: string): boolean {
  return isFunctionWord(key) || isCommon(key) || isDictionaryWord(key);
}

/** Up to a sign or the end, when there is no verb on the way and something stands in small letters. */
function phraseEnd(page: Page, from: number): number | undefined {
  let small = 0;
  for (let at = from + 1; at - from <= longest; at += 1) {
    const word = page.words[at];
    if (word === undefined || word.gap !== 0) {
      const isClosed =
        word === undefined || (word.gap & (sentenceGaps | Gap.comma | Gap.open | Gap.quoteClose)) !== 0;
      const last = page.words[at - 1];
      return isClosed && small > 0 && last !== undefined && !isFunctionWord(last.key) ? at : undefined;
    }
    if (page.taken[at] === 1 || isPredicate(page, at) || speechVerbs.has(word.key)) return undefined;
    // "le groupe Play en juin": when, and no part of a phrase.
    const isWhen = word.shape === 'number' || calendarWords.has(word.key);
    if (isWhen && /^(?:en|depuis|des|debut|fin|mi)$/.test(page.words[at - 1]?.key ?? '')) return undefined;
    if (/^(?:qui|que|dont|et|ou|ni|mais|dit|sont|etaient|avaient|c|j)$/.test(word.key)) return undefined;
    if (word.shape === 'lower') {
      if (!isFunctionWord(word.key)) small += 1;
    } else if (isNameShaped(word) && small === 0) return undefined;
  }
  return undefined;
}
