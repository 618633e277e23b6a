import { claimsBySpeaker } from '#shared/analysis/claims.ts';
import { whoSaysSo } from '#shared/analysis/who-says-so.ts';
import type { Snapshot } from '#shared/case/snapshot.ts';
import { openSource } from './navigation.ts';
import type { Selected } from './selection.ts';

/**
 * Opens the first passage that says something of a row, or for somebody of whom nothing is said, the first words they
 * say: what Enter does in a list of findings. Does nothing when there is none.
 */
export function openWhereSaid(snapshot: Snapshot, row: Selected): void {
  const about = row as Parameters<typeof whoSaysSo>[1];
  const first = whoSaysSo(snapshot, about).testimonies[0]?.claim ?? claimsBySpeaker(snapshot, row.id)[0];
  if (first !== undefined) openSource(first.source, { claimId: first.id });
}
