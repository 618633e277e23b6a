import { addMonths, civilOf, dayOf, daysInMonth, type Day } from '../../../dates/day.ts';
import type { Written } from './piece.ts';
import { latestDayOf, type Anchor, type Reference } from './reference.ts';

/** How far before a bare day the date may stand from which it takes its month, in plain letters. */
const reach = 400;

/**
 * Gives a bare day ("le 12") its month: the first 12th from the date told just before on, up to the text's own day;
 * `undefined` when none was told near. "Le 3 de ce mois" is of the text's own month.
 */
export function withMonthTold(
  written: Written,
  told: Anchor | undefined,
  paragraph: number,
  now: Reference | undefined,
): Written | undefined {
  if (written.isThisMonth === true && now?.month !== undefined) {
    const { year, month } = now;
    const isDay = written.pieces.every(({ day = 0 }) => day <= daysInMonth(year, month));
    return isDay
      ? {
          ...written,
          pieces: written.pieces.map((piece) => ({ ...piece, unit: 'day' as const, year, month })),
        }
      : undefined;
  }
  if (told?.month === undefined || told.paragraph !== paragraph || written.start - told.end > reach)
    return undefined;
  const from = told.day ?? dayOf({ year: told.year, month: told.month, day: 1 });
  const last = written.pieces.at(-1)?.day ?? 0;
  const today = now === undefined ? Infinity : latestDayOf(now);
  const day = [0, 1]
    .map((ahead) => inMonth(from, ahead, last))
    .find((one): one is Day => one !== undefined && one >= from && one <= Math.max(today, from + 31));
  const chosen = day ?? inMonth(from, 0, last);
  if (chosen === undefined) return undefined;
  const { year, month } = civilOf(chosen);
  const pieces = written.pieces.map((piece, index) => {
    const isBefore = index === 0 && (piece.day ?? 0) > last;
    const own = isBefore ? civilOf(addMonths(dayOf({ year, month, day: 1 }), -1)) : { year, month };
    return { ...piece, unit: 'day' as const, year: own.year, month: own.month };
  });
  return { ...written, pieces };
}

function inMonth(from: Day, ahead: number, day: number): Day | undefined {
  const { year, month } = civilOf(addMonths(civilStart(from), ahead));
  return day > daysInMonth(year, month) ? undefined : dayOf({ year, month, day });
}

function civilStart(day: Day): Day {
  const { year, month } = civilOf(day);
  return dayOf({ year, month, day: 1 });
}
