import { affectedPanels, exposureMatrix } from '#shared/analysis/compare.ts';
import { delaysOf } from '#shared/analysis/delays.ts';
import type { Snapshot } from '#shared/case/snapshot.ts';
import type { ScaleKind } from '../../charts/axis.ts';
import type { ChartPropsOf } from '../../charts/index.ts';
import type { ComparedChart } from './compare-view.ts';

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
