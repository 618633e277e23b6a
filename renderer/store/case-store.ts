import type { JournalEntry, Position } from '#shared/case/journal.ts';
import { applyChanges, emptySnapshot, type Snapshot } from '#shared/case/snapshot.ts';
import {
  afterEntry,
  emptyUndoState,
  nextRedo,
  nextUndo,
  takingBack,
  type UndoState,
} from '#shared/case/undo.ts';
import type { Command, Content, Draft, Tools } from '#shared/commands/command.ts';
import { commands, type CommandName, type InputOf } from '#shared/commands/index.ts';
import { problem, type Problem } from '#shared/lib/errors.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { Sha256 } from '#shared/lib/sha256.ts';
import type { Instant } from '#shared/model/index.ts';
import { caseDatabase, caseDatabaseIds, databaseName, opened, type CaseDatabase } from './case-database.ts';
import { commit, writeAgain, type Committed } from './commit.ts';
import { isIn, loadCase, type Loaded } from './load-case.ts';
import { storageProblem } from './storage-problem.ts';
import { entryOf, unreadable, type StoredEntry } from './stored-entry.ts';

/** What an act did: its journal entry, and what the command wanted shown or said. */
export type Done = {
  readonly entry: JournalEntry;
  readonly select?: Draft['select'];
  readonly notices: readonly Problem[];
};

/** What the store needs of the world. */
export type StoreTools = Tools & {
  /** Name of the person at the keyboard, written in the journal; empty while unknown. */
  readonly actor: () => string;
  /** Hears of what went wrong while following another window. */
  readonly report?: (problem: Problem) => void;
  /** Told of each commit of this window, after it is safe (mirror on disk, library catalogue). */
  readonly onCommit?: (caseId: string, committed: Committed, draft: Draft) => void;
};

/** An open case file: its snapshot now, and the one way to change it. */
export type CaseStore = {
  readonly id: string;
  readonly snapshot: () => Snapshot;
  readonly undoState: () => UndoState;
  /** When the last entry that this window saw being written was; undefined until there is one. */
  readonly writtenAt: () => Instant | undefined;
  /** Calls back after each change, of this window or another. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly execute: <N extends CommandName>(name: N, input: InputOf<N>) => Promise<Result<Done, Problem>>;
  readonly undo: () => Promise<Result<Done, Problem>>;
  readonly redo: () => Promise<Result<Done, Problem>>;
  /** Journal entries, oldest first, from the given number on; one whose line was damaged says nothing (`unreadable`). */
  readonly journal: (from?: number) => Promise<readonly JournalEntry[]>;
  /** The same as they are stored: what is verified, copied and handed over; at most so many, all by default. */
  readonly stored: (from?: number, most?: number) => Promise<readonly StoredEntry[]>;
  /** Writes again the entries of a longer copy of this very journal, with their contents; answers how many. */
  readonly restore: (
    entries: readonly JournalEntry[],
    contents: readonly Content[],
  ) => Promise<Result<number, Problem>>;
  readonly text: (sha256: Sha256) => Promise<string | undefined>;
  readonly blob: (sha256: Sha256) => Promise<{ bytes: Uint8Array; mediaType: string } | undefined>;
  readonly close: () => void;
};

/** How often a command is run again when another window wrote first. */
const attempts = 5;

/** Opens a case; refused with `case.missing` when there is none of that id, or a storage problem. */
export async function openCase(id: string, tools: StoreTools): Promise<Result<CaseStore, Problem>> {
  const database = caseDatabase(id);
  try {
    // Opening would make an empty database of that name.
    if (!(await caseDatabaseIds()).includes(id)) return err(problem('case.missing', `cases:${id}`));
    await opened(database);
    const loaded = await loadCase(database);
    if (loaded.snapshot.seq > 0) return ok(caseStore(id, database, tools, loaded));
    database.close();
    return err(problem('case.missing', `cases:${id}`));
  } catch (thrown) {
    database.close();
    return err(storageProblem(thrown, `cases:${id}`));
  }
}

/** Makes the database of a new case and opens it, empty: the first command must be `case.create`. */
export async function createCaseStore(id: string, tools: StoreTools): Promise<Result<CaseStore, Problem>> {
  const database = caseDatabase(id);
  try {
    await opened(database);
    return ok(caseStore(id, database, tools, { snapshot: emptySnapshot(), undoState: emptyUndoState }));
  } catch (thrown) {
    database.close();
    return err(storageProblem(thrown, `cases:${id}`));
  }
}

function caseStore(id: string, database: CaseDatabase, tools: StoreTools, loaded: Loaded): CaseStore {
  let { snapshot, undoState } = loaded;
  /** Why nothing can be done here any more: another window deleted the case, or a newer program took it over. */
  let lost: Problem | undefined;
  let writtenAt: Instant | undefined;
  let closed = false;
  const listeners = new Set<() => void>();
  const channel = new BroadcastChannel(databaseName(id));
  // One act at a time in this window: each one starts from where the one before ended.
  let queue: Promise<unknown> = Promise.resolve();

  channel.onmessage = () => {
    inTurn(catchUp).catch((thrown: unknown) => {
      if (!closed) tools.report?.(lost ?? storageProblem(thrown, `cases:${id}`));
    });
  };

  database.on('versionchange', (change) => {
    lost = problem(change.newVersion === null ? 'case.missing' : 'storage.locked', `cases:${id}`);
    database.close();
    // Dexie's own answer would open the database again at the next act, and so make a deleted one anew.
    return false;
  });

  function isLost(): boolean {
    return lost !== undefined;
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  }

  /** Whoever else has the case open hears where its journal stands. */
  function tell({ seq, hash }: JournalEntry): void {
    channel.postMessage({ seq, head: hash } satisfies Position);
  }

  function show(next: Loaded): void {
    ({ snapshot, undoState } = next);
    for (const listener of listeners) listener();
  }

  function advance(entry: JournalEntry, after: Snapshot): void {
    writtenAt = entry.at;
    show({ snapshot: after, undoState: isCreation(entry) ? undoState : afterEntry(undoState, entry) });
  }

  async function catchUp(): Promise<void> {
    if (!(await isIn(database, { seq: snapshot.seq, head: snapshot.head }))) {
      // Not the journal this window knew: whatever it is now, that is the case.
      return show(await loadCase(database));
    }
    const missed = await database.journal.where('seq').above(snapshot.seq).sortBy('seq');
    for (const stored of missed) {
      const entry = entryOf(stored);
      // Its rows are in the database all the same, only not to be followed one by one.
      if (entry === undefined) return show(await loadCase(database));
      advance(entry, applyChanges(snapshot, entry.changes, { seq: entry.seq, head: entry.hash }));
    }
  }

  async function act(make: () => Promise<Result<Act, Problem>>): Promise<Result<Done, Problem>> {
    for (let attempt = 1; ; attempt++) {
      if (lost !== undefined) return err(lost);
      const made = await make();
      if (!made.ok) return made;
      const { command, draft, ...links } = made.value;
      const committed = await commit(
        database,
        snapshot,
        {
          at: tools.now(),
          actor: tools.actor(),
          command,
          changes: draft.changes,
          ...(draft.reason === undefined || draft.reason === '' ? {} : { reason: draft.reason }),
          ...links,
        },
        draft.contents,
        draft.forgets,
      );
      if (committed.ok) {
        // Copies and other windows first: a listener that fails must not keep them from following.
        tell(committed.value.entry);
        // Written while another window was destroying the case: a copy made now would outlive it.
        if (!isLost()) tools.onCommit?.(id, committed.value, draft);
        advance(committed.value.entry, committed.value.after);
        return ok({ entry: committed.value.entry, select: draft.select, notices: draft.notices ?? [] });
      }
      if (
        committed.error.code !== 'commit.stale' ||
        committed.error.where !== 'journal' ||
        attempt === attempts
      ) {
        return committed;
      }
      await catchUp();
    }
  }

  async function takeBack(seq: number, links: 'undoes' | 'redoes'): Promise<Result<Act, Problem>> {
    const stored = await database.journal.get(seq);
    if (stored === undefined) return err(problem('undo.nothing'));
    const entry = entryOf(stored);
    if (entry === undefined) return err(problem('journal.broken', `journal:${seq}`));
    const command = links === 'undoes' ? 'journal.undo' : 'journal.redo';
    return ok({ command, draft: { changes: takingBack(entry) }, [links]: seq });
  }

  /** An undo whose rows have moved on since is told as such, not as a commit that failed. */
  async function staleAsUndo(result: Promise<Result<Done, Problem>>): Promise<Result<Done, Problem>> {
    const done = await result;
    return !done.ok && done.error.code === 'commit.stale'
      ? err(problem('undo.stale', done.error.where))
      : done;
  }

  async function stored(from = 1, most?: number): Promise<readonly StoredEntry[]> {
    const entries = database.journal.where('seq');
    const wanted = most === undefined ? entries.aboveOrEqual(from) : entries.between(from, from + most);
    return wanted.sortBy('seq');
  }

  return {
    id,
    snapshot: () => snapshot,
    undoState: () => undoState,
    writtenAt: () => writtenAt,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    execute: (name, input) =>
      inTurn(() =>
        act(async () => {
          const command = commands[name] as unknown as Command<typeof input>;
          const draft = command.run(snapshot, input, tools);
          return draft.ok ? ok({ command: name, draft: draft.value }) : draft;
        }),
      ),
    undo: () =>
      staleAsUndo(
        inTurn(() =>
          act(async () => {
            const seq = nextUndo(undoState);
            return seq.ok ? takeBack(seq.value, 'undoes') : seq;
          }),
        ),
      ),
    redo: () =>
      staleAsUndo(
        inTurn(() =>
          act(async () => {
            const seq = nextRedo(undoState);
            return seq.ok ? takeBack(seq.value, 'redoes') : seq;
          }),
        ),
      ),
    restore: (entries, contents) =>
      inTurn(async () => {
        const ahead = entries.slice(snapshot.seq);
        const { seq, head } = snapshot;
        const written = await writeAgain(database, { seq, head }, ahead, contents);
        if (!written.ok) return written;
        const last = ahead.at(-1);
        if (last !== undefined) tell(last);
        await catchUp();
        return ok(ahead.length);
      }),
    journal: async (from) => (await stored(from)).map((entry) => entryOf(entry) ?? unreadable(entry)),
    stored,
    text: async (sha256) => (await database.texts.get(sha256))?.text,
    blob: async (sha256) => database.blobs.get(sha256),
    close: () => {
      closed = true;
      channel.close();
      listeners.clear();
      database.close();
    },
  };
}

type Act = {
  readonly command: string;
  readonly draft: Draft;
  readonly undoes?: number;
  readonly redoes?: number;
};

/** The making of the case cannot be undone: a case without its own row is no case; deleting it is another act. */
function isCreation(entry: JournalEntry): boolean {
  return entry.seq === 1;
}
