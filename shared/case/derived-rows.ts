import { patchedMap } from '../lib/patched-map.ts';
import type { Row, TableName } from '../model/index.ts';
import type { AnyChange } from './changes.ts';
import { rowsOf, type Snapshot } from './snapshot.ts';
import { stepTo } from './table-lineage.ts';

/**
 * Of rows of other tables: identifiers of the rows of the list that show something of them. The snapshot is the one
 * after the commit; a row it took away is handed over too.
 */
export type TouchedBy = {
  readonly [T in TableName]?: (row: Row<T>, snapshot: Snapshot) => Iterable<string | undefined>;
};

type Made<V> = {
  readonly sources: Partial<Record<TableName, object>>;
  readonly byId: ReadonlyMap<string, V>;
  readonly list: readonly V[];
};

/**
 * What a list shows of each row of a table, in the order of creation. After a commit only the rows that it touched
 * are made again, and the array is the same one unless something it shows has changed: then nothing of the list is
 * drawn again. `make` may read the row and whatever `touchedBy` leads from, and nothing else.
 */
export function derivedRows<T extends TableName, V extends object>(
  table: T,
  make: (row: Row<T>, snapshot: Snapshot) => V,
  touchedBy: TouchedBy = {},
): (snapshot: Snapshot) => readonly V[] {
  const known = new WeakMap<object, Made<V>>();
  const others = Object.keys(touchedBy) as readonly TableName[];

  function touchedSince(made: Made<V>, snapshot: Snapshot): ReadonlySet<string> | undefined {
    const touched = new Set<string>();
    for (const name of [table, ...others]) {
      const changes = changesSince(made.sources[name], snapshot.tables[name]);
      if (changes === undefined) return undefined;
      const idsOf = touchedBy[name] as
        ((row: Row, snapshot: Snapshot) => Iterable<string | undefined>) | undefined;
      for (const { id, before, after } of changes) {
        if (name === table) touched.add(id);
        for (const row of [before, after]) {
          for (const shown of row === undefined ? [] : (idsOf?.(row, snapshot) ?? [])) {
            if (shown !== undefined) touched.add(shown);
          }
        }
      }
    }
    return touched;
  }

  function madeAgain(made: Made<V>, snapshot: Snapshot): Made<V> | undefined {
    const touched = touchedSince(made, snapshot);
    if (touched === undefined) return undefined;
    const rows = snapshot.tables[table] as ReadonlyMap<string, Row<T>>;
    const changed: [string, V | undefined][] = [];
    for (const id of touched) {
      const row = rows.get(id);
      const now = row === undefined ? undefined : make(row, snapshot);
      const before = made.byId.get(id);
      if (!isSame(before, now)) changed.push([id, now]);
    }
    const byId = changed.length === 0 ? made.byId : patchedMap(made.byId, changed);
    return {
      sources: snapshot.tables,
      byId,
      list: changed.length === 0 ? made.list : listed(snapshot, byId),
    };
  }

  function listed(snapshot: Snapshot, byId: ReadonlyMap<string, V>): readonly V[] {
    return rowsOf(snapshot, table).map((row) => byId.get(row.id) as V);
  }

  return (snapshot) => {
    const rows = snapshot.tables[table];
    const made = known.get(rows) ?? known.get(stepTo(rows)?.from ?? rows);
    let next = made === undefined ? undefined : madeAgain(made, snapshot);
    if (next === undefined) {
      const byId = new Map(rowsOf(snapshot, table).map((row) => [row.id as string, make(row, snapshot)]));
      next = { sources: snapshot.tables, byId, list: [...byId.values()] };
    }
    known.set(rows, next);
    return next.list;
  };
}

function changesSince(from: object | undefined, to: object): readonly AnyChange[] | undefined {
  if (from === to) return [];
  const step = stepTo(to);
  return step?.from === from ? step?.changes : undefined;
}

function isSame(before: object | undefined, after: object | undefined): boolean {
  if (before === undefined || after === undefined) return before === after;
  const [left, right] = [before, after] as readonly Readonly<Record<string, unknown>>[];
  const keys = Object.keys(left ?? {});
  return (
    keys.length === Object.keys(right ?? {}).length &&
    keys.every((key) => Object.is(left?.[key], right?.[key]))
  );
}
