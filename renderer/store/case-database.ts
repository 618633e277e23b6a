import { Dexie, type EntityTable, type Table } from 'dexie';
import { modelVersion, tableNames, type Row, type TableName } from '#shared/model/index.ts';
import type { KeptIndex } from './kept-index.ts';
import { migrations, type Migration, type OldRow } from './migrations/index.ts';
import type { StoredEntry } from './stored-entry.ts';

/** A long text, kept once by its digest: a corrected text is another one, so undo and time travel find the old. */
export type StoredText = { readonly sha256: string; readonly text: string };

/** An original file, byte for byte, kept once by its digest. */
export type StoredBlob = { readonly sha256: string; readonly bytes: Uint8Array; readonly mediaType: string };

/** One IndexedDB database per case file. Rows are indexed by id only: nothing queries inside them. */
export type CaseDatabase = Dexie & { [T in TableName]: Table<Row<T>, string> } & {
  readonly journal: EntityTable<StoredEntry, 'seq'>;
  readonly texts: EntityTable<StoredText, 'sha256'>;
  readonly blobs: EntityTable<StoredBlob, 'sha256'>;
  /** What search keeps between runs: derived from the rest, and gone with it. */
  readonly search: EntityTable<KeptIndex, 'part'>;
};

const databasePrefix = 'recoupe-case-';

/** Name of the IndexedDB database of a case. */
export function databaseName(caseId: string): string {
  return databasePrefix + caseId;
}

/** Identifiers of the cases that have a database in this profile, known to the catalogue or not. */
export async function caseDatabaseIds(): Promise<readonly string[]> {
  const names = await Dexie.getDatabaseNames();
  return names
    .filter((name) => name.startsWith(databasePrefix))
    .map((name) => name.slice(databasePrefix.length));
}

// The journal's compound indexes let the head of the chain and the undo state be read without the entries, one of
// which may hold every row of an import.
const stores = {
  ...Object.fromEntries(tableNames.map((table) => [table, 'id'])),
  journal: 'seq, [seq+hash], [seq+undoes], [seq+redoes]',
  texts: 'sha256',
  blobs: 'sha256',
  search: 'part',
};

/**
 * Declares the database of a case with every schema version so far; opening it runs the migrations that lack.
 * The last two arguments are for tests of the mechanism.
 */
export function caseDatabase(
  caseId: string,
  version: number = modelVersion,
  steps: readonly Migration[] = migrations,
): CaseDatabase {
  const database = new Dexie(databaseName(caseId));
  database.version(1).stores(stores);
  for (const step of steps.filter(({ to }) => to <= version)) {
    database
      .version(step.to)
      .stores(stores)
      .upgrade(async (transaction) => {
        for (const [table, migrate] of Object.entries({ ...step.rows, journal: step.journal })) {
          if (migrate === undefined) continue;
          await transaction
            .table(table)
            .toCollection()
            .modify((row: OldRow, holder: { value: OldRow }) => {
              holder.value = migrate(row);
            });
        }
      });
  }
  return database as unknown as CaseDatabase;
}

/**
 * Opens a database that this program can read, or throws what `storageProblem` words: `VersionError` when a newer
 * program wrote it (Dexie 4 would open it all the same), `BlockedError` when another window holds an older version.
 */
export async function opened(database: Dexie, version: number = modelVersion): Promise<void> {
  const { indexedDB } = Dexie.dependencies;
  const installed = (await indexedDB.databases()).find(({ name }) => name === database.name)?.version ?? 0;
  // IndexedDB's number is ten times Dexie's. Asked before opening: Dexie would add to a newer schema what it misses.
  if (Math.floor(installed / 10) > version) throw named('VersionError');
  await new Promise<void>((resolve, reject) => {
    database.on('blocked', () => reject(named('BlockedError')));
    database.open().then(() => resolve(), reject);
  });
}

/** How long a deletion waits for the others to finish what they are writing, in milliseconds. */
const deletionPatience = 5000;

/**
 * Deletes a database; throws `BlockedError` when another program does not let go of it. A commit in the making lets go
 * once it is written: the deletion goes on behind a refusal given too early, and would leave a listed case without
 * its rows.
 */
export async function deleted(database: Dexie): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      database.on('blocked', () => {
        timer ??= setTimeout(() => reject(named('BlockedError')), deletionPatience);
      });
      database.delete().then(() => resolve(), reject);
    });
  } finally {
    clearTimeout(timer);
  }
}

function named(name: string): Error {
  const error = new Error(name);
  error.name = name;
  return error;
}
