import type { Day } from '../../../dates/day.ts';
import { boundsOf } from './edtf-of.ts';
import type { Mention } from './mention.ts';

/* What a whole text tells of years, further on too: asked for a date without one when the text has no day of its own. */

/** What an act is called before its day or its year. */
const ofLaw =
  /(?:^|[^a-z])(?:lois?|reglements?|directives?|decrets?|arretes?|ordonnance|circulaire|convention|traite|act|regulation|directive|statute|treaty)(?: [^.;:!?]{1,80})?,? (?:du|de|of|en date du) $/;

/** Whether a date is that of a law, which is none of the tale. */
export function isOfLaw({ around }: Pick<Mention, 'around'>): boolean {
  return ofLaw.test(around.before);
}

/** The dates of a text that have their year. */
export type ToldYears = {
  /** The one year in which all its days lie, or its months where it has no days, and the last of them. */
  readonly only: { readonly year: number; readonly day: Day } | undefined;
  /** The last day it tells. */
  readonly lastTold: Day | undefined;
  /** The year of a month that it tells with one year and no other, by the month's number. */
  readonly ofMonth: ReadonlyMap<number, number>;
  /** All years it tells, with a month or alone. */
  readonly years: readonly number[];
};

type Dated = { readonly year: number; readonly month: number; readonly day: Day; readonly isDay: boolean };

/** Gathers the dates of a text that have their year. */
export function toldYearsOf(mentions: readonly Mention[]): ToldYears {
  const ofTale = mentions.filter((mention) => !isOfLaw(mention));
  const dated = ofTale.flatMap(datedPieces);
  const days = dated.filter(({ isDay }) => isDay);
  const ofMonth = new Map<number, number | undefined>();
  for (const { month, year } of dated)
    ofMonth.set(month, ofMonth.has(month) && ofMonth.get(month) !== year ? undefined : year);
  return {
    only: onlyYearOf(days.length === 0 ? dated : days),
    lastTold: lastOf(days),
    ofMonth: new Map(Array.from(ofMonth).filter((one): one is [number, number] => one[1] !== undefined)),
    years: [...new Set(ofTale.flatMap(yearsOf))],
  };
}

function yearsOf({ read }: Mention): readonly number[] {
  if (read.kind !== 'written') return [];
  return read.pieces.flatMap(({ year }) => (year === undefined ? [] : [year]));
}

function datedPieces({ read }: Mention): readonly Dated[] {
  if (read.kind !== 'written') return [];
  return read.pieces.flatMap((piece) => {
    const { unit, year, month } = piece;
    if (year === undefined || month === undefined || (unit !== 'day' && unit !== 'month')) return [];
    const day = boundsOf(piece, year)?.[0];
    return day === undefined ? [] : [{ year, month, day, isDay: unit === 'day' }];
  });
}

/** The last of many days: one by one, for a table has more of them than a call takes arguments. */
function lastOf(days: readonly Dated[]): Day | undefined {
  return days.reduce<Day | undefined>(
    (last, { day }) => (last === undefined || day > last ? day : last),
    undefined,
  );
}

function onlyYearOf(days: readonly Dated[]): ToldYears['only'] {
  const year = days[0]?.year;
  const day = lastOf(days);
  if (year === undefined || day === undefined || days.some((one) => one.year !== year)) return undefined;
  return { year, day };
}
