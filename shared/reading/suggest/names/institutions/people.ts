import { isDictionaryForm } from '../lexicon/dictionary.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isCommon, isGivenName, isWeakGivenName } from '../lexicon/lexicon.ts';
import { personTitles } from '../lists/cue-words.ts';
import { wordSet } from '../../../word-set.ts';
import { isNameShaped, keyOf, type Page } from '../page/page.ts';

/** What somebody leads for a time, and what is therefore never called after who does: a school or a foundation may be. */
const led = wordSet(
  'ministere ministeres secretariat gouvernement cabinet administration mairie municipalite prefecture parquet direction service services bureau departement delegation commission',
);

/** "le ministère de Jeanne Roe", "la mairie de Mme Roe": whose office it is at present, and no name of an office. */
export function isOfSomebody(page: Page, head: number, joint: number): boolean {
  if (!led.has(page.words[head]?.key ?? '') || !/^(?:de|d)$/.test(page.words[joint]?.key ?? '')) return false;
  const first = page.words[joint + 1];
  const next = page.words[joint + 2];
  if (first?.gap !== 0 || next?.gap !== 0 || !isNameShaped(next)) return false;
  if (personTitles.has(first.key)) return true;
  if (first.shape !== 'capital' || !isGivenName(first.key)) return false;
  // "le ministère de Pierre Roe": an everyday word, but for the family name, which is none.
  const isTown =
    /^(?:city|country|region|department)$/.test(placeNamed(first.name) ?? '') ||
    placeNamed(keyOf(page, joint + 1, joint + 3)) !== undefined;
  return !isWeakGivenName(first.key) || !(isTown || isCommon(next.key) || isDictionaryForm(next.key));
}
