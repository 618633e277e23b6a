import { Dexie } from 'dexie';
import type { RowsByTable } from '#shared/commands/case/import-rows.ts';
import { tableNames } from '#shared/model/index.ts';

/**
 * The same rows in the same tables with nothing around them: no snapshot, no check, no journal. What the benchmark
 * holds the store against; it lives here because Dexie does.
 */
export type BareDatabase = {
  /** Writes all rows in one transaction. */
  readonly putAll: (rows: RowsByTable) => Promise<void>;
  /** Opens the database and reads every row of every table. */
  readonly openAndRead: () => Promise<number>;
  /** Puts rows in one transaction over the tables concerned. */
  readonly put: (rows: readonly { readonly table: string; readonly row: unknown }[]) => Promise<void>;
  readonly close: () => void;
  /** Deletes it, whether it is there or not: the next `putAll` starts from nothing. */
  readonly remove: () => Promise<void>;
};

/** Declares a bare database of that name. */
export function bareDatabase(name: string): BareDatabase {
  const database = new Dexie(name);
  database.version(1).stores(Object.fromEntries(tableNames.map((table) => [table, 'id'])));
  return {
    putAll: async (rows) => {
      await database.open();
      await database.transaction('rw', database.tables, async () => {
        await Promise.all(
          Object.entries(rows).map(([table, list]) =>
            database.table(table).bulkPut(list as readonly unknown[]),
          ),
        );
      });
    },
    openAndRead: async () => {
      await database.open();
      const lists = await database.transaction('r', database.tables, () =>
        Promise.all(tableNames.map((table) => database.table(table).toArray())),
      );
      return lists.reduce((sum, list) => sum + list.length, 0);
    },
    put: async (rows) => {
      const tables = [...new Set(rows.map(({ table }) => table))];
      await database.transaction('rw', tables, async () => {
        await Promise.all(rows.map(({ table, row }) => database.table(table).put(row)));
      });
    },
    close: () => database.close(),
    remove: () => database.delete(),
  };
}
