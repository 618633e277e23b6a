import { deletion, pointersTo } from '../../case/references.ts';
import { rowById } from '../../case/snapshot.ts';
import { problem } from '../../lib/errors.ts';
import { err, ok } from '../../lib/result.ts';
import { command } from '../command.ts';
import type { Removal } from '../rows.ts';

/** Deletes a claim, and its passage when nothing else rests on it. The finding stays, as an open question if bare. */
export const removeClaim = command('claim.remove', (snapshot, { id, reason }: Removal) => {
  const claim = rowById(snapshot, 'claims', id);
  if (claim === undefined) return err(problem('row.missing', `claims:${id}`));
  const alone =
    claim.passage !== undefined && pointersTo(snapshot, 'passages', claim.passage).every(({ row }) => row.id === id);
  const changes = deletion(snapshot, [
    { table: 'claims', id },
    ...(alone && claim.passage !== undefined ? [{ table: 'passages' as const, id: claim.passage }] : []),
  ]);
  return changes.ok ? ok({ changes: changes.value, reason }) : changes;
});
