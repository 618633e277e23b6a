import { invariant } from '../lib/assert.ts';
import { grouped } from '../lib/memo.ts';
import { patchedMap } from '../lib/patched-map.ts';
import type { Sha256 } from '../lib/sha256.ts';
import { tableNames, type Case, type Id, type Ref, type Row, type TableName } from '../model/index.ts';
import type { AnyChange, Change } from './changes.ts';
import { emptyHead } from './journal.ts';
import { noteStep, stepTo } from './table-lineage.ts';

/** Rows of every table by id. Maps are never mutated once in a snapshot. */
export type Tables = { readonly [T in TableName]: ReadonlyMap<Id<T>, Row<T>> };

/** A whole case at one entry of its journal: immutable, in memory; what every analysis and view is a function of. */
export type Snapshot = {
  readonly tables: Tables;
  /** Number of the last journal entry applied; 0 before the first. */
  readonly seq: number;
  /** Hash of that entry: the case file's fingerprint. */
  readonly head: Sha256;
};

/** A case with nothing in it yet, not even its own row. */
export function emptySnapshot(): Snapshot {
  const tables = Object.fromEntries(tableNames.map((table) => [table, new Map()]));
  return { tables: tables as unknown as Tables, seq: 0, head: emptyHead };
}

/** Builds a snapshot from the rows of a database. */
export function snapshotOf(
  rows: Readonly<Partial<{ [T in TableName]: readonly Row<T>[] }>>,
  seq: number,
  head: Sha256,
): Snapshot {
  const tables = Object.fromEntries(
    tableNames.map((table) => [
      table,
      new Map(sorted((rows[table] ?? []) as readonly Row[]).map((row) => [row.id, row])),
    ]),
  );
  return { tables: tables as unknown as Tables, seq, head };
}

/** The snapshot after these changes; tables that are not touched are shared with the one before. */
export function applyChanges(
  snapshot: Snapshot,
  changes: readonly Change[],
  position?: { readonly seq: number; readonly head: Sha256 },
): Snapshot {
  const touched = new Map<TableName, ReadonlyMap<string, Row>>();
  for (const [name, own] of grouped(changes as readonly AnyChange[], (change) => change.table)) {
    const table = name as TableName;
    const from = snapshot.tables[table] as ReadonlyMap<string, Row>;
    const rows = patchedMap(
      from,
      own.map(({ id, after }) => [id, after]),
    );
    noteStep(rows, { from, changes: own });
    touched.set(table, rows);
  }
  return {
    tables: { ...snapshot.tables, ...Object.fromEntries(touched) } as Tables,
    seq: position?.seq ?? snapshot.seq,
    head: position?.head ?? snapshot.head,
  };
}

/** The row a reference points at, if it is there. */
export function rowAt<T extends TableName>(snapshot: Snapshot, ref: Ref<T>): Row<T> | undefined {
  const { table, id } = ref as { table: TableName; id: string };
  return snapshot.tables[table].get(id as never) as Row<T> | undefined;
}

/** One row by table and id, if it is there. */
export function rowById<T extends TableName>(snapshot: Snapshot, table: T, id: string): Row<T> | undefined {
  return (snapshot.tables[table] as ReadonlyMap<string, Row<T>>).get(id);
}

/**
 * Every row of a table, in the order of creation: by moment, then by identifier. The order depends on the rows
 * alone, so that an undo, a restart or another window shows the same list; the array is the same while the table is.
 */
export function rowsOf<T extends TableName>(snapshot: Snapshot, table: T): readonly Row<T>[] {
  return rowsInOrder(snapshot.tables[table] as ReadonlyMap<string, Row<T>>);
}

const ordered = new WeakMap<object, readonly Row[]>();

function inOrder(table: ReadonlyMap<string, Row>): readonly Row[] {
  const hit = ordered.get(table);
  if (hit !== undefined) return hit;
  const rows = addedTo(table) ?? sorted([...table.values()]);
  ordered.set(table, rows);
  return rows;
}

/** The order when all that happened since the last known one is that rows were added at the end; else undefined. */
function addedTo(table: ReadonlyMap<string, Row>): readonly Row[] | undefined {
  const step = stepTo(table);
  const base = step === undefined ? undefined : ordered.get(step.from);
  if (step === undefined || base === undefined) return undefined;
  const added: Row[] = [];
  for (const { before, after } of step.changes) {
    if (before !== undefined || after === undefined) return undefined;
    added.push(after);
  }
  added.sort(compareCreation);
  const [last, first] = [base.at(-1), added[0]];
  return last === undefined || first === undefined || compareCreation(last, first) <= 0
    ? [...base, ...added]
    : undefined;
}

/** The rows of one table of a snapshot, in the order of creation; what indexes are built from. */
export function rowsInOrder<R extends Row>(table: ReadonlyMap<string, R>): readonly R[] {
  return inOrder(table) as readonly R[];
}

function sorted<R extends Row>(rows: readonly R[]): readonly R[] {
  // Almost always in order already: rows are added at the end as time goes.
  return rows.every((row, index) => index === 0 || compareCreation(rows[index - 1] as R, row) <= 0)
    ? rows
    : rows.toSorted(compareCreation);
}

/** Orders rows by the moment of creation, then by identifier. */
export function compareCreation(left: Row, right: Row): number {
  const [earlier, later] = [createdAt(left), createdAt(right)];
  if (earlier !== later) return earlier < later ? -1 : 1;
  if (left.id === right.id) return 0;
  return left.id < right.id ? -1 : 1;
}

/** Rows that bear no moment of their own (passages, places in the graph) go by identifier alone. */
function createdAt(row: Row): string {
  return 'createdAt' in row ? row.createdAt : '';
}

/** The case's own row. Throws on an empty snapshot: no screen is drawn of one. */
export function caseOf(snapshot: Snapshot): Case {
  const [row] = snapshot.tables.cases.values();
  invariant(row !== undefined, 'a case database holds its own row');
  return row;
}
