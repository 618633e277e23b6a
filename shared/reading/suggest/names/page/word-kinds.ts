import { isDictionaryWord } from '../lexicon/dictionary.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isAnyGivenName, isCommon, isPlainAcronym, listedName } from '../lexicon/lexicon.ts';
import { isNameShaped, keyOf, type Page } from './page.ts';
import { foldName, Gap } from './words.ts';

/** "clientsNom", "processusB.5.2": two words that a copy has grown together. */
export function isGrown(written: string): boolean {
  const parts = /^(\p{Lu}?\p{Ll}{3,})(\p{Lu}\p{Ll}*)((?:\.?\d+)*)/u.exec(written);
  const [whole = '', first = '', second = '', digits = ''] = parts ?? [];
  if (whole.length !== written.length || !isWord(foldName(first))) return false;
  if (second.length === 1) return digits !== '';
  return /^\p{Ll}/u.test(first) && first.length > 4 && isCommon(foldName(second)) && second.length > 2;
}

/** "HIV-positive", "PIN-protected": initials that name no one, and a quality. */
export function isPlainCompound(written: string, key: string): boolean {
  const dash = key.indexOf('-');
  return (
    dash > 1 &&
    isPlainAcronym(key.slice(0, dash)) &&
    /^\p{Ll}+$/u.test(written.slice(dash + 1)) &&
    isWord(key.slice(dash + 1))
  );
}

/** "Indonesian", "Maltese", "Singaporeans": English writes peoples and tongues with a capital. */
export function isPeople(key: string): boolean {
  // "Quebeckers", "Londoners"
  if (
    /[^aeiou]ers$/.test(key) &&
    (placeNamed(key.slice(0, -3)) ?? placeNamed(key.slice(0, -4))) !== undefined
  )
    return true;
  // "Nebraskans", "Torontonians"
  if (
    key.endsWith('ns') &&
    (placeNamed(key.slice(0, -2)) ?? placeNamed(key.slice(0, -1)) ?? placeNamed(key.slice(0, -5))) !==
      undefined
  )
    return true;
  return (
    key.length > 5 &&
    /(?:[^aeou]ians?|eans?|ese|[dklt]ish|[kr]ani|uans?|hans?|oans?|ankans?)$/.test(key) &&
    listedName(key) === undefined &&
    !isCommon(key) &&
    listedName(`the ${key}`) === undefined
  );
}

/** "New Yorkers", "Nova Scotians", "North Carolinians", "Rhode Islanders": who lives in a place of two words. */
export function isPeopleOf(first: string, last: string): boolean {
  return ['ers', 'rs', 'ians', 'ans', 'ns', 'ites'].some(
    (end) =>
      last.endsWith(end) &&
      ['', 'a', 'e', 'o', 'ia'].some(
        (tail) => placeNamed(`${first} ${last.slice(0, -end.length)}${tail}`) !== undefined,
      ),
  );
}

function isWord(key: string): boolean {
  return isCommon(key) || isDictionaryWord(key);
}

/** "Monarch’s Health Plan", "Nova Scotia’s Education Department": a place, by its last word or whole, which has what follows. */
export function isWhereUpTo(page: Page, from: number, to: number): boolean {
  if (placeNamed(page.words[to - 1]?.name ?? '') !== undefined) return true;
  return to - from === 2 && /^(?:country|region)$/.test(placeNamed(keyOf(page, from, to)) ?? '');
}

/** "Ashby WORK HERE Pension Fund": a small word in capitals, behind such a one and before a word with one. */
export function isBetweenCapitals(page: Page, index: number): boolean {
  return (
    page.words[index]?.shape === 'upper' &&
    page.words[index - 1]?.shape === 'upper' &&
    page.words[index + 1]?.shape === 'capital'
  );
}

/** "Inclusive Teaching and Support Office (ITSO)": letters in brackets that begin before the words from `from` on. */
export function isPartOfLetters(page: Page, from: number, last: number): boolean {
  const letters = page.words[last + 1];
  return (
    letters !== undefined &&
    (letters.gap & Gap.open) !== 0 &&
    letters.shape === 'upper' &&
    letters.key.length > 3 &&
    /^(?:and|of|for)$/.test(page.words[from - 1]?.key ?? '') &&
    isNameShaped(page.words[from - 2]) &&
    !letters.key.startsWith(page.words[from]?.key[0] ?? '')
  );
}

/** "Services DEPARTMENTAL APPEALS BOARD Civil Remedies": where words of the language go over into capitals throughout, or back. */
export function changesCase(page: Page, index: number): boolean {
  const isLoud = (at: number): boolean => {
    const { shape, key = '' } = page.words[at] ?? {};
    return shape === 'upper' && key.length > 4 && (isCommon(key) || isDictionaryWord(key));
  };
  const isPlain = (at: number): boolean => page.words[at]?.shape === 'capital';
  if (page.language !== 'en') return false;
  return (
    (isPlain(index - 1) && isLoud(index) && isLoud(index + 1)) ||
    (isLoud(index - 2) && isLoud(index - 1) && isPlain(index) && isPlain(index + 1))
  );
}

/** "ELECTRONIC SUBMISSION Jane Roe": a word of the language in capitals throughout, and behind all such two words that have one each. */
export function isLoudBefore(page: Page, index: number, to: number): boolean {
  let at = index;
  while (at < to && page.words[at]?.shape === 'upper') {
    const key = page.words[at]?.key ?? '';
    if (key.length < 3 || !(isCommon(key) || isDictionaryWord(key)) || page.inCapitals[at] === 1)
      return false;
    at += 1;
  }
  return (
    at > index &&
    to - at > 1 &&
    page.words.slice(at, to).every(({ shape }) => shape === 'capital') &&
    isAnyGivenName(page.words[at]?.key ?? '')
  );
}
