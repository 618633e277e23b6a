import type { Table } from 'dexie';
import { condensed, type AnyChange, type Change } from '#shared/case/changes.ts';
import {
  checkChain,
  unsealedEntry,
  type Act,
  type JournalEntry,
  type Position,
} from '#shared/case/journal.ts';
import { checkedAct, standing, type NextEntry } from '#shared/case/next-entry.ts';
import type { Snapshot } from '#shared/case/snapshot.ts';
import type { Content } from '#shared/commands/command.ts';
import { problem, type Problem } from '#shared/lib/errors.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { Sha256 } from '#shared/lib/sha256.ts';
import type { CaseDatabase } from './case-database.ts';
import { isIn } from './load-case.ts';
import { sealedAndStored } from './seal.ts';
import { isTaken, storageProblem } from './storage-problem.ts';
import { storedAgain, type StoredEntry } from './stored-entry.ts';

/** What one commit left behind. */
export type Committed = NextEntry;

/**
 * The only write path to a case: rows, contents and journal entry in one transaction, or nothing at all. The changes
 * are checked against the snapshot and sealed first; `commit.stale` at `journal` means another window wrote meanwhile,
 * and the caller catches up and tries again.
 */
export async function commit(
  database: CaseDatabase,
  snapshot: Snapshot,
  act: Act,
  contents: readonly Content[] = [],
  forgets: readonly Sha256[] = [],
): Promise<Result<Committed, Problem>> {
  const checked = checkedAct(snapshot, act);
  if (!checked.ok) return checked;
  const { changes } = checked.value.act;
  const seal = once(() => sealedAndStored(unsealedEntry(snapshot, checked.value.act)));
  const isLong = changes.length > sealedMeanwhile;
  if (!isLong) seal();
  const written = await write(database, snapshot, changes, contents, () => [seal().stored], {
    isLong,
    forgets,
  });
  return written.ok ? ok(standing(checked.value, seal().sealed)) : written;
}

/** Changes from which an entry is sealed while the database writes their rows: until it is, there is nothing to wait for. */
const sealedMeanwhile = 1000;

/**
 * Writes entries that were committed before and lost since (the copy on disk has them), with their rows. Refused
 * with `journal.broken` unless they go on from where the case stands.
 */
export async function writeAgain(
  database: CaseDatabase,
  from: Position,
  entries: readonly JournalEntry[],
  contents: readonly Content[],
): Promise<Result<true, Problem>> {
  const check = checkChain(entries, from);
  if (!check.whole) return err(problem('journal.broken', `journal:${check.at}`));
  const changes = condensed(entries.flatMap((entry) => entry.changes));
  return write(database, from, changes, contents, () => entries.map(storedAgain));
}

/**
 * Nothing but Dexie is awaited inside the transaction: anything else would commit the rows without their entry. The
 * entries are added first, or last when making them takes long.
 */
async function write(
  database: CaseDatabase,
  from: Position,
  changes: readonly Change[],
  contents: readonly Content[],
  entries: () => readonly StoredEntry[],
  { isLong = false, forgets = [] }: { readonly isLong?: boolean; readonly forgets?: readonly Sha256[] } = {},
): Promise<Result<true, Problem>> {
  const batches = byTable(changes as readonly AnyChange[]);
  const texts = contents.flatMap((item) =>
    item.kind === 'text' ? [{ sha256: item.sha256, text: item.text }] : [],
  );
  const blobs = contents.flatMap((item) =>
    item.kind === 'blob' ? [{ sha256: item.sha256, bytes: item.bytes, mediaType: item.mediaType }] : [],
  );
  const tables: Table[] = [...batches.keys()].map((name) => database.table(name));
  if (texts.length > 0) tables.push(database.texts as Table);
  if (blobs.length + forgets.length > 0) tables.push(database.blobs as Table);
  try {
    await database.transaction('rw', [database.journal as Table, ...tables], async () => {
      const standing = isIn(database, { seq: from.seq, head: from.head });
      const addEntries = () => entries().map((entry) => database.journal.add(entry));
      const writes: PromiseLike<unknown>[] = isLong ? [] : addEntries();
      for (const [name, batch] of batches) {
        if (batch.puts.length > 0) writes.push(database.table(name).bulkPut(batch.puts));
        if (batch.deletes.length > 0) writes.push(database.table(name).bulkDelete(batch.deletes));
      }
      if (texts.length > 0) writes.push(database.texts.bulkPut(texts));
      if (blobs.length > 0) writes.push(database.blobs.bulkPut(blobs));
      if (forgets.length > 0) writes.push(database.blobs.bulkDelete([...forgets]));
      // Once the first answer is there, every row has been asked for, and the database is at work.
      if (isLong && (await standing)) writes.push(...addEntries());
      const [isStanding] = await Promise.all([standing, ...writes]);
      // A journal that is not where the snapshot stands was written, or reset, under our feet: nothing of this stays.
      if (!isStanding) throw new StaleJournal();
    });
  } catch (thrown) {
    const stale = isTaken(thrown) || thrown instanceof StaleJournal;
    return err(stale ? problem('commit.stale', 'journal') : storageProblem(thrown));
  }
  return ok(true);
}

class StaleJournal extends Error {
  override readonly name = 'StaleJournal';
}

type Batch = { readonly puts: unknown[]; readonly deletes: string[] };

function byTable(changes: readonly AnyChange[]): ReadonlyMap<string, Batch> {
  const batches = new Map<string, Batch>();
  for (const change of changes) {
    const batch = batches.get(change.table) ?? { puts: [], deletes: [] };
    batches.set(change.table, batch);
    if (change.after === undefined) batch.deletes.push(change.id);
    else batch.puts.push(change.after);
  }
  return batches;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
