import type { DelayRow, DelayStep } from '#shared/analysis/delays.ts';
import type { Locale } from '../i18n/locale.ts';
import { bandWords, daysWords, silenceWords, stageWords } from './delay-words.ts';
import { textWidth, wrapped } from '#shared/lib/text-width.ts';

/** The common axis in days from J. */
export type DayAxis = { readonly domain: readonly [number, number]; readonly ticks: readonly number[] };

const steps = [1, 2, 7, 14, 30, 60, 90, 180, 365, 730, 1825, 3650];

/** The axis over every case: whole weeks or months, J among its ticks, some room on both sides. */
export function dayAxis(rows: readonly DelayRow[], room: number): DayAxis {
  const days = rows
    .flatMap((row) => row.steps.flatMap((step) => [step.from, step.to]))
    .filter((day) => day !== undefined);
  const low = Math.min(0, ...days);
  const high = Math.max(0, ...days);
  const span = Math.max(high - low, 7);
  const step = steps.find((one) => span / one <= room - 2) ?? Math.ceil(span / (room - 2));
  const first = Math.floor((low - step * 0.25) / step);
  const last = Math.ceil((high + step * 0.25) / step);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { domain: [first * step, last * step], ticks };
}

/** Words above the line, or days below it, with the lane they take so as not to run into each other. */
export type PlacedWords = {
  readonly x: number;
  readonly words: string;
  readonly lane: number;
  readonly anchor: 'start' | 'end';
};

/** An uncertain step in pixels, its open ends at the edges of the plot; its words beside it where they fit, else above. */
export type PlacedBand = {
  readonly step: DelayStep;
  readonly words: string;
  readonly from: number;
  readonly to: number;
  readonly side: 'right' | 'left' | 'above';
};

/** One case laid out: heights are from the top of its row. */
export type DelayLayout = {
  readonly points: readonly { readonly x: number; readonly steps: readonly DelayStep[] }[];
  readonly labels: readonly PlacedWords[];
  readonly gaps: readonly { readonly x: number; readonly words: string }[];
  /** Uncertain steps, each with where its words stand and its middle, in pixels below the top of the row. */
  readonly bands: readonly (PlacedBand & { readonly y: number })[];
  readonly silences: readonly { readonly words: string; readonly isFirst: boolean; readonly y: number }[];
  /** Middle of the line of certain steps. */
  readonly line: number;
  readonly height: number;
};

const laneHeight = 13;
const bandHeight = 19;
const silenceHeight = 18;

/** The plot's own edges, and how far words may go. */
export type Edges = { readonly left: number; readonly right: number; readonly end: number };

/** Lays one case out: certain steps on a line, uncertain ones below it, silences in words last. */
export function delayLayout(
  row: DelayRow,
  place: (day: number) => number,
  edges: Edges,
  locale: Locale,
): DelayLayout {
  const certain = row.steps.filter((step) => !step.isUncertain);
  const points = pointsOf(certain, place);
  const labels = labelled(points, edges.end, locale);
  const lanes = Math.max(1, ...labels.map((label) => label.lane + 1));
  const gaps = row.intervals.flatMap(({ from, to, days }) => {
    const [start, end] = [place(from.from ?? 0), place(to.from ?? 0)];
    const words = daysWords(days, locale);
    return end - start < textWidth(words, 12, true) + 6 ? [] : [{ x: (start + end) / 2, words }];
  });
  const line = points.length > 0 ? 16 + lanes * laneHeight : 20;
  let y = points.length > 0 ? line + (gaps.length > 0 ? 20 : 8) : 10;
  const bands = row.steps
    .filter((step) => step.isUncertain)
    .map((step) => {
      const band = placedBand(step, place, edges, locale);
      y += band.side === 'above' ? bandHeight + 13 : bandHeight;
      return { ...band, y: y - 8 };
    });
  const silences = silenceWords(row, locale).flatMap((words) =>
    wrapped(words, edges.end - edges.left - 4, 12).map((part, index) => {
      y += silenceHeight;
      return { words: part, isFirst: index === 0, y: y - 6 };
    }),
  );
  return { points, labels, gaps, bands, silences, line, height: Math.max(58, y + 14) };
}

function placedBand(
  step: DelayStep,
  place: (day: number) => number,
  edges: Edges,
  locale: Locale,
): PlacedBand {
  const words = bandWords(step, locale);
  const from = step.from === undefined ? edges.left : place(step.from);
  const to = step.to === undefined ? edges.right : place(step.to);
  const width = textWidth(words, 11);
  const side = to + 8 + width <= edges.end ? 'right' : from - 8 - width > edges.left ? 'left' : 'above';
  return { step, words, from, to, side };
}

function pointsOf(steps: readonly DelayStep[], place: (day: number) => number): DelayLayout['points'] {
  const byDay = new Map<number, DelayStep[]>();
  for (const step of steps) byDay.set(step.from ?? 0, [...(byDay.get(step.from ?? 0) ?? []), step]);
  return [...byDay].map(([day, members]) => ({ x: place(day), steps: members }));
}

function labelled(points: DelayLayout['points'], end: number, locale: Locale): readonly PlacedWords[] {
  const ends: number[] = [];
  return points.map(({ x, steps: members }): PlacedWords => {
    const words = [...new Set(members.map((step) => stageWords(step.stage, locale)))].join(', ');
    const width = textWidth(words, 11);
    const anchor = x + width > end ? 'end' : 'start';
    const start = anchor === 'end' ? x + 4 - width : x - 4;
    let lane = ends.findIndex((taken) => taken + 8 <= start);
    if (lane < 0) lane = ends.length;
    ends[lane] = start + width;
    return { x: anchor === 'end' ? x + 4 : x - 4, words, lane, anchor };
  });
}
