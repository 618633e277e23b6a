import { sameValue } from '../lib/canonical-json.ts';
import { problem, type Problem } from '../lib/errors.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { Id, Row, TableName } from '../model/index.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * One row before and after. No `before`: the row is new. No `after`: it is deleted. Whole rows, because undo, merge
 * and the journal view show them field by field.
 */
export type Change<T extends TableName = TableName> = T extends TableName
  ? {
      readonly table: T;
      readonly id: Id<T>;
      readonly before?: Row<T> | undefined;
      readonly after?: Row<T> | undefined;
    }
  : never;

/** A change of which only the shape is known: what loops over mixed tables work on. */
export type AnyChange = {
  readonly table: TableName;
  readonly id: string;
  readonly before?: Row | undefined;
  readonly after?: Row | undefined;
};

/** A row is added. */
export function added<T extends TableName>(table: T, row: Row<T>): Change {
  return { table, id: row.id, after: row } as unknown as Change;
}

/** A row takes other values; both are whole rows with the same id. */
export function edited<T extends TableName>(table: T, before: Row<T>, after: Row<T>): Change {
  return { table, id: before.id, before, after } as unknown as Change;
}

/** A row is deleted; its last values stay in the journal. */
export function removed<T extends TableName>(table: T, row: Row<T>): Change {
  return { table, id: row.id, before: row } as unknown as Change;
}

/** The changes that take a case back to where it was before these; order is reversed too. */
export function inverse(changes: readonly Change[]): readonly Change[] {
  return changes.toReversed().map((change) => ({
    table: change.table,
    id: change.id,
    ...(change.after === undefined ? {} : { before: change.after }),
    ...(change.before === undefined ? {} : { after: change.before }),
  })) as unknown as readonly Change[];
}

/** Drops changes that change nothing and folds several changes of one row into one, first `before`, last `after`. */
export function condensed(changes: readonly Change[]): readonly Change[] {
  const folded = new Map<string, AnyChange>();
  for (const change of changes as readonly AnyChange[]) {
    const key = `${change.table} ${change.id}`;
    const earlier = folded.get(key);
    folded.set(key, earlier === undefined ? change : { ...change, before: earlier.before });
  }
  return [...folded.values()].filter(
    (change) => !sameValue(change.before, change.after),
  ) as unknown as readonly Change[];
}

/**
 * Whether every `before` is what the snapshot holds now. A commit or an undo on rows that have moved on is refused
 * with `commit.stale`, naming the first such row.
 */
export function fitsSnapshot(snapshot: Snapshot, changes: readonly Change[]): Result<true, Problem> {
  for (const change of changes as readonly AnyChange[]) {
    const current = snapshot.tables[change.table].get(change.id as never);
    if (!sameValue(current, change.before))
      return err(problem('commit.stale', `${change.table}:${change.id}`));
  }
  return ok(true);
}
