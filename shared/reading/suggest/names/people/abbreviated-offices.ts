import { isDictionaryForm } from '../lexicon/dictionary.ts';
import { demonyms } from '../lists/demonyms.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isCommon, isFunctionWord, isLegalForm, listedName } from '../lexicon/lexicon.ts';
import { personFunctions, speechVerbs } from '../lists/cue-words.ts';
import { englishPublicHeads, firmNameWords } from '../lists/institution-words.ts';
import { mention, reason, type Page } from '../page/page.ts';

/** Offices that are told by their letters, and the words they stand for. */
const offices: ReadonlyMap<string, readonly string[]> = new Map([
  ['pm', ['prime', 'minister']],
  ['dpm', ['deputy', 'prime', 'minister']],
  ['ag', ['attorney', 'general']],
  ['fm', ['foreign', 'minister']],
  ['da', ['district', 'attorney']],
  ['sg', ['secretary', 'general']],
  ['cm', ['chief', 'minister']],
]);

/**
 * "PM Orsley", "AG Dunmore’s office": whose letters of office stand before the name. The text must write the office out
 * somewhere or let him speak: the letters are many other things too ("AG Insurance", "5 PM Monday").
 */
export function findAbbreviatedOffices(page: Page): void {
  if (page.language !== 'en') return;
  const told = new Map<string, boolean>();
  for (const [index, word] of page.words.entries()) {
    const meaning = word.shape === 'upper' ? offices.get(word.key) : undefined;
    if (meaning === undefined || page.inCapitals[index] === 1) continue;
    const before = page.words[index - 1];
    // "the Indian PM Orsley", "Ohio AG Orsley"
    const isNational =
      before !== undefined && (demonyms.has(before.key) || placeNamed(before.name) === 'region');
    if (
      word.gap === 0 &&
      before !== undefined &&
      before.shape !== 'lower' &&
      !isNational &&
      page.inTitle[index] === 0
    )
      continue;
    if (word.gap === 0 && before?.shape === 'number') continue;
    const to = isHolder(page, meaning, index + 1) ? index + 2 : nameEnd(page, index + 1);
    if (to === undefined) continue;
    if (!told.has(word.key)) told.set(word.key, isWritten(page, meaning));
    const next = page.words[to];
    const speaks = next?.gap === 0 && next.shape === 'lower' && speechVerbs.has(next.key);
    // "PM Harun Orsleyan": two words that only a name has.
    const isOfState = word.key === 'ag' && isNational;
    const isWhole = word.key === 'pm' && to - index > 2 && !isDictionaryForm(page.words[to - 1]?.key ?? '');
    if (told.get(word.key) !== true && !speaks && !isWhole && !isOfState) continue;
    if (isNational) page.taken[index] = 1;
    mention(page, index + 1, to, {
      kind: 'person',
      strength: 6,
      reasons: [reason(page, 'name.function', index, index + 1)],
    });
  }
}

function nameEnd(page: Page, from: number): number | undefined {
  let to = from;
  while (to < from + 3 && isNamePart(page, to)) {
    to += 1;
    if (page.words[to - 1]?.isPossessive === true || page.inTitle[from] === 1) break;
  }
  return to > from ? to : undefined;
}

function isNamePart(page: Page, at: number): boolean {
  const word = page.words[at];
  if (word?.shape !== 'capital' || word.gap !== 0 || page.taken[at] === 1) return false;
  const { key, name } = word;
  if (isFunctionWord(key) || personFunctions.has(key) || isLegalForm(key)) return false;
  if (firmNameWords.has(key) || englishPublicHeads.has(key) || isCommon(key)) return false;
  return placeNamed(name) === undefined && listedName(name) === undefined;
}

/** "PM Lee" where the text has "Prime Minister Lee": though the name be a town’s or a word’s as well. */
function isHolder(page: Page, meaning: readonly string[], name: number): boolean {
  const word = page.words[name];
  if (word?.shape !== 'capital' || word.gap !== 0 || isFunctionWord(word.key)) return false;
  return page.words.some(
    ({ key, gap, shape }, at) =>
      key === word.key &&
      gap === 0 &&
      shape === 'capital' &&
      meaning.every((part, back) => page.words[at - meaning.length + back]?.key === part),
  );
}

/** Does the text write the office out before a name or elsewhere: "Prime Minister", "attorney general"? */
function isWritten(page: Page, meaning: readonly string[]): boolean {
  return page.words.some((_, at) =>
    meaning.every(
      (key, part) => page.words[at + part]?.key === key && (part === 0 || page.words[at + part]?.gap === 0),
    ),
  );
}
