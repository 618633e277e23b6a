import { earliest, latest } from '#shared/dates/bounds.ts';
import { civilOf, daysInMonth, type CivilDay, type Day } from '#shared/dates/day.ts';
import type { Edtf } from '#shared/model/index.ts';
import { intlTag } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';

/**
 * A date for a column of 90 pixels: "23–24 févr. 2021", "dès le 26 févr. 2021", "mars 2021". Only its bounds, never
 * more precise than they are; the long wording says the rest.
 */
export function compactDate(date: Edtf, locale: Locale, hidesYear = false): string {
  const words = withYear(date, locale);
  return hidesYear ? words.replace(/ \d{4}$/, '') : words;
}

/** The years in which these dates begin and end. */
export function yearsIn(dates: Iterable<Edtf>): ReadonlySet<number> {
  const years = new Set<number>();
  for (const date of dates) {
    for (const day of [earliest(date), latest(date)]) if (day !== undefined) years.add(civilOf(day).year);
  }
  return years;
}

function withYear(date: Edtf, locale: Locale): string {
  const t = translator(locale);
  const first = earliest(date);
  const last = latest(date);
  if (first === undefined && last === undefined) return t('figures.chart.undated');
  if (last === undefined) {
    const isMonth = hasNoDay(date, 'start');
    const words = { date: named(first as Day, isMonth, locale) };
    return isMonth ? t('figures.chart.since-month', words) : t('figures.chart.since', words);
  }
  if (first === undefined)
    return t('figures.chart.until', { date: named(last, hasNoDay(date, 'end'), locale) });
  return between(civilOf(first), civilOf(last), locale);
}

/** Whether the start or the end was said to the month only: its first day is a bound, not a day anybody said. */
function hasNoDay(date: Edtf, end: 'start' | 'end'): boolean {
  const part = end === 'start' ? date.split('/')[0] : date.split('/').at(-1);
  return /^\d{4}(-\d{2})?[~?%]?$/.test(part ?? '');
}

function named(day: Day, isMonth: boolean, locale: Locale): string {
  const civil = civilOf(day);
  return isMonth
    ? `${monthName(civil, locale)} ${civil.year}`
    : `${civil.day} ${monthName(civil, locale)} ${civil.year}`;
}

function between(first: CivilDay, last: CivilDay, locale: Locale): string {
  const startsMonth = first.day === 1;
  const endsMonth = last.day === daysInMonth(last.year, last.month);
  if (first.year === last.year && first.month === last.month) {
    const month = `${monthName(first, locale)} ${first.year}`;
    if (first.day === last.day) return `${first.day} ${month}`;
    return startsMonth && endsMonth ? month : `${first.day}–${last.day} ${month}`;
  }
  if (startsMonth && endsMonth && first.month === 1 && last.month === 12) {
    return first.year === last.year ? String(first.year) : `${first.year}–${last.year}`;
  }
  const year = first.year === last.year ? '' : ` ${first.year}`;
  const days = startsMonth && endsMonth ? ['', ''] : [`${first.day} `, `${last.day} `];
  return `${days[0]}${monthName(first, locale)}${year}–${days[1]}${monthName(last, locale)} ${last.year}`;
}

/** Making a format costs a hundred times what using it does, and a chart names a month in each of its rows. */
const monthNames = new Map<string, string>();

function monthName({ month }: CivilDay, locale: Locale): string {
  const key = `${locale} ${month}`;
  const known = monthNames.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(intlTag[locale], { month: 'short', timeZone: 'UTC' });
  const name = format.format(new Date(Date.UTC(2021, month - 1, 1)));
  monthNames.set(key, name);
  return name;
}
