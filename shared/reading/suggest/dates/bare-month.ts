import { addMonths, civilOf, dayOf, daysInMonth, weekdayOf, type Day } from '../../../dates/day.ts';
import type { Piece, Written, YearReference } from './piece.ts';
import { latestDayOf, type Anchor, type Reference } from './reference.ts';
import type { Side } from './tense.ts';

/** How far before a bare day the date may stand from which it takes its month, in plain letters. */
const reach = 400;
/** The same for the items of a list, each on its own line. */
const reachOfLines = 800;
/** So many paragraphs back a date is still the one a weekday with its number goes on from. */
const nearParagraphs = 1;
/** So many days back a bare day is of the text's own month rather than of a month told as a whole. */
const fewDays = 10;

/** A bare day with its month, and whether that is of the text's own day rather than of a date told before. */
export type Completed = { readonly written: Written; readonly from: 'text' | 'document' };

/** What a bare day may take its month from. */
export type MonthSource = {
  readonly told: Anchor | undefined;
  readonly paragraph: number;
  readonly now: Reference | undefined;
  /** Whether it stands at the start of its line. */
  readonly beginsLine: boolean;
  /** Whether the date told before is of the same sentence. */
  readonly isSameSentence: boolean;
  /** Whether the date told before heads the entry of a chronicle. */
  readonly isOfEntry: boolean;
  readonly side: () => Side;
};

/**
 * Gives a bare day its month. "Le 12": the first 12th from the date told just before on, up to the text's own day;
 * "a écrit le 12", "votre courrier du 12" without one: the last before the text's own day. "Jeudi 12": the nearest month of
 * either in which the 12th is a Thursday. `undefined` when there is none. "Le 3 de ce mois" is of the text's own month.
 */
export function withMonthTold(written: Written, source: MonthSource): Completed | undefined {
  const { told, paragraph, now } = source;
  if (written.ofMonth !== undefined) return inMonthTold(written, written.ofMonth, told, now);
  if (written.pieces.some(({ weekday }) => weekday !== undefined)) return ofWeekday(written, source);
  const last = written.pieces.at(-1)?.day ?? 0;
  if (written.isOfWriting === true && now?.day !== undefined) return ofWriting(written, last, now.day);
  const far = source.beginsLine ? reachOfLines : reach;
  const today = now === undefined ? Infinity : latestDayOf(now);
  const isNear =
    told?.month !== undefined &&
    Math.abs(paragraph - told.paragraph) <=
      (source.beginsLine || written.isSureDay === true ? nearParagraphs : 0) &&
    written.start - told.end <= far;
  const isAhead = isNear && (told.day ?? 0) > today;
  // "S'y engage d'ici au 19": the next 19th.
  if (written.isSureDay === true && now?.day !== undefined && !isAhead && isToCome(source.side())) {
    const next = firstAfter(now.day, last);
    if (next !== undefined) return { written: endingOn(written, next), from: 'document' };
  }
  // After a month told as a whole, a day shortly before the text's own is counted from there.
  const recent = now?.day === undefined || told?.day !== undefined ? undefined : lastBefore(now.day, last);
  if (
    recent !== undefined &&
    isNear &&
    !source.isSameSentence &&
    !source.isOfEntry &&
    today - recent <= fewDays
  )
    return { written: endingOn(written, recent), from: 'document' };
  if (!isNear || told?.month === undefined)
    return written.isSureDay === true && now?.day !== undefined && source.side() !== 'future'
      ? ofWriting(written, last, now.day)
      : undefined;
  const from = told.day ?? dayOf({ year: told.year, month: told.month, day: 1 });
  if (written.isPutOff === true) {
    const next = firstAfter(from, last);
    return next === undefined ? undefined : { written: endingOn(written, next), from: 'text' };
  }
  // "Jeudi 20 novembre, hors ligne depuis le 12": begun before the day told.
  if (source.side() === 'past' && written.pieces.length === 1 && written.isBegun === true)
    return before(written, from, last);
  const farthest = from > today || isToCome(source.side()) ? Math.max(today, from + 31) : today;
  const day = [0, 1]
    .map((ahead) => inMonth(from, ahead, last))
    .find((one): one is Day => one !== undefined && one >= from && one <= farthest);
  const chosen = nearer(day, inMonth(from, 0, last), from);
  return chosen === undefined ? undefined : { written: endingOn(written, chosen), from: 'text' };
}

function isToCome(side: Side): boolean {
  return side === 'future' || side === 'near';
}

/** The last such day before one told. */
function before(written: Written, told: Day, day: number): Completed | undefined {
  const found = lastBefore(told, day);
  return found === undefined ? undefined : { written: endingOn(written, found), from: 'text' };
}

/** The last such day up to the text's own. */
function ofWriting(written: Written, day: number, today: Day): Completed | undefined {
  const found = lastBefore(today, day);
  return found === undefined ? undefined : { written: endingOn(written, found), from: 'document' };
}

/** After the 24th, "du 15 au 17" is rather of the same month than three weeks ahead. */
function nearer(ahead: Day | undefined, same: Day | undefined, from: Day): Day | undefined {
  if (ahead === undefined || same === undefined) return ahead ?? same;
  return same < from && from - same <= fewDays && ahead - from > 14 ? same : ahead;
}

function lastBefore(today: Day, day: number): Day | undefined {
  return [0, -1]
    .map((ahead) => inMonth(today, ahead, day))
    .find((one): one is Day => one !== undefined && one <= today);
}

function firstAfter(today: Day, day: number): Day | undefined {
  return [0, 1]
    .map((ahead) => inMonth(today, ahead, day))
    .find((one): one is Day => one !== undefined && one >= today);
}

/** The month of a day by its place: that of the date told before, the one after it, or one beside the text's own. */
function inMonthTold(
  written: Written,
  place: YearReference,
  told: Anchor | undefined,
  now: Reference | undefined,
): Completed | undefined {
  const isOfText = place === 'same' || place === 'previous' || place === 'following';
  const base = isOfText ? told : now;
  if (base?.month === undefined) return undefined;
  const shift =
    place === 'last' || place === 'previous' ? -1 : place === 'next' || place === 'following' ? 1 : 0;
  const { year, month } = civilOf(addMonths(civilDay(base.year, base.month), shift));
  const isDay = written.pieces.every(({ day = 0 }) => day <= daysInMonth(year, month));
  return isDay ? { written: inYearAndMonth(written, { year, month }), from: 'text' } : undefined;
}

function ofWeekday(written: Written, { told, paragraph, now, side }: MonthSource): Completed | undefined {
  const last = written.pieces.at(-1);
  if (last?.day === undefined) return undefined;
  const { day, weekday } = last;
  const from = told?.month === undefined ? undefined : (told.day ?? civilDay(told.year, told.month));
  const today = now?.month === undefined ? undefined : (now.day ?? civilDay(now.year, now.month));
  const agreeing = (base: Day | undefined, shifts: readonly number[]): Day | undefined =>
    base === undefined
      ? undefined
      : shifts
          .map((shift) => inMonth(base, shift, day))
          .find((one) => one !== undefined && weekdayOf(one) === weekday);
  const onward = agreeing(from, [1]);
  const sameMonth = agreeing(from, [0]);
  // A tale goes forward: after the 21st, "samedi 1er" is of the month after where both are Saturdays.
  const isBack = sameMonth !== undefined && from !== undefined && sameMonth < from;
  const inText = isBack ? (onward ?? sameMonth) : (sameMonth ?? onward);
  const inDocument = agreeing(today, side() === 'future' ? [0, 1, -1] : [0, -1, 1]);
  const isNear = told !== undefined && paragraph - told.paragraph <= nearParagraphs;
  const chosen = isNear ? (inText ?? inDocument) : (inDocument ?? inText);
  return chosen === undefined
    ? undefined
    : { written: endingOn(written, chosen), from: chosen === inText ? 'text' : 'document' };
}

/** The days of a bare date with the month of its last; the first of two may be of the month before. */
function endingOn(written: Written, chosen: Day): Written {
  const { year, month, day } = civilOf(chosen);
  const pieces = written.pieces.map((piece, index): Piece => {
    const isBefore = index === 0 && (piece.day ?? 0) > day;
    const own = isBefore ? civilOf(addMonths(civilDay(year, month), -1)) : { year, month };
    return { ...piece, unit: 'day', year: own.year, month: own.month };
  });
  return { ...written, pieces };
}

function inYearAndMonth(written: Written, when: { readonly year: number; readonly month: number }): Written {
  return { ...written, pieces: written.pieces.map((piece): Piece => ({ ...piece, unit: 'day', ...when })) };
}

function inMonth(from: Day, ahead: number, day: number): Day | undefined {
  const start = civilOf(from);
  const { year, month } = civilOf(addMonths(civilDay(start.year, start.month), ahead));
  return day > daysInMonth(year, month) ? undefined : dayOf({ year, month, day });
}

function civilDay(year: number, month: number): Day {
  return dayOf({ year, month, day: 1 });
}
