import { isDictionaryForm } from '../lexicon/dictionary.ts';
import { isCommon, isGivenName, isWeakGivenName, listedName } from '../lexicon/lexicon.ts';
import { frenchFirmWords } from '../lists/institution-words.ts';
import { reason, type Page } from '../page/page.ts';
import { isInitialAt } from '../page/plain-run.ts';
import type { PersonFound } from './people.ts';
import { Gap } from '../page/words.ts';

/** "Kévin D.", "Kylian R.": a given name and the letter that stands for the other; its point belongs to it. */
export function givenAndInitial(page: Page, from: number, to: number): PersonFound | undefined {
  const given = page.words[from];
  const last = page.words[to - 1];
  if (given === undefined || last === undefined || to - from !== 2 || given.shape !== 'capital')
    return undefined;
  if (!isInitialAt(page, to - 1)) return undefined;
  if ((!isGivenName(given.key) && !isOddGiven(page, from)) || isWeakGivenName(given.key)) return undefined;
  // "O" is a family name by itself: its point may end the sentence.
  const next = page.words[to];
  if (last.key === 'o' && (next === undefined || next.shape !== 'lower')) return undefined;
  return { from, to, end: last.end + 1, strength: 6, reasons: [reason(page, 'name.given', from, from + 1)] };
}

/** "Gwilherm T., 22 ans": no word of the language, a letter with its point, and the sentence goes on. */
export function isOddGiven(page: Page, index: number): boolean {
  const word = page.words[index];
  const next = page.words[index + 2];
  if (page.language !== 'fr' || word?.shape !== 'capital' || word.key.length < 4 || word.isElided)
    return false;
  if (!isInitialAt(page, index + 1) || page.words[index + 1]?.gap !== 0) return false;
  if (next === undefined || !(next.gap === Gap.comma || (next.gap === 0 && next.shape === 'lower')))
    return false;
  // "la société Velmora R. et D.", "Velmora S. Paulo"
  if (frenchFirmWords.has(page.words[index - 1]?.key ?? '')) return false;
  return !isCommon(word.key) && !isDictionaryForm(word.key) && listedName(word.name) === undefined;
}

/** A letter, or two with their points or hyphen: "J.", "J.-P.". */
export function isInitial(key: string): boolean {
  return (
    /^(?:\p{L}[.-]{0,2}){1,3}$/u.test(key) &&
    !/^u\.[sk]$/.test(key) &&
    key.replace(/[^\p{L}]/gu, '').length <= 2 &&
    (key.length === 1 || /[.-]/.test(key))
  );
}

/** Nothing but letters: "A. B.". */
export function onlyInitials(page: Page, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (!isInitial(page.words[index]?.key ?? '')) return false;
  return true;
}
