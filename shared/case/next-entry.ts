import { problem, type Problem } from '../lib/errors.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { condensed, fitsSnapshot } from './changes.ts';
import { checkChanges } from './check.ts';
import { chained, type Act, type JournalEntry } from './journal.ts';
import { applyChanges, type Snapshot } from './snapshot.ts';

/** An entry ready to be written, and the case as it will stand after it. */
export type NextEntry = { readonly entry: JournalEntry; readonly after: Snapshot };

/**
 * All of a commit but the writing: the act is condensed, checked against the snapshot and the rules, and put at the
 * end of the chain. Refused with `commit.nothing`, `commit.stale`, or what `checkChanges` finds; pure.
 */
export function nextEntry(snapshot: Snapshot, act: Act): Result<NextEntry, Problem> {
  const changes = condensed(act.changes);
  if (changes.length === 0) return err(problem('commit.nothing'));
  const fits = fitsSnapshot(snapshot, changes);
  if (!fits.ok) return fits;
  const rows = applyChanges(snapshot, changes);
  const checked = checkChanges(rows, changes, snapshot);
  if (!checked.ok) return checked;
  const entry = chained(snapshot, { ...act, changes });
  return ok({ entry, after: { ...rows, seq: entry.seq, head: entry.hash } });
}
