import { isDictionaryForm } from '../lexicon/dictionary.ts';
import { isCommon, isFunctionWord, isGivenName, listedName } from '../lexicon/lexicon.ts';
import { personFunctions } from '../lists/cue-words.ts';
import { englishPublicHeads, firmNameWords } from '../lists/institution-words.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isNameShaped, mention, reason, type Page } from '../page/page.ts';
import { placesOf } from '../page/places-of.ts';
import { Gap, sentenceGaps } from '../page/words.ts';
import { wordSet } from '../../../word-set.ts';

const those = wordSet('celui celle');
const honours = wordSet('honorable');
/** How a law report writes who judges: "HALLOW J", "Roe LJ". */
const ranks = wordSet('j ja cj lj');
/** So many words tell what somebody does, at most. */
const longest = 14;

/** Somebody whose name is set off from what he does, or from the text he signs, by nothing but a comma or a dash. */
export function findSetOff(page: Page): void {
  if (page.language === 'fr') {
    for (const index of placesOf(page, those)) takeDoer(page, index);
    for (const index of placesOf(page, honours)) takeHonoured(page, index);
  } else for (const index of placesOf(page, ranks)) takeJudge(page, index);
  takeUndersigned(page);
  takeSigned(page);
}

/** "Celui qui a repéré l’annonce, NoX, parlait": who it is. */
function takeDoer(page: Page, index: number): void {
  if (page.words[index + 1]?.key !== 'qui' || page.words[index + 1]?.gap !== 0) return;
  for (let at = index + 2; at < index + longest; at += 1) {
    const word = page.words[at];
    if (word === undefined || (word.gap & (sentenceGaps | Gap.colon)) !== 0) return;
    if (word.gap !== Gap.comma) continue;
    let to = at;
    while (to - at < 3 && isNameShaped(page.words[to]) && (to === at || page.words[to]?.gap === 0)) to += 1;
    const next = page.words[to];
    if (to === at || next?.gap !== Gap.comma || isFunctionWord(word.key)) return;
    if (listedName(word.name) !== undefined || placeNamed(word.name) !== undefined) return;
    mention(page, at, to, {
      kind: 'person',
      strength: 6,
      reasons: [reason(page, 'name.apposed', index, index + 2)],
    });
    return;
  }
}

/** "— Meenal" at the very end: who signs, by a name alone that is no word. */
function takeSigned(page: Page): void {
  const at = page.words.length - 1;
  const word = page.words[at];
  if (word?.shape !== 'capital' || (word.gap & Gap.dash) === 0 || (word.gap & sentenceGaps) === 0) return;
  if (!/^[\s.]*$/.test(page.text.slice(word.end))) return;
  const isWord = word.key.length < 3 || isCommon(word.key) || isDictionaryForm(word.key);
  if (isWord && !isGivenName(word.key)) return;
  if (listedName(word.name) !== undefined || placeNamed(word.name) !== undefined) return;
  mention(page, at, at + 1, {
    kind: 'person',
    strength: 5,
    reasons: [reason(page, 'name.signature', at, at + 1)],
  });
}

/** "SOUS LA PRÉSIDENCE DE L’HONORABLE MARIE ROY, J.C.S.": who judges, up to the comma. */
function takeHonoured(page: Page, index: number): void {
  let to = index + 1;
  while (to - index < 5 && page.words[to]?.gap === 0 && isNameShaped(page.words[to])) to += 1;
  if (to - index < 3 || page.words[to]?.gap === 0 || page.words[index]?.shape === 'lower') return;
  take(page, index + 1, to, 'name.title', index);
}

/** "HALLOW J" on a line of its own, under the name of a court or over what it rules. */
function takeJudge(page: Page, index: number): void {
  const name = page.words[index - 1];
  const rank = page.words[index];
  const next = page.words[index + 1];
  if (rank?.shape === 'lower' || rank?.gap !== 0 || page.text[rank.end] === '.') return;
  if (name === undefined || (index > 1 && (name.gap & Gap.line) === 0)) return;
  if (!isNameShaped(name) || (next !== undefined && (next.gap & (Gap.line | Gap.colon)) === 0)) return;
  if (isFunctionWord(name.key) || isCommon(name.key)) return;
  if (!['court', 'judgment', 'judgement', 'tribunal'].some((key) => page.places.has(key))) return;
  take(page, index - 1, index, 'name.title', index);
}

/** "LEW CHUEN HONG" over "Commissioner" at the end: who signs, in capitals on a line, and what he is. */
function takeUndersigned(page: Page): void {
  const end = page.words.length;
  let from = end - 1;
  while (from > 0 && end - from < 6 && ((page.words[from]?.gap ?? 0) & Gap.line) === 0) from -= 1;
  if (((page.words[from]?.gap ?? 0) & Gap.line) === 0 || !personFunctions.has(page.words[from]?.key ?? ''))
    return;
  let first = from - 1;
  while (first > 0 && from - first < 4 && page.words[first]?.gap === 0) first -= 1;
  const words = page.words.slice(first, from);
  if (words.length < 2 || ((page.words[first]?.gap ?? 0) & Gap.line) === 0) return;
  if (!words.every(({ shape, key }) => shape === 'upper' && !isFunctionWord(key) && !/\d/.test(key))) return;
  if (words.every(({ key }) => isCommon(key) || isDictionaryForm(key))) return;
  if (words.some(({ key }) => firmNameWords.has(key) || englishPublicHeads.has(key))) return;
  take(page, first, from, 'name.function', from);
}

function take(page: Page, from: number, to: number, code: string, cue: number): void {
  mention(page, from, to, { kind: 'person', strength: 6, reasons: [reason(page, code, cue, cue + 1)] });
}
