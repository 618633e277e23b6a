import { isDecade, joinList, monthName, noBreak, offsetName, yearFigures } from './language.ts';
import type { DateLanguage, DateStyle, DoubtedParts, Omission, PartName } from './language.ts';
import { daysOf, monthsOf, type Clock, type Point, type YearPart } from './syntax.ts';

const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
const ordinals = ['first', 'second', 'third', 'fourth'] as const;
const partNames: Readonly<Record<PartName, string>> = {
  year: 'year',
  season: 'period',
  month: 'month',
  day: 'day',
};

function yearName(year: number): string {
  return year > 0 ? yearFigures('en', year) : `${yearFigures('en', 1 - year)}${noBreak}BC`;
}

function yearPhrase(year: YearPart): string {
  if (year.unknown) return 'unknown year';
  if (year.low === year.high) return yearName(year.low);
  const span = isDecade(year) ? `${year.low}s` : `years ${yearName(year.low)} to ${yearName(year.high)}`;
  const digits = /X\d/.test(year.text) ? ` (${year.text})` : '';
  const estimate = year.estimate === undefined ? '' : ` (estimate: ${yearName(year.estimate)})`;
  return span + digits + estimate;
}

function ofYear(year: YearPart): string {
  if (year.unknown) return 'of an unknown year';
  if (year.low === year.high) return yearName(year.low);
  const digits = /X\d/.test(year.text) ? ` (${year.text})` : '';
  return `of a year between ${yearName(year.low)} and ${yearName(year.high)}${digits}`;
}

function seasonName(code: number): string {
  if (code <= 32) {
    const hemisphere = code <= 24 ? '' : code <= 28 ? 'northern ' : 'southern ';
    return `${hemisphere}${seasons[(code - 21) % 4] ?? ''}`;
  }
  if (code <= 36) return `${ordinals[code - 33] ?? ''} quarter of`;
  if (code <= 39) return `${ordinals[code - 37] ?? ''} four months of`;
  return `${ordinals[code - 40] ?? ''} half of`;
}

function choice(values: readonly number[], nameOf: (value: number) => string): string {
  const contiguous = values.length > 2 && (values.at(-1) ?? 0) - (values[0] ?? 0) === values.length - 1;
  const [first = 0] = values;
  return contiguous
    ? `between ${nameOf(first)} and ${nameOf(values.at(-1) ?? 0)}`
    : joinList(values.map(nameOf), 'or');
}

/** A date with unspecified digits: what is known first, then what is not. */
function incompleteName(point: Point, style: DateStyle): string {
  const month = point.month?.text ?? '';
  const day = point.day?.text ?? '';
  const monthOf = (value: number): string => monthName('en', style, value);
  if (!month.includes('X')) {
    const named = month === '' ? yearPhrase(point.year) : `${monthOf(Number(month))} ${ofYear(point.year)}`;
    if (day === '') return named;
    if (day === 'XX') return `${named}, day unknown`;
    if (!day.includes('X')) return `${Number(day)}${noBreak}${named}`;
    // Any year the month can have will do to list the days, a leap one first.
    return `${named}, day ${choice(daysOf(point, 2000, Number(month)), String)}`;
  }
  if (point.year.unknown && month === 'XX' && (day === 'XX' || day === '')) return 'unknown date';
  if (month === 'XX' && day !== '' && !day.includes('X')) {
    const year = point.year.low === point.year.high ? `of ${yearName(point.year.low)}` : ofYear(point.year);
    return `day ${Number(day)} of an unknown month ${year}`;
  }
  const year = yearPhrase(point.year);
  if (month === 'XX' && day === 'XX') return `${year}, month and day unknown`;
  const months = month === 'XX' ? 'month unknown' : choice(monthsOf(point), monthOf);
  if (day === '') return `${year}, ${months}`;
  if (day === 'XX') return `${year}, ${months}, day unknown`;
  return `${year}, ${months}, day ${choice(daysOf(point, 2000, 1), String)}`;
}

function name(point: Point, style: DateStyle, omission: Omission): string {
  if (point.season) return `${seasonName(point.season.code)} ${seasonYear(point)}`;
  if (!point.month || [point.year, point.month, point.day].some((part) => part?.text.includes('X'))) {
    return incompleteName(point, style);
  }
  const month = monthName('en', style, Number(point.month.text));
  const tail = omission === 'nothing' ? `${month} ${yearName(point.year.low)}` : month;
  if (!point.day) return tail;
  const day = String(Number(point.day.text));
  const date = omission === 'month-and-year' ? day : `${day}${noBreak}${tail}`;
  return point.clock ? `${date}, ${clock(point.clock)}` : date;
}

/** "of" is already in the quarter's name. */
function seasonYear(point: Point): string {
  const year = ofYear(point.year);
  return (point.season?.code ?? 0) > 32 ? year.replace(/^of /, '') : year;
}

function definite(point: Point, style: DateStyle, omission: Omission): string {
  const text = name(point, style, omission);
  if ((point.season?.code ?? 0) > 32 || /^(\d+s|years)\b/.test(text)) return `the ${text}`;
  return text.startsWith('unknown') ? `an ${text}` : text;
}

function clock({ hour, minute, second, offset }: Clock): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const zone = offset === undefined ? '' : ` (${offsetName(offset)})`;
  // "19:00" would claim the minute.
  if (minute === undefined) return `${hour % 12 || 12}${noBreak}${hour < 12 ? 'a.m.' : 'p.m.'}${zone}`;
  return `${two(hour)}:${two(minute)}${second === undefined ? '' : `:${two(second)}`}${zone}`;
}

function notes({ uncertain, approximate }: DoubtedParts): string {
  const doubts =
    uncertain === 'whole' ? ['uncertain'] : uncertain.map((part) => `${partNames[part]} uncertain`);
  const texts = [...doubts, ...approximate.map((part) => `${partNames[part]} approximate`)];
  return texts.length === 0 ? '' : ` (${texts.join(', ')})`;
}

/** British English: day, month, year. */
export const english: DateLanguage = {
  name,
  definite,
  notes,
  third: (third, text) => `${{ early: 'early ', mid: 'mid-', late: 'late ' }[third]}${text}`,
  about: (text) => `about ${text}`,
  aboutInside: (text) => `about ${text}`,
  since: (text) => `since ${text}`,
  until: (text) => `until ${text}`,
  unknownEnd: (text) => `from ${text}, end unknown`,
  unknownStart: (text) => `until ${text}, start unknown`,
  fromTo: (start, end, bareStart) => `${bareStart ? start.replace(/^the /, '') : start} to ${end}`,
  sameDay: (day, start, end) => `${day}, ${start} to ${end}`,
  between: (start, end) => `between ${start} and ${end}`,
  orBefore: (text) => `${text} or earlier`,
  orAfter: (text) => `${text} or later`,
  oneOf: (texts) => joinList(texts, 'or'),
  allOf: (texts) => joinList(texts, 'and'),
  clock,
  always: 'no start and no end',
  unknown: 'start and end unknown',
};
