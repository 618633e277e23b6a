import type { FigureOrder, Piece, Written } from './piece.ts';
import { readPieceAt } from './read-piece.ts';
import { readSecond } from './read-second.ts';
import { matchAt } from './sticky.ts';

const article = "(?:le |la |les |l'|the |a la |au )?";
const listed = new RegExp(
  `(?<comma>,) (?!et |and |ou |or |puis |then |ainsi |as )(?:du |des |on )?${article}|,? (?<last>et puis|and then|and again|et|and|&|puis|then|ou|or|ainsi que|as well as) (?<again>en |in )?(?:du |des |de |d'|on )?${article}`,
  'y',
);
const numbersToLast =
  /(?:, (?:les? |du |on )?(?:the )?(?:[a-z]{3,9} )?\d{1,2}(?:er|st|nd|rd|th)?(?![\d])(?: [a-z]{3,9}(?= |,))?){0,30},? (?:et|and|&|puis|then|ou|or|ainsi que|as well as) /y;
/** "L'attaque des 4 et 5 mai", "the attack of May 4 and 5": one thing that went on from a day to the next. */
const oneEvent =
  /(?<![a-z])(?:(?:la |le |une? |cette |ce |sa |son |l')(?!nuit)[a-z-]{3,}(?: [a-z-]{3,})? des|(?:the|an?|this|its) [a-z-]{2,}[^s\W](?: [a-z-]{2,}[^s\W])? (?:of|on)(?: the)?) $/;
const mostListed = 31;

/** Reads several dates told one after another, from the first on; `undefined` when they are no list of one kind. */
export function readList(text: string, first: Piece, order: FigureOrder): Written | undefined {
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
    // "Les 8 et 9 puis le 15 février": as long as no day has said its month, the list goes on.
    isClosed &&= first.unit !== 'day-number' || next.unit !== 'day-number';
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
