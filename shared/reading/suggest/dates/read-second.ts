import type { FigureOrder, Piece } from './piece.ts';
import { readPieceAt } from './read-piece.ts';
import { matchAt } from './sticky.ts';
import { yearPattern } from './words.ts';

const trailingYear = new RegExp(`,? (?<year>${yearPattern})`, 'y');
/** What may follow a bare day of the month ("March 3 and 7 in Paris"), so that "7 people" is no day. */
const afterNumber =
  /[,.;:)\]!?\n]|$| (?:in|at|on|for|the|and|et|ou|or|when|after|before|by|to|a|en|de|pour|par|ont|avec)(?![a-z])/y;

/** The piece after another: it may be a bare day when the one before has said the month ("March 3 to 7, 2024"). */
export function readSecond(
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
