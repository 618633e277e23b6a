import { caseSummary } from '#shared/analysis/case-summary.ts';
import type { Snapshot } from '#shared/case/snapshot.ts';
import { allRows, type RowsByTable } from '#shared/commands/case/import-rows.ts';
import type { Content, Tools } from '#shared/commands/command.ts';
import type { FieldsOf } from '#shared/commands/rows.ts';
import { problem, type Problem } from '#shared/lib/errors.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { Sha256 } from '#shared/lib/sha256.ts';
import type { Case, Id } from '#shared/model/index.ts';
import type { Mirror } from '#shared/platform/platform.ts';
import { caseDatabase } from './case-database.ts';
import { createCaseStore, openCase, type CaseStore, type StoreTools } from './case-store.ts';
import { libraryDatabase, type CatalogueRow } from './library-database.ts';
import { mirrorKeeper } from './mirror.ts';
import { rebuildCase } from './rebuild-case.ts';
import { storageProblem } from './storage-problem.ts';

/** What the library needs of the world. */
export type LibraryTools = Tools & {
  readonly actor: () => string;
  readonly mirror: Mirror;
  /** Hears of what went wrong behind the person's back (the copy on disk, the catalogue). */
  readonly report: (problem: Problem) => void;
};

/** All the case files of this computer: their list, and the ways to make, open, copy and destroy one. */
export type LibraryStore = {
  /** Clock and ids, for whoever prepares rows to create a case from. */
  readonly tools: Tools;
  readonly catalogue: () => readonly CatalogueRow[];
  readonly subscribe: (listener: () => void) => () => void;
  /** Opens a case, the same one for every caller of this window. */
  readonly open: (id: string) => Promise<Result<CaseStore, Problem>>;
  /** Makes a case from its fields and, at will, rows and contents to begin with; closed by `close` like any other. */
  readonly create: (fields: CaseFields, content?: CaseContent) => Promise<Result<CaseStore, Problem>>;
  /** A copy under another title, with a journal of its own. */
  readonly duplicate: (id: string, title: string) => Promise<Result<CaseStore, Problem>>;
  /** Destroys a case: database, copy on disk, catalogue. `title` must be the case's own (`title.mismatch`). */
  readonly destroy: (id: string, title: string) => Promise<Result<true, Problem>>;
  readonly close: (id: string) => void;
  /** Resolves once catalogue and copies on disk have followed every commit. */
  readonly settled: () => Promise<void>;
};

export type CaseFields = Omit<FieldsOf<'cases'>, never>;
export type CaseContent = { readonly rows: RowsByTable; readonly contents?: readonly Content[] };

/** Opens the library: reads the catalogue, brings back what only the disk still has, refreshes what is out of date. */
export async function openLibrary(tools: LibraryTools): Promise<Result<LibraryStore, Problem>> {
  const database = libraryDatabase();
  try {
    await database.open();
    const rows = await database.catalogue.toArray();
    const library = libraryStore(database, tools, rows);
    await library.recover();
    return ok(library);
  } catch (thrown) {
    database.close();
    return err(storageProblem(thrown, 'library'));
  }
}

function libraryStore(
  database: ReturnType<typeof libraryDatabase>,
  tools: LibraryTools,
  rows: readonly CatalogueRow[],
): LibraryStore & { readonly recover: () => Promise<void> } {
  let catalogue = rows;
  const listeners = new Set<() => void>();
  const stores = new Map<string, Promise<Result<CaseStore, Problem>>>();
  const keeper = mirrorKeeper(tools.mirror, tools.report);
  const channel = new BroadcastChannel('recoupe-library');
  const pending = new Map<string, { readonly snapshot: Snapshot; readonly at: string }>();
  let flushing: Promise<void> = Promise.resolve();

  channel.onmessage = () => void refresh();

  const storeTools: StoreTools = {
    ...tools,
    onCommit: (id, { entry, after }, contents) => {
      keeper.follow(id, entry, contents);
      note(id, after, entry.at);
    },
  };

  function show(next: readonly CatalogueRow[]): void {
    catalogue = next;
    for (const listener of listeners) listener();
  }

  async function refresh(): Promise<void> {
    show(await database.catalogue.toArray());
  }

  /** Puts a case's new summary in the catalogue soon; several commits in a row make one summary. */
  function note(id: string, snapshot: Snapshot, at: string): void {
    pending.set(id, { snapshot, at });
    flushing = flushing.then(flush);
  }

  async function flush(): Promise<void> {
    if (pending.size === 0) return;
    // Leaves the page time to draw the commit first: the catalogue is not what the person is looking at.
    await new Promise((resolve) => setTimeout(resolve, 150));
    const due = [...pending];
    pending.clear();
    if (due.length === 0) return;
    try {
      const summaries = due.map(([, { snapshot, at }]) => ({ ...caseSummary(snapshot), changedAt: at }));
      await database.catalogue.bulkPut(summaries);
      await refresh();
      channel.postMessage('changed');
    } catch (thrown) {
      tools.report(storageProblem(thrown, 'library'));
    }
  }

  async function opened(id: string): Promise<Result<CaseStore, Problem>> {
    const store = await openCase(id, storeTools);
    if (store.ok) void reconcile(store.value);
    return store;
  }

  /** After opening: a crash may have come between a commit and what follows it. */
  async function reconcile(store: CaseStore): Promise<void> {
    try {
      const known = catalogue.find((row) => row.id === store.id);
      const snapshot = store.snapshot();
      const journal = tools.mirror.available || known?.seq !== snapshot.seq ? await store.journal() : [];
      await keeper.catchUp(store.id, journal);
      if (known?.seq !== snapshot.seq) note(store.id, snapshot, journal.at(-1)?.at ?? tools.now());
    } catch (thrown) {
      tools.report(storageProblem(thrown, `cases:${store.id}`));
    }
  }

  async function create(fields: CaseFields, content?: CaseContent): Promise<Result<CaseStore, Problem>> {
    const id = tools.newId('cases');
    const store = await createCaseStore(id, storeTools);
    if (!store.ok) return store;
    const made = await store.value.execute('case.create', { id, fields });
    const filled = made.ok && content !== undefined ? await store.value.execute('case.import', content) : made;
    if (!filled.ok) {
      store.value.close();
      await caseDatabase(id).delete();
      await keeper.forget(id);
      return filled;
    }
    stores.set(id, Promise.resolve(store));
    await settle();
    return store;
  }

  async function settle(): Promise<void> {
    await flushing;
    await keeper.settled();
  }

  /** Brings back the cases that the disk has a copy of and the catalogue does not know: IndexedDB was lost or reset. */
  async function recover(): Promise<void> {
    if (!tools.mirror.available) return;
    const copies = await tools.mirror.list();
    if (!copies.ok) return tools.report(copies.error);
    const known = new Set<string>(catalogue.map((row) => row.id));
    for (const id of copies.value.filter((copy) => !known.has(copy))) {
      const entries = await keeper.recover(id);
      if (entries.length === 0) continue;
      const rebuilt = await rebuildCase(id, entries, tools.mirror);
      if (!rebuilt.ok) tools.report(rebuilt.error);
      else note(id, rebuilt.value, entries.at(-1)?.at ?? tools.now());
    }
    await flushing;
  }

  async function open(id: string): Promise<Result<CaseStore, Problem>> {
    const known = stores.get(id);
    if (known !== undefined) return known;
    const store = opened(id);
    stores.set(id, store);
    const result = await store;
    if (!result.ok) stores.delete(id);
    return result;
  }

  function close(id: string): void {
    const store = stores.get(id);
    stores.delete(id);
    void store?.then((result) => {
      if (result.ok) result.value.close();
    });
  }

  return {
    tools,
    catalogue: () => catalogue,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open,
    create,
    duplicate: async (id, title) => {
      const original = await open(id);
      if (!original.ok) return original;
      const snapshot = original.value.snapshot();
      const contents = await contentsOf(original.value);
      const { cases, ...rows } = allRows(snapshot);
      const { id: _id, createdAt: _at, example: _example, ...fields } = (cases as readonly Case[])[0] as Case;
      return create({ ...fields, title }, { rows, contents });
    },
    destroy: async (id, title) => {
      const row = catalogue.find((item) => item.id === id);
      if (row === undefined) return err(problem('case.missing', `cases:${id}`));
      if (row.title.trim() !== title.trim()) return err(problem('title.mismatch', 'cases.title', { title: row.title }));
      close(id);
      try {
        pending.delete(id);
        await caseDatabase(id).delete();
        await keeper.forget(id);
        await database.catalogue.delete(id as Id<'cases'>);
        await refresh();
        channel.postMessage('changed');
        return ok(true);
      } catch (thrown) {
        return err(storageProblem(thrown, `cases:${id}`));
      }
    },
    close,
    recover,
    settled: settle,
  };
}

/** Every text and original file that the rows of a case point at. */
async function contentsOf(store: CaseStore): Promise<readonly Content[]> {
  const contents: Content[] = [];
  for (const source of store.snapshot().tables.sources.values()) {
    if (source.text !== undefined) {
      const text = await store.text(source.text.sha256 as Sha256);
      if (text !== undefined) contents.push({ kind: 'text', sha256: source.text.sha256, text });
    }
    if (source.original !== undefined) {
      const blob = await store.blob(source.original.sha256);
      if (blob !== undefined) contents.push({ kind: 'blob', sha256: source.original.sha256, ...blob });
    }
  }
  return contents;
}
