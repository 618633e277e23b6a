import { added } from '../../case/changes.ts';
import { rowById, rowsOf } from '../../case/snapshot.ts';
import { problem } from '../../lib/errors.ts';
import { err, ok } from '../../lib/result.ts';
import { command } from '../command.ts';
import { decided } from './decided.ts';

/** Sets a claim aside, with a reason: it stays on file and on screen, and counts in no spread. */
export const discardClaim = command(
  'claim.discard',
  (snapshot, input: { readonly id: string; readonly reason: string }, tools) => {
    const claim = rowById(snapshot, 'claims', input.id);
    if (claim === undefined) return err(problem('row.missing', `claims:${input.id}`));
    const decision = decided(tools, {
      kind: 'discarded-claim',
      about: { table: 'claims', id: claim.id },
      reason: input.reason,
    });
    if (!decision.ok) return decision;
    const already = rowsOf(snapshot, 'decisions').some(
      ({ kind, about }) => kind === 'discarded-claim' && about.id === claim.id,
    );
    if (already) return err(problem('commit.nothing'));
    return ok({ changes: [added('decisions', decision.value)], reason: input.reason });
  },
);
