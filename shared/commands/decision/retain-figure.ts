import { added, removed, type Change } from '../../case/changes.ts';
import { rowById, rowsOf } from '../../case/snapshot.ts';
import { problem } from '../../lib/errors.ts';
import { err, ok } from '../../lib/result.ts';
import { command } from '../command.ts';
import { newRow } from '../rows.ts';

/** Retains a figure, with a reason, in place of any other retained for the same unit; the library shows it. */
export const retainFigure = command(
  'figure.retain',
  (snapshot, input: { readonly id: string; readonly reason: string }, tools) => {
    const figure = rowById(snapshot, 'figures', input.id);
    if (figure === undefined) return err(problem('row.missing', `figures:${input.id}`));
    if (input.reason.trim() === '') return err(problem('text.required', 'decisions.reason'));
    const changes: Change[] = [];
    for (const decision of rowsOf(snapshot, 'decisions')) {
      if (decision.kind !== 'retained-figure') continue;
      const other = rowById(snapshot, 'figures', decision.about.id);
      // `other` is no unit of its own: only the same word counts the same thing.
      const sameUnit = other?.unit === figure.unit && (figure.unit !== 'other' || other.unitWord === figure.unitWord);
      if (sameUnit) changes.push(removed('decisions', decision));
    }
    const row = newRow<'decisions'>(tools.newId('decisions'), {
      kind: 'retained-figure',
      about: { table: 'figures', id: figure.id },
      reason: input.reason,
      decidedAt: tools.now(),
    });
    return ok({
      changes: [...changes, added('decisions', row)],
      select: { table: 'figures', id: figure.id },
      reason: input.reason,
    });
  },
);
