import type { CaseContent } from '#shared/commands/case/create.ts';
import { allRows } from '#shared/commands/case/import-rows.ts';
import type { Content, Tools } from '#shared/commands/command.ts';
import type { FieldsOf } from '#shared/commands/rows.ts';
import { problem, type Problem } from '#shared/lib/errors.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { isTypedTitle } from '#shared/lib/typed-title.ts';
import type { Case, Entity } from '#shared/model/index.ts';
import type { Mirror } from '#shared/platform/platform.ts';
import { caseDatabase, deleted, opened } from './case-database.ts';
import { createCaseStore, openCase, type CaseStore, type StoreTools } from './case-store.ts';
import { catalogueOf } from './catalogue.ts';
import { commitHere } from './commits-here.ts';
import { libraryDatabase, libraryVersion, type CatalogueRow } from './library-database.ts';
import { mirrorKeeper } from './mirror.ts';
import {
  reconcile,
  recoverFromDisk,
  recoverUnlisted,
  refreshListed,
  type Recovery,
} from './recover-cases.ts';
import { readEntities } from './read-entities.ts';
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
  /** Makes a case from its fields and, at will, rows and contents to begin with, in one act; closed by `close` like any other. */
  readonly create: (fields: CaseFields, content?: CaseContent) => Promise<Result<CaseStore, Problem>>;
  /** A copy under another title, with a journal of its own. */
  readonly duplicate: (id: string, title: string) => Promise<Result<CaseStore, Problem>>;
  /** Destroys a case: database, copy on disk, catalogue. `title` must be the case's own (`title.mismatch`). */
  readonly destroy: (id: string, title: string) => Promise<Result<true, Problem>>;
  readonly close: (id: string) => void;
  /** Whether somebody of this window has the case open: who opens it for a look closes it only if it was not. */
  readonly isOpen: (id: string) => boolean;
  /** The entities of every case but one, by case: whom a text may name is often known from another file. */
  readonly entitiesElsewhere: (exceptId: string) => Promise<ReadonlyMap<string, readonly Entity[]>>;
  /** Resolves once catalogue and copies on disk have followed every commit. */
  readonly settled: () => Promise<void>;
  /** Lets everything follow, then closes every case and the library itself: the end of a window. */
  readonly shut: () => Promise<void>;
};

export type CaseFields = FieldsOf<'cases'>;

/** Opens the library: reads the catalogue and brings back what it does not know. */
export async function openLibrary(tools: LibraryTools): Promise<Result<LibraryStore, Problem>> {
  const database = libraryDatabase();
  try {
    await opened(database, libraryVersion);
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
  const stores = new Map<string, Promise<Result<CaseStore, Problem>>>();
  const keeper = mirrorKeeper(tools.mirror, tools.report);
  const catalogue = catalogueOf(database, rows, tools.report, close);
  const recovery: Recovery = { mirror: tools.mirror, keeper, report: tools.report, note: catalogue.note };
  /** Work behind the person's back, one piece after another. */
  let background: Promise<void> = Promise.resolve();

  const storeTools: StoreTools = {
    ...tools,
    onCommit: (id, committed, { contents = [], forgets = [] }) => {
      keeper.follow(id, committed, contents, forgets);
      catalogue.note(id, committed.after, committed.entry.at);
      if (keeper.isBehind(id)) later(id, () => reconcileOpen(id));
      // Last: whoever listens must not keep the copies from following.
      commitHere(id, committed.entry);
    },
  };

  function later(place: string, work: () => Promise<void>): void {
    background = background
      .then(work)
      .catch((thrown: unknown) => tools.report(storageProblem(thrown, `cases:${place}`)));
  }

  async function reconcileOpen(id: string): Promise<void> {
    const store = await stores.get(id);
    if (store?.ok === true) await reconcile(recovery, store.value);
  }

  async function openedCase(id: string): Promise<Result<CaseStore, Problem>> {
    const store = await openCase(id, storeTools);
    if (store.ok || store.error.code !== 'case.missing' || !tools.mirror.available) return store;
    // The list knows it and its database is gone: the copy on disk may still bring it back.
    const listed = catalogue.rows().some((row) => row.id === id);
    return listed && (await recoverFromDisk(recovery, id)) ? openCase(id, storeTools) : store;
  }

  async function open(id: string): Promise<Result<CaseStore, Problem>> {
    const known = stores.get(id);
    if (known !== undefined) return known;
    const store = openedCase(id);
    stores.set(id, store);
    const result = await store;
    if (result.ok) later(id, () => reconcileOpen(id));
    else stores.delete(id);
    return result;
  }

  function close(id: string): void {
    const store = stores.get(id);
    stores.delete(id);
    void store?.then((result) => {
      if (result.ok) result.value.close();
    });
  }

  async function create(fields: CaseFields, content?: CaseContent): Promise<Result<CaseStore, Problem>> {
    const id = tools.newId('cases');
    const store = await createCaseStore(id, storeTools);
    if (!store.ok) return store;
    const made = await store.value.execute('case.create', { id, fields, content });
    if (!made.ok) {
      store.value.close();
      const undone = await destroyed(id);
      if (!undone.ok) tools.report(undone.error);
      return made;
    }
    stores.set(id, Promise.resolve(store));
    await catalogue.settled();
    return store;
  }

  /** Copy first, list last: cut short at any step, the case is still listed, and whole or brought back whole. */
  async function destroyed(id: string): Promise<Result<true, Problem>> {
    catalogue.leave(id);
    const forgotten = await keeper.forget(id);
    if (!forgotten.ok) {
      catalogue.stay(id);
      return forgotten;
    }
    try {
      await deleted(caseDatabase(id));
      // A commit that was on its way when the copy went has been copied since: nothing of it may stay on the disk.
      const swept = await keeper.forget(id);
      if (!swept.ok) tools.report(swept.error);
      await catalogue.remove(id);
      return ok(true);
    } catch (thrown) {
      catalogue.stay(id);
      return err(storageProblem(thrown, `cases:${id}`));
    }
  }

  async function settled(): Promise<void> {
    await background;
    await keeper.settled();
    await catalogue.settled();
  }

  async function recover(): Promise<void> {
    const listed = new Set<string>(rows.map((row) => row.id));
    await recoverUnlisted(recovery, listed);
    await catalogue.settled();
    later('library', () => refreshListed(recovery, rows));
  }

  return {
    tools,
    catalogue: catalogue.rows,
    subscribe: catalogue.subscribe,
    open,
    create,
    duplicate: async (id, title) => {
      const shared = stores.get(id);
      // One that nobody else holds: closing it takes it from nobody who opens the case meanwhile.
      const original = await (shared ?? openedCase(id));
      if (!original.ok) return original;
      const contents = await contentsOf(original.value);
      const { cases, ...copied } = allRows(original.value.snapshot());
      if (shared === undefined) original.value.close();
      const { id: _id, createdAt: _at, example: _example, ...fields } = (cases as readonly Case[])[0] as Case;
      return create({ ...fields, title }, { rows: copied, contents });
    },
    destroy: async (id, title) => {
      const row = catalogue.rows().find((item) => item.id === id);
      if (row === undefined) return err(problem('case.missing', `cases:${id}`));
      if (!isTypedTitle(title, row.title)) {
        return err(problem('title.mismatch', 'cases.title', { title: row.title }));
      }
      close(id);
      return destroyed(id);
    },
    close,
    isOpen: (id) => stores.has(id),
    entitiesElsewhere: async (exceptId) => {
      const others = catalogue.rows().filter(({ id }) => id !== exceptId);
      return new Map(await Promise.all(others.map(async ({ id }) => [id, await readEntities(id)] as const)));
    },
    recover,
    settled,
    shut: async () => {
      await settled();
      for (const id of stores.keys()) close(id);
      catalogue.close();
      database.close();
    },
  };
}

/** Every text and original file that the rows of a case point at. */
async function contentsOf(store: CaseStore): Promise<readonly Content[]> {
  const contents: Content[] = [];
  for (const source of store.snapshot().tables.sources.values()) {
    if (source.text !== undefined) {
      const text = await store.text(source.text.sha256);
      if (text !== undefined) contents.push({ kind: 'text', sha256: source.text.sha256, text });
    }
    if (source.original !== undefined) {
      const blob = await store.blob(source.original.sha256);
      if (blob !== undefined) contents.push({ kind: 'blob', sha256: source.original.sha256, ...blob });
    }
  }
  return contents;
}
