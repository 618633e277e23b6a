import type { Table } from 'dexie';
import type { JournalEntry, Position } from '#shared/case/journal.ts';
import { snapshotOf, type Snapshot } from '#shared/case/snapshot.ts';
import { tableNames, type Row } from '#shared/model/index.ts';
import type { Sha256 } from '#shared/lib/sha256.ts';
import { caseDatabase, caseDatabaseIds, databaseName, opened } from './case-database.ts';
import { listedEntry } from './listed-entry.ts';
import { isIn, positionIn } from './load-case.ts';
import { entryOf, type StoredEntry } from './stored-entry.ts';
import type { KeptIndex } from './kept-index.ts';

/**
 * A case read beside the window that has it open, from a worker. Nothing of the case is ever written here; what is
 * kept is derived from it (`kept-index.ts`).
 */
export type CaseReader = {
  /**
   * Every row, read a piece at a time so that no commit waits for it, and where the journal stood before: entries
   * from there on may be in the rows already, and can be applied again.
   */
  readonly load: () => Promise<Snapshot>;
  readonly position: () => Promise<Position>;
  /** Whether the journal still holds this entry, as it was. */
  readonly holds: (position: Position) => Promise<boolean>;
  /** Entries after a number, whole, oldest first; undefined when one cannot be read. */
  readonly entriesAfter: (seq: number) => Promise<readonly JournalEntry[] | undefined>;
  /** Entries from a number on as a list shows them, of long ones the first changes alone; at most so many. */
  readonly listed: (from: number, most: number) => Promise<readonly JournalEntry[]>;
  readonly texts: (digests: readonly Sha256[]) => Promise<readonly (string | undefined)[]>;
  readonly keptIndex: () => Promise<KeptIndex | undefined>;
  readonly keepIndex: (kept: KeptIndex) => Promise<void>;
  readonly close: () => void;
};

/** Rows read in one transaction: a commit waits for no more than these. */
const piece = 2000;

/** Who hears of what happens to a case that is read. */
export type ReaderEars = {
  /** Somebody committed, in any window: where the journal stands since. */
  readonly onMoved: (position: Position) => void;
  /** It was destroyed, or taken over by a newer program: nothing can be read any more. */
  readonly onLost: () => void;
};

/** Opens a case for reading; undefined when there is none. */
export async function openCaseReader(id: string, ears: ReaderEars): Promise<CaseReader | undefined> {
  // Opening would make an empty database of that name.
  if (!(await caseDatabaseIds()).includes(id)) return undefined;
  const database = caseDatabase(id);
  await opened(database);
  const channel = new BroadcastChannel(databaseName(id));
  channel.onmessage = ({ data }: MessageEvent<Position>) => ears.onMoved(data);
  database.on('versionchange', () => {
    channel.close();
    database.close();
    ears.onLost();
    // Dexie's own answer would open the database again, and so make a deleted one anew.
    return false;
  });

  async function rowsIn<T>(table: Table<T, string>): Promise<readonly T[]> {
    const rows: T[] = [];
    for (let last = ''; ;) {
      const some = await table.where(':id').above(last).limit(piece).toArray();
      rows.push(...some);
      if (some.length < piece) return rows;
      last = (some.at(-1) as { readonly id: string }).id;
    }
  }

  async function storedFrom(from: number, most?: number): Promise<readonly StoredEntry[]> {
    const { journal } = database;
    const wanted =
      most === undefined
        ? journal.where('seq').aboveOrEqual(from)
        : journal.where('seq').between(from, from + most);
    return wanted.sortBy('seq');
  }

  return {
    load: async () => {
      const { seq, head } = await positionIn(database);
      const rows: Record<string, readonly unknown[]> = {};
      for (const name of tableNames) rows[name] = await rowsIn<Row>(database.table(name));
      return snapshotOf(rows as Parameters<typeof snapshotOf>[0], seq, head);
    },
    position: () => positionIn(database),
    holds: (position) => isIn(database, position),
    entriesAfter: async (seq) => {
      const entries = (await storedFrom(seq + 1)).map(entryOf);
      return entries.every((entry) => entry !== undefined) ? entries : undefined;
    },
    listed: async (from, most) =>
      (await storedFrom(from, most)).map((stored) => {
        const reading = listedEntry(stored);
        for (;;) {
          const step = reading.next();
          if (step.done === true) return step.value;
        }
      }),
    texts: async (digests) => (await database.texts.bulkGet([...digests])).map((stored) => stored?.text),
    keptIndex: () => database.search.get('index'),
    keepIndex: async (kept) => {
      await database.search.put(kept);
    },
    close: () => {
      channel.close();
      database.close();
    },
  };
}
