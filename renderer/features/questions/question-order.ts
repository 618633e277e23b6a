import type { Snapshot } from '#shared/case/snapshot.ts';
import { answeredRows, openRows } from './question-rows.ts';

/** Order in which written questions are listed, for previous and next. */
export function questionOrder(snapshot: Snapshot): readonly string[] {
  return [...openRows(snapshot), ...answeredRows(snapshot)]
    .filter(({ question }) => question !== undefined)
    .map(({ ref }) => ref.id);
}
