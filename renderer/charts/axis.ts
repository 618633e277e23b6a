import { scaleLinear, scaleLog } from 'd3-scale';
import { aboutBand } from '#shared/analysis/figures.ts';
import type { FigureBrief } from '#shared/analysis/case-summary.ts';

/** How numbers are laid out along an axis. */
export type ScaleKind = 'linear' | 'log';

/** A numeric axis ready to be drawn: where it begins and ends, which lines it has and which of them carry words. */
export type NumberAxis = {
  readonly scale: ScaleKind;
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly isLabelled: boolean }[];
  /** A linear axis that does not start at zero: said in words and marked by a break. */
  readonly isCut: boolean;
};

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

/**
 * The axis for these figures. Linear: from zero, unless the numbers lie so close together that zero would hide their
 * spread; log: whole decades, at least one on each side of what is drawn. `room` is how many labels fit.
 */
export function numberAxis(figures: readonly FigureBrief[], scale: ScaleKind, room = 6): NumberAxis {
  const ranges = figures.map(drawnRange);
  const bounds = ranges.flatMap((range) => [range.from, range.to]).filter((bound) => bound !== undefined);
  if (bounds.length === 0) return axisOver(scale === 'log' ? [1, 100] : [0, 1], scale, room, false);
  const low = Math.min(...bounds);
  const high = Math.max(...bounds);
  const opens = { below: ranges.some(opensBelow), above: ranges.some(opensAbove) };
  return scale === 'log' ? logAxis(low, high, opens, room) : linearAxis(low, high, opens, room);
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

function logAxis(low: number, high: number, opens: Opens, room: number): NumberAxis {
  // Zero has no place on a logarithmic axis: what starts there is drawn to its edge.
  const start = Math.max(low, 1);
  let from = Math.floor(Math.log10(start));
  let to = Math.ceil(Math.log10(Math.max(high, start)));
  if (opens.below && 10 ** from >= start) from = Math.max(0, from - 1);
  if (opens.below && to - from < 2) from = Math.max(0, to - 2);
  if (opens.above && 10 ** to <= high) to += 1;
  if (to - from < 1) to = from + 1;
  return axisOver([10 ** from, 10 ** to], 'log', room, false);
}

function axisOver(
  wanted: readonly [number, number],
  scale: ScaleKind,
  room: number,
  cut: boolean,
): NumberAxis {
  if (scale === 'log') {
    const ticks = logTicks(wanted, room);
    return { scale, domain: wanted, ticks, isCut: false };
  }
  const nice = scaleLinear().domain(wanted).nice(room);
  const [from = 0, to = 1] = nice.domain();
  const values = nice.ticks(room);
  const every = Math.max(1, Math.ceil(values.length / room));
  const ticks = values.map((value, index) => ({ value, isLabelled: index % every === 0 }));
  return { scale, domain: [from, to], ticks, isCut: cut && from > 0 };
}

function logTicks([from, to]: readonly [number, number], room: number): NumberAxis['ticks'] {
  const first = Math.round(Math.log10(from));
  const decades = Math.round(Math.log10(to)) - first;
  const powers = Array.from({ length: decades + 1 }, (_, index) => 10 ** (first + index));
  const every = Math.max(1, Math.ceil((decades + 1) / room));
  const hasHalves = every === 1 && decades * 2 + 1 <= room;
  return powers.flatMap((power, index) => {
    const tick = { value: power, isLabelled: index % every === 0 };
    if (!hasHalves || index === powers.length - 1) return [tick];
    return [tick, { value: power * 2, isLabelled: false }, { value: power * 5, isLabelled: true }];
  });
}

/** Places numbers on a line of pixels, clamped to the plot. */
export function positioner(axis: NumberAxis, range: readonly [number, number]): (value: number) => number {
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
