import type { Clock, Part, Point, YearPart } from './syntax.ts';

/** The languages dates are worded and read in. */
export type DateLocale = 'fr' | 'en';

/** BCP 47 tag handed to Intl for each of our languages. */
export const intlTag: Readonly<Record<DateLocale, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** Months in full, or as tables and axes have room for. */
export type DateStyle = 'long' | 'short';

/** What a name leaves out because the name after it says it: `14` before `et 23 février 2021`. */
export type Omission = 'nothing' | 'year' | 'month-and-year';

/** U+00A0, which keeps a day with its month. */
export const noBreak = '\u00A0';

/** The parts of a month or a year that are meant when its days are not said, in their order. */
export const yearThirds = ['early', 'mid', 'late'] as const;

/** One of `yearThirds`. */
export type YearThird = (typeof yearThirds)[number];

/** EDTF's code for the first four months of a year, in the place of a month; the next two follow (37 to 39). */
export const firstThirdCode = 37;

/** How one language words dates. "Definite" forms carry their article (`le 9 février`), as they read in a sentence. */
export type DateLanguage = {
  /** The date alone, as a heading: `9 février 2021`. Marks are not in it. */
  name: (point: Point, style: DateStyle, omission: Omission) => string;
  /** The same in a sentence: `le 9 février 2021`. */
  definite: (point: Point, style: DateStyle, omission: Omission) => string;
  /** ` (incertain)`: marks that "about" does not say; empty when there are none. */
  notes: (doubted: DoubtedParts) => string;
  about: (definite: string) => string;
  /** `début février 2021`, `mi-2021`. */
  third: (third: YearThird, name: string) => string;
  /** "About" inside a longer phrase: `le 9 février 2021 environ`. */
  aboutInside: (definite: string) => string;
  since: (definite: string) => string;
  until: (definite: string) => string;
  unknownEnd: (start: string) => string;
  unknownStart: (end: string) => string;
  /** From definite forms. */
  fromTo: (start: string, end: string, bareStart: boolean) => string;
  sameDay: (day: string, start: string, end: string) => string;
  between: (start: string, end: string) => string;
  orBefore: (definite: string) => string;
  orAfter: (definite: string) => string;
  oneOf: (definites: readonly string[]) => string;
  allOf: (names: readonly string[]) => string;
  clock: (clock: Clock) => string;
  always: string;
  unknown: string;
};

/** Which components bear a mark that must be named one by one; `whole` when all do. */
export type DoubtedParts = {
  readonly uncertain: readonly PartName[] | 'whole';
  readonly approximate: readonly PartName[];
};

/** The components of a date, as notes name them. */
export type PartName = 'year' | 'season' | 'month' | 'day';

/** The names of the components a date has, with each one, coarsest first. */
export function namedParts(point: Point): readonly (readonly [PartName, Part])[] {
  const all: readonly (readonly [PartName, Part | undefined])[] = [
    ['year', point.year],
    ['season', point.season],
    ['month', point.month],
    ['day', point.day],
  ];
  return all.flatMap(([name, part]) => (part ? [[name, part] as const] : []));
}

/** A month's name as Intl gives it; `month` from 1. */
export function monthName(locale: DateLocale, style: DateStyle, month: number): string {
  const names = (monthNames[`${locale}-${style}`] ??= listMonths(intlTag[locale], style));
  return names[month - 1] ?? '';
}

// Listed once, when first asked for: making an Intl formatter costs more than all the rest of a wording.
const monthNames: Partial<Record<`${DateLocale}-${DateStyle}`, readonly string[]>> = {};

function listMonths(tag: string, style: DateStyle): readonly string[] {
  const format = new Intl.DateTimeFormat(tag, { month: style, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2021, month, 15)));
}

/** A year's figures: no separator up to 9999, the language's own above. */
export function yearFigures(locale: DateLocale, year: number): string {
  return year < 10000 ? String(year) : new Intl.NumberFormat(intlTag[locale]).format(year);
}

/** The last digit alone is unspecified, after the year 9: a decade that has a name. */
export function isDecade(year: YearPart): boolean {
  return /^\d\d\dX$/.test(year.text) && year.low >= 10;
}

/** Joins `a, b` and a last one after a conjunction. */
export function joinList(texts: readonly string[], conjunction: string): string {
  const last = texts.at(-1) ?? '';
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** An offset of UTC in minutes: `UTC`, `UTC+1`, `UTC-5:30`. */
export function offsetName(offset: number): string {
  if (offset === 0) return 'UTC';
  const size = Math.abs(offset);
  const minutes = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return `UTC${offset < 0 ? '-' : '+'}${Math.floor(size / 60)}${minutes}`;
}
