import { dayNumbers, datedWeekdayPattern, dayPattern, englishMonths, monthPattern, months } from './words.ts';
import { anyOf, weekdays, yearPattern } from './words.ts';
import type { Piece } from './piece.ts';
import { matchAt } from './sticky.ts';

/* Dates with the month in words: "mardi 23 février 2021", "February 23rd, 2021", "23-Feb-21", "mois de février 2021". */

const weekdayBefore = `(?:(?<weekday>${datedWeekdayPattern}),? ?(?:le |the )?)?`;
const shortYear = "'(?<short>\\d\\d)(?!\\d)";
const yearAfter = `(?:(?:,? (?:of |de |in |de l'an(?:nee)? |l'an )?|,|[-/.])(?<year>${yearPattern})| ${shortYear}|[-/](?<dashed>\\d\\d)(?![\\d/-]))`;
const dayWord = `${anyOf(dayNumbers.keys())}(?![a-z-])`;

const dayFirst = new RegExp(
  `${weekdayBefore}(?:(?<day>${dayPattern})(?:[-/.]|\\.? (?:of |de |of the month of |du mois de )?)|(?<dayWord>${dayWord}|first) (?:of )?)(?<month>${monthPattern})${yearAfter}?`,
  'y',
);
const monthFirst = new RegExp(
  `${weekdayBefore}(?<month>${monthPattern})[ -](?:the )?(?<day>${dayPattern})(?:(?:,| ,)? ?(?:of )?(?<year>${yearPattern})|,? ${shortYear})?`,
  'y',
);
const monthYear = new RegExp(
  `(?<month>${monthPattern})(?:(?:,? (?:of |de |in |de l'an(?:nee)? )?|[-/])(?<year>${yearPattern})| ?${shortYear})`,
  'y',
);
const monthAlone = new RegExp(`(?<month>${monthPattern})`, 'y');
const weekdayNumber = new RegExp(`(?<weekday>${datedWeekdayPattern}) (?<day>${dayPattern})`, 'y');
const dayAlone = new RegExp(`(?<day>${dayPattern})`, 'y');

/** Reads a day that has its month in words, either way round. */
export function readNamedDayAt(text: string, at: number): Piece | undefined {
  const match = matchAt(dayFirst, text, at);
  if (match !== undefined) return dayOf(match, at, text);
  const other = matchAt(monthFirst, text, at);
  if (other === undefined || !isEnglish(other.groups?.['month'] ?? '')) return undefined;
  return dayOf(other, at, text);
}

/** Reads a month with its year. */
export function readMonthYearAt(text: string, at: number): Piece | undefined {
  const match = matchAt(monthYear, text, at);
  const month = monthOf(match?.groups?.['month']);
  const year = yearOf(match?.groups);
  if (match === undefined || month === undefined || year === undefined) return undefined;
  return { start: at, end: at + match[0].length, unit: 'month', month, year };
}

/** Reads a month's name alone. */
export function readMonthAt(text: string, at: number): Piece | undefined {
  const match = matchAt(monthAlone, text, at);
  const month = monthOf(match?.groups?.['month']);
  return match && month !== undefined
    ? { start: at, end: at + match[0].length, unit: 'month', month }
    : undefined;
}

/** Reads "8" or "lundi 8", which need a month from their neighbour. */
export function readDayNumberAt(text: string, at: number): Piece | undefined {
  const match = matchAt(weekdayNumber, text, at) ?? matchAt(dayAlone, text, at);
  const day = Number.parseInt(match?.groups?.['day'] ?? '', 10);
  if (match === undefined || Number.isNaN(day)) return undefined;
  const weekday = weekdayOf(match.groups?.['weekday']);
  return {
    start: at,
    end: at + match[0].length,
    unit: 'day-number',
    day,
    ...(weekday === undefined ? {} : { weekday }),
  };
}

function dayOf(match: RegExpExecArray, at: number, text: string): Piece | undefined {
  const groups = match.groups ?? {};
  const month = monthOf(groups['month']);
  const word = groups['dayWord'];
  const day = word === undefined ? Number.parseInt(groups['day'] ?? '', 10) : (dayNumbers.get(word) ?? 1);
  const year = yearOf(groups);
  const weekday = weekdayOf(groups['weekday']);
  if (month === undefined || Number.isNaN(day)) return undefined;
  const end = at + match[0].length;
  // "On March 5, 2000 customers": a round year before a plural is how many.
  const counted =
    year === 2000 && /,[^,]*$/.test(match[0]) && / [a-z]{3,}s(?![a-z])/y.test(text.slice(end, end + 24));
  return {
    start: at,
    end: counted ? at + match[0].lastIndexOf(',') : end,
    unit: 'day',
    day,
    month,
    ...(year === undefined || counted ? {} : { year }),
    ...(weekday === undefined ? {} : { weekday }),
  };
}

function isEnglish(month: string): boolean {
  const word = month.replace('.', '');
  // "Jan 5" and "Sept. 11" are English too; "mars 15" and "janv. 5" are not.
  return englishMonths.has(word) || /^(?:jan|feb|febr|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/.test(word);
}

function monthOf(word: string | undefined): number | undefined {
  return word === undefined ? undefined : months.get(word.replace('.', ''));
}

function weekdayOf(word: string | undefined): number | undefined {
  return word === undefined ? undefined : weekdays.get(word.replace('.', ''));
}

function yearOf(groups: Readonly<Record<string, string | undefined>> | undefined): number | undefined {
  const year = groups?.['year'];
  if (year !== undefined) return Number(year);
  const short = groups?.['short'] ?? groups?.['dashed'];
  return short === undefined ? undefined : Number(short) < 40 ? 2000 + Number(short) : 1900 + Number(short);
}
