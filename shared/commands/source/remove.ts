import { edited } from '../../case/changes.ts';
import { deletion } from '../../case/references.ts';
import { caseOf, rowById, rowsOf } from '../../case/snapshot.ts';
import { problem } from '../../lib/errors.ts';
import { err, ok } from '../../lib/result.ts';
import { command } from '../command.ts';
import { patched, type Removal } from '../rows.ts';

/** Several sources deleted as one act, and the reason, optional, that stays in the journal. */
export type SourcesRemoval = { readonly ids: readonly string[]; readonly reason?: string };

/**
 * Deletes a source, or several as one act, with their passages, their claims and their relays; undo brings all of them back.
 * Refused whole when one of them is. A number is never given again: a report already printed calls the source by it.
 */
export const removeSource = command('source.remove', (snapshot, input: Removal | SourcesRemoval) => {
  const { reason } = input;
  const ids = new Set('ids' in input ? input.ids : [input.id]);
  if (ids.size === 0) return err(problem('commit.nothing'));
  const changes = deletion(
    snapshot,
    [...ids].map((id) => ({ table: 'sources', id })),
  );
  if (!changes.ok) return changes;
  const highest = Math.max(...[...ids].map((id) => rowById(snapshot, 'sources', id)?.number ?? 0));
  const isHighest = rowsOf(snapshot, 'sources').every(({ id, number }) => ids.has(id) || number < highest);
  const row = caseOf(snapshot);
  if (!isHighest || (row.lastSource ?? 0) >= highest) return ok({ changes: changes.value, reason });
  const counted = edited('cases', row, patched<'cases'>(row, { lastSource: highest }));
  return ok({ changes: [...changes.value, counted], reason });
});
