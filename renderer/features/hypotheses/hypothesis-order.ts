import { rivalHypotheses } from '#shared/analysis/hypothesis-weights.ts';
import type { Snapshot } from '#shared/case/snapshot.ts';

/** Order in which hypotheses are listed, for previous and next. */
export function hypothesisOrder(snapshot: Snapshot): readonly string[] {
  return rivalHypotheses(snapshot).flatMap(({ weighed }) => weighed.map(({ hypothesis }) => hypothesis.id));
}
