/*
 * The calendar's closed classes in French and English, folded as texts are for reading: lower case, no accents, straight
 * apostrophes, plain hyphens, single spaces. Longest forms first where one begins another.
 */

const monthNames: readonly (readonly string[])[] = [
  ['janvier', 'january'],
  ['fevrier', 'february'],
  ['mars', 'march'],
  ['avril', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'july'],
  ['aout', 'august'],
  ['septembre', 'september'],
  ['octobre', 'october'],
  ['novembre', 'november'],
  ['decembre', 'december'],
];

const monthShorts: readonly (readonly string[])[] = [
  ['janv', 'jan'],
  ['fevr', 'febr', 'fev', 'feb'],
  ['mar'],
  ['avr', 'apr'],
  [],
  ['jun'],
  ['juil', 'jul'],
  ['aug'],
  ['sept', 'sep'],
  ['oct'],
  ['nov'],
  ['dec'],
];

const weekdayNames: readonly (readonly string[])[] = [
  ['dimanche', 'sunday'],
  ['lundi', 'monday'],
  ['mardi', 'tuesday'],
  ['mercredi', 'wednesday'],
  ['jeudi', 'thursday'],
  ['vendredi', 'friday'],
  ['samedi', 'saturday'],
];

const weekdayShorts: readonly (readonly string[])[] = [
  ['dim', 'sun'],
  ['lun', 'mon'],
  ['mar', 'tues', 'tue'],
  ['mer', 'weds', 'wed'],
  ['jeu', 'thurs', 'thur', 'thu'],
  ['ven', 'fri'],
  ['sam', 'sat'],
];

/** EDTF codes of the seasons. */
const seasonNames: readonly (readonly [number, readonly string[]])[] = [
  [21, ['printemps', 'spring']],
  [22, ['ete', 'summer']],
  [23, ['automne', 'autumn', 'fall']],
  [24, ['hiver', 'winter']],
];

const smallNumbers: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  a: 1,
  an: 1,
  one: 1,
  deux: 2,
  two: 2,
  trois: 3,
  three: 3,
  quatre: 4,
  four: 4,
  cinq: 5,
  five: 5,
  six: 6,
  sept: 7,
  seven: 7,
  huit: 8,
  eight: 8,
  neuf: 9,
  nine: 9,
  dix: 10,
  ten: 10,
  onze: 11,
  eleven: 11,
  douze: 12,
  twelve: 12,
  treize: 13,
  thirteen: 13,
  quatorze: 14,
  fourteen: 14,
  quinze: 15,
  fifteen: 15,
  seize: 16,
  sixteen: 16,
  'dix-sept': 17,
  seventeen: 17,
  'dix-huit': 18,
  eighteen: 18,
  'dix-neuf': 19,
  nineteen: 19,
  vingt: 20,
  twenty: 20,
  'vingt-quatre': 24,
  'twenty-four': 24,
  trente: 30,
  thirty: 30,
  'quarante-huit': 48,
  'forty-eight': 48,
  'soixante-douze': 72,
  'seventy-two': 72,
};

/** Numbers that are said to be about right: "une dizaine de jours". */
const roundNumbers: Readonly<Record<string, number>> = {
  'une huitaine de': 8,
  'une dizaine de': 10,
  'une douzaine de': 12,
  'une quinzaine de': 15,
  'une vingtaine de': 20,
  'une trentaine de': 30,
  'a couple of': 2,
  'a dozen': 12,
  'about a dozen': 12,
};

/** Days of a month in letters, in French, where acts write them so. */
const dayWords: readonly string[] =
  `premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit
   dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente
   trente-et-un`.split(/\s+/);

const ordinals: Readonly<Record<string, number>> = {
  premier: 1,
  '1er': 1,
  '1e': 1,
  first: 1,
  '1st': 1,
  deuxieme: 2,
  second: 2,
  '2e': 2,
  '2eme': 2,
  '2nd': 2,
  troisieme: 3,
  third: 3,
  '3e': 3,
  '3eme': 3,
  '3rd': 3,
  quatrieme: 4,
  fourth: 4,
  '4e': 4,
  '4eme': 4,
  '4th': 4,
  dernier: 4,
  last: 4,
  final: 4,
};

function numbered(lists: readonly (readonly string[])[], first: number): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((words, index) => words.map((word) => [word, index + first] as const)));
}

/** The months by name or short form, from 1. */
export const months = numbered(
  monthNames.map((names, index) => [...names, ...(monthShorts[index] ?? [])]),
  1,
);
/** The weekdays by name or short form, 0 for Sunday; `mar` is here too. */
export const weekdays = numbered(
  weekdayNames.map((names, index) => [...names, ...(weekdayShorts[index] ?? [])]),
  0,
);
/** EDTF code of a season by name. */
export const seasons: ReadonlyMap<string, number> = new Map(
  seasonNames.flatMap(([code, names]) => names.map((name) => [name, code] as const)),
);
/** Which quarter or half an ordinal names. */
export const ordinalNumbers: ReadonlyMap<string, number> = new Map(Object.entries(ordinals));
const englishDays =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
   seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth
   twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first`.split(/\s+/);

/** The day of a month that a word names, with hyphens or without. */
export const dayNumbers: ReadonlyMap<string, number> = new Map(
  [dayWords, englishDays].flatMap((list) =>
    list.flatMap((word, index): readonly (readonly [string, number])[] => [
      [word, index + 1],
      ...(/-(?:et-)?(?:une?|[a-z]+)$/.test(word) && word.includes('-')
        ? ([[word.replaceAll('-', ' '), index + 1]] as const)
        : []),
    ]),
  ),
);
/** A small number in letters; "a" and "an" count as one. */
export const smallNumberWords: ReadonlyMap<string, number> = new Map(Object.entries(smallNumbers));
/** A round number in letters with the word that joins it. */
export const roundNumberWords: ReadonlyMap<string, number> = new Map(Object.entries(roundNumbers));

/** The months as only English writes them: they alone may stand before their day. */
export const englishMonths: ReadonlySet<string> = new Set(monthNames.map((names) => names[1] ?? ''));
/** English month names that are also verbs, people or other things: alone they need a preposition. */
export const ambiguousMonths: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june', 'august']);

/** Any of some words, the longest first, for a pattern. */
export function anyOf(words: Iterable<string>): string {
  return `(?:${[...words].toSorted((left, right) => right.length - left.length).join('|')})`;
}

const full = anyOf(monthNames.flat());
const short = anyOf(monthShorts.flat());

/** Pattern of a month's name, or of its short form with or without a point. */
export const monthPattern = `(?:${full}(?![a-z])|${short}(?![a-z])\\.?)`;
/** Pattern of a weekday's full name. */
export const weekdayPattern = `${anyOf(weekdayNames.flat())}(?![a-z])`;
/** Pattern of a weekday before its date, short or not. */
export const datedWeekdayPattern = `(?:${weekdayPattern}|${anyOf(weekdayShorts.flat())}(?![a-z])\\.?)`;
/** Pattern of a season. */
export const seasonPattern = `${anyOf(seasons.keys())}(?![a-z])`;
/** Pattern of a day of the month in figures, not the start of a larger or decimal number. */
export const dayPattern =
  '(?:0?[1-9]|[12]\\d|3[01])(?!\\d)(?: ?(?:er|\\u1d49\\u02b3)|e|eme|st|nd|rd|th)?(?![a-z\\d%\\u20ac$]|[.:]\\d|,\\d(?!\\d{3}(?!\\d)))';
/** Pattern of a year of four figures. */
export const yearPattern = '(?:1[5-9]|20)\\d\\d(?![\\da-z%\\u20ac$]|[.,]\\d)';
/** Pattern of a number of units of time. */
export const countPattern = `(?:${anyOf(Object.keys(roundNumbers))}|${anyOf(
  Object.keys(smallNumbers),
)}(?![a-z])|\\d{1,3}(?!\\d))`;
