import type { FigureOrder, Piece, Written } from './piece.ts';
import { readPieceAt } from './read-piece.ts';
import { holidayWords } from './read-holidays.ts';
import { matchAt } from './sticky.ts';
import { dayNumbers, months, ordinalNumbers, seasons, weekdays, yearPattern } from './words.ts';

const article = "(?:le |la |les |l'|the |a la |au )?";
const betweenLead = new RegExp(
  `(?:entre|between) (?:(?:the|les) (?:dates?|days?|jours?|periods?) (?:of|du|from) )?${article}`,
  'y',
);
const fromLead = new RegExp(
  `(?:du|des|de|from|depuis|since|starting|a partir de|a compter de) (?:(?:at least|as early as|au moins) )?${article}|d'`,
  'y',
);
const nightLead = new RegExp(
  "(?:nuits?|week-?end|journees?|nights?|weekend) (?:du |de |des |of |d')(?:le |the )?",
  'y',
);
const weekLead =
  /(?:semaine|week) (?:du|of|beginning|commencing|starting|ending|debutant(?: le)?|commencant(?: le)?|qui (?:debute|commence)(?: le)?) (?:the |le |on )?/y;
const weekendLead =
  /(?:week-?end) (?:du |of |de (?:la |l')?(?=paques|pentecote|ascension|noel|toussaint))(?:the |le )?/y;
const and = new RegExp(`,? (?:et|and) (?:entre |between )?${article}`, 'y');
const to = new RegExp(
  `(?: (?:au|aux|a|to) |, to (?=[a-z]{3,9}\\.? \\d)|,? (?:through|thru) |,? (?:jusqu'(?:au|aux|en|a)|until|till|up to) )(?:(?:at least|au moins|no later than|at the latest|at most|au plus tard) )?(?:la |l'|le |the )?`,
  'y',
);
/** With "du" or "since" before it, the end may be joined by a word more: "depuis 2015 et jusqu'en 2020". */
const untilToo = /,? (?:et|and) (?:jusqu'(?:au|aux|en|a)|until|till|up to) (?:la |l'|le |the )?/y;
/** The hour of a day, between it and what it is joined to: "from May 3 at 10:15 p.m. to May 5", "le 14 mars à 22 h et le 15". */
const clock =
  /,? ?(?:(?:at|a|vers|around|about|approximately|environ) ){0,2}(?:\d{1,2}(?::\d{2}){0,2}(?: ?h(?:eures?|rs)?(?: ?\d{2})?)?(?: ?[ap]\.? ?m\.?(?: [ep]t(?![a-z]))?)?|midnight|noon|minuit|midi|(?:au |in the )?(?:soir|matin|morning|afternoon|evening|night)|inclus)(?: ?(?:utc|gmt|cet|cest|est|edt|pst|pdt|cst|cdt|bst)(?![a-z]))?/y;
const dash = / ?(?:[-=]{1,2}>|[-→]) ?(?:le |the )?|\/(?=(?:19|20)\d\d|\d{1,2} [a-z]{3}|[a-z]{3})/y;
const listed = new RegExp(
  `(?<comma>,) (?!et |and |ou |or )${article}|,? (?<last>et|and|&|puis|ou|or) (?<again>en |in )?(?:du |de |d')?${article}`,
  'y',
);
const numbersToLast =
  /(?:, (?:les? )?(?:[a-z]{3,9} )?\d{1,2}(?:er|st|nd|rd|th)?(?![\d])(?: [a-z]{3,9}(?= |,))?){0,30},? (?:et|and|&|puis|ou|or) /y;
const toNow =
  /(?: a| jusqu'a| to| until| through|-| -) ?(?:aujourd'hui|nos jours|maintenant|ce jour|today|now|the present(?: day)?|present|date)(?![a-z])/y;
const trailingYear = new RegExp(`,? (?<year>${yearPattern})`, 'y');
/** "Entre 2015 et aujourd'hui", "between 2015 and today". */
const andNow = /,? (?:et|and) (?:aujourd'hui|maintenant|today|now|the present(?: day)?)(?![a-z])/y;
/** What may follow a bare day of the month ("March 3 and 7 in Paris"), so that "7 people" is no day. */
const afterNumber =
  /[,.;:)\]!?\n]|$| (?:in|at|on|for|the|and|et|ou|or|when|after|before|by|to|a|en|de|pour|par|ont|avec)(?![a-z])/y;
/** "L'attaque des 4 et 5 mai", "the attack of May 4 and 5": one thing that went on from a day to the next. */
const oneEvent =
  /(?<![a-z])(?:(?:la |le |une? |cette |ce |sa |son |l')(?!nuit)[a-z-]{3,}(?: [a-z-]{3,})? des|(?:the|an?|this|its) [a-z-]{2,}[^s\W](?: [a-z-]{2,}[^s\W])? (?:of|on)(?: the)?) $/;
const countsThings = /^ (?:\d{3}(?!\d)|[a-z]{4,}s (?!\d))/;
const mostListed = 31;

const leads =
  `entre between nuit nuits week semaine weekend journee journees night nights du des de d from depuis since starting a vers environ
   autour aux circa ca on around about approximately roughly tout debut courant milieu mi fin very early mid late beginning start
   middle end this that the last next past coming ce cet cette mois month annees t q s h`.split(/\s+/);
const firsts = new Set(
  [
    leads,
    holidayWords,
    months.keys(),
    weekdays.keys(),
    seasons.keys(),
    ordinalNumbers.keys(),
    dayNumbers.keys(),
  ].flatMap((words) => Array.from(words, (word) => /^[a-z]+/.exec(word)?.[0] ?? '')),
);

/** Whether a date can begin with a word: most words cannot, and cost nothing. */
export function canBeginDate(word: string): boolean {
  const first = word.charCodeAt(0);
  return (
    (first <= 0x39 && word.length < 18) ||
    firsts.has(word) ||
    /^(?:[tqsh][1-4]|fy(?:\d\d)?(?:\d\d)?)$/.test(word)
  );
}

/**
 * Reads, at a place of a plain text, one date or several joined to one: "du 3 au 7 mars 2024", "between March 3 and 7,
 * 2024", "les 8 et 15 février". Nothing is completed yet.
 */
export function readWrittenAt(text: string, at: number, order: FigureOrder): Written | undefined {
  const between = matchAt(betweenLead, text, at);
  if (between !== undefined) return readPair(text, at, at + between[0].length, order, [and]);
  const night = matchAt(nightLead, text, at);
  const nights = night && readPair(text, at, at + night[0].length, order, [to, and, dash]);
  if (nights !== undefined) return nights;
  const week = matchAt(weekLead, text, at) ?? matchAt(weekendLead, text, at);
  if (night !== undefined && week === undefined) return undefined;
  const inWeek = week && readPieceAt(text, at + week[0].length, order);
  if (inWeek?.unit === 'day')
    return {
      kind: 'written',
      start: at,
      end: inWeek.end,
      form: 'point',
      pieces: [{ ...inWeek, within: /^week-?end/.test(week?.[0] ?? '') ? 'weekend' : 'week' }],
    };
  const from = matchAt(fromLead, text, at);
  if (from !== undefined) return readPair(text, at, at + from[0].length, order, [to, untilToo, dash]);
  // "Point d'étape n° 3 – 12 mai": what is numbered is no day.
  const first = readPieceAt(text, at, order, !/n[°o]\.? ?$/.test(text.slice(Math.max(0, at - 4), at)));
  if (first === undefined) return undefined;
  const several = readRange(text, at, first, order, [dash, to]) ?? readList(text, first, order);
  if (several !== undefined || first.unit !== 'day-number') return several ?? point(first);
  // "Mercredi 4 310 équipements", "mardi 12 serveurs": a weekday and a number of things.
  const weekday = countsThings.test(text.slice(first.end, first.end + 24))
    ? readPieceAt(text, at, order)
    : undefined;
  return weekday?.unit === 'weekday' ? point(weekday) : undefined;
}

function point(piece: Piece): Written {
  return { kind: 'written', start: piece.start, end: piece.end, form: 'point', pieces: [piece] };
}

function readPair(
  text: string,
  start: number,
  at: number,
  order: FigureOrder,
  joins: readonly RegExp[],
): Written | undefined {
  const first = readPieceAt(text, at, order, true);
  return first && readRange(text, start, first, order, joins);
}

function readRange(
  text: string,
  start: number,
  first: Piece,
  order: FigureOrder,
  joins: readonly RegExp[],
): Written | undefined {
  const hour = first.unit === 'day' ? matchAt(clock, text, first.end)?.[0].length : undefined;
  for (const end of hour === undefined ? [first.end] : [first.end, first.end + hour])
    for (const join of joins) {
      const joined = matchAt(join, text, end);
      if (joined === undefined) continue;
      const second = readSecond(text, end + joined[0].length, first, order, join === dash);
      if (second === undefined || !canSpan(first, second, join === dash)) continue;
      if (end !== first.end && second.unit !== 'day') continue;
      return { kind: 'written', start, end: second.end, form: 'interval', pieces: [first, second] };
    }
  const untilNow = joins.includes(to) ? toNow : joins[0] === and ? andNow : undefined;
  const open =
    untilNow !== undefined && first.unit !== 'day-number' ? matchAt(untilNow, text, first.end) : undefined;
  if (open === undefined || first.unit === 'weekday') return undefined;
  return {
    kind: 'written',
    start,
    end: first.end + open[0].length,
    form: 'interval',
    pieces: [first],
    isOpen: true,
  };
}

/** The piece after another: it may be a bare day when the one before has said the month ("March 3 to 7, 2024"). */
function readSecond(
  text: string,
  at: number,
  first: Piece,
  order: FigureOrder,
  isDash = false,
): Piece | undefined {
  const mayBeNumber = first.unit === 'day' && first.figures !== true;
  const piece = readPieceAt(text, at, order, mayBeNumber);
  if (piece?.unit !== 'day-number') return piece;
  const year = matchAt(trailingYear, text, piece.end);
  if (year !== undefined)
    return { ...piece, end: piece.end + year[0].length, year: Number(year.groups?.['year']) };
  // "The outage of Nov. 9-11 cost it dear": a dash joins it to the day before, whatever follows.
  const isGlued =
    isDash && (piece.day ?? 0) > (first.day ?? 0) && / [a-z]/.test(text.slice(piece.end, piece.end + 2));
  if (isGlued && / \d{1,2}(?:st|nd|rd|th)?-$/.test(text.slice(Math.max(0, at - 6), at))) return piece;
  return matchAt(afterNumber, text, piece.end) === undefined ? undefined : piece;
}

function canSpan(first: Piece, second: Piece, isDash: boolean): boolean {
  if (second.unit === 'weekday' || first.unit === 'weekday') return first.unit === second.unit;
  if (first.unit === 'day-number') return second.unit === 'day';
  if (second.unit === 'day-number')
    return first.unit === 'day' && (first.year === undefined || first.year === second.year);
  if (first.unit === 'decade') return second.unit === 'decade';
  if (first.unit === 'year' && second.unit === 'year') {
    const years = (second.year ?? 0) - (first.year ?? 0);
    return isDash ? years > 0 && years <= 60 : years > 0;
  }
  // "Mars 2021-05" and the like: figures after a dash belong to something else.
  if (isDash && second.unit === 'year' && first.unit !== 'month') return false;
  if (first.unit === 'day' && second.unit !== 'day')
    return second.unit !== 'year' || first.year !== undefined;
  return second.unit !== 'decade';
}

function readList(text: string, first: Piece, order: FigureOrder): Written | undefined {
  // A long run of figures is refused by its shape before its members are read.
  if (first.unit === 'day-number' && matchAt(numbersToLast, text, first.end) === undefined) return undefined;
  const pieces: Piece[] = [first];
  let end = first.end;
  let isClosed = false;
  let isChoice = false;
  let repeats = false;
  while (pieces.length < mostListed && !isClosed) {
    const join = matchAt(listed, text, end);
    if (join === undefined) break;
    const isFirstDay = first.unit === 'day' && first.year === undefined;
    const next = isFirstDay
      ? readSecond(text, end + join[0].length, first, order)
      : readPieceAt(text, end + join[0].length, order, first.unit === 'day-number');
    if (next === undefined) break;
    repeats ||= join.groups?.['again'] !== undefined;
    pieces.push(next);
    end = next.end;
    // "August 11, 20, 2016": the year closes the list.
    isClosed = join.groups?.['last'] !== undefined || (next.unit === 'day-number' && next.year !== undefined);
    isChoice = isClosed && /^(?:ou|or)$/.test(join.groups?.['last'] ?? '');
  }
  const last = pieces.at(-1);
  const isPlural = /(?:^|[^a-z])les $/.test(text.slice(Math.max(0, first.start - 5), first.start));
  const isOneEvent = isClosed && oneEvent.test(text.slice(Math.max(0, first.start - 48), first.start));
  const form = isClosed ? formOf(pieces, { isChoice, repeats, isPlural, isOneEvent }) : undefined;
  return (
    last && form && { kind: 'written', start: first.start, end, form, pieces: daysOfMonths(text, pieces) }
  );
}

/** A day that comes before its month takes the next one told ("les 18 novembre, 7 et 8 décembre"), one behind it the last. */
function daysOfMonths(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const isDayFirst = pieces.some(
    ({ unit, start, end }) =>
      unit === 'day' && /^(?:[a-z]+\.? )?\d{1,2}(?:er)? [a-z]/.test(text.slice(start, end)),
  );
  if (!isDayFirst) return pieces;
  return pieces.map((piece, index) => {
    if (piece.unit !== 'day-number') return piece;
    const month = pieces.slice(index).find((next) => next.month !== undefined)?.month;
    return month === undefined ? piece : { ...piece, month };
  });
}

/**
 * What a list is: several dates told as one ("les 8 et 15 février"), one of several ("ou"), or dates of their own of which
 * the last gives the year ("le 3 mars et le 5 avril 2021", "en janvier et en juin 2024"); else no list at all.
 */
function formOf(
  pieces: readonly Piece[],
  {
    isChoice,
    repeats,
    isPlural,
    isOneEvent,
  }: Readonly<Record<'isChoice' | 'repeats' | 'isPlural' | 'isOneEvent', boolean>>,
): Written['form'] | undefined {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const [earlier, later] = [pieces.slice(0, -1), pieces.slice(1)];
  const isAll = (list: readonly Piece[], unit: Piece['unit']): boolean =>
    list.every((one) => one.unit === unit);
  const yearless = earlier.every(({ year }) => year === undefined);
  const several = isChoice ? 'choice' : 'set';
  const isNext = pieces.length === 2 && last.day === (first.day ?? 0) + 1;
  if (isOneEvent && !isChoice && isNext && (last.unit === 'day-number' || first.unit === 'day-number'))
    return 'interval';
  if (isAll(earlier, 'day-number') && last.unit === 'day')
    return !isChoice && isWeekend(first, last, pieces.length) ? 'interval' : several;
  if (first.unit === 'day' && first.year === undefined && isAll(later, 'day-number')) return several;
  // "June 29, 30 and July 1": days of one month, and then of the next.
  const areDays = later.every(({ unit }) => unit === 'day-number' || unit === 'day');
  const hasNumbers = later.some(({ unit }) => unit === 'day-number');
  const isFirstDay = first.unit === 'day' || first.unit === 'day-number';
  if (isFirstDay && last.unit === 'day' && areDays && (hasNumbers || first.unit === 'day-number') && yearless)
    return several;
  const isPart = pieces.some((piece) => piece.isPart === true);
  if (isAll(pieces, 'year'))
    return isPart || repeats || !isRising(pieces) || isChoice
      ? isChoice && !isPart && isRising(pieces)
        ? 'choice'
        : undefined
      : 'separate';
  if (isAll(pieces, 'month') && yearless && !isPart && !repeats) return several;
  // "Les 31 mars et 2 avril": one article for both.
  if (isPlural && isAll(pieces, 'day') && yearless) return several;
  const isShared = last.year !== undefined && yearless;
  return isShared && (isAll(pieces, 'day') || isAll(pieces, 'month')) ? 'separate' : undefined;
}

/** "Les samedi 24 et dimanche 25 octobre" are one week-end; with an article each, or on other days, they are two days. */
function isWeekend(first: Piece, last: Piece, length: number): boolean {
  const isNamed = first.weekday === 6 && last.weekday === 0 && last.day === (first.day ?? 0) + 1;
  return length === 2 && isNamed && last.start - first.end <= ' and '.length;
}

function isRising(pieces: readonly Piece[]): boolean {
  return pieces.every(({ year }, index) => index === 0 || (year ?? 0) > (pieces[index - 1]?.year ?? 0));
}
