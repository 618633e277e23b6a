import type { Piece, Written } from './piece.ts';
import { beginsLine, endsLine, type PlainText } from './plain-text.ts';
import { matchAt } from './sticky.ts';
import { monthPattern, months, yearPattern } from './words.ts';

/*
 * Days whose parts stand apart or are not filled in: the badge over a blog's entry (its day on a line, its month and year
 * on the next), and the day that a letter's template leaves to whoever sends it ("October XX, 2016").
 */

const badge = new RegExp(
  `(?<day>0?[1-9]|[12]\\d|3[01])\\s(?<month>${monthPattern}),?\\s'?(?<year>20\\d\\d|[0-3]\\d)(?![\\d/.,:-])`,
  'y',
);
const blank = '(?:x{1,2}|dd|jj|\\?{2})(?:st|nd|rd|th)?(?![a-z])';
const blankAfter = new RegExp(
  `(?<month>${monthPattern}) (?:${blank}|_{1,4}|\\[[a-z ]{2,6}\\]),? (?<year>${yearPattern})`,
  'y',
);
const blankBefore = new RegExp(`${blank} (?:of )?(?<month>${monthPattern}),? (?<year>${yearPattern})`, 'y');

/** Reads the badge of an entry: "24", and on the next line "Mar 15" or "March 2015". It has lines of its own. */
export function readBadgeAt(plain: PlainText, at: number, word: string): Written | undefined {
  if (word.length > 2 || !/^\d/.test(word) || !beginsLine(plain, at)) return undefined;
  if (!endsLine(plain, at + word.length)) return undefined;
  const match = matchAt(badge, plain.text, at);
  const { day, month, year = '' } = match?.groups ?? {};
  const number = months.get((month ?? '').replace('.', ''));
  if (match === undefined || number === undefined) return undefined;
  const end = at + match[0].length;
  if (!endsLine(plain, end)) return undefined;
  const piece: Piece = {
    start: at,
    end,
    unit: 'day',
    day: Number(day),
    month: number,
    year: year.length === 2 ? 2000 + Number(year) : Number(year),
  };
  return { kind: 'written', start: at, end, form: 'point', pieces: [piece], isBadge: true };
}

/** Reads a day that is left blank, with its month and its year: "October XX, 2016", "XX mars 2021". */
export function readBlankDayAt(text: string, at: number, word: string): Written | undefined {
  const isBlank = /^(?:xx?|dd|jj)(?:st|nd|rd|th)?$/.test(word);
  const match = isBlank
    ? matchAt(blankBefore, text, at)
    : months.has(word)
      ? matchAt(blankAfter, text, at)
      : undefined;
  const { month, year } = match?.groups ?? {};
  const number = months.get((month ?? '').replace('.', ''));
  if (match === undefined || number === undefined) return undefined;
  const end = at + match[0].length;
  const piece: Piece = {
    start: at,
    end,
    unit: 'month',
    month: number,
    year: Number(year),
    isBlankDay: true,
  };
  return { kind: 'written', start: at, end, form: 'point', pieces: [piece] };
}
