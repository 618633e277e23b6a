import { weekdayOf, type Day } from '../dates/day.ts';
import { remembered } from '../lib/memo.ts';
import type { Timeline } from './timeline.ts';

/** A stretch of days that is looked at; `to` lies after `from`. */
export type DayWindow = { readonly from: Day; readonly to: Day };

/** Longer than this, an item says a period, not a step: it does not decide what is looked at first. */
const longestStep = 366;
/** A silence of more days than this parts two runs of steps. */
const partingSilence = 120;
/** The closest look, in days: below, a day would be wider than its words. */
export const shortestWindow = 4;

/** Every day that any item reaches; undefined while nothing is dated. */
export const wholeWindow = remembered((timeline: Timeline): DayWindow | undefined =>
  enclosing(timeline.items.flatMap(({ days }) => days)),
);

/**
 * The window to begin with: the run of steps with the most dates, in whole weeks, one day at least free on each side.
 * Long periods (five years of samples) and other breaches come in only when there is nothing else.
 */
export const firstWindow = remembered((timeline: Timeline): DayWindow | undefined => {
  const steps = Float64Array.from(
    timeline.items.flatMap(({ lane, days }) => (lane === 'other' || isLong(days) ? [] : days)),
  ).sort();
  let [run, best] = [
    { start: 0, end: 0 },
    { start: 0, end: 0 },
  ];
  for (const [index, day] of steps.entries()) {
    const last = steps[index - 1];
    if (last === undefined || day - last > partingSilence) run = { start: index, end: index };
    run = { start: run.start, end: index + 1 };
    // The later of two equal runs: what one investigates is rather the end of a story than its past.
    if (run.end - run.start >= best.end - best.start) best = run;
  }
  const window = enclosing([...steps.subarray(best.start, best.end)]) ?? wholeWindow(timeline);
  return window === undefined ? undefined : inWeeks(window);
});

function isLong(days: readonly Day[]): boolean {
  const reach = enclosing(days);
  return reach !== undefined && reach.to - reach.from > longestStep;
}

/** The smallest whole weeks, Monday to Monday, that leave a day free on each side. */
function inWeeks({ from, to }: DayWindow): DayWindow {
  const monday = (day: Day): Day => day - ((weekdayOf(day) + 6) % 7);
  return { from: monday(from - 1), to: monday(to + 1) === to + 1 ? to + 1 : monday(to + 1) + 7 };
}

function enclosing(days: readonly Day[]): DayWindow | undefined {
  if (days.length === 0) return undefined;
  // No spread of arguments: five thousand items are too many for one call.
  const from = days.reduce((low, day) => Math.min(low, day));
  const to = days.reduce((high, day) => Math.max(high, day));
  return { from, to: to > from ? to : from + 1 };
}

/** The window seen closer (`factor` below 1) or from further away, `at` staying where it is. */
export function zoomed(window: DayWindow, factor: number, at: Day, whole: DayWindow): DayWindow {
  const span = window.to - window.from;
  const widest = Math.max(whole.to - whole.from, span, shortestWindow) * 1.1;
  const next = Math.min(Math.max(span * factor, shortestWindow), widest);
  const share = (at - window.from) / span;
  const from = at - next * share;
  return { from, to: from + next };
}

/** The window moved by days, held where there is still something to see. */
export function panned(window: DayWindow, days: number, whole: DayWindow): DayWindow {
  const span = window.to - window.from;
  const from = Math.min(Math.max(window.from + days, whole.from - span * 0.9), whole.to - span * 0.1);
  return { from, to: from + span };
}

/** The window moved, and widened if it must be, so that all these days are seen; the same one if they already are. */
export function revealing(window: DayWindow, days: readonly Day[]): DayWindow {
  if (days.length === 0) return window;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (first >= window.from && last <= window.to) return window;
  const span = window.to - window.from;
  if (last - first > span) {
    const wider = (last - first) / (1 - 2 * margin);
    return { from: first - wider * margin, to: first + wider * (1 - margin) };
  }
  if (first >= window.from && first <= window.to) return around(window, { from: first, to: last });
  const from = first < window.from ? first - span * 0.15 : first - span * 0.75;
  return around({ from, to: from + span }, { from: first, to: last });
}

/** Share of the window left free beside what is brought into it. */
const margin = 0.05;

/**
 * The window seen closer or from further away, with something kept in sight that is drawn on these stretches of days:
 * about the middle of what is seen of it, in the middle of the window when it lies next to it. Further away, or without
 * stretches, it is the window's own middle that stays.
 */
export function zoomedOn(
  window: DayWindow,
  factor: number,
  stretches: readonly DayWindow[],
  whole: DayWindow,
): DayWindow {
  const middle = (window.from + window.to) / 2;
  const away = ({ from, to }: DayWindow): number => Math.max(from - middle, middle - to, 0);
  const [nearest] = stretches.toSorted((left, right) => away(left) - away(right));
  const span = window.to - window.from;
  if (nearest === undefined || away(nearest) > span * 1.5) return zoomed(window, factor, middle, whole);
  const seen = { from: Math.max(nearest.from, window.from), to: Math.min(nearest.to, window.to) };
  const isSeen = seen.from <= seen.to;
  const at = isSeen ? (seen.from + seen.to) / 2 : nearest.from > window.to ? nearest.from : nearest.to;
  const start = isSeen ? window : { from: at - span / 2, to: at + span / 2 };
  const next = zoomed(start, factor, at, whole);
  const all = {
    from: Math.min(...stretches.map(({ from }) => from)),
    to: Math.max(...stretches.map(({ to }) => to)),
  };
  const fitting = [all, nearest].find(({ from, to }) => to - from <= next.to - next.from);
  return fitting === undefined ? next : around(next, fitting);
}

/** The window moved as little as need be to hold a shorter stretch, with some room beside it. */
function around(window: DayWindow, { from, to }: DayWindow): DayWindow {
  const span = window.to - window.from;
  const room = Math.min(span * margin, (span - (to - from)) / 2);
  const start = Math.min(Math.max(window.from, to + room - span), from - room);
  return start === window.from ? window : { from: start, to: start + span };
}
