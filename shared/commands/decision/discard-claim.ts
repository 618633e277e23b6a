import { added } from '../../case/changes.ts';
import { rowById, rowsOf } from '../../case/snapshot.ts';
import { problem } from '../../lib/errors.ts';
import { err, ok } from '../../lib/result.ts';
import { command } from '../command.ts';
import { newRow } from '../rows.ts';

/** Sets a claim aside, with a reason: it stays on file and on screen, and counts in no spread. */
export const discardClaim = command(
  'claim.discard',
  (snapshot, input: { readonly id: string; readonly reason: string }, tools) => {
    const claim = rowById(snapshot, 'claims', input.id);
    if (claim === undefined) return err(problem('row.missing', `claims:${input.id}`));
    if (input.reason.trim() === '') return err(problem('text.required', 'decisions.reason'));
    const already = rowsOf(snapshot, 'decisions').some(
      (decision) => decision.kind === 'discarded-claim' && decision.about.id === claim.id,
    );
    if (already) return err(problem('commit.nothing'));
    const row = newRow<'decisions'>(tools.newId('decisions'), {
      kind: 'discarded-claim',
      about: { table: 'claims', id: claim.id },
      reason: input.reason,
      decidedAt: tools.now(),
    });
    return ok({ changes: [added('decisions', row)], reason: input.reason });
  },
);
