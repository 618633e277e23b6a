import { requestWaits } from '#shared/analysis/request-waits.ts';
import type { Snapshot } from '#shared/case/snapshot.ts';
import { today } from './today.ts';

/** Order in which requests are listed, for previous and next. */
export function requestOrder(snapshot: Snapshot): readonly string[] {
  return requestWaits(snapshot, today()).map(({ request }) => request.id);
}
