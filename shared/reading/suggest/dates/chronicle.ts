import { weekdayOf, type Day } from '../../../dates/day.ts';
import type { Mention } from './mention.ts';
import { beginsLine, crossesBreak, type PlainText } from './plain-text.ts';
import { latestDayOf, type Anchor, type Reference } from './reference.ts';

/** What may stand between the date that heads an item and its colon: "jeudi 17 février, fin de soirée :". */
const label = /^(?:,? [^\n.;:!?]{1,40})? ?(?::| - )/;
/** Items of a list do not stand farther from one another, in plain letters. */
const reach = 600;

/** Whether a place is on the line of a date told before it. */
export function isSameLine(plain: PlainText, told: Anchor, at: number): boolean {
  return !crossesBreak(plain, told.end, at);
}

/** Whether a date heads an item of a chronology. */
export function headsItem(plain: PlainText, { read, around }: Mention): boolean {
  return beginsLine(plain, read.start) && label.test(around.after);
}

/**
 * The day on which a chronology goes on: a weekday that begins a sentence of a dated item, or heads the item after it, is
 * the next such day ("- jeudi 17 février : … Vendredi, tout est coupé."). `undefined` outside of one, or beyond the text's day.
 */
export function goesOnTo(
  plain: PlainText,
  mention: Mention,
  item: Anchor | undefined,
  now: Reference | undefined,
): Day | undefined {
  const { read, around } = mention;
  if (read.kind !== 'written' || item?.day === undefined || now === undefined) return undefined;
  const [piece] = read.pieces;
  if (read.form !== 'point' || piece?.unit !== 'weekday' || piece.weekday === undefined) return undefined;
  if (piece.lean !== undefined || piece.fromTold === true || piece.weekShift !== undefined) return undefined;
  if (read.start - item.end > reach) return undefined;
  const isSentence = around.before === '' && isSameLine(plain, item, read.start);
  if (!isSentence && !headsItem(plain, mention)) return undefined;
  const day = item.day + ((((piece.weekday - weekdayOf(item.day)) % 7) + 7) % 7 || 7);
  return day <= latestDayOf(now) ? day : undefined;
}
