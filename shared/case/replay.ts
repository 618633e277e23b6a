import type { JournalEntry } from './journal.ts';
import { applyChanges, emptySnapshot, type Snapshot } from './snapshot.ts';

/** The case as it stood after a journal, or after its first entries: recovery, and drawing a case as it was. */
export function replayed(entries: Iterable<JournalEntry>, until = Number.POSITIVE_INFINITY): Snapshot {
  let snapshot = emptySnapshot();
  for (const entry of entries) {
    if (entry.seq > until) break;
    snapshot = applyChanges(snapshot, entry.changes, { seq: entry.seq, head: entry.hash });
  }
  return snapshot;
}
