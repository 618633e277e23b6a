import { scaleLinear, scaleLog } from 'd3-scale';
import { aboutBand } from '#shared/analysis/figures.ts';
import type { FigureBrief } from '#shared/analysis/case-summary.ts';

/** How numbers are laid out along an axis. */
export type ScaleKind = 'linear' | 'log';

/** What is asked for: a scale, or the one that the numbers ask for (see `scaleFor`). */
export type ScaleChoice = ScaleKind | 'auto';

/** A numeric axis ready to be drawn: where it begins and ends, which lines it has and which of them carry words. */
export type NumberAxis = {
  readonly scale: ScaleKind;
  readonly domain: readonly [number, number];
  readonly ticks: readonly NumberTick[];
  /** A linear axis that does not start at zero: said in words and marked by a break. */
  readonly isCut: boolean;
  /** A logarithmic axis on which zero, which has no place there, stands apart at the start, behind a break. */
  readonly hasZero: boolean;
};

/** A line of the axis. `value` is where it stands, `says` the number it stands for: zero on a logarithmic axis. */
export type NumberTick = { readonly value: number; readonly says: number; readonly isLabelled: boolean };

/** The stretch of numbers a figure is drawn over; an absent end runs to the edge of the plot. */
export type DrawnRange = { readonly from?: number | undefined; readonly to?: number | undefined };

/** The stretch of one figure: its band when it is an `about`, nothing when unknown. */
export function drawnRange(figure: FigureBrief): DrawnRange {
  if (figure.exactness === 'unknown') return {};
  if (figure.exactness === 'about' && figure.lower !== undefined) return aboutBand(figure.lower);
  return {
    ...(figure.lower === undefined ? {} : { from: figure.lower }),
    ...(figure.upper === undefined ? {} : { to: figure.upper }),
  };
}

/** Below this share of the largest number, a spread is too narrow to be seen from zero, and the axis is cut. */
const narrowSpread = 0.5;

/** From this many times the smallest number on, a linear axis draws that number within 4 % of its start. */
const wideSpread = 25;

/**
 * The scale for these figures. What was chosen; left to the numbers, logarithmic when the largest number drawn is at
 * least 25 times the smallest above zero: a linear axis would then press the small ones against zero, where they
 * can no longer be told apart from it or from one another. Unknown figures have no say.
 */
export function scaleFor(figures: readonly FigureBrief[], choice: ScaleChoice): ScaleKind {
  if (choice !== 'auto') return choice;
  const { smallest, high } = extent(figures.map(drawnRange));
  return smallest !== undefined && high / smallest >= wideSpread ? 'log' : 'linear';
}

type Extent = { readonly low: number; readonly high: number; readonly smallest: number | undefined };

/** The lowest and highest bound, and the smallest above zero; a panel may hold thousands of ranges. */
function extent(ranges: readonly DrawnRange[]): Extent {
  let [low, high, smallest] = [Infinity, -Infinity, Infinity];
  for (const { from, to } of ranges) {
    for (const bound of [from, to]) {
      if (bound === undefined) continue;
      low = Math.min(low, bound);
      high = Math.max(high, bound);
      if (bound > 0) smallest = Math.min(smallest, bound);
    }
  }
  return { low, high, smallest: smallest === Infinity ? undefined : smallest };
}

/**
 * The axis for these figures. Linear: from zero, unless the numbers lie so close together that zero would hide their
 * spread; log: whole decades, at least one on each side of what is drawn, and zero, when somebody says it, apart at
 * the start. `room` is how many labels fit.
 */
export function numberAxis(figures: readonly FigureBrief[], choice: ScaleChoice, room = 6): NumberAxis {
  const scale = scaleFor(figures, choice);
  const ranges = figures.map(drawnRange);
  const bounds = extent(ranges);
  if (bounds.high === -Infinity) return axisOver(scale === 'log' ? [1, 100] : [0, 1], scale, room, false);
  const opens = { below: ranges.some(opensBelow), above: ranges.some(opensAbove) };
  return scale === 'log' ? logAxis(bounds, opens, room) : linearAxis(bounds.low, bounds.high, opens, room);
}

type Opens = { readonly below: boolean; readonly above: boolean };

function opensBelow(range: DrawnRange): boolean {
  return range.from === undefined && range.to !== undefined;
}

function opensAbove(range: DrawnRange): boolean {
  return range.to === undefined && range.from !== undefined;
}

function linearAxis(low: number, high: number, opens: Opens, room: number): NumberAxis {
  const width = high - low;
  const isNarrow = !opens.below && !opens.above && width > 0 && width / high < narrowSpread;
  if (isNarrow) return axisOver([Math.max(0, low - width * 0.1), high + width * 0.1], 'linear', room, true);
  const top = high === 0 ? 1 : opens.above ? high * 2 : high * 1.05;
  return axisOver([0, top], 'linear', room, false);
}

function logAxis({ low, high, smallest = 1 }: Extent, opens: Opens, room: number): NumberAxis {
  let from = Math.floor(Math.log10(smallest));
  let to = Math.ceil(Math.log10(Math.max(high, smallest)));
  if (opens.below && 10 ** from >= smallest) from = lower(from);
  if (opens.below && to - from < 2) from = Math.max(Math.min(0, from), to - 2);
  if (opens.above && 10 ** to <= high) to += 1;
  if (to - from < 1) to = from + 1;
  if (low > 0) return axisOver([10 ** from, 10 ** to], 'log', room, false);
  // Zero stands where the decade before would begin: no number drawn lies between.
  return withZero(axisOver([10 ** (from - 1), 10 ** to], 'log', room, false));
}

/** One decade further down, but not into fractions of what is counted unless somebody said one. */
function lower(exponent: number): number {
  return exponent > 0 ? exponent - 1 : exponent;
}

function withZero(axis: NumberAxis): NumberAxis {
  const [start] = axis.domain;
  const ticks = axis.ticks
    .filter(({ value }) => value === start || value >= start * 10)
    .map((tick) => (tick.value === start ? { ...tick, says: 0, isLabelled: true } : tick));
  return { ...axis, ticks, hasZero: true };
}

function axisOver(
  wanted: readonly [number, number],
  scale: ScaleKind,
  room: number,
  cut: boolean,
): NumberAxis {
  if (scale === 'log') {
    const ticks = logTicks(wanted, room);
    return { scale, domain: wanted, ticks, isCut: false, hasZero: false };
  }
  const nice = scaleLinear().domain(wanted).nice(room);
  const [from = 0, to = 1] = nice.domain();
  const values = nice.ticks(room);
  const every = Math.max(1, Math.ceil(values.length / room));
  const ticks = values.map((value, index) => tickAt(value, index % every === 0));
  return { scale, domain: [from, to], ticks, isCut: cut && from > 0, hasZero: false };
}

function logTicks([from, to]: readonly [number, number], room: number): NumberAxis['ticks'] {
  const first = Math.round(Math.log10(from));
  const decades = Math.round(Math.log10(to)) - first;
  const powers = Array.from({ length: decades + 1 }, (_, index) => 10 ** (first + index));
  const every = Math.max(1, Math.ceil((decades + 1) / room));
  const hasHalves = every === 1 && decades * 2 + 1 <= room;
  return powers.flatMap((power, index) => {
    const tick = tickAt(power, index % every === 0);
    if (!hasHalves || index === powers.length - 1) return [tick];
    return [tick, tickAt(power * 2, false), tickAt(power * 5, true)];
  });
}

function tickAt(value: number, isLabelled: boolean): NumberTick {
  return { value, says: value, isLabelled };
}

/** Places numbers on a line of pixels, clamped to the plot. */
export function positioner(
  axis: Pick<NumberAxis, 'scale' | 'domain'>,
  range: readonly [number, number],
): (value: number) => number {
  const [low, high] = axis.domain;
  const scale =
    axis.scale === 'log'
      ? scaleLog()
          .domain([low, high])
          .range([...range])
      : scaleLinear()
          .domain([low, high])
          .range([...range]);
  return (value) => scale(Math.min(high, Math.max(low, value)));
}
