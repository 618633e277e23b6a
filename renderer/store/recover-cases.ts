import type { Snapshot } from '#shared/case/snapshot.ts';
import { problem, type Problem } from '#shared/lib/errors.ts';
import type { Mirror } from '#shared/platform/platform.ts';
import { caseDatabase, caseDatabaseIds, opened } from './case-database.ts';
import type { CaseStore } from './case-store.ts';
import type { CatalogueRow } from './library-database.ts';
import { loadCase, positionIn } from './load-case.ts';
import type { MirrorKeeper } from './mirror.ts';
import { contentsOnDisk } from './named-contents.ts';
import { rebuildCase } from './rebuild-case.ts';
import { storageProblem } from './storage-problem.ts';
import { momentOf } from './stored-entry.ts';

/** What bringing cases back needs: the copies, the list to put them in, and somebody to tell. */
export type Recovery = {
  readonly mirror: Mirror;
  readonly keeper: MirrorKeeper;
  readonly report: (problem: Problem) => void;
  readonly note: (id: string, snapshot: Snapshot, at: string) => void;
};

/**
 * Brings back the cases that the catalogue does not know: those whose database is there (a crash came before the
 * catalogue was written, or the catalogue was lost), then those of which only the disk still has a copy.
 */
export async function recoverUnlisted(recovery: Recovery, listed: ReadonlySet<string>): Promise<void> {
  const here = new Set<string>();
  for (const id of await caseDatabaseIds()) {
    if (listed.has(id) || (await noteFromDatabase(recovery, id))) here.add(id);
  }
  if (!recovery.mirror.available) return;
  const copies = await recovery.mirror.list();
  if (!copies.ok) return recovery.report(copies.error);
  for (const id of copies.value) if (!listed.has(id) && !here.has(id)) await recoverFromDisk(recovery, id);
}

/** Writes a case again from its copy on disk; false when there is no such copy or it cannot be. */
export async function recoverFromDisk(recovery: Recovery, id: string): Promise<boolean> {
  const { entries } = await recovery.keeper.read(id);
  const last = entries.at(-1);
  if (last === undefined) return false;
  const contents = await contentsOnDisk(recovery.mirror, id, entries, recovery.report);
  const rebuilt = await rebuildCase(id, entries, contents);
  if (rebuilt.ok) recovery.note(id, rebuilt.value, last.at);
  else recovery.report(rebuilt.error);
  return rebuilt.ok;
}

/** Puts right the rows of the list that a crash left behind their case. Never makes a database that is not there. */
export async function refreshListed(recovery: Recovery, rows: readonly CatalogueRow[]): Promise<void> {
  const here = new Set(await caseDatabaseIds());
  for (const row of rows) if (here.has(row.id)) await noteFromDatabase(recovery, row.id, row.head);
}

/** Notes a case as its database has it, unless that is at `known` already; false when it holds no case. */
async function noteFromDatabase(recovery: Recovery, id: string, known?: string): Promise<boolean> {
  const database = caseDatabase(id);
  try {
    await opened(database);
    const { seq, head } = await positionIn(database);
    if (seq === 0) return false;
    if (head === known) return true;
    const { snapshot } = await loadCase(database);
    const last = await database.journal.get(seq);
    recovery.note(id, snapshot, (last && momentOf(last)) ?? '');
    return true;
  } catch (thrown) {
    recovery.report(storageProblem(thrown, `cases:${id}`));
    // It is there, only not to be read now: nothing may be written over it.
    return true;
  } finally {
    database.close();
  }
}

/**
 * After opening a case: a crash may have come between a commit and its copy, or the power may have gone before the
 * database reached the disk, which the copy then has reached. Whichever is ahead completes the other.
 */
export async function reconcile(recovery: Recovery, store: CaseStore): Promise<void> {
  const { keeper, mirror } = recovery;
  if (!mirror.available || (await keeper.endsWith(store.id, store.snapshot().head))) return;
  // The copy is read before the journal: commits reach the journal first, so what only the copy has is a loss.
  const { entries } = await keeper.read(store.id);
  const journal = await store.stored();
  const last = journal.at(-1);
  if (
    last !== undefined &&
    entries.length > journal.length &&
    entries[journal.length - 1]?.hash === last.hash
  ) {
    const lost = entries.slice(journal.length);
    const contents = await contentsOnDisk(mirror, store.id, lost, recovery.report);
    const restored = await store.restore(entries, contents);
    if (!restored.ok) return recovery.report(restored.error);
    const { title } = [...store.snapshot().tables.cases.values()][0] ?? { title: '' };
    recovery.report(problem('mirror.restored', `cases:${store.id}`, { title, acts: lost.length }));
  }
  await keeper.catchUp(store.id, await store.stored(), async ({ sha256, mediaType }) => {
    if (mediaType !== undefined) return (await store.blob(sha256))?.bytes;
    const text = await store.text(sha256);
    return text === undefined ? undefined : new TextEncoder().encode(text);
  });
}
