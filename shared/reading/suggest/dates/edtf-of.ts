import {
  civilOf,
  dayOf,
  daysInMonth,
  isoOfDay,
  lastDayOfMonth,
  weekdayOf,
  type Day,
} from '../../../dates/day.ts';
import { feastDay } from './feasts.ts';
import type { Piece } from './piece.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** First and last day of what a piece names in a year; `undefined` when the calendar has no such day. */
export function boundsOf(piece: Piece, year: number): readonly [Day, Day] | undefined {
  const { unit, month = 1, day = 1, index = 1 } = piece;
  const span = (firstMonth: number, lastMonth: number): readonly [Day, Day] => [
    dayOf({ year, month: firstMonth, day: 1 }),
    lastDayOfMonth(year, lastMonth),
  ];
  switch (unit) {
    case 'day':
    case 'day-number': {
      const feast = piece.feast === undefined ? undefined : feastDay(piece.feast, year);
      if (feast !== undefined) return [feast, feast];
      if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
      const only = dayOf({ year, month, day });
      return [only, only];
    }
    case 'month':
      return month < 1 || month > 12 ? undefined : span(month, month);
    case 'quarter':
      return span(index * 3 - 2, index * 3);
    case 'half':
      return span(index * 6 - 5, index * 6);
    case 'season': {
      // Seasons of the north begin about the 21st of March, June, September, December.
      const first = dayOf({ year, month: (index - 20) * 3, day: 21 });
      return [first, first + 90];
    }
    case 'decade':
      return [dayOf({ year, month: 1, day: 1 }), lastDayOfMonth(year + 9, 12)];
    case 'school-year':
      return [dayOf({ year, month: 9, day: 1 }), lastDayOfMonth(year + 1, 8)];
    case 'year':
    case 'weekday':
    default:
      return span(1, 12);
  }
}

/** A piece with its year as EDTF writes it, with both ends when it lasts. */
export function edtfOfPiece(piece: Piece, year: number): { readonly from: string; readonly to: string } {
  const mark = piece.about === undefined || piece.about.isFormal === true ? '' : '~';
  const { unit, month = 1, day = 1, index = 1 } = piece;
  const both = (text: string): { readonly from: string; readonly to: string } => ({
    from: text + mark,
    to: text + mark,
  });
  switch (unit) {
    case 'day':
    case 'day-number':
      if (piece.feast !== undefined) return edtfOfFeast(piece, year, both);
      if (piece.within !== undefined) return weekAround({ year, month, day }, piece.within);
      return both(`${year}-${two(month)}-${two(day)}`);
    case 'month':
      return both(`${year}-${two(month)}${piece.isBlankDay === true ? '-XX' : ''}`);
    case 'quarter':
      return { from: `${year}-${two(index * 3 - 2)}`, to: `${year}-${two(index * 3)}` };
    case 'half':
      return { from: `${year}-${two(index * 6 - 5)}`, to: `${year}-${two(index * 6)}` };
    case 'season':
      return both(`${year}-${index}`);
    case 'decade':
      return both(`${String(year).slice(0, 3)}X`);
    case 'school-year':
      return { from: String(year), to: String(year + 1) };
    case 'year':
    case 'weekday':
    default:
      return both(String(year));
  }
}

/** "Easter Monday", "le week-end de Pâques": to the Monday after the Sunday, from the Thursday of the Ascension on. */
function edtfOfFeast(
  piece: Piece,
  year: number,
  both: (text: string) => { readonly from: string; readonly to: string },
): { readonly from: string; readonly to: string } {
  const day = feastDay(piece.feast ?? '', year) ?? dayOf({ year, month: piece.month ?? 1, day: 1 });
  if (piece.within === undefined) return both(isoOfDay(day));
  const weekday = weekdayOf(day);
  if (weekday >= 4) return { from: isoOfDay(day), to: isoOfDay(day + 7 - weekday) };
  const monday = weekday === 0 ? day + 1 : day;
  return { from: isoOfDay(monday - 2), to: isoOfDay(monday) };
}

/** Monday to Sunday of the week a day is in, or its end: a Friday's and a Monday's go on to the two days beside them. */
function weekAround(
  date: { readonly year: number; readonly month: number; readonly day: number },
  within: 'week' | 'weekend',
): {
  readonly from: string;
  readonly to: string;
} {
  const day = dayOf(date);
  const weekday = weekdayOf(day);
  const monday = day - ((weekday + 6) % 7);
  // "Le week-end du 1er mai", a Monday: the long one that ends with it.
  if (within === 'weekend' && weekday === 1) return { from: isoOfDay(day - 2), to: isoOfDay(day) };
  if (within === 'weekend' && weekday === 5) return { from: isoOfDay(day), to: isoOfDay(day + 2) };
  return { from: isoOfDay(within === 'week' ? monday : monday + 5), to: isoOfDay(monday + 6) };
}

/** One date, or both ends of what lasts. */
export function joined({ from, to }: { readonly from: string; readonly to: string }): string {
  return from === to ? from : `${from}/${to}`;
}

/** A day, about right or exactly. */
export function edtfOfDay(day: Day, isAbout = false): string | undefined {
  const { year } = civilOf(day);
  return year < 0 || year > 9999 ? undefined : `${isoOfDay(day)}${isAbout ? '~' : ''}`;
}
