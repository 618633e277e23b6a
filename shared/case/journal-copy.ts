import { emptyHead, unsealed, type JournalEntry } from './journal.ts';

/**
 * What the lines of a copy on disk come to. Lines may be doubled, out of order or missing, since two windows write
 * to one copy and a crash may come between any two writes; entries find one another by their hashes.
 */
export type JournalCopy = {
  /** The chain from its start to its end; where the copy forks, the branch that was begun last. */
  readonly entries: readonly JournalEntry[];
  /** Hashes of every entry that is whole, on that chain or not. */
  readonly hashes: ReadonlySet<string>;
  /** Numbers of the lines, from 1, whose text is not that of a whole entry. */
  readonly brokenLines: readonly number[];
};

/** Puts the lines of a copy back into a chain. Nothing is trusted but what its own hash vouches for. */
export function assembled(lines: readonly string[]): JournalCopy {
  const byHash = new Map<string, JournalEntry>();
  const brokenLines: number[] = [];
  for (const [index, line] of lines.entries()) {
    const entry = unsealed(line);
    if (!entry.ok) brokenLines.push(index + 1);
    else if (!byHash.has(entry.value.hash)) byHash.set(entry.value.hash, entry.value);
  }
  return { entries: chainOf(byHash), hashes: new Set(byHash.keys()), brokenLines };
}

function chainOf(byHash: ReadonlyMap<string, JournalEntry>): readonly JournalEntry[] {
  const next = new Map<string, JournalEntry>();
  // A later line takes the place of an earlier one after the same entry: the branch begun last.
  for (const entry of byHash.values()) next.set(entry.previous, entry);
  const entries: JournalEntry[] = [];
  for (let entry = next.get(emptyHead); entry !== undefined; entry = next.get(entry.hash)) {
    if (entry.seq !== entries.length + 1) break;
    entries.push(entry);
  }
  return entries;
}
