import { edited } from '../../case/changes.ts';
import { caseOf, rowById, rowsOf } from '../../case/snapshot.ts';
import { ok } from '../../lib/result.ts';
import { command } from '../command.ts';
import { patched, removeCommand, type Removal } from '../rows.ts';

const removeRow = removeCommand('source.remove', 'sources');

/**
 * Deletes a source with its passages, its claims and its relays; undo brings all of them back. Its number is never
 * given again: a report already printed calls the source by it.
 */
export const removeSource = command('source.remove', (snapshot, input: Removal, tools) => {
  const source = rowById(snapshot, 'sources', input.id);
  const draft = removeRow.run(snapshot, input, tools);
  if (!draft.ok || source === undefined) return draft;
  const isHighest = rowsOf(snapshot, 'sources').every((other) => other.number <= source.number);
  const row = caseOf(snapshot);
  if (!isHighest || (row.lastSource ?? 0) >= source.number) return draft;
  const counted = edited('cases', row, patched<'cases'>(row, { lastSource: source.number }));
  return ok({ ...draft.value, changes: [...draft.value.changes, counted] });
});
