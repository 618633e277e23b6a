import * as v from 'valibot';
import { isEdtf, parseDate } from '../dates/parse-date.ts';
import { problem, problemCodes, type Problem, type ProblemCode } from '../lib/errors.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { kinds, type Claim, type Row, type TableName } from '../model/index.ts';
import type { Kind } from '../model/kind.ts';
import type { AnyChange, Change } from './changes.ts';
import { pointersTo } from './references.ts';
import { rowById, type Snapshot } from './snapshot.ts';

/**
 * The last gate before a commit, whatever command made the changes: every new row fits its schema, its dates are
 * EDTF, what it points at is there, nothing points at what is deleted, and the case keeps exactly one row of its
 * own. `after` is the snapshot with the changes applied, `before` the one without, when it is at hand: its index of
 * pointers is often made already.
 */
export function checkChanges(
  after: Snapshot,
  changes: readonly Change[],
  before: Snapshot = after,
): Result<true, Problem> {
  for (const change of changes as readonly AnyChange[]) {
    const refusal =
      change.after === undefined
        ? heldBy(before, after, change)
        : (invalidField(change.table, change.after) ??
          danglingReference(after, change.table, change.after) ??
          foreignPassage(after, change.table, change.after));
    if (refusal !== undefined) return err(refusal);
  }
  if (after.tables.cases.size > 1) return err(problem('row.exists', 'cases'));
  if (after.tables.cases.size === 0) return err(problem('row.missing', 'cases'));
  return ok(true);
}

/** The first thing wrong with a row on its own, if any: schema, then dates. `where` is `table.field`. */
export function invalidField(table: TableName, row: Row): Problem | undefined {
  const kind = kinds[table] as unknown as Kind<Row>;
  const parsed = v.safeParse(kind.schema, row);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const path = v.getDotPath(issue);
    return problem(codeOf(issue, kind), path === null ? table : `${table}.${path}`);
  }
  for (const field of kind.dateFields ?? []) {
    const date = (row as unknown as Readonly<Record<string, unknown>>)[field];
    if (typeof date !== 'string' || isEdtf(date)) continue;
    const where = `${table}.${field}`;
    const read = parseDate(date, where);
    return read.ok ? problem('date.invalid', where, { text: date }) : read.error;
  }
  return undefined;
}

/** The sentence's code for what the schema found. Messages of our own checks are codes already. */
function codeOf(issue: v.BaseIssue<unknown>, kind: Kind<Row>): ProblemCode {
  const own = problemCodes.find((code) => code === issue.message);
  if (own !== undefined) return own;
  switch (issue.type) {
    case 'max_length':
      return 'text.too-long';
    case 'max_value':
      return 'number.too-large';
    case 'min_value':
      return 'number.negative';
    case 'number':
    case 'integer':
    case 'finite':
      return 'number.invalid';
    case 'string':
      return issue.input === undefined ? 'text.required' : 'row.invalid';
    case 'strict_object':
      return isMissingText(issue, kind) ? 'text.required' : 'row.invalid';
    default:
      return 'row.invalid';
  }
}

/** Whether the issue is a text that was left empty: empty fields are absent, and this one may not be. */
function isMissingText(issue: v.BaseIssue<unknown>, kind: Kind<Row>): boolean {
  const [step] = issue.path ?? [];
  if (step === undefined || step.value !== undefined) return false;
  const { entries } = kind.schema as {
    readonly entries?: Readonly<Record<string, { readonly type?: string }>>;
  };
  return entries?.[String(step.key)]?.type === 'string';
}

function danglingReference(after: Snapshot, table: TableName, row: Row): Problem | undefined {
  const kind = kinds[table] as unknown as Kind<Row>;
  for (const reference of kind.references(row)) {
    if (!after.tables[reference.table].has(reference.id as never)) {
      const code =
        table === 'claims' && reference.field === 'about' ? 'claim.without-finding' : 'reference.missing';
      return problem(code, `${table}.${reference.field}`);
    }
  }
  return undefined;
}

/** A claim quotes its own source: a passage of another one would print a footnote to the wrong text. */
function foreignPassage(after: Snapshot, table: TableName, row: Row): Problem | undefined {
  if (table !== 'claims') return undefined;
  const { passage, source } = row as Claim;
  if (passage === undefined || rowById(after, 'passages', passage)?.source === source) return undefined;
  return problem('reference.missing', 'claims.passage');
}

/** A row that stays and points at one that goes. Rows that changed are checked for what they point at now. */
function heldBy(before: Snapshot, after: Snapshot, change: AnyChange): Problem | undefined {
  const holder = pointersTo(before, change.table, change.id).find(
    ({ table, row }) => rowById(after, table, row.id) === row,
  );
  return holder === undefined
    ? undefined
    : problem('reference.held', `${holder.table}.${holder.reference.field}`, { table: change.table });
}
