/** Lower case, no accents, plain apostrophes, hyphens and single spaces: what typed dates are matched on. */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replaceAll(/[\u2018\u2019\u02BC]/g, "'")
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The months as people write them in both languages, without accents or final points. */
const monthWords: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'jan', 'january'],
  ['fevrier', 'fevr', 'fev', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'september', 'sept', 'sep'],
  ['octobre', 'october', 'oct'],
  ['novembre', 'november', 'nov'],
  ['decembre', 'december', 'dec'],
];

const weekdayWords: readonly (readonly string[])[] = [
  ['dimanche', 'sunday', 'sun', 'dim'],
  ['lundi', 'monday', 'mon', 'lun'],
  ['mardi', 'tuesday', 'tue', 'tues'],
  ['mercredi', 'wednesday', 'wed', 'mer'],
  ['jeudi', 'thursday', 'thu', 'thurs', 'jeu'],
  ['vendredi', 'friday', 'fri', 'ven'],
  ['samedi', 'saturday', 'sat', 'sam'],
];

/** EDTF codes of the seasons, quarters and halves of a year, as plain words. */
const seasonWords: readonly (readonly [pattern: RegExp, code: (digit: number) => number])[] = [
  [/^(?:printemps|spring)$/, () => 21],
  [/^(?:ete|summer)$/, () => 22],
  [/^(?:automne|autumn|fall)$/, () => 23],
  [/^(?:hiver|winter)$/, () => 24],
  [/^([1-4])(?:er|e|eme|st|nd|rd|th)? (?:trimestre|quarter)(?: of)?$/, (digit) => 32 + digit],
  [/^(?:[tq]([1-4])|([1-4])[tq])$/, (digit) => 32 + digit],
  [/^([1-3])(?:er|e|eme)? quadrimestre$/, (digit) => 36 + digit],
  [/^[sh]([12])$/, (digit) => 39 + digit],
  [/^([1-2])(?:er|e|eme|st|nd)? (?:semestre|half)(?: of)?$/, (digit) => 39 + digit],
];

const ordinalWords: Readonly<Record<string, number>> = {
  premier: 1,
  premiere: 1,
  first: 1,
  deuxieme: 2,
  second: 2,
  seconde: 2,
  troisieme: 3,
  third: 3,
  quatrieme: 4,
  fourth: 4,
  dernier: 4,
  last: 4,
};

/** The month a plain word names, from 1. */
export function monthOfWord(word: string): number | undefined {
  const index = monthWords.findIndex((words) => words.includes(word.replace(/\.$/, '')));
  return index < 0 ? undefined : index + 1;
}

/** The weekday a plain word names, 0 for Sunday. */
export function weekdayOfWord(word: string): number | undefined {
  const index = weekdayWords.findIndex((words) => words.includes(word.replace(/[.,]$/, '')));
  return index < 0 ? undefined : index;
}

/** The EDTF season code plain words name: `printemps`, `q3`, `first half of`. */
export function seasonOfWords(words: string): number | undefined {
  const digits = words.replace(/^[a-z]+/, (word) => String(ordinalWords[word] ?? word));
  for (const [pattern, code] of seasonWords) {
    const match = pattern.exec(digits);
    // The "last quarter" is the fourth, but the "last half" would be no EDTF half: it is refused.
    if (match) return code(Number(match[1] ?? match[2] ?? 0));
  }
  return undefined;
}
