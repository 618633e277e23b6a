import type { Row } from '../model/index.ts';
import type { AnyChange } from './changes.ts';

/** How a table of a snapshot came out of the one before. */
export type TableStep = {
  readonly from: ReadonlyMap<string, Row>;
  readonly changes: readonly AnyChange[];
};

/** Above this many changes, making an index anew costs no more than stepping through them. */
const stepAtMost = 200;

const steps = new WeakMap<object, TableStep>();

/** Notes how a new table differs from the one it was copied from, so that indexes can follow instead of starting over. */
export function noteStep(table: object, step: TableStep): void {
  if (step.changes.length <= stepAtMost) steps.set(table, step);
  // Only the last step is kept: a chain of them would keep every past table alive.
  steps.delete(step.from);
}

/** The step that led to this table, if it is still known. */
export function stepTo(table: object): TableStep | undefined {
  return steps.get(table);
}
