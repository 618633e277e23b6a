import { problem, type Problem } from '../lib/errors.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { condensed, fitsSnapshot } from './changes.ts';
import { checkChanges } from './check.ts';
import type { Act, SealedEntry } from './journal.ts';
import { applyChanges, type Snapshot } from './snapshot.ts';

/** An entry ready to be written, and the case as it will stand after it. */
export type NextEntry = SealedEntry & { readonly after: Snapshot };

/** An act that may be committed, condensed, and the case after it, not yet at its new place in the chain. */
export type CheckedAct = { readonly act: Act; readonly rows: Snapshot };

/**
 * What stands between an act and its place in the chain: it is condensed, and checked against the snapshot and the
 * rules. Refused with `commit.nothing`, `commit.stale`, or what `checkChanges` finds; pure.
 */
export function checkedAct(snapshot: Snapshot, act: Act): Result<CheckedAct, Problem> {
  const changes = condensed(act.changes);
  if (changes.length === 0) return err(problem('commit.nothing'));
  const fits = fitsSnapshot(snapshot, changes);
  if (!fits.ok) return fits;
  const rows = applyChanges(snapshot, changes);
  const checked = checkChanges(rows, changes, snapshot);
  return checked.ok ? ok({ act: { ...act, changes }, rows }) : checked;
}

/** The entry of a checked act with the case as it stands after it. */
export function standing({ rows }: CheckedAct, { entry, line }: SealedEntry): NextEntry {
  return { entry, line, after: { ...rows, seq: entry.seq, head: entry.hash } };
}
