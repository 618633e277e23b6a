import { civilOf, dayOf, weekdayOf } from '../../../dates/day.ts';
import { boundsOf } from './edtf-of.ts';
import type { Piece } from './piece.ts';
import type { Anchor } from './reference.ts';
import type { ToldYears } from './told-years.ts';
import type { YearSource } from './year-source.ts';

/* The year of a date by what the text itself tells: before it, or anywhere where the text has no day of its own. */

/** Days a date may lie ahead after a deadline's word ("avant le", "by"). */
export const aheadByDeadline = 240;
/** A tale goes on in the next paragraph when its next day is no farther. */
export const nextStep = 31;
export const oneYear = 365;
/**
 * How far back a text without a day of its own goes from one date to what went before it; by a verb that goes back ("had
 * called on March 12") a whole year.
 */
const shortWayBack = 75;
/** How far ahead of the date told last a day may lie in a text without a day of its own: farther ones are not guessed. */
const shortWayAhead = 210;
/** The same around the only year of such a text. */
const aroundOnly = 120;

/** The year of a date of a text without a day of its own, from the dates that have theirs before it or behind. */
export function yearWithinText(
  piece: Piece,
  chained: number | undefined,
  source: YearSource,
): number | undefined {
  const { chain, told } = source;
  // "Fin octobre, … C'est le 23 octobre 2025 que …": the month with its year is told further on.
  const lent = told.ofMonth.get(piece.month ?? 0) ?? onlyYear(piece, told.only);
  if (piece.lean !== undefined) return leaningYear(piece, lent, source);
  return (
    recalledYear(piece, chained, source) ??
    (isAside(chain, source) ? besideOnly(piece, told.only) : undefined) ??
    chained ??
    besideYear(piece, source) ??
    (piece.unit === 'day' || (piece.unit === 'month' && chain === undefined) ? lent : undefined) ??
    ofWeekday(piece, told)
  );
}

/** "Ce jeudi 5 octobre", "le 25 février dernier": a day whose month the text tells with its year, on its own weekday. */
function leaningYear(piece: Piece, lent: number | undefined, { told, side }: YearSource): number | undefined {
  if (piece.unit !== 'day' || piece.month === undefined || piece.lean === 'future') return undefined;
  // "Le 8 juin dernier" may be of the year after all that is told, unless its month has been told.
  const known = piece.lean === 'past' ? told.ofMonth.get(piece.month) : lent;
  if (piece.weekday === undefined) return side() === 'future' ? undefined : known;
  return lent !== undefined && fitsWeekday(piece, lent) ? lent : ofWeekday(piece, told);
}

/** "Son édition du samedi 11 mars … C'était en 2023": the one year told in which the 11th is a Saturday. */
function ofWeekday(piece: Piece, { years }: ToldYears): number | undefined {
  const fitting = years.filter((year) => fitsWeekday(piece, year));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** "L'année 2024 fut rude : attaque en mai": after a year alone, in its paragraph. */
function besideYear(piece: Piece, { chain, latest, paragraph, side }: YearSource): number | undefined {
  if (chain !== undefined || latest?.paragraph !== paragraph || latest.month !== undefined) return undefined;
  if (piece.month === undefined || side() === 'future' || side() === 'near') return undefined;
  return latest.year;
}

/** The year that makes a date the first after the one told before it (or up to a month before). */
export function chainedYear(
  piece: Piece,
  chain: Anchor,
  { now, paragraph, side, goesBack }: YearSource,
): number | undefined {
  const far = paragraph - chain.paragraph;
  if (far > (now === undefined ? 3 : 1)) return undefined;
  const from = chain.day ?? boundsOf({ ...piece, unit: 'month', month: chain.month ?? 1 }, chain.year)?.[0];
  if (from === undefined || (chain.month === undefined && now === undefined)) return undefined;
  if (now === undefined && side() !== 'future') {
    // "On January 9, 2019, it learned of … on November 27": what a text without a day of its own goes back to is near.
    const back = [chain.year, chain.year - 1].find((year) => {
      const day = boundsOf(piece, year)?.[1];
      return (
        day !== undefined &&
        day < from &&
        from - day <= (goesBack && piece.unit === 'day' ? oneYear : shortWayBack)
      );
    });
    if (back !== undefined) return back;
  }
  for (const year of [chain.year, chain.year + 1]) {
    const bounds = boundsOf(piece, year);
    if (bounds === undefined || bounds[1] < from - 31) continue;
    return now === undefined && bounds[0] - from > shortWayAhead ? undefined : year;
  }
  return undefined;
}

/** What a text without a day of its own says is to come lies after all it tells: "Enrollment closes on Dec. 31". */
export function yearAhead(piece: Piece, { told: { lastTold }, side }: YearSource): number | undefined {
  if (lastTold === undefined || piece.month === undefined || piece.lean !== undefined) return undefined;
  const from = civilOf(lastTold).year;
  const year = [from, from + 1].find((one) => (boundsOf(piece, one)?.[0] ?? -Infinity) > lastTold);
  const day = year === undefined ? undefined : boundsOf(piece, year)?.[0];
  if (day === undefined || day - lastTold > aheadByDeadline) return undefined;
  const seen = side();
  return seen === 'future' || seen === 'near' ? year : undefined;
}

/** Of a text without a day of its own, whose days all lie in one year: that year, unless the date would be far behind its last. */
function onlyYear(piece: Piece, only: ToldYears['only']): number | undefined {
  if (only === undefined || piece.month === undefined) return undefined;
  if (piece.unit !== 'day' && piece.unit !== 'month') return undefined;
  const day = boundsOf(piece, only.year)?.[0];
  return day === undefined || day > only.day + nextStep || only.day - day > aroundOnly
    ? undefined
    : only.year;
}

/**
 * "Stolen in March 2023 … fined on 15 October 2025 … began on 22 March": of a month that the text has told with its year, where
 * the date told just before would put the day long after all it tells, or where a new paragraph comes back from what lies behind.
 */
function recalledYear(
  piece: Piece,
  chained: number | undefined,
  { months, chain, told: { lastTold }, paragraph, side }: YearSource,
): number | undefined {
  const year = months.get(piece.month ?? 0);
  if (year === undefined || year === chained || chain === undefined || piece.unit !== 'day') return undefined;
  const isBack = paragraph !== chain.paragraph && year > chain.year;
  const from = chain.day ?? dayOf({ year: chain.year, month: chain.month ?? 1, day: 1 });
  const day = chained === undefined ? undefined : boundsOf(piece, chained)?.[0];
  const isBeyond = day !== undefined && lastTold !== undefined && day > lastTold && day - from > aroundOnly;
  return (isBack || isBeyond) && side() !== 'future' && side() !== 'near' ? year : undefined;
}

/** A month of another year, told in a sentence before, is a case beside the tale: its days go on without it. */
function isAside(chain: Anchor | undefined, { told: { only }, isSameSentence }: YearSource): boolean {
  return chain !== undefined && chain.day === undefined && chain.year !== only?.year && !isSameSentence;
}

/** The only year of the text for a day that is close to the last one told in it. */
function besideOnly(piece: Piece, only: ToldYears['only']): number | undefined {
  const year = onlyYear(piece, only);
  const day = year === undefined ? undefined : boundsOf(piece, year)?.[0];
  return day === undefined || only === undefined || Math.abs(day - only.day) > nextStep ? undefined : year;
}

/** Whether a day that is told with its weekday falls on it in a year. */
export function fitsWeekday(piece: Piece, year: number): boolean {
  const day = piece.weekday === undefined ? undefined : boundsOf(piece, year)?.[0];
  return day !== undefined && weekdayOf(day) === piece.weekday;
}
