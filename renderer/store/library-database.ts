import { Dexie, type EntityTable } from 'dexie';
import type { CaseSummary } from '#shared/analysis/case-summary.ts';

/** One case in the library's list, with the moment of its last change. */
export type CatalogueRow = CaseSummary & { readonly changedAt: string };

/** The library's own database: a catalogue of the cases, made again from them whenever it is out of date. */
export type LibraryDatabase = Dexie & {
  readonly catalogue: EntityTable<CatalogueRow, 'id'>;
};

/** Version of the catalogue's shape; a newer one is left alone. */
export const libraryVersion = 1;

/** Declares the library's database with every schema version so far. */
export function libraryDatabase(): LibraryDatabase {
  const database = new Dexie('recoupe-library');
  database.version(libraryVersion).stores({ catalogue: 'id' });
  return database as unknown as LibraryDatabase;
}
