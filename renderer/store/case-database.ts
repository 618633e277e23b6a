import { Dexie, type EntityTable, type Table } from 'dexie';
import type { JournalEntry } from '#shared/case/journal.ts';
import { modelVersion, tableNames, type Row, type TableName } from '#shared/model/index.ts';

/** A long text, kept once by its digest: a corrected text is another one, so undo and time travel find the old. */
export type StoredText = { readonly sha256: string; readonly text: string };

/** An original file, byte for byte, kept once by its digest. */
export type StoredBlob = { readonly sha256: string; readonly bytes: Uint8Array; readonly mediaType: string };

/** Facts about the database itself; `modelVersion` tells an older program not to touch a newer case. */
export type Meta = { readonly key: string; readonly value: unknown };

/** One IndexedDB database per case file. Rows are indexed by id only: nothing queries inside them. */
export type CaseDatabase = Dexie & { [T in TableName]: Table<Row<T>, string> } & {
  readonly journal: EntityTable<JournalEntry, 'seq'>;
  readonly texts: EntityTable<StoredText, 'sha256'>;
  readonly blobs: EntityTable<StoredBlob, 'sha256'>;
  readonly meta: EntityTable<Meta, 'key'>;
};

const databasePrefix = 'recoupe-case-';

/** Name of the IndexedDB database of a case. */
export function databaseName(caseId: string): string {
  return databasePrefix + caseId;
}

/** Declares the database of a case with every schema version so far; opening it runs the migrations that lack. */
export function caseDatabase(caseId: string): CaseDatabase {
  const database = new Dexie(databaseName(caseId));
  database.version(modelVersion).stores({
    ...Object.fromEntries(tableNames.map((table) => [table, 'id'])),
    journal: 'seq',
    texts: 'sha256',
    blobs: 'sha256',
    meta: 'key',
  });
  return database as unknown as CaseDatabase;
}
