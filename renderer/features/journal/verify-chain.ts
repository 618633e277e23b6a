import {
  checkChain,
  emptyHead,
  type ChainCheck,
  type JournalEntry,
  type Position,
} from '#shared/case/journal.ts';

/** Entries hashed before the window gets its turn again: some ten milliseconds. */
const slice = 200;

/**
 * Checks a journal in slices, so that the window never freezes. `pause` gives the window its turn and says whether to
 * go on; undefined when it said no. `expected` is where the journal must end, which shows a cut tail.
 */
export async function verifyInSlices(
  entries: readonly JournalEntry[],
  expected: Position,
  pause: (done: number) => Promise<boolean>,
): Promise<ChainCheck | undefined> {
  let position: Position = { seq: 0, head: emptyHead };
  for (let start = 0; start < entries.length; start += slice) {
    const part = entries.slice(start, start + slice);
    const check = checkChain(part, position);
    if (!check.whole) return check;
    position = { seq: check.entries, head: check.head };
    if (!(await pause(start + part.length))) return undefined;
  }
  return checkChain([], position, expected);
}
