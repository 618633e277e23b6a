import { addMonths, dayOf, lastDayOfMonth, type Day } from './day.ts';
import { daysOf, isQualified, monthsOf, yearsOf, type Point } from './syntax.ts';

/** A stretch of days; an absent end is unbounded or unknown. */
export type Stretch = { readonly from?: Day; readonly to?: Day };

/**
 * First month and number of months of the codes that stand in the month's place (ISO 8601-2, 4.8). Seasons
 * are the meteorological ones; those without a hemisphere (21 to 24) are read as northern. Winter begins in
 * December of the year written and ends in February of the next; so does the southern summer.
 */
const seasonMonths: Readonly<Record<number, readonly [first: number, count: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  25: [3, 3],
  26: [6, 3],
  27: [9, 3],
  28: [12, 3],
  29: [9, 3],
  30: [12, 3],
  31: [3, 3],
  32: [6, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  37: [1, 4],
  38: [5, 4],
  39: [9, 4],
  40: [1, 6],
  41: [7, 6],
};

/** The first day a date may stand for; marks (`? ~ %`) move nothing. A time of day counts on its own clock's day. */
export function firstDay(point: Point): Day | undefined {
  for (const year of yearsOf(point.year, 1)) {
    if (point.season) return dayOf({ year, month: seasonOf(point.season.code)[0], day: 1 });
    for (const month of monthsOf(point)) {
      const day = daysOf(point, year, month)[0];
      if (day !== undefined) return dayOf({ year, month, day });
    }
  }
  return undefined;
}

/** The last day a date may stand for; see `firstDay`. */
export function lastDay(point: Point): Day | undefined {
  for (const year of yearsOf(point.year, -1)) {
    if (point.season) {
      const [first, count] = seasonOf(point.season.code);
      return addMonths(lastDayOfMonth(year, first), count - 1, true);
    }
    for (const month of monthsOf(point).toReversed()) {
      const day = daysOf(point, year, month).at(-1);
      if (day !== undefined) return dayOf({ year, month, day });
    }
  }
  return undefined;
}

function seasonOf(code: number): readonly [number, number] {
  return seasonMonths[code] ?? [1, 12];
}

/**
 * The stretch a date is drawn over, and whether it is a reading (marked or estimated) rather than said.
 * "About" is read as half a step of a person's calendar on each side of the finest component marked `~`:
 * 3 days for a day (half a week), 1 month for a month or a season, 1 year for a year, 5 for a decade, 50 for a
 * century. `?` doubts the date without saying it is near, so it widens nothing.
 */
export function pointSpread(point: Point): Stretch & { readonly uncertain: boolean } {
  const first = firstDay(point);
  const last = lastDay(point);
  const uncertain = isQualified(point);
  if (first === undefined || last === undefined) return { uncertain };
  const { days = 0, months = 0 } = marginOf(point);
  return {
    from: addMonths(first, -months) - days,
    to: months === 0 ? last + days : addMonths(last, months, !point.day),
    uncertain,
  };
}

function marginOf(point: Point): { readonly days?: number; readonly months?: number } {
  if (point.day?.approximate) return { days: 3 };
  if (point.month?.approximate || point.season?.approximate) return { months: 1 };
  if (!point.year.approximate) return {};
  const unspecified = /X*$/.exec(point.year.text)?.[0].length ?? 0;
  return { months: unspecified === 0 ? 12 : 6 * 10 ** unspecified };
}
