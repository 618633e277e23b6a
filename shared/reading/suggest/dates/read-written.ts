import type { FigureOrder, Piece, Written } from './piece.ts';
import { pieceOpenings, readPieceAt } from './read-piece.ts';
import { lentMonth } from './lent-month.ts';
import { readList } from './read-list.ts';
import { readSecond } from './read-second.ts';
import { lettersAt, matchAt } from './sticky.ts';
import { wordSet } from '../../word-set.ts';

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
const toNow =
  /(?: a| jusqu'a| to| until| through|-| -) ?(?:aujourd'hui|nos jours|maintenant|ce jour|today|now|the present(?: day)?|present|date)(?![a-z])/y;
/** "Entre 2015 et aujourd'hui", "between 2015 and today". */
const andNow = /,? (?:et|and) (?:aujourd'hui|maintenant|today|now|the present(?: day)?)(?![a-z])/y;
/** What a number counts behind a weekday: things, a measure, the hour. */
const countsThings =
  /^(?: (?:\d{3}(?!\d)|(?!mars)[a-z]{4,}s(?: (?!\d)|[.,;:)]|$)|(?:[kmgt]i?[ob]|bits?|bytes?|euros?|dollars?|usd|eur|chf|heures?|hours?|[kc]m|kg)(?![a-z]))| ?[%€$])/;

/** Words that lead to two dates joined to one, or to a date of a night or week. */
const leads = wordSet(
  'entre between nuit nuits week semaine weekend journee journees night nights du des de d from depuis since starting a',
);
const quarters = wordSet('t1 t2 t3 t4 q1 q2 q3 q4 s1 s2 s3 s4 h1 h2 h3 h4');

/** Whether a date can begin with a word: most words cannot, and cost nothing. */
export function canBeginDate(word: string): boolean {
  const first = word.charCodeAt(0);
  return (
    (first <= 0x39 && word.length < 18) ||
    leads.has(word) ||
    pieceOpenings.has(word) ||
    quarters.has(word) ||
    (word.startsWith('fy') && /^fy(?:\d\d){0,2}$/.test(word))
  );
}

/**
 * Reads, at a place of a plain text, one date or several joined to one: "du 3 au 7 mars 2024", "between March 3 and 7,
 * 2024", "les 8 et 15 février". Nothing is completed yet.
 */
export function readWrittenAt(text: string, at: number, order: FigureOrder): Written | undefined {
  const isLed = leads.has(lettersAt(text, at));
  const between = isLed ? matchAt(betweenLead, text, at) : undefined;
  if (between !== undefined) return readPair(text, at, at + between[0].length, order, [and]);
  const night = isLed ? matchAt(nightLead, text, at) : undefined;
  const nights = night && readPair(text, at, at + night[0].length, order, [to, and, dash]);
  if (nights !== undefined) return nights;
  const week = isLed ? (matchAt(weekLead, text, at) ?? matchAt(weekendLead, text, at)) : undefined;
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
  const from = isLed ? matchAt(fromLead, text, at) : undefined;
  if (from !== undefined) return readPair(text, at, at + from[0].length, order, [to, untilToo, dash]);
  // "Point d'étape n° 3 – 12 mai", "au 02 31 00 11 22 jusqu'au 29 mars": what is numbered or ends a telephone number is no day.
  const first = readPieceAt(
    text,
    at,
    order,
    !/n[°o]\.? ?$|\d\d[ .]\d\d[ .]$/.test(text.slice(Math.max(0, at - 6), at)),
  );
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
      const at = end + joined[0].length;
      const second = readSecond(text, at, first, order, join === dash) ?? readLent(text, at, first, order);
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

/** "Du 8 au 10, puis le 15 février": a day that takes the month of the days behind it. */
function readLent(text: string, at: number, first: Piece, order: FigureOrder): Piece | undefined {
  if (first.unit !== 'day-number') return undefined;
  const piece = readPieceAt(text, at, order, true);
  const lent = piece?.unit === 'day-number' ? lentMonth(text, piece.end) : undefined;
  if (piece === undefined || lent === undefined || (piece.day ?? 0) <= (first.day ?? 0)) return undefined;
  return { ...piece, ...lent, unit: 'day' };
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
