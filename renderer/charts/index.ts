/** The registry of charts: a new one is one file and one line here. */
import { affectedChart } from './AffectedChart.tsx';
import type { ChartKindOf } from './chart.ts';
import { delaysChart } from './delays-chart.tsx';
import { exposuresChart } from './exposures-chart.tsx';
import { figuresChart } from './figures-chart.tsx';

export const charts = {
  figures: figuresChart,
  affected: affectedChart,
  delays: delaysChart,
  exposures: exposuresChart,
} as const;

/** Every kind of chart. */
export type ChartKind = keyof typeof charts;

/** The plain data a chart of that kind is drawn from. */
export type ChartPropsOf<K extends ChartKind> =
  (typeof charts)[K] extends ChartKindOf<infer Props, infer _Row> ? Props : never;
