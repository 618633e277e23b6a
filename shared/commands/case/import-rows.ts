import type { AnyChange, Change } from '../../case/changes.ts';
import { rowById, type Snapshot } from '../../case/snapshot.ts';
import { problem } from '../../lib/errors.ts';
import { err, ok } from '../../lib/result.ts';
import { tableNames, type Row, type TableName } from '../../model/index.ts';
import { command, type Content } from '../command.ts';

/** Rows by table, as they come out of another case file. */
export type RowsByTable = { readonly [T in TableName]?: readonly Row<T>[] };

/** Brings many rows in at once, as one act that one undo takes back: duplicate, example library, received case. */
export const importRows = command(
  'case.import',
  (snapshot, input: { readonly rows: RowsByTable; readonly contents?: readonly Content[] }) => {
    const changes: AnyChange[] = [];
    for (const table of tableNames) {
      for (const row of input.rows[table] ?? []) {
        const before = rowById(snapshot, table, row.id);
        // The case's own row is there from `case.create`; any other row of that id is a clash.
        if (before !== undefined && table !== 'cases') return err(problem('row.exists', `${table}:${row.id}`));
        changes.push({ table, id: row.id, ...(before === undefined ? {} : { before }), after: row });
      }
    }
    return ok({
      changes: changes as unknown as readonly Change[],
      ...(input.contents === undefined ? {} : { contents: input.contents }),
    });
  },
);

/** Every row of a snapshot by table, the input of an import elsewhere. */
export function allRows(snapshot: Snapshot): RowsByTable {
  return Object.fromEntries(tableNames.map((table) => [table, [...snapshot.tables[table].values()]])) as RowsByTable;
}
