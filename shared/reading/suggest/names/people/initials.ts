import { isDictionaryForm } from '../lexicon/dictionary.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import {
  isAuthorityAcronym,
  isCommon,
  isGivenName,
  isWeakGivenName,
  listedName,
} from '../lexicon/lexicon.ts';
import {
  englishPublicHeads,
  firmNameWords,
  frenchFirmWords,
  frenchPublicHeads,
} from '../lists/institution-words.ts';
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

/** Letters of countries, states and towns, and no initials of somebody's. */
const grounds =
  /^(?:u\.[skn]|u\.s\.a|u\.a\.e|e\.u|d\.c|l\.a|n\.y(?:\.c)?|n\.[jhcmdsbt]|s\.[cd]|r\.i|b\.c|p\.[re]|p\.e\.i|w\.v)$/;

/** "J.R.R. Tolkien", "T.S. Eliot": pointed letters and a family name, unless it is a body of that place or a firm. */
export function initialsFirst(page: Page, from: number, to: number): PersonFound | undefined {
  const letters = page.words[from];
  const last = page.words[to - 1];
  if (letters === undefined || last === undefined || to - from < 2 || to - from > 4) return undefined;
  if (!/^(?:\p{L}\.-?){1,2}\p{L}$/u.test(letters.key) || page.text[letters.end] !== '.') return undefined;
  if (grounds.test(letters.key) || isAuthorityAcronym(letters.name) || listedName(letters.name) !== undefined)
    return undefined;
  // "la C.F.T. Velmora": with an article, letters are those of a body.
  const before = page.words[from - 1];
  if (letters.gap === 0 && /^(?:le|la|l|les|du|des|au|aux|the|an?)$/.test(before?.key ?? ''))
    return undefined;
  const place = placeNamed(last.name);
  if (place !== undefined && place !== 'commune') return undefined;
  if (last.shape !== 'capital' || last.key.length < 3) return undefined;
  const { key } = last;
  if ([firmNameWords, englishPublicHeads, frenchPublicHeads].some((words) => words.has(key)))
    return undefined;
  if (page.words[to]?.gap === 0 && /^(?:group|groupe|inc|ltd)$/.test(page.words[to]?.key ?? ''))
    return undefined;
  return { from, to, strength: 6, reasons: [reason(page, 'name.given', from, from + 1)] };
}

/**
 * "son président KC Lim": two letters without points, said of an office right beside; firms of two letters have a noun of the
 * trade behind them, or no office.
 */
export function lettersFirst(page: Page, from: number, to: number): boolean {
  const letters = page.words[from];
  const last = page.words[to - 1];
  if (
    to - from !== 2 ||
    letters?.shape !== 'upper' ||
    !/^[b-df-hj-np-tv-z]{2}$|^[ae][jb-dk-np-t]$/.test(letters.key)
  )
    return false;
  if (last?.shape !== 'capital' || isCommon(last.key) || isDictionaryForm(last.key)) return false;
  if (listedName(letters.key) !== undefined || isAuthorityAcronym(letters.name)) return false;
  return ![firmNameWords, englishPublicHeads, frenchPublicHeads].some((words) => words.has(last.key));
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
