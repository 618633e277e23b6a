import type { FigureOrder, Piece } from './piece.ts';
import { matchAt } from './sticky.ts';
import { anyOf, datedWeekdayPattern, weekdays } from './words.ts';

/*
 * Dates in figures. The order of 03/02/2021: a part above twelve is the day. Where both could be, French puts the day
 * first; an English text puts the month first unless it shows elsewhere that it does not (see `figureOrder`).
 */

const iso =
  /((?:1[5-9]|20)\d\d)([-/.])(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)(?:[t ]\d{1,2}:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: ?(?:z|utc|gmt)(?![a-z])|[+-]\d\d:?\d\d)?)?/y;
/** The same without its noughts, as programs write it: "2024-5-3"; with points it is a version. */
const looseIso = /((?:19|20)\d\d)([-/])([1-9]|1[0-2]|0[1-9])\2([1-9]|[12]\d|3[01]|0[1-9])(?![\d/-])/y;
const full = /(\d{1,2})(?:([/.-])(\d{1,2})\2| \/ (\d{1,2}) \/ )((?:19|20)\d\d|\d\d)(?!\d|[.,/-]\d)/y;
const monthYear = /(0?[1-9]|1[0-2])(?:\/|(?<=\d\d)-)((?:19|20)\d\d)(?!\d|[/-]\d)/y;
const schoolYear = /((?:19|20)\d\d)([-/])(\d\d)(?!\d|[/-]\d)/y;
const yearMonth = /((?:19|20)\d\d)[-/](0[1-9]|1[0-2])(?!\d|[/-]\d)/y;
const dayMonth = /(\d{1,2})\/(\d{1,2})(?![\d/%]|[.,]\d)/y;
/** The same as it heads the lines of a log: elsewhere it may be a heading's number or a price. */
const dottedDay = /(\d{2})\.(\d{2})(?![\d%]|[.,]\d)/y;
const dayMonthCue = /(?:^|[^a-z0-9])(?:le|du|au|on|les|since|until|till|dated) $|\($/;
/** The same where both are of two figures, so that no fraction is meant. */
const longCue =
  /(?:^|[^a-z0-9])(?:maj|mise a jour|update|updated|edit|des|depuis|avant le|vers le|before|after|from|through|to|and|et|puis) ?:? ?$/;
/** "Date de découverte : 14/03": a label of when. */
const labelCue =
  /(?:^|[^a-z])(?:dates?|jour|survenance|survenue?|detection|detectee?|decouverte|debut|fin|notification|depot|plainte|signalement|constat(?:ation)?|reception|envoi|echeance|cloture|ouverture|saisine|depuis|alerte|periode)(?: (?:de|du|des|la|le|l'|d'|a|au)? ?[a-z'-]+){0,4} ?: (?:le )?$/;
/** What parts the first cell of a row, or the head of a line, from what it tells. */
const rowHead = /^ ?(?:\||[:>] ?[a-z"«|]|-{1,2}>? [a-z"«]|→)/;
const weekdayBefore = new RegExp(`(?<weekday>${datedWeekdayPattern}),? (?:le |the )?(?=\\d)`, 'y');
const rowWeekday = new RegExp(`(?<weekday>${anyOf(weekdays.keys())})(?![a-z])\\.?(?= ?\\| ?[^\\d ])`, 'y');
const spanBehind = /^ (?:(?:school|academic|fiscal|tax|financial|influenza|flu) year|season|term)s?(?![a-z])/;
const spanCue =
  /(?:annees?|saisons?|seasons?|years?|exercices?|rentrees?|campagnes?|promotions?|scolaires?|universitaires?) $/;

/** Reads a date in figures at a place; `before` are the few letters that stand before it. */
export function readFiguresAt(text: string, at: number, order: FigureOrder): Piece | undefined {
  return (
    readIso(text, at) ??
    readFull(text, at, order) ??
    readMonthYear(text, at) ??
    readYearFirst(text, at) ??
    readDayMonth(text, at, order)
  );
}

function readIso(text: string, at: number): Piece | undefined {
  const match = matchAt(iso, text, at) ?? matchAt(looseIso, text, at);
  if (match === undefined) return undefined;
  const [all, year, , month, day] = match;
  return {
    start: at,
    end: at + all.length,
    unit: 'day',
    year: Number(year),
    month: Number(month),
    day: Number(day),
  };
}

function readFull(text: string, at: number, order: FigureOrder): Piece | undefined {
  const match = matchAt(full, text, at);
  if (match === undefined) return undefined;
  const [all, first = '', separator, second = match[4] ?? '', , yearText = ''] = match;
  const isShort = yearText.length === 2;
  // "1.2.21" is a version rather than a day.
  if (isShort && separator !== '/' && (first.length < 2 || second.length < 2)) return undefined;
  const year = isShort ? centuryOf(Number(yearText)) : Number(yearText);
  const parts = partsOf(Number(first), Number(second), order);
  if (year === undefined || parts === undefined) return undefined;
  return { start: at, end: at + all.length, unit: 'day', year, ...parts };
}

/** A year of two figures: of this century until 39, of the last from 60; between the two nothing is guessed. */
function centuryOf(year: number): number | undefined {
  if (year < 40) return 2000 + year;
  return year >= 60 ? 1900 + year : undefined;
}

function partsOf(
  first: number,
  second: number,
  order: FigureOrder,
): { readonly day: number; readonly month: number; readonly ambiguous?: boolean } | undefined {
  if (first < 1 || second < 1 || first > 31 || second > 31) return undefined;
  if (first > 12 && second > 12) return undefined;
  if (first > 12) return { day: first, month: second };
  if (second > 12) return { day: second, month: first };
  const isDayFirst = order === 'day-first';
  return {
    day: isDayFirst ? first : second,
    month: isDayFirst ? second : first,
    ...(first === second ? {} : { ambiguous: true }),
  };
}

function readMonthYear(text: string, at: number): Piece | undefined {
  const match = matchAt(monthYear, text, at);
  if (match === undefined) return undefined;
  const [all, month, year] = match;
  return monthPiece(at, all, year, month);
}

function monthPiece(at: number, all: string, year: string | undefined, month: string | undefined): Piece {
  return {
    start: at,
    end: at + all.length,
    unit: 'month',
    year: Number(year),
    month: Number(month),
    figures: true,
  };
}

function readYearFirst(text: string, at: number): Piece | undefined {
  const span = matchAt(schoolYear, text, at);
  if (span !== undefined) {
    const [all, year, separator, next] = span;
    const follows = Number(next) === (Number(year) + 1) % 100;
    // "2011-12" alone is a month of ISO 8601; "l'année 2011-12" and "2011/12" are not.
    const isSpan =
      Number(next) > 12 ||
      separator === '/' ||
      spanCue.test(text.slice(Math.max(0, at - 16), at)) ||
      spanBehind.test(text.slice(at + all.length, at + all.length + 20));
    if (follows && isSpan)
      return { start: at, end: at + all.length, unit: 'school-year', year: Number(year), figures: true };
  }
  const match = matchAt(yearMonth, text, at);
  if (match === undefined) return undefined;
  const [all, year, month] = match;
  return monthPiece(at, all, year, month);
}

/** Reads a day and its month in figures, "14/03", where its place says that it is no fraction. */
export function readVouchedDay(text: string, at: number, order: FigureOrder): Piece | undefined {
  return readDayMonth(text, at, order, true);
}

function readDayMonth(text: string, at: number, order: FigureOrder, isVouched = false): Piece | undefined {
  const match = matchAt(dayMonth, text, at) ?? (isVouched ? matchAt(dottedDay, text, at) : undefined);
  if (match === undefined) return undefined;
  const [all, first = '', second = ''] = match;
  const end = at + all.length;
  const isLong = first.length === 2 && second.length === 2;
  const isCued =
    isVouched ||
    dayMonthCue.test(text.slice(Math.max(0, at - 8), at)) ||
    (isLong && longCue.test(text.slice(Math.max(0, at - 16), at))) ||
    (isLong && labelCue.test(text.slice(Math.max(0, at - 60), at))) ||
    opensEntry(text, at, end);
  const isHead = !isCued && isLong && rowHead.test(text.slice(end, end + 6));
  if (!isCued && !isHead) return undefined;
  // Where the day comes first, nothing above twelve is a month: "12/20" is a mark.
  if (
    order === 'day-first' &&
    Number(second) > 12 &&
    !(isLong && opensEntry(text, at, end) && isoDay.test(text))
  )
    return undefined;
  // "les 2/3 des dossiers" is a fraction.
  if (
    !isVouched &&
    first.length < 2 &&
    second.length < 2 &&
    !/(?:^|[^a-z])(?:le|on) $/.test(text.slice(Math.max(0, at - 4), at))
  )
    return undefined;
  if (isVouched && first.length < 2 && second.length < 2 && /^ d(?:es?|u) /.test(text.slice(end, end + 5)))
    return undefined;
  const parts = partsOf(Number(first), Number(second), order);
  return (
    parts && { start: at, end, unit: 'day', ...parts, figures: true, ...(isHead ? { isHead: true } : {}) }
  );
}

/** Reads a weekday with its day in figures: "jeudi 23/11", "lun. 09/12/2024". */
export function readWeekdayFiguresAt(text: string, at: number, order: FigureOrder): Piece | undefined {
  const match = matchAt(weekdayBefore, text, at);
  const weekday = weekdays.get(match?.groups?.['weekday']?.replace('.', '') ?? '');
  if (match === undefined || weekday === undefined) return undefined;
  const from = at + match[0].length;
  const piece = readFull(text, from, order) ?? readDayMonth(text, from, order, true);
  return piece && { ...piece, start: at, weekday };
}

/** Reads the short weekday that heads a row of a table of days: "lun. | Orvalys"; it goes on from the day told before. */
export function readRowWeekdayAt(text: string, at: number): Piece | undefined {
  const match = matchAt(rowWeekday, text, at);
  const weekday = weekdays.get(match?.groups?.['weekday'] ?? '');
  if (match === undefined || weekday === undefined) return undefined;
  const end = at + match[0].length;
  return { start: at, end, unit: 'weekday', weekday, fromTold: true, lean: 'this', isHead: true };
}

/** A text that writes its days year first writes them month first. */
const isoDay = /(?<!\d)(?:19|20)\d\d-[01]\d-[0-3]\d(?!\d)/;

/** "12/03 : intrusion. 14/03 : …": the head of an entry of a timeline. */
function opensEntry(text: string, start: number, end: number): boolean {
  return (
    /(?:^|[\n.;:•·*|>[-]) ?$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^(?:, [a-z]{3,8}(?: d[eu]s? [a-z]+)?)? ?(?:-\d{1,2}\/\d{1,2} ?)?[:\]] ?[a-z"«]/.test(
      text.slice(end, end + 36),
    ) &&
    /^\d\d?\/\d\d/.test(text.slice(start, end))
  );
}

const anyFull = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(?:(?:19|20)\d\d|\d\d)(?![\d/-])/g;
const dayBeforeMonth =
  /\b(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/g;
const monthBeforeDay =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\b(?!\d)/g;

/** What a text from a country that writes the day first tells of: its money, its offices, its companies. */
const dayFirstCountry =
  /£|€|(?<![a-z])(?:ico|information commissioner(?:'s)?|nhs|u\.?k|britain|british|england|scotland|scottish|wales|welsh|ireland|irish|london|manchester|birmingham|leeds|liverpool|glasgow|edinburgh|cardiff|belfast|bristol|dublin|gardai?|hmrc|plc|high court|borough|councillors?|australian?|sydney|melbourne|brisbane|oaic|new zealand|auckland|gdpr|cnil|edpb|pty)(?![a-z])|\.(?:co\.uk|gov\.uk|org\.uk|ie|com\.au|co\.nz)(?![a-z])/g;
/** The same of the United States. */
const monthFirstCountry =
  /\$|(?<![a-z.])(?:hhs|hipaa|ocr|ftc|fbi|sec|u\.s\.?|united states|american?|attorney general|social security|state of|county|school district|inc|llc|medicare|medicaid|california|texas|florida|new york|illinois|ohio|pennsylvania|massachusetts|michigan|georgia|virginia|washington|oregon|minnesota|wisconsin|colorado|arizona|maryland|indiana|missouri|tennessee|connecticut|new jersey|boston|chicago|houston|los angeles|san francisco|seattle|atlanta|dallas)(?![a-z])/g;

/**
 * How a text's figures are to be read. French: the day first. English: as the text's own unambiguous dates in figures
 * are written; else as its dates in words are ("4 December": day first); else the day first where it shows that it is from
 * Britain or Ireland, Australia or New Zealand; else the month first, as in the United States.
 */
export function figureOrder(text: string, language: 'fr' | 'en'): FigureOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const [, first, , second] of text.matchAll(anyFull)) {
    if (Number(first) > 12) dayFirst += 1;
    else if (Number(second) > 12) monthFirst += 1;
  }
  if (language === 'fr') return monthFirst > 0 && dayFirst === 0 ? 'month-first' : 'day-first';
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? 'day-first' : 'month-first';
  const worded = (text.match(dayBeforeMonth)?.length ?? 0) - (text.match(monthBeforeDay)?.length ?? 0);
  if (worded !== 0) return worded > 0 ? 'day-first' : 'month-first';
  const isDayFirst =
    (text.match(dayFirstCountry)?.length ?? 0) > (text.match(monthFirstCountry)?.length ?? 0);
  return isDayFirst ? 'day-first' : 'month-first';
}
