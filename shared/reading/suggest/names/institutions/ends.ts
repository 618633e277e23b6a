import { isDictionaryWord } from '../lexicon/dictionary.ts';
import { isAdjective, isInfinitive } from './adjectives.ts';
import { joined, placeEnd } from './names.ts';
import {
  isAuthorityAcronym,
  isCommon,
  isFunctionWord,
  isGivenName,
  isPlainAcronym,
  listedName,
} from '../lexicon/lexicon.ts';
import { calendarWords } from '../lists/function-words.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isNameShaped, keyOf, type Page } from '../page/page.ts';

/** "de l’Union européenne", "des Arts du feu": a noun with a capital, and its adjective or what it is of. */
export function adjectiveOf(page: Page, noun: number, end: number): number {
  const key = page.words[noun]?.key ?? '';
  const behind = joined(page, end);
  if (end !== noun + 1 || behind?.shape !== 'lower' || !(isCommon(key) || isDictionaryWord(key))) return end;
  if (isAdjective(behind, page, end)) return end + 1;
  const field = joined(page, end + 1);
  return /^(?:du|de)$/.test(behind.key) &&
    field !== undefined &&
    (field.shape === 'lower' || (field.shape === 'capital' && placeEnd(page, end + 1) === end + 1)) &&
    !isFunctionWord(field.key) &&
    key.endsWith('s') &&
    isCommon(field.key)
    ? end + 2
    : end;
}

/** "l’hôpital Saint-Louis de Blois", "le centre hospitalier Simone-Veil de Cannes": called after somebody or something, and its town. */
export function townBehind(page: Page, head: number, end: number): number {
  const noun = page.words[head]?.key ?? '';
  const isHospital =
    /^(?:hopital|clinique|polyclinique|maternite)$/.test(noun) ||
    (noun === 'centre' && page.words[head + 1]?.key.startsWith('hospitalier') === true);
  if (!isHospital || !isNameShaped(page.words[end - 1]) || !/^(?:de|d)$/.test(joined(page, end)?.key ?? ''))
    return end;
  const to = placeEnd(page, end + 1);
  if (to > end + 1) return isTownNamed(page, end + 1, to) ? to : end;
  return isUnknownTown(page, end) ? end + 2 : end;
}

/** "la clinique Saint-Luc de Bouge": of a saint there is one in many towns, so what follows is where, though no list has it. */
function isUnknownTown(page: Page, joint: number): boolean {
  const saint = page.words[joint - 1]?.key ?? '';
  const town = joined(page, joint + 1);
  const behind = page.words[joint + 2];
  return (
    (/^(?:sainte?|notre-dame|st|ste)(?:-|$)/.test(saint) ||
      /^(?:sainte?|notre-dame)$/.test(page.words[joint - 2]?.key ?? '')) &&
    town?.shape === 'capital' &&
    !(behind?.gap === 0 && isNameShaped(behind)) &&
    listedName(town.name) === undefined &&
    !isGivenName(town.key) &&
    !isFunctionWord(town.key)
  );
}

/** Is this place a town, and no stretch of land? */
export function isTownNamed(page: Page, from: number, to: number): boolean {
  const key = keyOf(page, from, to);
  return (
    isNameShaped(page.words[from]) && (key === 'paris' || /^(?:city|commune)$/.test(placeNamed(key) ?? ''))
  );
}

/** "Les Tilleuls d’Or": what it is of, when that is no place. */
export function ornament(page: Page, end: number): number {
  if (!/^(?:d|de|du|des)$/.test(joined(page, end)?.key ?? '')) return end;
  const word = joined(page, end + 1);
  return isNameShaped(word) && placeEnd(page, end + 1) === end + 1 ? end + 2 : end;
}

/** "Université de Corse Pasquale-Paoli", "Université Lyon 3": what goes on behind the place. */
export function namedOn(page: Page, place: number): number {
  const word = joined(page, place);
  if (!isNameShaped(word) || isFunctionWord(word.key) || word.isElided || calendarWords.has(word.key))
    return place;
  const behind = joined(page, place + 1);
  return isNameShaped(behind) && !isFunctionWord(behind.key) ? place : place + 1;
}

/** "Direction générale de la gendarmerie nationale": what is directed is the field of the body, and no other body. */
export function isDirected(page: Page, joint: number): boolean {
  return (
    /^(?:generale|centrale|regionale|departementale|zonale)$/.test(page.words[joint - 1]?.key ?? '') &&
    /^(?:(?:sous-)?direction|inspection)$/.test(page.words[joint - 2]?.key ?? '')
  );
}

/** "le lac Léman", "la rivière d’Ain": where the water ends on which something is run; where it would begin when it is none. */
export function onWater(page: Page, at: number): number {
  if (!/^(?:lac|fleuve|riviere|canal)$/.test(page.words[at]?.key ?? '')) return at;
  const to = /^(?:de|du|d)$/.test(joined(page, at + 1)?.key ?? '') ? at + 2 : at + 1;
  return isNameShaped(joined(page, to)) ? Math.max(placeEnd(page, to), to + 1) : at;
}

/**
 * "Haute école spécialisée bernoise BFH", "Office fédéral de l’armement OFA": where the name ends before the letters it is
 * known by; a union or a fund that lists know under its letters ("fédération départementale CGT") is a part of the name.
 */
export function withoutLetters(page: Page, head: number, to: number): number {
  const letters = page.words[to - 1];
  const before = page.words[to - 2];
  if (to - head < 4 || letters?.shape !== 'upper' || letters.gap !== 0 || before?.shape !== 'lower')
    return to;
  if (!/^\p{L}{2,6}$/u.test(letters.key) || isFunctionWord(before.key) || page.inCapitals[to - 1] === 1)
    return to;
  const initials = page.words
    .slice(head, to - 1)
    .filter(({ key, isElided }) => !isElided && !/^(?:de|du|des|la|le|les|et|a|au|aux|en|pour)$/.test(key))
    .map(({ key }) => key.slice(0, 1))
    .join('');
  return initials === letters.key ||
    (listedName(letters.name) === undefined && !isAuthorityAcronym(letters.key))
    ? to - 1
    : to;
}

/** "à l’OCLCTIC", "au C3N": letters that are a body, and no field of one. */
export function isBodyByLetters(page: Page, at: number): boolean {
  const { key, start, end } = page.words[at] ?? { key: '', start: 0, end: 0 };
  return (
    /^\p{Lu}[\p{Lu}\d]+$/u.test(page.text.slice(start, end)) &&
    page.inCapitals[at] === 0 &&
    !isPlainAcronym(key)
  );
}

/** "d’art et de design": a second noun of the language behind its own "de", and no count of others ("et de nombreux sites"). */
export function isSecondField(page: Page, at: number): boolean {
  const noun = joined(page, at);
  return (
    noun?.shape === 'lower' &&
    !isFunctionWord(noun.key) &&
    isDictionaryWord(noun.key) &&
    !/(?:eux|euses)$/.test(noun.key) &&
    !isInfinitive(noun.key) &&
    !/^(?:plusieurs|certaines?|certains|jeunes|petite?s?|grande?s?|bon(?:ne)?s|nouve(?:aux|lles)|divers|diverses|toute?s?|tous|autres?|quelques|leurs?|ses|deux|trois|quatre|cinq|dix|cent|mille)$/.test(
      noun.key,
    )
  );
}

/** "de Tir à l’Arc", "de la Montagne et de l’Escalade": nouns of the language with capitals, over what ties the second to the first. */
export function fieldsInCapitals(page: Page, at: number): number {
  const first = page.words[at];
  const joint = joined(page, at + 1);
  if (first?.shape !== 'capital' || !isWord(first.key) || !/^(?:a|et)$/.test(joint?.key ?? '')) return at;
  let next = at + 2;
  if (joint?.key === 'et') {
    if (!/^(?:de|du|des|d)$/.test(joined(page, next)?.key ?? '')) return at;
    next += 1;
  }
  if (/^(?:la|le|les|l)$/.test(joined(page, next)?.key ?? '')) next += 1;
  const second = joined(page, next);
  const isPlace = placeEnd(page, next) > next;
  return second?.shape === 'capital' && isWord(second.key) && !isPlace ? next + 1 : at;
}

/** "la Banque des Territoires à Rennes": where it is, or was met, behind a name with capitals. */
export function isWhereOnly(page: Page, joint: number, at: number, place: number): boolean {
  return (
    page.words[joint]?.key === 'a' && isNameShaped(page.words[joint - 1]) && isTownNamed(page, at, place)
  );
}

/** The lists leave out the shortest words. */
function isWord(key: string): boolean {
  return key.length < 5 || isCommon(key) || isDictionaryWord(key);
}

/** "… la criminalité liée aux technologies": a participle, and to what. */
export function isTiedTo(page: Page, index: number): boolean {
  return (
    /^(?:liee?s?|relative?s?|relatifs?|destinee?s?|dediee?s?)$/.test(page.words[index]?.key ?? '') &&
    page.words[index]?.shape === 'lower' &&
    /^(?:a|au|aux)$/.test(joined(page, index + 1)?.key ?? '')
  );
}
