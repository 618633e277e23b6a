import {
  createContext,
  startTransition,
  use,
  useEffect,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import type { Snapshot } from '#shared/case/snapshot.ts';
import { invariant } from '#shared/lib/assert.ts';
import type { Problem } from '#shared/lib/errors.ts';
import type { Result } from '#shared/lib/result.ts';
import type { Sha256 } from '#shared/lib/sha256.ts';
import type { CaseStore } from './case-store.ts';
import type { CatalogueRow } from './library-database.ts';
import type { LibraryStore } from './library-store.ts';

const LibraryContext = createContext<LibraryStore | undefined>(undefined);
const CaseContext = createContext<CaseStore | undefined>(undefined);

/** Gives the library to the screens under it. */
export function LibraryProvider({
  library,
  children,
}: {
  readonly library: LibraryStore;
  readonly children: ReactNode;
}) {
  return <LibraryContext value={library}>{children}</LibraryContext>;
}

/** Gives an open case to the screens under it. */
export function CaseProvider({
  store,
  children,
}: {
  readonly store: CaseStore;
  readonly children: ReactNode;
}) {
  return <CaseContext value={store}>{children}</CaseContext>;
}

/** The library of this computer. */
export function useLibrary(): LibraryStore {
  const library = use(LibraryContext);
  invariant(library !== undefined, 'screens are drawn inside the library');
  return library;
}

/** The library's list, followed. */
export function useCatalogue(): readonly CatalogueRow[] {
  const library = useLibrary();
  return useSyncExternalStore(library.subscribe, library.catalogue);
}

/** The open case: what executes commands. Throws outside a case's screens. */
export function useCase(): CaseStore {
  const store = use(CaseContext);
  invariant(store !== undefined, 'case screens are drawn inside an open case');
  return store;
}

/** The open case, or undefined outside one. */
export function useCaseIfOpen(): CaseStore | undefined {
  return use(CaseContext);
}

/** The case as it stands now; drawn again after each commit of any window. */
export function useSnapshot(): Snapshot {
  const store = useCase();
  return useSyncExternalStore(store.subscribe, store.snapshot);
}

/**
 * What a pure function makes of the case as it stands now; drawn again only when that is another value. The function
 * answers the same object as long as nothing it reads has changed (`remembered`, `derivedRows`), or a plain value.
 */
export function useOfCase<V>(read: (snapshot: Snapshot) => V): V {
  const store = useCase();
  return useSyncExternalStore(store.subscribe, () => read(store.snapshot()));
}

/** Whether there is something to undo and to redo now. */
export function useUndoable(): { readonly undo: boolean; readonly redo: boolean } {
  const store = useCase();
  const undo = useSyncExternalStore(store.subscribe, () => store.undoState().undoable.length > 0);
  const redo = useSyncExternalStore(store.subscribe, () => store.undoState().redoable.length > 0);
  return { undo, redo };
}

/** An opened case, while it opens, or why it does not. */
export type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly store: CaseStore }
  | { readonly state: 'refused'; readonly problem: Problem };

/** Opens a case and follows it as long as the component is there. */
export function useOpenedCase(id: string): Opening {
  const library = useLibrary();
  const [opened, setOpened] = useState<{
    readonly id: string;
    readonly result: Result<CaseStore, Problem>;
  }>();
  // Another window may destroy the case under these screens: opening it again says so, before anything more is typed.
  const isOpen = useSyncExternalStore(library.subscribe, () => library.isOpen(id));
  useEffect(() => {
    let current = true;
    void library.open(id).then((result) => {
      if (current) setOpened({ id, result });
    });
    return () => {
      current = false;
    };
  }, [library, id, isOpen]);
  if (opened?.id !== id) return { state: 'opening' };
  return opened.result.ok
    ? { state: 'open', store: opened.result.value }
    : { state: 'refused', problem: opened.result.error };
}

/**
 * A stored text by its digest: undefined while it is read or when there is none. Content of that digest never
 * changes, so keeping it in state is no copy that could go stale.
 */
export function useText(sha256: Sha256 | undefined): string | undefined {
  const store = useCase();
  const [read, setRead] = useState<{ readonly sha256: string; readonly text: string | undefined }>();
  useEffect(() => {
    if (sha256 === undefined) return undefined;
    let current = true;
    void store.text(sha256).then((text) => {
      // A page of text is much to draw: in steps, between which the window answers.
      if (current) startTransition(() => setRead({ sha256, text }));
    });
    return () => {
      current = false;
    };
  }, [store, sha256]);
  return read?.sha256 === sha256 ? read?.text : undefined;
}
