import { problem, type Problem } from '../lib/errors.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { condensed, fitsSnapshot, type Change } from './changes.ts';
import { checkChanges } from './check.ts';
import { sealed, type Act, type SealedEntry } from './journal.ts';
import { applyChanges, type Snapshot } from './snapshot.ts';

/** An entry ready to be written, and the case as it will stand after it. */
export type NextEntry = SealedEntry & { readonly after: Snapshot };

/** An act that may be committed: what it comes to, and the case after it, not yet at its new place in the chain. */
export type CheckedAct = { readonly act: Act; readonly changes: readonly Change[]; readonly rows: Snapshot };

/**
 * All of a commit but the writing: the act is condensed, checked against the snapshot and the rules, and put at the
 * end of the chain. Refused with `commit.nothing`, `commit.stale`, or what `checkChanges` finds; pure.
 */
export function nextEntry(snapshot: Snapshot, act: Act): Result<NextEntry, Problem> {
  const checked = checkedAct(snapshot, act);
  return checked.ok ? ok(standing(checked.value, sealed(snapshot, checked.value.act))) : checked;
}

/** The part of `nextEntry` that may refuse, for who seals entries in another way. */
export function checkedAct(snapshot: Snapshot, act: Act): Result<CheckedAct, Problem> {
  const changes = condensed(act.changes);
  if (changes.length === 0) return err(problem('commit.nothing'));
  const fits = fitsSnapshot(snapshot, changes);
  if (!fits.ok) return fits;
  const rows = applyChanges(snapshot, changes);
  const checked = checkChanges(rows, changes, snapshot);
  return checked.ok ? ok({ act: { ...act, changes }, changes, rows }) : checked;
}

/** The entry of a checked act with the case as it stands after it. */
export function standing({ rows }: CheckedAct, { entry, line }: SealedEntry): NextEntry {
  return { entry, line, after: { ...rows, seq: entry.seq, head: entry.hash } };
}
