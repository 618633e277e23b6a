import { problem, type Problem } from '../lib/errors.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { kinds, tableNames, type Claim, type Row, type TableName } from '../model/index.ts';
import type { Kind, Reference } from '../model/kind.ts';
import { edited, removed, type Change } from './changes.ts';
import type { Snapshot } from './snapshot.ts';

/** A row that points at another, and through which field. */
export type Pointer = { readonly table: TableName; readonly row: Row; readonly reference: Reference };

/** Index of all pointers of one table's rows by what they point at, kept as long as that table is the same. */
const pointersByTable = new WeakMap<object, ReadonlyMap<string, readonly Pointer[]>>();

/** Every row that points at the given one. */
export function pointersTo(snapshot: Snapshot, table: TableName, id: string): readonly Pointer[] {
  return tableNames.flatMap((holder) => {
    const pointers = pointersIn(snapshot, holder).get(id) ?? [];
    return pointers.filter(({ reference }) => reference.table === table);
  });
}

function pointersIn(snapshot: Snapshot, table: TableName): ReadonlyMap<string, readonly Pointer[]> {
  const rows = snapshot.tables[table] as ReadonlyMap<string, Row>;
  const known = pointersByTable.get(rows);
  if (known !== undefined) return known;
  const kind = kinds[table] as unknown as Kind<Row>;
  const index = new Map<string, Pointer[]>();
  for (const row of rows.values()) {
    for (const reference of kind.references(row)) {
      const pointers = index.get(reference.id);
      if (pointers === undefined) index.set(reference.id, [{ table, row, reference }]);
      else pointers.push({ table, row, reference });
    }
  }
  pointersByTable.set(rows, index);
  return index;
}

/**
 * The changes that delete rows, with all that the rules of `shared/model` say goes or is emptied with them, and the
 * passages that nothing would rest on any more. Refused with `reference.held` when a row with a `refuse` rule,
 * itself not going, points at one that would.
 */
export function deletion(
  snapshot: Snapshot,
  first: readonly { readonly table: TableName; readonly id: string }[],
): Result<readonly Change[], Problem> {
  const going = new Map<string, { readonly table: TableName; readonly row: Row }>();
  const pointers: Pointer[] = [];
  const queue = [...first];
  // When the queue is empty, what is left bare by all that goes is added to it.
  for (let index = 0; index < queue.length || index < queue.push(...bareAfter(snapshot, going)); index++) {
    const next = queue[index] as (typeof queue)[number];
    const key = `${next.table} ${next.id}`;
    if (going.has(key)) continue;
    const row = (snapshot.tables[next.table] as ReadonlyMap<string, Row>).get(next.id);
    if (row === undefined) return err(problem('row.missing', `${next.table}:${next.id}`));
    going.set(key, { table: next.table, row });
    for (const pointer of pointersTo(snapshot, next.table, next.id)) {
      if (pointer.reference.onDelete === 'cascade') queue.push({ table: pointer.table, id: pointer.row.id });
      else pointers.push(pointer);
    }
  }
  const cleared = new Map<string, { readonly table: TableName; readonly before: Row; readonly after: Row }>();
  for (const pointer of pointers) {
    const key = `${pointer.table} ${pointer.row.id}`;
    if (going.has(key)) continue;
    if (pointer.reference.onDelete === 'refuse') {
      return err(
        problem('reference.held', `${pointer.table}.${pointer.reference.field}`, {
          table: pointer.reference.table,
        }),
      );
    }
    const after = emptied(cleared.get(key)?.after ?? pointer.row, pointer.reference);
    cleared.set(key, { table: pointer.table, before: pointer.row, after });
  }
  return ok([
    ...[...cleared.values()].map(({ table, before, after }) =>
      edited(table, before as never, after as never),
    ),
    ...[...going.values()].reverse().map(({ table, row }) => removed(table, row as never)),
  ]);
}

type Going = ReadonlyMap<string, { readonly table: TableName; readonly row: Row }>;

/** Passages of the claims that go, on which no row that stays rests: highlighted, they would say nothing. */
function bareAfter(snapshot: Snapshot, going: Going): { readonly table: TableName; readonly id: string }[] {
  const bare = new Set<string>();
  for (const { table, row } of going.values()) {
    const passage = table === 'claims' ? (row as Claim).passage : undefined;
    if (passage === undefined || bare.has(passage) || going.has(`passages ${passage}`)) continue;
    if (!snapshot.tables.passages.has(passage)) continue;
    const holders = pointersTo(snapshot, 'passages', passage);
    if (holders.every((holder) => going.has(`${holder.table} ${holder.row.id}`))) bare.add(passage);
  }
  return [...bare].map((id) => ({ table: 'passages', id }));
}

/** The row without one pointer: the field emptied, or the item taken out of the list. */
function emptied(row: Row, reference: Reference): Row {
  const record = { ...row } as unknown as Record<string, unknown>;
  const value = record[reference.field];
  if (Array.isArray(value)) record[reference.field] = value.filter((item) => item !== reference.id);
  else delete record[reference.field];
  return record as unknown as Row;
}
