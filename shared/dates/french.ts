import { isDecade, joinList, monthName, noBreak, offsetName, yearFigures } from './language.ts';
import type { DateLanguage, DateStyle, DoubtedParts, Omission, PartName } from './language.ts';
import { daysOf, monthsOf, type Clock, type Point, type YearPart } from './syntax.ts';

const seasons = ['printemps', 'été', 'automne', 'hiver'] as const;
const ordinals = ['1er', '2e', '3e', '4e'] as const;
const partNames: Readonly<Record<PartName, readonly [doubtful: string, near: string]>> = {
  year: ['année incertaine', 'année approximative'],
  season: ['période incertaine', 'période approximative'],
  month: ['mois incertain', 'mois approximatif'],
  day: ['jour incertain', 'jour approximatif'],
};

function yearName(year: number): string {
  return year > 0 ? yearFigures('fr', year) : `${yearFigures('fr', 1 - year)}${noBreak}av.${noBreak}J.-C.`;
}

function yearPhrase(year: YearPart): string {
  if (year.unknown) return 'année inconnue';
  if (year.low === year.high) return yearName(year.low);
  const span = isDecade(year)
    ? `années ${year.low}`
    : `années ${yearName(year.low)} à ${yearName(year.high)}`;
  const digits = /X\d/.test(year.text) ? ` (${year.text})` : '';
  const estimate = year.estimate === undefined ? '' : ` (estimation${noBreak}: ${yearName(year.estimate)})`;
  return span + digits + estimate;
}

/** The year after a month or a season: `2021`, `d’une année inconnue`. */
function ofYear(year: YearPart): string {
  if (year.unknown) return 'd’une année inconnue';
  if (year.low === year.high) return yearName(year.low);
  const digits = /X\d/.test(year.text) ? ` (${year.text})` : '';
  return `d’une année entre ${yearName(year.low)} et ${yearName(year.high)}${digits}`;
}

function seasonName(code: number): string {
  if (code <= 32) {
    const hemisphere = code <= 24 ? '' : code <= 28 ? ' boréal' : ' austral';
    return `${seasons[(code - 21) % 4] ?? ''}${hemisphere}`;
  }
  if (code <= 36) return `${ordinals[code - 33] ?? ''} trimestre`;
  if (code <= 39) return `${ordinals[code - 37] ?? ''} quadrimestre`;
  return `${ordinals[code - 40] ?? ''} semestre`;
}

function dayName(day: number): string {
  return day === 1 ? '1er' : String(day);
}

function choice(values: readonly number[], name: (value: number) => string, prefix = ''): string {
  const contiguous = values.length > 2 && (values.at(-1) ?? 0) - (values[0] ?? 0) === values.length - 1;
  const [first = 0] = values;
  return contiguous
    ? `entre ${prefix}${name(first)} et ${prefix}${name(values.at(-1) ?? 0)}`
    : joinList(
        values.map((value) => prefix + name(value)),
        'ou',
      );
}

/** A date with unspecified digits: what is known first, then what is not. */
function incompleteName(point: Point, style: DateStyle): string {
  const month = point.month?.text ?? '';
  const day = point.day?.text ?? '';
  const monthOf = (value: number): string => monthName('fr', style, value);
  if (!month.includes('X')) {
    const named = month === '' ? yearPhrase(point.year) : `${monthOf(Number(month))} ${ofYear(point.year)}`;
    if (day === '') return named;
    if (day === 'XX') return `${named}, jour inconnu`;
    if (!day.includes('X')) return `${dayName(Number(day))}${noBreak}${named}`;
    // Any year the month can have will do to list the days, a leap one first.
    return `${named}, ${choice(daysOf(point, 2000, Number(month)), dayName, 'le ')}`;
  }
  if (point.year.unknown && month === 'XX' && (day === 'XX' || day === '')) return 'date inconnue';
  if (month === 'XX' && day !== '' && !day.includes('X')) {
    const year = point.year.low === point.year.high ? `de ${yearName(point.year.low)}` : ofYear(point.year);
    return `${dayName(Number(day))} d’un mois inconnu ${year}`;
  }
  const year = yearPhrase(point.year);
  if (month === 'XX' && day === 'XX') return `${year}, mois et jour inconnus`;
  const months = month === 'XX' ? 'mois inconnu' : choice(monthsOf(point), monthOf);
  if (day === '') return `${year}, ${months}`;
  if (day === 'XX') return `${year}, ${months}, jour inconnu`;
  return `${year}, ${months}, ${choice(daysOf(point, 2000, 1), dayName, 'le ')}`;
}

function name(point: Point, style: DateStyle, omission: Omission): string {
  if (point.season) return `${seasonName(point.season.code)} ${ofYear(point.year)}`;
  if (!point.month || [point.year, point.month, point.day].some((part) => part?.text.includes('X'))) {
    return incompleteName(point, style);
  }
  const month = monthName('fr', style, Number(point.month.text));
  const tail = omission === 'nothing' ? `${month} ${yearName(point.year.low)}` : month;
  if (!point.day) return tail;
  const day = dayName(Number(point.day.text));
  const date = omission === 'month-and-year' ? day : `${day}${noBreak}${tail}`;
  return point.clock ? `${date}, ${clock(point.clock)}` : date;
}

function definite(point: Point, style: DateStyle, omission: Omission): string {
  const text = name(point, style, omission);
  if (point.season) return /^[éah]/.test(text) ? `l’${text}` : `le ${text}`;
  if (text.startsWith('années')) return `les ${text}`;
  if (text.startsWith('année ') || text.startsWith('date ')) return `une ${text}`;
  return point.day && !point.day.text.includes('X') && /^\d+(er)?(?:[\u00A0,]|$| d’)/.test(text)
    ? `le ${text}`
    : text;
}

/** `le 9` -> `du 9`, `l’été` -> `de l’été`; a bare month or year takes the word given. */
function contracted(text: string, le: string, les: string, other: string, bare: string): string {
  if (text.startsWith('le ')) return `${le} ${text.slice(3)}`;
  if (text.startsWith('les ')) return `${les} ${text.slice(4)}`;
  if (/^(l’|une |début |mi-|fin )/.test(text)) return `${other} ${text}`;
  return bare === '' ? text : `${bare} ${text}`;
}

function clock({ hour, minute, second, offset }: Clock): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const minutes = minute === undefined ? '' : `${noBreak}${two(minute)}`;
  const seconds = second === undefined ? '' : `${noBreak}min${noBreak}${two(second)}${noBreak}s`;
  const zone = offset === undefined ? '' : ` (${offsetName(offset)})`;
  return `${hour}${noBreak}h${minutes}${seconds}${zone}`;
}

function notes({ uncertain, approximate }: DoubtedParts): string {
  const doubts = uncertain === 'whole' ? ['incertain'] : uncertain.map((part) => partNames[part][0]);
  const texts = [...doubts, ...approximate.map((part) => partNames[part][1])];
  return texts.length === 0 ? '' : ` (${texts.join(', ')})`;
}

/** French. */
export const french: DateLanguage = {
  name,
  definite,
  notes,
  third: (third, text) => `${{ early: 'début ', mid: 'mi-', late: 'fin ' }[third]}${text}`,
  about: (text) => `vers ${text}`,
  aboutInside: (text) => `${text} environ`,
  since: (text) => `depuis ${text}`,
  until: (text) => contracted(text, 'jusqu’au', 'jusqu’aux', 'jusqu’à', 'jusqu’en'),
  unknownEnd: (text) =>
    `${contracted(text, 'à partir du', 'à partir des', 'à partir de', 'à partir de')}, fin inconnue`,
  unknownStart: (text) =>
    `${contracted(text, 'jusqu’au', 'jusqu’aux', 'jusqu’à', 'jusqu’en')}, début inconnu`,
  fromTo: (start, end) =>
    `${contracted(start, 'du', 'des', 'de', '')} ${contracted(end, 'au', 'aux', 'à', 'à')}`,
  sameDay: (day, start, end) => `${day}, de ${start} à ${end}`,
  between: (start, end) => `entre ${start} et ${end}`,
  orBefore: (text) => `${text} ou avant`,
  orAfter: (text) => `${text} ou après`,
  oneOf: (texts) => joinList(texts, 'ou'),
  allOf: (texts) => joinList(texts, 'et'),
  clock,
  always: 'sans début ni fin',
  unknown: 'début et fin inconnus',
};
