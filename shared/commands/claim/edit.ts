import { added, edited, type Change } from '../../case/changes.ts';
import { rowById, rowsOf } from '../../case/snapshot.ts';
import { problem } from '../../lib/errors.ts';
import { err, ok } from '../../lib/result.ts';
import type { Id } from '../../model/index.ts';
import { command } from '../command.ts';
import { newRow, patched, type PatchOf } from '../rows.ts';

/** What may change of a claim: its fields, and the named origins it came through. */
export type ClaimEdit = {
  readonly id: string;
  readonly patch: PatchOf<'claims'>;
  /** Origins by entity; replaces the claim's relays, making those that are missing. */
  readonly via?: readonly Id<'entities'>[];
};

/** Edits a claim in place: stance, credibility, speaker, date, state, wording, or the finding it speaks about. */
export const editClaim = command('claim.edit', (snapshot, input: ClaimEdit, tools) => {
  const before = rowById(snapshot, 'claims', input.id);
  if (before === undefined) return err(problem('row.missing', `claims:${input.id}`));
  const changes: Change[] = [];
  let patch = input.patch;
  if (input.via !== undefined) {
    const relays = [...new Set(input.via)].map((origin) => {
      const same = rowsOf(snapshot, 'relays').find(
        (row) => row.source === before.source && row.from.id === origin,
      );
      if (same !== undefined) return same.id;
      const row = newRow<'relays'>(
        tools.newId('relays'),
        { source: before.source, from: { table: 'entities', id: origin }, passage: before.passage },
        tools.now(),
      );
      changes.push(added('relays', row));
      return row.id;
    });
    patch = { ...patch, relays: relays.length === 0 ? undefined : relays };
  }
  return ok({ changes: [...changes, edited('claims', before, patched<'claims'>(before, patch))] });
});
