import { added, type AnyChange, type Change } from '../../case/changes.ts';
import { rowById, rowsOf, type Snapshot } from '../../case/snapshot.ts';
import { problem } from '../../lib/errors.ts';
import { err, ok } from '../../lib/result.ts';
import { tableNames, type Id, type Row, type TableName } from '../../model/index.ts';
import { command, type Content } from '../command.ts';

/** Rows by table, as they come out of another case file. */
export type RowsByTable = { readonly [T in TableName]?: readonly Row<T>[] };

/**
 * Brings many rows in at once, as one act that one undo takes back: a received case. What pointed at the case they
 * come from points at this one.
 */
export const importRows = command(
  'case.import',
  (snapshot, input: { readonly rows: RowsByTable; readonly contents?: readonly Content[] }) => {
    const [own] = snapshot.tables.cases.keys();
    const changes: AnyChange[] = [];
    for (const [table, row] of listed(input.rows)) {
      const before = rowById(snapshot, table, row.id);
      // The case's own row is there from `case.create`; any other row of that id is a clash.
      if (before !== undefined && table !== 'cases') return err(problem('row.exists', `${table}:${row.id}`));
      changes.push({
        table,
        id: row.id,
        ...(before === undefined ? {} : { before }),
        after: own === undefined ? row : ofCase(row, own),
      });
    }
    return ok({
      changes: changes as unknown as readonly Change[],
      ...(input.contents === undefined ? {} : { contents: input.contents }),
    });
  },
);

/** The rows of another case as they come into a new one of that id, which has none yet. */
export function rowsBroughtIn(rows: RowsByTable, own: Id<'cases'>): readonly Change[] {
  return listed(rows).map(([table, row]) => added(table, ofCase(row, own)));
}

function listed(rows: RowsByTable): readonly (readonly [TableName, Row])[] {
  return tableNames.flatMap((table) => (rows[table] ?? []).map((row) => [table, row] as const));
}

/** What is said of the case as a whole follows the rows: a copy has an id of its own, and no other case is in it. */
function ofCase(row: Row, own: Id<'cases'>): Row {
  if (!('about' in row) || row.about?.table !== 'cases' || row.about.id === own) return row;
  return { ...row, about: { table: 'cases', id: own } } as Row;
}

/** Every row of a snapshot by table, the input of an import elsewhere. */
export function allRows(snapshot: Snapshot): RowsByTable {
  return Object.fromEntries(tableNames.map((table) => [table, rowsOf(snapshot, table)])) as RowsByTable;
}
