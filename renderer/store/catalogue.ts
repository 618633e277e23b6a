import { caseSummary } from '#shared/analysis/case-summary.ts';
import { caseOf, type Snapshot } from '#shared/case/snapshot.ts';
import type { Problem } from '#shared/lib/errors.ts';
import type { Case, Id } from '#shared/model/index.ts';
import type { CatalogueRow, LibraryDatabase } from './library-database.ts';
import { storageProblem } from './storage-problem.ts';

/** The list of cases, in memory and in its database, in step with the other windows. */
export type Catalogue = {
  readonly rows: () => readonly CatalogueRow[];
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Puts a case's new summary in the list soon; several commits in a row make one summary. What is said of the case
   * itself, such as its title or its state, goes there at once.
   */
  readonly note: (id: string, snapshot: Snapshot, at: string) => void;
  /** Forgets what was noted of a case that is going, and whatever is noted of it from now on. */
  readonly leave: (id: string) => void;
  /** Takes that back: the case stays after all. */
  readonly stay: (id: string) => void;
  readonly remove: (id: string) => Promise<void>;
  /** Resolves once everything noted so far is in the list; does not wait for the pause after a commit. */
  readonly settled: () => Promise<void>;
  readonly close: () => void;
};

/**
 * The quiet after the last commit, in milliseconds, before a case's row of the list is made again: summing up a large
 * case is felt, and nobody is looking at the list meanwhile. Who goes to the list asks for `settled`.
 */
const leastPause = 1200;

/** A case that takes long to sum up waits for a quiet so many times as long: somebody at work in it does not feel it. */
const pausePerCost = 20;

/** Keeps the list; `onGone` hears of cases that another window destroyed. */
export function catalogueOf(
  database: LibraryDatabase,
  initial: readonly CatalogueRow[],
  report: (problem: Problem) => void,
  onGone: (id: string) => void,
): Catalogue {
  let rows = initial;
  const listeners = new Set<() => void>();
  const channel = new BroadcastChannel('recoupe-library');
  const pending = new Map<string, { readonly snapshot: Snapshot; readonly at: string }>();
  const left = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** How long the last summaries took, in milliseconds. */
  let cost = 0;
  let writing: Promise<void> = Promise.resolve();

  channel.onmessage = () => {
    refresh().catch((thrown: unknown) => report(storageProblem(thrown, 'library')));
  };

  async function refresh(): Promise<void> {
    const before = rows;
    rows = await database.catalogue.toArray();
    const there = new Set<string>(rows.map((row) => row.id));
    for (const row of before) {
      if (there.has(row.id)) continue;
      pending.delete(row.id);
      onGone(row.id);
    }
    for (const listener of listeners) listener();
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(write);
    return writing;
  }

  async function write(): Promise<void> {
    const due = [...pending].filter(([id]) => !left.has(id));
    pending.clear();
    if (due.length === 0) return;
    try {
      const start = performance.now();
      const summaries = due.map(([, { snapshot, at }]) => ({ ...caseSummary(snapshot), changedAt: at }));
      cost = performance.now() - start;
      const known = new Set<string>(rows.map((row) => row.id));
      await database.transaction('rw', database.catalogue, async () => {
        const there = new Set<string>(await database.catalogue.toCollection().primaryKeys());
        // Another window may have destroyed the case since: writing its row would list what is no more.
        await database.catalogue.bulkPut(summaries.filter(({ id }) => there.has(id) || !known.has(id)));
      });
      await refresh();
      channel.postMessage('changed');
    } catch (thrown) {
      report(storageProblem(thrown, 'library'));
    }
  }

  return {
    rows: () => rows,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    note: (id, snapshot, at) => {
      pending.set(id, { snapshot, at });
      const listed = rows.find((row) => row.id === id);
      if (listed !== undefined && isOtherCase(listed, caseOf(snapshot))) {
        void flush();
        return;
      }
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), Math.max(leastPause, cost * pausePerCost));
    },
    leave: (id) => {
      left.add(id);
      pending.delete(id);
    },
    stay: (id) => {
      left.delete(id);
    },
    remove: async (id) => {
      await writing;
      await database.catalogue.delete(id as Id<'cases'>);
      await refresh();
      channel.postMessage('changed');
    },
    settled: flush,
    close: () => {
      clearTimeout(timer);
      channel.close();
      listeners.clear();
    },
  };
}

/** Whether the case itself changed, not what is in it: done from the list as a rule, and looked for there at once. */
function isOtherCase(listed: CatalogueRow, row: Case): boolean {
  return (['title', 'summary', 'sector', 'state', 'language'] as const).some(
    (field) => listed[field] !== row[field],
  );
}
