import { affectedPanels, exposureMatrix } from '#shared/analysis/compare.ts';
import { delaysOf } from '#shared/analysis/delays.ts';
import type { Snapshot } from '#shared/case/snapshot.ts';
import type { ScaleKind } from './axis.ts';
import type { ChartKind, ChartPropsOf } from './index.ts';

/** Charts of the comparison, in the order of the screen. */
export type ComparedChart = Exclude<ChartKind, 'figures'>;

/** The data of the three charts. */
export type Comparison = { readonly [K in ComparedChart]: ChartPropsOf<K> };

/** What the three charts are drawn from, on screen, in files and in a run without a window. */
export function comparisonOf(snapshots: readonly Snapshot[], scale: ScaleKind): Comparison {
  return {
    affected: { panels: affectedPanels(snapshots), scale },
    delays: { rows: snapshots.map(delaysOf) },
    exposures: { matrix: exposureMatrix(snapshots) },
  };
}
