import { isDictionaryWord } from '../lexicon/dictionary.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isCommon, isPlainAcronym, listedName } from '../lexicon/lexicon.ts';
import { personFunctions } from '../lists/cue-words.ts';
import { genericBusinessWords } from '../lists/plain-phrases.ts';
import { placeLength } from '../lexicon/lookup.ts';
import { isVerbA, type Page } from '../page/page.ts';

/** Initials behind an article that no list knows, and that name somebody. */
export function isInitials(page: Page, from: number, to: number): boolean {
  const word = page.words[from];
  return (
    to - from === 1 &&
    word?.shape === 'upper' &&
    word.gap === 0 &&
    word.key.length > 2 &&
    page.inCapitals[from] === 0 &&
    /^(?:la|le|l|du|au|les|des|aux)$/.test(page.words[from - 1]?.key ?? '') &&
    !isPlainAcronym(word.key) &&
    !isCommon(word.key) &&
    !isDictionaryWord(word.key) &&
    listedName(word.name) === undefined &&
    placeNamed(word.name) === undefined
  );
}

/** No place, or a village at most: what a surname may be called after. */
export function isPlaceless(name: string): boolean {
  return /^(?:commune)?$/.test(placeNamed(name) ?? '');
}

/** "le directeur, …", "son avocate, …": a function within the words before the comma. */
export function hasFunctionBefore(page: Page, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    const word = page.words[at];
    if (word === undefined || word.shape !== 'lower') return false;
    if (personFunctions.has(word.key)) return true;
    if (word.gap !== 0) return false;
  }
  return false;
}

/** Nothing but what any firm has. */
export function allGeneric(page: Page, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1)
    if (!genericBusinessWords.has(page.words[index]?.key ?? '')) return false;
  return true;
}

/** A place, or a quarter of the compass, behind its article or without. */
export function isWhere(page: Page, index: number): boolean {
  const at =
    /^(?:la|le|les|l)$/.test(page.words[index]?.key ?? '') && page.words[index]?.shape === 'lower'
      ? index + 1
      : index;
  return placeLength(page, at) > 0 || /^(?:nord|sud|est|ouest)$/.test(page.words[at]?.key ?? '');
}

/** "clients de Voyageurs du Monde": a noun in the plural with a capital and no article, as only names stand. */
export function isBare(page: Page, from: number): boolean {
  const word = page.words[from];
  return (
    word !== undefined &&
    word.gap === 0 &&
    word.key.endsWith('s') &&
    /^(?:de|chez|contre|par|avec|pour|a)$/.test(page.words[from - 1]?.key ?? '') &&
    !isVerbA(page, page.words[from - 1] ?? word)
  );
}
