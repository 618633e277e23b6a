import { emptyHead, type ChainCheck, type Position } from '#shared/case/journal.ts';
import { checkStored, type StoredEntry } from '../../store/stored-entry.ts';

/** Entries hashed before the window gets its turn again: some ten milliseconds. */
const slice = 200;

/**
 * Checks a journal in slices, so that the window never freezes. `pause` gives the window its turn and says whether to
 * go on; undefined when it said no. `expected` is where the journal must end, which shows a cut tail.
 */
export async function verifyInSlices(
  entries: readonly StoredEntry[],
  expected: Position,
  pause: (done: number) => Promise<boolean>,
): Promise<ChainCheck | undefined> {
  let position: Position = { seq: 0, head: emptyHead };
  for (let start = 0; start < entries.length; start += slice) {
    const part = entries.slice(start, start + slice);
    const check = checkStored(part, position);
    if (!check.whole) return check;
    position = { seq: check.entries, head: check.head };
    if (!(await pause(start + part.length))) return undefined;
  }
  return checkStored([], position, expected);
}
