import * as v from 'valibot';
import { isEdtf } from '../dates/parse-date.ts';
import { problem, problemCodes, type Problem, type ProblemCode } from '../lib/errors.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { kinds, type Row, type TableName } from '../model/index.ts';
import type { Kind } from '../model/kind.ts';
import type { AnyChange, Change } from './changes.ts';
import { pointersTo } from './references.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The last gate before a commit, whatever command made the changes: every new row fits its schema, its dates are
 * EDTF, what it points at is there, and nothing points at what is deleted. `after` is the snapshot with the
 * changes applied.
 */
export function checkChanges(after: Snapshot, changes: readonly Change[]): Result<true, Problem> {
  for (const change of changes as readonly AnyChange[]) {
    const refusal =
      change.after === undefined
        ? heldBy(after, change)
        : (invalidField(change.table, change.after) ?? danglingReference(after, change.table, change.after));
    if (refusal !== undefined) return err(refusal);
  }
  return ok(true);
}

/** The first thing wrong with a row on its own, if any: schema, then dates. */
export function invalidField(table: TableName, row: Row): Problem | undefined {
  const kind = kinds[table] as unknown as Kind<Row>;
  const parsed = v.safeParse(kind.schema, row);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const path = v.getDotPath(issue);
    const code = (problemCodes as readonly string[]).includes(issue.message)
      ? (issue.message as ProblemCode)
      : issue.type === 'max_length'
        ? 'text.too-long'
        : issue.type === 'max_value'
          ? 'number.too-large'
          : issue.type === 'min_value'
            ? 'number.negative'
            : 'row.invalid';
    return problem(code, path === null ? table : `${table}.${path}`);
  }
  for (const field of kind.dateFields ?? []) {
    const date = (row as unknown as Readonly<Record<string, unknown>>)[field];
    if (typeof date === 'string' && !isEdtf(date)) {
      return problem('date.invalid', `${table}.${field}`, { text: date });
    }
  }
  return undefined;
}

function danglingReference(after: Snapshot, table: TableName, row: Row): Problem | undefined {
  const kind = kinds[table] as unknown as Kind<Row>;
  for (const reference of kind.references(row)) {
    if (!after.tables[reference.table].has(reference.id as never)) {
      const code = table === 'claims' && reference.field === 'about' ? 'claim.without-finding' : 'reference.missing';
      return problem(code, `${table}.${reference.field}`);
    }
  }
  return undefined;
}

function heldBy(after: Snapshot, change: AnyChange): Problem | undefined {
  const [holder] = pointersTo(after, change.table, change.id);
  return holder === undefined
    ? undefined
    : problem('reference.held', `${holder.table}.${holder.reference.field}`, { table: change.table });
}
