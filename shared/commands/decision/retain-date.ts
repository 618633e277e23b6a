import { added, removed, type Change } from '../../case/changes.ts';
import { rowById, rowsOf } from '../../case/snapshot.ts';
import { problem } from '../../lib/errors.ts';
import { err, ok } from '../../lib/result.ts';
import type { Edtf } from '../../model/index.ts';
import { command } from '../command.ts';
import { decided } from './decided.ts';

/** Retains one date for an event whose claims disagree, with a reason, in place of an earlier choice. */
export const retainDate = command(
  'event.retain-date',
  (snapshot, input: { readonly id: string; readonly date: Edtf; readonly reason: string }, tools) => {
    const event = rowById(snapshot, 'events', input.id);
    if (event === undefined) return err(problem('row.missing', `events:${input.id}`));
    const decision = decided(tools, {
      kind: 'retained-date',
      about: { table: 'events', id: event.id },
      date: input.date,
      reason: input.reason,
    });
    if (!decision.ok) return decision;
    const changes: Change[] = rowsOf(snapshot, 'decisions')
      .filter(({ kind, about }) => kind === 'retained-date' && about.id === event.id)
      .map((earlier) => removed('decisions', earlier));
    return ok({
      changes: [...changes, added('decisions', decision.value)],
      select: { table: 'events', id: event.id },
      reason: input.reason,
    });
  },
);
