import { exposureReadings } from '#shared/analysis/exposure-readings.ts';
import type { Snapshot } from '#shared/case/snapshot.ts';

/** Order in which exposures are listed, for previous and next. */
export function exposureOrder(snapshot: Snapshot): readonly string[] {
  return exposureReadings(snapshot).map(({ exposure }) => exposure.id);
}
