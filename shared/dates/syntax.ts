import { daysInMonth } from './day.ts';

/*
 * Why the syntax is ours and not npm `edtf`'s: 4.11.1 accepts 2021-02-29, refuses `2021-21~` and intervals of
 * seasons (ISO 8601-2 allows both), fills unspecified digits in before we can see them, has no types and brings an
 * Earley parser of 40 KB. It stays as the second opinion of the tests (test/unit/dates/conformance.test.ts).
 */

/** One component of a date as written: two or four signs, `X` where a digit is unspecified. */
export type Part = {
  readonly text: string;
  /** Marked `?` or `%`. */
  readonly uncertain: boolean;
  /** Marked `~` or `%`. */
  readonly approximate: boolean;
};

/** The year component: what is written, and the years it may stand for. */
export type YearPart = Part & {
  readonly low: number;
  readonly high: number;
  /** No digit is known (`XXXX`): there are no bounds at all. */
  readonly unknown: boolean;
  /** The year written when only its first digits are significant (`1950S2`). */
  readonly estimate?: number;
};

/** A time of day as the clock of whoever wrote it showed it. */
export type Clock = {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** Minutes ahead of UTC; absent when the zone was not said. */
  readonly offset?: number;
};

/** A date of any precision; `season` (codes 21 to 41) stands in the place of the month. */
export type Point = {
  readonly year: YearPart;
  readonly month?: Part;
  readonly day?: Part;
  readonly season?: Part & { readonly code: number };
  readonly clock?: Clock;
};

/** An end of an interval: `..` is open (goes on), blank is unknown. */
export type Extent = Point | 'open' | 'unknown';

/** A member of a set: one date, or every date from `from` to `to` (an absent end is "or earlier", "or later"). */
export type Member = { readonly from?: Point; readonly to?: Point; readonly range: boolean };

/** What an EDTF text says. */
export type DateTree =
  | { readonly kind: 'point'; readonly point: Point }
  | { readonly kind: 'interval'; readonly start: Extent; readonly end: Extent }
  | { readonly kind: 'set'; readonly all: boolean; readonly members: readonly Member[] };

const longestText = 400;
/** Day numbers of larger years would leave the integers a number holds exactly. */
const largestYear = 1e12;

const pointPattern =
  /^([?~%]?)(Y-?\d+(?:E\d+)?(?:S\d+)?|-?[\dX]{4}(?:S\d+)?)([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?(?:T(.+))?$/;
const clockPattern = /^(\d{2})(?::(\d{2})(?::(\d{2}))?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/;

/** Reads EDTF levels 0 to 2 and checks the calendar; `undefined` when the text is not a date. Order is not checked. */
export function readTree(text: string): DateTree | undefined {
  if (text.length > longestText) return undefined;
  if (/^\[.*\]$/.test(text) || /^\{.*\}$/.test(text)) return readSet(text);
  if (text.includes('/')) return readInterval(text);
  const point = readPoint(text);
  return point && { kind: 'point', point };
}

function readInterval(text: string): DateTree | undefined {
  const ends = text.split('/');
  const [startText, endText] = ends;
  if (ends.length !== 2 || startText === undefined || endText === undefined) return undefined;
  // "/" alone would say nothing at all.
  if (startText === '' && endText === '') return undefined;
  const start = readExtent(startText);
  const end = readExtent(endText);
  return start && end && { kind: 'interval', start, end };
}

function readExtent(text: string): Extent | undefined {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  return readPoint(text);
}

function readSet(text: string): DateTree | undefined {
  const texts = text.slice(1, -1).split(',');
  const members: Member[] = [];
  for (const [index, memberText] of texts.entries()) {
    const member = readMember(memberText.trim(), index === 0, index === texts.length - 1);
    if (!member) return undefined;
    members.push(member);
  }
  return { kind: 'set', all: text.startsWith('{'), members };
}

function readMember(text: string, first: boolean, last: boolean): Member | undefined {
  const ends = text.split('..');
  const [fromText, toText] = ends;
  if (fromText === undefined || ends.length > 2) return undefined;
  if (toText === undefined) {
    const point = readPoint(fromText);
    return point && { from: point, to: point, range: false };
  }
  const from = fromText === '' ? undefined : readPoint(fromText);
  const to = toText === '' ? undefined : readPoint(toText);
  if (from && to) return { from, to, range: true };
  if (from && toText === '' && last) return { from, range: true };
  if (to && fromText === '' && first) return { to, range: true };
  return undefined;
}

function readPoint(text: string): Point | undefined {
  const match = pointPattern.exec(text);
  if (!match) return undefined;
  const [, yearMark, yearText = '', yearTail, monthMark, monthText, monthTail, dayMark, dayText, dayTail] =
    match;
  const yearOnly = monthText === undefined;
  // A mark after a component speaks of it and of all to its left; before it, of it alone.
  const dayMarks = `${dayMark ?? ''}${dayTail ?? ''}`;
  const monthMarks = `${monthMark ?? ''}${monthTail ?? ''}${dayTail ?? ''}`;
  const yearMarks = `${yearMark ?? ''}${yearTail ?? ''}${monthTail ?? ''}${dayTail ?? ''}`;
  const year = readYear(yearText, yearMarks);
  if (!year || (/[YS]/.test(yearText) && !yearOnly)) return undefined;

  const code = Number(monthText);
  const season = code >= 21 && code <= 41 && dayText === undefined;
  const clockText = match[10];
  const plain = dayText !== undefined && !/[X?~%]/.test(text);
  const clock = clockText === undefined || !plain ? undefined : readClock(clockText);
  if (clockText !== undefined && !clock) return undefined;

  const point: Point = {
    year,
    ...(monthText === undefined || season ? {} : { month: part(monthText, monthMarks) }),
    ...(season && monthText !== undefined ? { season: { ...part(monthText, monthMarks), code } } : {}),
    ...(dayText === undefined ? {} : { day: part(dayText, dayMarks) }),
    ...(clock ? { clock } : {}),
  };
  return exists(point) ? point : undefined;
}

function part(text: string, marks: string): Part {
  return { text, uncertain: /[?%]/.test(marks), approximate: /[~%]/.test(marks) };
}

function readYear(text: string, marks: string): YearPart | undefined {
  const match = /^(Y?)(-?)([\dX]+)(?:E(\d+))?(?:S(\d+))?$/.exec(text);
  if (!match) return undefined;
  const [, long, minus, digits = '', exponent, significant] = match;
  if (long && !exponent && (digits.length < 5 || digits.startsWith('0'))) return undefined;
  if (significant && digits.includes('X')) return undefined;
  const scale = 10 ** Number(exponent ?? 0);
  let low = Number(digits.replaceAll('X', '0')) * scale;
  let high = Number(digits.replaceAll('X', '9')) * scale;
  // There is one year zero, written 0000.
  if (high > largestYear || (minus && high === 0)) return undefined;
  const written = minus ? -low : low;
  if (significant) {
    const length = String(low).length;
    if (Number(significant) < 1 || Number(significant) > length) return undefined;
    const step = 10 ** (length - Number(significant));
    low = Math.floor(low / step) * step;
    high = low + step - 1;
  }
  return {
    ...part(text, marks),
    low: minus ? -high : low,
    high: minus ? -low || 0 : high,
    unknown: digits === 'XXXX',
    ...(significant ? { estimate: written } : {}),
  };
}

function readClock(text: string): Clock | undefined {
  const match = clockPattern.exec(text);
  if (!match) return undefined;
  const [, hour, minute, second, zone] = match;
  const offset = zone === undefined ? undefined : readOffset(zone);
  // 24:00 is refused: it names an instant of the next day under the name of this one.
  if (Number(hour) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return undefined;
  if (zone !== undefined && offset === undefined) return undefined;
  return {
    hour: Number(hour),
    ...(minute === undefined ? {} : { minute: Number(minute) }),
    ...(second === undefined ? {} : { second: Number(second) }),
    ...(offset === undefined ? {} : { offset }),
  };
}

function readOffset(zone: string): number | undefined {
  if (zone === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', '') || 0);
  if (hours > 14 || minutes > 59) return undefined;
  const size = hours * 60 + minutes;
  return zone.startsWith('-') && size > 0 ? -size : size;
}

/** Whether a number written on as many digits fits a component, `X` standing for any digit. */
export function fits(pattern: string, value: number): boolean {
  const digits = String(value).padStart(pattern.length, '0');
  if (digits.length !== pattern.length) return false;
  return Array.from(pattern).every((sign, index) => sign === 'X' || sign === digits[index]);
}

/** The years a date may be in, ascending or descending. Empty for a wholly unknown year: it has no bounds. */
export function* yearsOf(year: YearPart, direction: 1 | -1): Generator<number> {
  if (year.unknown) return;
  const plain = !/X/.test(year.text);
  const pattern = year.text.replace('-', '');
  const [start, end] = direction === 1 ? [year.low, year.high] : [year.high, year.low];
  for (let value = start; direction === 1 ? value <= end : value >= end; value += direction) {
    if (plain || fits(pattern, Math.abs(value))) yield value;
  }
}

/** The months (from 1) a date may be in; all twelve when none is written. */
export function monthsOf(point: Point): readonly number[] {
  const pattern = point.month?.text ?? 'XX';
  return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter((month) => fits(pattern, month));
}

/** The days of one month a date may be; all of them when none is written. */
export function daysOf(point: Point, year: number, month: number): readonly number[] {
  const pattern = point.day?.text ?? 'XX';
  const all = Array.from({ length: daysInMonth(year, month) }, (_, index) => index + 1);
  return all.filter((day) => fits(pattern, day));
}

function exists(point: Point): boolean {
  if (point.season || !point.month) return true;
  // Any four years in a row hold every day the calendar has.
  const years = point.year.unknown ? [2000, 2001, 2002, 2003] : yearsOf(point.year, 1);
  for (const year of years) {
    if (monthsOf(point).some((month) => daysOf(point, year, month).length > 0)) return true;
  }
  return false;
}

/** Whether some digit of the date is unspecified. */
export function hasUnspecified(point: Point): boolean {
  return [point.year, point.month, point.day].some((component) => component?.text.includes('X'));
}

/** The components written, coarsest first. */
export function partsOf(point: Point): readonly Part[] {
  return [point.year, point.season, point.month, point.day].filter((component) => component !== undefined);
}

/** Whether any component is marked `?`, `~` or `%`, or only estimated. */
export function isQualified(point: Point): boolean {
  return (
    point.year.estimate !== undefined || partsOf(point).some((entry) => entry.uncertain || entry.approximate)
  );
}
