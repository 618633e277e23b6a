import { civilOf, dayOf, weekdayOf, type Day } from '../../../dates/day.ts';
import { boundsOf } from './edtf-of.ts';
import type { Piece } from './piece.ts';
import { latestDayOf, type Anchor, type Reference } from './reference.ts';
import type { Side } from './tense.ts';
import type { FoundYear, YearSource } from './year-source.ts';

/** Days a date without a year may lie ahead of the text when nothing says on which side it is. */
const aheadByDefault = 92;
/** The same after a deadline's word ("avant le", "by"). */
const aheadByDeadline = 240;
/** The same for the end of an offer or a contract, which may be nearly a year away. */
const aheadByTerm = 330;
/** How long after a date of the past its year is still meant by the days told after it. */
const chainReach = 270;
/** How far back a text without a day of its own goes from one date to what went before it. */
const shortWayBack = 75;
/** How far ahead of the date told last a day may lie in a text without a day of its own: farther ones are not guessed. */
const shortWayAhead = 210;
/** The same around the only year of such a text. */
const aroundOnly = 120;
/** A tale goes on in the next paragraph when its next day is no farther. */
const nextStep = 31;
const oneYear = 365;
const nextMonth = 35;

/**
 * The year of a date that leaves it out: by its place ("l'an dernier"), by the text's own day (the nearest in the past,
 * unless words put it ahead), or by the date told just before when that lies far back ("Le 3 mars 2019, ... Le 5 mars").
 */
export function yearOf(piece: Piece, source: YearSource): FoundYear | undefined {
  const { now, chain } = source;
  if (piece.yearReference !== undefined) return referredYear(piece, source);
  const before = chain ?? source.latest;
  if (piece.afterTold === true && before !== undefined)
    return { year: yearAfter(piece, before), from: 'text' };
  if (source.framed !== undefined && piece.lean === undefined) return { year: source.framed, from: 'text' };
  if (source.inEntry !== undefined && piece.lean === undefined && piece.weekday === undefined) {
    const side = source.side();
    if (side !== 'future' && side !== 'near') return { year: source.inEntry, from: 'text' };
  }
  const ahead = now === undefined ? yearAhead(piece, source) : undefined;
  if (ahead !== undefined) return { year: ahead, from: 'text' };
  const told = chain === undefined ? undefined : chainedYear(piece, chain, source);
  if (now === undefined) {
    const year =
      recalledYear(piece, told, source) ??
      (isAside(chain, source) ? besideOnly(piece, source.only) : undefined) ??
      told ??
      onlyYear(piece, source.only);
    return year === undefined || piece.lean !== undefined ? undefined : { year, from: 'text' };
  }
  const isOfReport = now.about !== undefined && piece.lean === undefined && piece.weekday === undefined;
  // "Revealed in May 2016, … in July …": a case of another year, told in the same sentence.
  const isOfCase = told !== undefined && source.isSameSentence && (chain?.year ?? 0) < (now.about ?? 0);
  if (now.about !== undefined && isOfReport && !isOfCase && source.side() !== 'future')
    return { year: now.about, from: 'text' };
  const own = ownYear(piece, now, { side: sideAmong(source), isTerm: source.isTerm });
  if (own === undefined) return undefined;
  if (told === undefined || chain === undefined || piece.lean !== undefined || told === own)
    return { year: own, from: 'document' };
  const isOwnDay = fitsWeekday(piece, own) && !fitsWeekday(piece, told);
  return !isOwnDay && isTold(piece, told, own, chain, now, source)
    ? { year: told, from: 'text' }
    : { year: own, from: 'document' };
}

/** "Agenda. 10 février : journée. Du 31 mars au 2 avril : salon": what is to come goes on until words say otherwise. */
function sideAmong({ chain, now, paragraph, side }: YearSource): () => Side {
  const isAhead = now !== undefined && chain?.day !== undefined && chain.day > latestDayOf(now);
  if (!isAhead || chain.paragraph !== paragraph) return side;
  return () => side() ?? 'future';
}

function referredYear(piece: Piece, { now, latest }: YearSource): FoundYear | undefined {
  const fromDocument = (shift: number): FoundYear | undefined =>
    now === undefined ? undefined : { year: now.year + shift, from: 'document' };
  const fromText = (shift: number): FoundYear | undefined =>
    latest === undefined ? undefined : { year: latest.year + shift, from: 'text' };
  switch (piece.yearReference) {
    case 'last':
      return fromDocument(-1);
    case 'next':
      return fromDocument(1);
    case 'this':
      return fromDocument(0);
    case 'previous':
      return fromText(-1);
    case 'following':
      return fromText(1);
    case 'same':
    case undefined:
    default:
      return fromText(0);
  }
}

/** The year in which a date comes next after the one told: "en février suivant". */
function yearAfter(piece: Piece, chain: Anchor): number {
  if (chain.month === undefined) return chain.year + 1;
  const from = chain.day ?? boundsOf({ ...piece, unit: 'month', month: chain.month }, chain.year)?.[0] ?? 0;
  const first = boundsOf(piece, chain.year)?.[0];
  return first !== undefined && first > from ? chain.year : chain.year + 1;
}

/** The year that makes a date the first after the one told before it (or up to a month before). */
function chainedYear(piece: Piece, chain: Anchor, { now, paragraph, side }: YearSource): number | undefined {
  const far = paragraph - chain.paragraph;
  if (far > (now === undefined ? 3 : 1)) return undefined;
  const from = chain.day ?? boundsOf({ ...piece, unit: 'month', month: chain.month ?? 1 }, chain.year)?.[0];
  if (from === undefined || (chain.month === undefined && now === undefined)) return undefined;
  if (now === undefined && side() !== 'future') {
    // "On January 9, 2019, it learned of … on November 27": what a text without a day of its own goes back to is near.
    const back = [chain.year, chain.year - 1].find((year) => {
      const day = boundsOf(piece, year)?.[1];
      return day !== undefined && day < from && from - day <= shortWayBack;
    });
    if (back !== undefined) return back;
  }
  for (const year of [chain.year, chain.year + 1]) {
    const bounds = boundsOf(piece, year);
    if (bounds === undefined || bounds[1] < from - 31) continue;
    return now === undefined && bounds[0] - from > shortWayAhead ? undefined : year;
  }
  return undefined;
}

/** What a text without a day of its own says is to come lies after all it tells: "Enrollment closes on Dec. 31". */
function yearAhead(piece: Piece, { lastTold, side }: YearSource): number | undefined {
  if (lastTold === undefined || piece.month === undefined || piece.lean !== undefined) return undefined;
  const from = civilOf(lastTold).year;
  const year = [from, from + 1].find((one) => (boundsOf(piece, one)?.[0] ?? -Infinity) > lastTold);
  const day = year === undefined ? undefined : boundsOf(piece, year)?.[0];
  if (day === undefined || day - lastTold > aheadByDeadline) return undefined;
  const seen = side();
  return seen === 'future' || seen === 'near' ? year : undefined;
}

/** Of a text without a day of its own, whose days all lie in one year: that year, unless the date would be far behind its last. */
function onlyYear(piece: Piece, only: YearSource['only']): number | undefined {
  if (only === undefined || piece.unit !== 'day' || piece.month === undefined) return undefined;
  const day = boundsOf(piece, only.year)?.[0];
  return day === undefined || day > only.day + nextStep || only.day - day > aroundOnly
    ? undefined
    : only.year;
}

/**
 * "Stolen in March 2023 … fined on 15 October 2025 … began on 22 March": of a month that the text has told with its year, where
 * the date told just before would put the day long after all it tells, or where a new paragraph comes back from what lies behind.
 */
function recalledYear(
  piece: Piece,
  told: number | undefined,
  { months, chain, lastTold, paragraph, side }: YearSource,
): number | undefined {
  const year = months.get(piece.month ?? 0);
  if (year === undefined || year === told || chain === undefined || piece.unit !== 'day') return undefined;
  const isBack = paragraph !== chain.paragraph && year > chain.year;
  const from = chain.day ?? dayOf({ year: chain.year, month: chain.month ?? 1, day: 1 });
  const day = told === undefined ? undefined : boundsOf(piece, told)?.[0];
  const isBeyond = day !== undefined && lastTold !== undefined && day > lastTold && day - from > aroundOnly;
  return (isBack || isBeyond) && side() !== 'future' && side() !== 'near' ? year : undefined;
}

/** A month of another year, told in a sentence before, is a case beside the tale: its days go on without it. */
function isAside(chain: Anchor | undefined, { only, isSameSentence }: YearSource): boolean {
  return chain !== undefined && chain.day === undefined && chain.year !== only?.year && !isSameSentence;
}

/** The only year of the text for a day that is close to the last one told in it. */
function besideOnly(piece: Piece, only: YearSource['only']): number | undefined {
  const year = onlyYear(piece, only);
  const day = year === undefined ? undefined : boundsOf(piece, year)?.[0];
  return day === undefined || only === undefined || Math.abs(day - only.day) > nextStep ? undefined : year;
}

function isTold(
  piece: Piece,
  told: number,
  own: number,
  chain: Anchor,
  now: Reference,
  { paragraph, isSameSentence, side }: YearSource,
): boolean {
  const today = latestDayOf(now);
  const toldDay = boundsOf(piece, told)?.[0];
  const ownDay = boundsOf(piece, own)?.[0];
  const chainDay = chain.day ?? toldDay;
  if (toldDay === undefined || ownDay === undefined || chainDay === undefined || chain.month === undefined)
    return false;
  // A tale of another year goes on in it, rather than leap ahead of the day of writing.
  const isTale = paragraph === chain.paragraph && chain.year < now.year && ownDay > today && toldDay <= today;
  if (isTale && toldDay - chainDay <= chainReach && side() !== 'future' && side() !== 'near') return true;
  // "Condamné en juin 2022, il pourrait être jugé avant l'été."
  if (chain.year < now.year && ownDay > today && (side() === 'future' || side() === 'near')) return false;
  // A tale that has gone beyond what was taken for the text's own day goes on from where it is.
  const isBeyond = now.said !== undefined && !chain.isRelative && (chain.day ?? 0) > today;
  if (isBeyond && paragraph === chain.paragraph && toldDay - chainDay <= chainReach) return true;
  // What happened within the last year is told by its day alone.
  if (today - chainDay < oneYear - 60 || toldDay - chainDay > chainReach) return false;
  // "Prévenue en juin 2017, elle avait effectué un contrôle le 15 juin": of the month just told.
  if (isSameSentence && piece.unit === 'day' && piece.month === chain.month && chain.year < now.year)
    return side() !== 'future';
  // "Le 1er novembre 2019, … En décembre s'y ajoutaient": told in a December, it is not the month that runs.
  const isRunning = piece.unit === 'month' && ownDay <= today && (boundsOf(piece, own)?.[1] ?? 0) >= today;
  if (isRunning && paragraph === chain.paragraph && toldDay - chainDay <= 60) return side() !== 'future';
  // A day near the text's own is counted from there, unless the same sentence has just told the year.
  const isRecent = Math.abs(today - ownDay) <= 60;
  const isClose = toldDay - chainDay <= 60 && chain.day !== undefined;
  if (isSameSentence) return !isRecent || isClose;
  if (paragraph === chain.paragraph) return !isRecent || (isClose && Math.abs(today - ownDay) > 14);
  const from = chain.day ?? dayOf({ year: chain.year, month: chain.month, day: 1 });
  const isNext =
    paragraph - chain.paragraph === 1 && toldDay - chainDay <= nextStep && chain.day !== undefined;
  if (isNext && toldDay >= from && Math.abs(today - ownDay) > 20) return true;
  return toldDay >= from && toldDay - chainDay <= 60 && Math.abs(today - ownDay) > 120;
}

function ownYear(
  piece: Piece,
  now: Reference,
  source: Pick<YearSource, 'side' | 'isTerm'>,
): number | undefined {
  // Of a text of which only the year is known, "décembre dernier" may be in either of two; "février dernier" hardly.
  if (now.month === undefined) {
    const isEarly = piece.lean === 'past' && piece.month !== undefined && piece.month <= 6;
    return piece.lean === undefined || piece.lean === 'this' || isEarly ? now.year : undefined;
  }
  const today = latestDayOf(now);
  const year = bySide(piece, now.year, today, source);
  if (piece.weekday === undefined || piece.month === undefined || piece.day === undefined) return year;
  // "Mercredi 13 novembre" is that of the nearest year in which the 13th is a Wednesday.
  const near = [year, now.year, now.year + 1, now.year - 1];
  return near.find((one) => one !== undefined && fitsWeekday(piece, one)) ?? year;
}

/** Whether a day that is told with its weekday falls on it in a year. */
function fitsWeekday(piece: Piece, year: number): boolean {
  const day = piece.weekday === undefined ? undefined : boundsOf(piece, year)?.[0];
  return day !== undefined && weekdayOf(day) === piece.weekday;
}

function bySide(
  piece: Piece,
  thisYear: number,
  today: Day,
  { side: sideOf, isTerm }: Pick<YearSource, 'side' | 'isTerm'>,
): number | undefined {
  const years = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4].map((shift) => thisYear + shift);
  const at = (year: number, edge: 0 | 1): Day | undefined => boundsOf(piece, year)?.[edge];
  const past = years.findLast((year) => (at(year, 0) ?? Infinity) <= today);
  const future = years.find((year) => (at(year, 0) ?? -Infinity) > today);
  if (piece.lean === 'past') return years.findLast((year) => (at(year, 1) ?? Infinity) < today);
  if (piece.lean === 'future') return future;
  if (past === undefined || future === undefined) return past ?? future;
  const ahead = (at(future, 0) ?? today) - today;
  const behind = today - (at(past, 0) ?? today);
  if (piece.lean === 'this') {
    // "Cet hiver" in March is the one that began in December.
    if (piece.unit === 'season' && (at(past, 1) ?? 0) >= today) return past;
    if (piece.unit === 'season' || piece.unit === 'month')
      return at(thisYear, 0) === undefined ? past : thisYear;
    return ahead < behind ? future : past;
  }
  // Still going on, or today.
  if ((at(past, 1) ?? today) >= today) return past;
  const side = sideOf();
  if (side === 'near') return ahead < aheadByDeadline && behind > 45 ? future : past;
  if (side === 'future')
    return ahead < (isTerm ? aheadByTerm : aheadByDeadline) || behind > oneYear ? future : past;
  // A day of next month is not told as one of eleven months ago, whatever the verbs beside it.
  if (side === 'past') return ahead <= nextMonth && piece.unit === 'day' ? future : past;
  if (side === 'maybe-past') return ahead <= 45 ? future : past;
  return ahead <= aheadByDefault ? future : past;
}
