/** A whole day: days since 1970-01-01 in the proleptic Gregorian calendar; negative before. Never an instant. */
export type Day = number;

/** A day spelled out; `year` counts astronomically (0 is 1 BC), `month` and `day` from 1. */
export type CivilDay = { readonly year: number; readonly month: number; readonly day: number };

/** Whether the proleptic Gregorian year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days a month has, 28 to 31; `month` from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * The day number of a calendar day. Pure integer arithmetic (Hinnant, "chrono-compatible low-level date
 * algorithms", days_from_civil) because `Date` ends at year 275760 and EDTF years do not.
 */
export function dayOf({ year, month, day }: CivilDay): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The calendar day of a day number; the inverse of `dayOf`. */
export function civilOf(day: Day): CivilDay {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** The last day of a month; `month` from 1. */
export function lastDayOfMonth(year: number, month: number): Day {
  return dayOf({ year, month, day: daysInMonth(year, month) });
}

/**
 * The same day of another month, held back to that month's end (31 January + 1 month is 28 or 29 February).
 * With `keepMonthEnd` the result is always the month's last day.
 */
export function addMonths(day: Day, count: number, keepMonthEnd = false): Day {
  const from = civilOf(day);
  const months = from.year * 12 + (from.month - 1) + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  const length = daysInMonth(year, month);
  return dayOf({ year, month, day: keepMonthEnd ? length : Math.min(from.day, length) });
}

/** The day's weekday, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The day as EDTF writes it, `2021-02-14`; only for years 0 to 9999, what the calendar form can hold. */
export function isoOfDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}
