import { problem, type Problem } from '../lib/errors.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { inverse, type Change } from './changes.ts';
import type { JournalEntry } from './journal.ts';

/**
 * What can be undone and redone, read from the journal itself so that it survives a restart: each act is live,
 * or taken back by an undo, which a redo may take back in turn. A new act clears what could be redone, as in any editor.
 */
export type UndoState = { readonly undoable: readonly number[]; readonly redoable: readonly number[] };

/** What undo needs to know of an entry: not its changes, which may be thousands. */
export type UndoLinks = Pick<JournalEntry, 'seq' | 'undoes' | 'redoes'>;

export const emptyUndoState: UndoState = { undoable: [], redoable: [] };

/** The state after one more entry. `redoable` holds the numbers of undo entries. */
export function afterEntry(state: UndoState, entry: UndoLinks): UndoState {
  if (entry.undoes !== undefined) {
    return {
      undoable: state.undoable.filter((seq) => seq !== entry.undoes),
      redoable: [...state.redoable, entry.seq],
    };
  }
  if (entry.redoes !== undefined) {
    return {
      undoable: [...state.undoable, entry.seq],
      redoable: state.redoable.filter((seq) => seq !== entry.redoes),
    };
  }
  return { undoable: [...state.undoable, entry.seq], redoable: [] };
}

/** The state after a whole journal, or the part of it at hand. */
export function undoStateOf(entries: Iterable<UndoLinks>): UndoState {
  // Sets here, not `afterEntry` in a loop: copying two lists for each entry of a long journal is quadratic.
  const undoable = new Set<number>();
  const redoable = new Set<number>();
  for (const entry of entries) {
    if (entry.undoes !== undefined) {
      undoable.delete(entry.undoes);
      redoable.add(entry.seq);
    } else {
      undoable.add(entry.seq);
      if (entry.redoes === undefined) redoable.clear();
      else redoable.delete(entry.redoes);
    }
  }
  return { undoable: [...undoable], redoable: [...redoable] };
}

/** Number of the entry the next undo takes back. */
export function nextUndo(state: UndoState): Result<number, Problem> {
  const seq = state.undoable.at(-1);
  return seq === undefined ? err(problem('undo.nothing')) : ok(seq);
}

/** Number of the undo entry the next redo takes back. */
export function nextRedo(state: UndoState): Result<number, Problem> {
  const seq = state.redoable.at(-1);
  return seq === undefined ? err(problem('redo.nothing')) : ok(seq);
}

/** The changes of an undo or a redo of an entry. */
export function takingBack(entry: JournalEntry): readonly Change[] {
  return inverse(entry.changes);
}
