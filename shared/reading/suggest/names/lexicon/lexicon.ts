import { englishFirms } from '../lists/english-firms.ts';
import type { EntityKind } from '../../../../model/entity.ts';
import { authorityAcronyms, legalForms, plainAcronyms } from '../lists/acronyms.ts';
import { authorityNames } from '../lists/authority-names.ts';
import { commonEnglishWords } from '../lists/common-english.ts';
import { commonFrenchWords } from '../lists/common-french.ts';
import { firmNames, productNames, technologyNames, threatActorNames } from '../lists/firm-names.ts';
import { isDictionaryForm, isDictionaryWord } from './dictionary.ts';
import { functionWords, proseEnds } from '../lists/function-words.ts';
import { moreEnglishGivenNames, weakEnglishGivenNames } from '../lists/given-names-english.ts';
import { frenchAndEnglishGivenNames } from '../lists/given-names.ts';
import { weakGivenNames, worldGivenNames } from '../lists/given-names-world.ts';
import { mediaNames } from '../lists/media-names.ts';
import { rareGivenNames } from '../lists/rare-given-names.ts';
import { packedLookup } from './packed-set.ts';
import { nameKey } from '../page/words.ts';

/** What a list says of a name. */
export type ListedName = { readonly kind: EntityKind; readonly words: number };

let technologies: ReadonlySet<string> | undefined;

/** Something that many run (an operating system, a database) rather than a service with somebody behind it. */
export function isTechnology(key: string): boolean {
  technologies ??= new Set(technologyNames.map(nameKey));
  return technologies.has(key);
}

let listed: ReadonlyMap<string, ListedName> | undefined;
let longest: ReadonlyMap<string, number> | undefined;

/** The names of the lists, by key (`nameKey`); made at the first reading. */
export function listedName(key: string): ListedName | undefined {
  return names().get(key);
}

/** How many words the longest listed name has that begins with this word; 0 when none does. */
export function longestListed(firstWord: string): number {
  names();
  return longest?.get(firstWord) ?? 0;
}

function names(): ReadonlyMap<string, ListedName> {
  if (listed !== undefined) return listed;
  const all = new Map<string, ListedName>();
  const lengths = new Map<string, number>();
  const lists: readonly (readonly [EntityKind, readonly string[]])[] = [
    ['medium', mediaNames],
    ['authority', authorityNames],
    ['organisation', firmNames],
    ['organisation', englishFirms],
    ['product', productNames],
    ['product', technologyNames],
    ['threat-actor', threatActorNames],
  ];
  for (const [kind, list] of lists)
    for (const name of list) {
      // Words are read without their genitive: "Commissioner’s Office", "Sainsbury’s".
      const key = nameKey(name).replace(/(?<=\p{L}{3}) s(?= |$)/gu, '');
      const parts = key.split(' ');
      if (!all.has(key)) all.set(key, { kind, words: parts.length });
      const first = parts[0] ?? '';
      lengths.set(first, Math.max(lengths.get(first) ?? 0, parts.length));
    }
  listed = all;
  longest = lengths;
  return all;
}

/** A word of everyday French or English. */
export function isCommon(key: string): boolean {
  if (isListedWord(key)) return true;
  if (key.length < 5) return false;
  // Regular forms of everyday words: "analysts", "seized", "lecteurs", "volées".
  if (key.endsWith('s'))
    return isListedWord(key.slice(0, -1)) || (key.endsWith('es') && isListedWord(key.slice(0, -2)));
  if (key.endsWith('ing')) return isListedWord(key.slice(0, -3)) || isListedWord(`${key.slice(0, -3)}e`);
  if (key.endsWith('ed')) return isListedWord(key.slice(0, -2)) || isListedWord(key.slice(0, -1));
  return key.endsWith('ly') && isListedWord(key.slice(0, -2));
}

/** A word of everyday English that French has not: in a French text its capital is that of a name ("Apple", "Target"). */
export function isForeignWord(key: string, language: 'fr' | 'en'): boolean {
  return (
    language === 'fr' &&
    commonEnglishWords.has(key) &&
    !commonFrenchWords.has(key) &&
    !functionWords.has(key) &&
    !isDictionaryForm(key)
  );
}

/** The very word is in the lists of everyday ones, not only a form of it ("Paris" is no bet). */
export function isListedWord(key: string): boolean {
  return commonFrenchWords.has(key) || commonEnglishWords.has(key) || functionWords.has(key);
}

/** A word that only holds sentences together: never the first or the last of a name by itself. */
export function isFunctionWord(key: string): boolean {
  return functionWords.has(key) || (key.includes("'") && /'(?:ve|re|ll|d|m|t)$/.test(key));
}

/** Looks like a word of prose by its end ("publication", "immediately"), though no list has it. */
export function endsLikeProse(key: string): boolean {
  // "Alvarez", "Dominguez" are no verbs in -ez.
  return key.length > 6 && proseEnds.test(key) && (!key.endsWith('ez') || isDictionaryWord(key));
}

/** A given name; a compound one when its first part is one ("Jean-Baptiste"). */
export function isGivenName(key: string): boolean {
  if (frenchAndEnglishGivenNames.has(key) || worldGivenNames.has(key) || moreEnglishGivenNames.has(key))
    return true;
  const dash = key.indexOf('-');
  return (
    dash > 0 &&
    !key.includes('-et-') &&
    isGivenName(key.slice(0, dash)) &&
    !/-(?:sur|les|en|de|du|la|le)-/.test(key)
  );
}

/** A given name that is also an everyday word or a place: it tells a person only with a second sign. */
export function isWeakGivenName(key: string): boolean {
  return weakGivenNames.has(key) || weakEnglishGivenNames.has(key) || isCommon(key);
}

const isRare = packedLookup(rareGivenNames);

/** A given name that only the long lists of many countries have: a sign beside what looks like a family name. */
export function isRareGivenName(key: string): boolean {
  return key.length > 2 && isRare(key) && !isCommon(key) && !isDictionaryForm(key);
}

/** In any list of given names, though it be a word of the language as well. */
export function isAnyGivenName(key: string): boolean {
  return isGivenName(key) || (key.length > 2 && isRare(key));
}

export function isPlainAcronym(key: string): boolean {
  if (plainAcronyms.has(key) || (key.includes('.') && plainAcronyms.has(key.replaceAll('.', ''))))
    return true;
  // "SSL-VPN"
  return key.includes('-') && key.split('-').every((part) => plainAcronyms.has(part));
}

export function isAuthorityAcronym(key: string): boolean {
  return authorityAcronyms.has(key.replaceAll('.', ''));
}

export function isLegalForm(key: string): boolean {
  if (!key.includes('.')) return legalForms.has(key);
  // "D.O., P.A.": degrees with their points.
  return /^(?:d\.o|o\.d|d\.c|d\.p\.m|d\.m\.d)$/.test(key) || legalForms.has(key.replaceAll('.', ''));
}
