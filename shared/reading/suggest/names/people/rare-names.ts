import { cueBefore } from '../runs/cue.ts';
import { isDictionaryForm } from '../lexicon/dictionary.ts';
import { firmBefore } from '../organisations/firm-before.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { endsLikeProse, isCommon, isFunctionWord, isRareGivenName, listedName } from '../lexicon/lexicon.ts';
import { englishPublicHeads, firmNameWords } from '../lists/institution-words.ts';
import { listedLength } from '../lexicon/lookup.ts';
import type { Page } from '../page/page.ts';
import { surnameEnds, worldSurnames } from '../lists/world-surnames.ts';
import { isInitialAt } from '../page/plain-run.ts';

/** Ends of fields and of made-up names of firms, which no family name has. */
const endsLikeFirm =
  /(?:ology|iatry|istry|opathy|therapy|omics|care|tech|soft|ware|corp|media|bank|health|systems?)$/;

/** "Mazen M. Basrawi": a letter with its point between two words of no dictionary, as English writes people. */
export function hasMiddleInitial(page: Page, from: number, to: number): boolean {
  const first = page.words[from];
  const last = page.words[to - 1];
  return (
    page.language === 'en' &&
    to - from === 3 &&
    isInitialAt(page, from + 1) &&
    first?.shape === 'capital' &&
    last?.shape === 'capital' &&
    !isCommon(first.key) &&
    !isFunctionWord(first.key) &&
    !firmNameWords.has(last.key) &&
    !englishPublicHeads.has(last.key)
  );
}

/** "Orfeo Brancamonte", "Keniona Thomas": a rare given name, and words that no dictionary has; or an unknown word and a given name as English family names are. */
export function isRareName(page: Page, from: number, to: number): boolean {
  const first = page.words[from];
  if (first === undefined || first.shape !== 'capital' || page.inTitle[from] === 1 || firmBefore(page, from))
    return false;
  if (!isRareGivenName(first.key) || cueBefore(page, from) !== undefined) return false;
  if (
    /^(?:country|region|department|city)$/.test(placeNamed(first.name) ?? '') ||
    listedLength(page, from) > 0
  )
    return false;
  for (let index = from; index < to; index += 1) {
    const { key = '', shape } = page.words[index] ?? {};
    if (shape === 'lower' || (index > from && isInitialAt(page, index))) continue;
    if (shape !== 'capital' || isCommon(key) || isFunctionWord(key) || englishPublicHeads.has(key))
      return false;
    if (
      index > from &&
      (isDictionaryForm(key) || endsLikeProse(key) || endsLikeFirm.test(key) || listedName(key) !== undefined)
    )
      return false;
  }
  const last = placeNamed(page.words[to - 1]?.name ?? '');
  return last !== 'country' && last !== 'region' && last !== 'department';
}

/** "Harveen Singh Ahluwal", "Oleksa Bondarchenko": words of no dictionary, the last or the one before it borne by many as a family name. */
export function hasWorldSurname(page: Page, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 4 || page.inTitle[from] === 1 || firmBefore(page, from)) return false;
  if (cueBefore(page, from) !== undefined || listedLength(page, from) > 0) return false;
  const words = page.words.slice(from, to);
  const isBorne = words
    .slice(Math.max(1, words.length - 2))
    .some(({ key }) => worldSurnames.has(key) || surnameEnds.test(key));
  const article = page.words[from - 1];
  const isLed = words[0]?.gap === 0 && /^(?:the|an?|le|la|l|les|un|une|du|au)$/.test(article?.key ?? '');
  return (
    isBorne &&
    !isLed &&
    words.every(
      ({ key, name, shape }, at) =>
        shape === 'capital' &&
        !isFunctionWord(key) &&
        !isCommon(key) &&
        !firmNameWords.has(key) &&
        !englishPublicHeads.has(key) &&
        (at > 0 || (!isDictionaryForm(key) && placeNamed(name) === undefined)),
    )
  );
}
