import { civilOf, dayOf, weekdayOf, type Day } from '#shared/dates/day.ts';
import type { DayWindow } from '#shared/analysis/timeline-window.ts';

/** What a tick marks; its words depend on it. */
export type TickUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A mark of the axis; minor ones bear no words. */
export type Tick = { readonly day: Day; readonly isMajor: boolean };

export type Ticks = { readonly unit: TickUnit; readonly ticks: readonly Tick[] };

/** Marks for a window: words need some 84 pixels each, so the unit follows from how wide a day is. */
export function ticksOf(window: DayWindow, pixelsPerDay: number, labelWidth = 84): Ticks {
  const fits = (days: number): boolean => days * pixelsPerDay >= labelWidth;
  if (fits(1)) return { unit: 'day', ticks: days(window, () => true) };
  if (fits(7)) return { unit: 'week', ticks: days(window, (day) => weekdayOf(day) === 1) };
  if (fits(30)) return { unit: 'month', ticks: months(window, 1, pixelsPerDay * 7 >= 5) };
  if (fits(91)) return { unit: 'quarter', ticks: months(window, 3, false) };
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((years) => fits(years * 365)) ?? 5000;
  return { unit: 'year', ticks: years(window, step) };
}

function days(window: DayWindow, isMajor: (day: Day) => boolean): readonly Tick[] {
  const found: Tick[] = [];
  for (let day = Math.ceil(window.from); day <= window.to; day += 1)
    found.push({ day, isMajor: isMajor(day) });
  return found;
}

/** First days of months, every `step` of them major; the Mondays between as minor marks when they have room. */
function months(window: DayWindow, step: number, withWeeks: boolean): readonly Tick[] {
  const start = civilOf(Math.floor(window.from));
  const found: Tick[] = [];
  for (let month = start.year * 12 + start.month - 1; ; month += 1) {
    const day = dayOf({ year: Math.floor(month / 12), month: (((month % 12) + 12) % 12) + 1, day: 1 });
    if (day > window.to) break;
    if (day >= window.from) found.push({ day, isMajor: (((month % 12) + 12) % 12) % step === 0 });
  }
  if (!withWeeks) return found;
  return [...found, ...days(window, () => false).filter(({ day }) => weekdayOf(day) === 1)];
}

function years(window: DayWindow, step: number): readonly Tick[] {
  const first = civilOf(Math.floor(window.from)).year;
  const last = civilOf(Math.ceil(window.to)).year;
  const found: Tick[] = [];
  const minor = Math.max(1, step / 5);
  for (let year = Math.floor(first / minor) * minor; year <= last; year += minor) {
    const day = dayOf({ year, month: 1, day: 1 });
    if (day >= window.from && day <= window.to) found.push({ day, isMajor: year % step === 0 });
  }
  return found;
}
