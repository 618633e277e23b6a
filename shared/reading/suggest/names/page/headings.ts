import { isDictionaryWord } from '../lexicon/dictionary.ts';
import { isCommon, isGivenName } from '../lexicon/lexicon.ts';
import { speechVerbs } from '../lists/cue-words.ts';
import type { Page } from './page.ts';
import { Gap, sentenceGaps } from './words.ts';

/** "4.3 Causes", "B. Chronologie": does a heading begin with this word, behind its number or letter? */
export function isHeading(page: Page, index: number): boolean {
  const word = page.words[index];
  const before = page.words[index - 1];
  if (word === undefined || before === undefined) return false;
  if (/^\d(?:\.\d{1,2}){1,3}$/.test(before.key)) return (before.gap & Gap.line) !== 0;
  return (
    /^[a-k]$/.test(before.key) &&
    before.shape === 'capital' &&
    page.text[before.end] === '.' &&
    (before.gap & sentenceGaps) !== 0 &&
    (isCommon(word.key) || isDictionaryWord(word.key)) &&
    !isGivenName(word.key) &&
    goesOn(page, index + 1)
  );
}

/** Behind the first word of a heading: its end, or more prose; "E. Petit confirme" speaks. */
function goesOn(page: Page, index: number): boolean {
  const next = page.words[index];
  if (next === undefined || (next.gap & sentenceGaps) !== 0) return true;
  return next.gap === 0 && next.shape === 'lower' && !speechVerbs.has(next.key) && next.key !== 'a';
}
