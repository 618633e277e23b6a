import { dayOf, type Day } from '../../../dates/day.ts';
import { boundsOf } from './edtf-of.ts';
import type { Piece } from './piece.ts';
import { latestDayOf, type Anchor, type Reference } from './reference.ts';
import type { Side } from './tense.ts';
import {
  aheadByDeadline,
  chainedYear,
  fitsWeekday,
  nextStep,
  oneYear,
  yearAhead,
  yearWithinText,
} from './year-within.ts';
import type { FoundYear, YearSource } from './year-source.ts';

/** Days a date without a year may lie ahead of the text when nothing says on which side it is. */
const aheadByDefault = 92;
/** The same for the end of an offer or a contract, which may be nearly a year away. */
const aheadByTerm = 330;
/** How long after a date of the past its year is still meant by the days told after it. */
const chainReach = 270;
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
    const year = yearWithinText(piece, told, source);
    return year === undefined ? undefined : { year, from: 'text' };
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
