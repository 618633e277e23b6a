import { added, removed, type Change } from '../../case/changes.ts';
import { rowById, rowsOf } from '../../case/snapshot.ts';
import { problem } from '../../lib/errors.ts';
import { err, ok } from '../../lib/result.ts';
import { command } from '../command.ts';
import { decided } from './decided.ts';

/** Retains a figure, with a reason, in place of any other retained for the same unit; the library shows it. */
export const retainFigure = command(
  'figure.retain',
  (snapshot, input: { readonly id: string; readonly reason: string }, tools) => {
    const figure = rowById(snapshot, 'figures', input.id);
    if (figure === undefined) return err(problem('row.missing', `figures:${input.id}`));
    const decision = decided(tools, {
      kind: 'retained-figure',
      about: { table: 'figures', id: figure.id },
      reason: input.reason,
    });
    if (!decision.ok) return decision;
    const changes: Change[] = [];
    for (const earlier of rowsOf(snapshot, 'decisions')) {
      if (earlier.kind !== 'retained-figure') continue;
      const other = rowById(snapshot, 'figures', earlier.about.id);
      // `other` is no unit of its own: only the same word counts the same thing.
      const sameUnit =
        other?.unit === figure.unit && (figure.unit !== 'other' || other.unitWord === figure.unitWord);
      if (sameUnit) changes.push(removed('decisions', earlier));
    }
    return ok({
      changes: [...changes, added('decisions', decision.value)],
      select: { table: 'figures', id: figure.id },
      reason: input.reason,
    });
  },
);
