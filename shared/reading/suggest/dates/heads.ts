import { boundsOf } from './edtf-of.ts';
import type { Mention } from './mention.ts';
import type { Piece } from './piece.ts';
import { beginsLine, type PlainText } from './plain-text.ts';
import { latestDayOf, type Reference } from './reference.ts';

/*
 * Entries of a chronicle that are headed by their months or days: "Février. … Mars. …", "21 February 2024: … April 22: …".
 * They go forward, so that one entry's year is known from another's.
 */

/** So many heads make a chronicle. */
const fewest = 3;
/** From December to January, or over a few months in which nothing was told: a year goes by. */
const newYear = 5;
/** So many months make a year looked back on, where no head tells its year. */
const fewestMonths = 6;
/** A head is followed by its sign, or ends its line. */
const sign = /^(?: ?[.:|](?: |\n|$)| ?[-\u2022\u00b7>] |, (?=[a-z\d])| \(|\n|$)/;
/** How far behind a head what belongs to its entry may stand, in plain letters. */
const reachOfEntry = 1500;

/** The heads of a chronicle with their years, by their mention; empty when the text is none or nothing says in which year it lies. */
export function headsOf(
  plain: PlainText,
  mentions: readonly Mention[],
  now: Reference | undefined,
): ReadonlyMap<Mention, EntryHead> {
  const found = mentions.filter((mention) => isHead(plain, mention));
  // The text's own day on a line above is no entry.
  const isDated = stepsOf(found.map(pieceOf)) === undefined && pieceOf(found[0]).unit === 'day';
  const heads = isDated && pieceOf(found[0]).year !== undefined ? found.slice(1) : found;
  const pieces = heads.map(pieceOf);
  if (heads.length < fewest || pieces.every(({ year }) => year !== undefined)) return new Map();
  const steps = stepsOf(pieces);
  const first = steps && firstYear(pieces, steps, now);
  if (steps === undefined || first === undefined) return new Map();
  // Before the first head that tells its year, the text's own day says more: the newest may stand first.
  const from =
    now === undefined
      ? 0
      : Math.max(
          0,
          pieces.findIndex(({ year }) => year !== undefined),
        );
  return new Map(
    heads.flatMap((head, index) => {
      const { month = 1, end } = pieceOf(head);
      return index < from ? [] : [[head, { year: first + (steps[index] ?? 0), month, end }] as const];
    }),
  );
}

/** The head whose entry is being read. */
export type EntryHead = { readonly year: number; readonly month: number; readonly end: number };

/** The year nearest to its entry's head that a date within the entry can be of; `undefined` when it stands too far behind. */
export function yearInEntry(head: EntryHead | undefined, { read }: Mention): number | undefined {
  const piece = read.kind === 'written' && read.pieces.length === 1 ? read.pieces[0] : undefined;
  if (head === undefined || piece?.month === undefined || read.start - head.end > reachOfEntry)
    return undefined;
  if (piece.unit !== 'day' && piece.unit !== 'month') return undefined;
  const away = piece.month - head.month;
  return away > 6 ? head.year - 1 : away < -6 ? head.year + 1 : head.year;
}

function pieceOf(mention: Mention | undefined): Piece {
  const [piece] = mention?.read.kind === 'written' ? mention.read.pieces : [];
  return piece ?? { start: 0, end: 0, unit: 'year' };
}

/** A month or a day at the head of its line, as a whole or with no more than words of a title behind it. */
function isHead(plain: PlainText, { read }: Mention): boolean {
  if (read.kind !== 'written' || read.form !== 'point' || read.isBare === true) return false;
  const [piece] = read.pieces;
  if (piece?.month === undefined || (piece.unit !== 'day' && piece.unit !== 'month')) return false;
  if (piece.lean !== undefined || piece.yearReference !== undefined || piece.afterTold === true) return false;
  if (piece.ambiguous === true || piece.feast !== undefined) return false;
  return beginsLine(plain, read.start) && isSet(plain, read.end);
}

/** What stands behind a head: a sign, or the end of its line. */
function isSet({ text, original, offsets }: PlainText, end: number): boolean {
  if (sign.test(text.slice(end, end + 3))) return true;
  return /^[ \t]*[\n\r]/.test(original.slice((offsets[end - 1] ?? 0) + 1, (offsets[end] ?? 0) + 1));
}

/** How many years each head lies behind the first; `undefined` when they do not go forward. */
function stepsOf(pieces: readonly Piece[]): readonly number[] | undefined {
  let step = 0;
  const steps: number[] = [0];
  for (const [index, piece] of pieces.entries()) {
    const last = pieces[index - 1];
    if (last === undefined) continue;
    const back = (last.month ?? 0) - (piece.month ?? 0);
    const isSameMonthBack =
      back === 0 && last.day !== undefined && piece.day !== undefined && piece.day < last.day;
    const isToldNext = last.year !== undefined && piece.year !== undefined && piece.year > last.year;
    if (isToldNext) step += (piece.year ?? 0) - (last.year ?? 0);
    else if (back >= newYear) step += 1;
    else if (back > 0 || isSameMonthBack) return undefined;
    steps.push(step);
  }
  // The years that are told agree with the steps between them.
  const told = pieces.flatMap(({ year }, index) => (year === undefined ? [] : [year - (steps[index] ?? 0)]));
  return new Set(told).size > 1 ? undefined : steps;
}

/** The year of the first head: from one that tells its own, else so that the last is the latest before the text's own day. */
function firstYear(
  pieces: readonly Piece[],
  steps: readonly number[],
  now: Reference | undefined,
): number | undefined {
  const index = pieces.findIndex(({ year }) => year !== undefined);
  const told = pieces[index]?.year;
  if (told !== undefined) return told - (steps[index] ?? 0);
  const last = pieces.at(-1);
  if (now?.month === undefined || last === undefined) return undefined;
  // Days ahead stand under one another too: only what goes over most of a year and into the next has to lie behind.
  const months = new Set(pieces.map(({ month }) => month)).size;
  if (months < fewestMonths || steps.at(-1) === 0) return undefined;
  const today = latestDayOf(now);
  const year = [now.year, now.year - 1].find((one) => (boundsOf(last, one)?.[0] ?? Infinity) <= today);
  return year === undefined ? undefined : year - (steps.at(-1) ?? 0);
}
