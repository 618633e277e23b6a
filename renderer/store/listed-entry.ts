import type { Change } from '#shared/case/changes.ts';
import { entryOfLine, type JournalEntry } from '#shared/case/journal.ts';
import { entryOf, startOf, unreadable, type StoredEntry } from './stored-entry.ts';

/**
 * An entry as a list and a panel need it. Of one that changed very many rows (an import) only the first changes are
 * there; `whole` then tells of all of them.
 */
export type ListedEntry = JournalEntry & {
  readonly whole?: { readonly count: number; readonly tables: ReadonlySet<string> };
};

/** Rows shown of one entry: an import may hold thousands. */
export const changesListed = 60;

/** Bytes of a line up to which reading it whole is not felt. */
const quicklyRead = 200_000;
/** The same of what a sentence counts, suggestions answered together or sources deleted together: far more than a text of many pages has. */
const countedRead = 2_000_000;
/** Bytes between two pauses. */
const stretch = 1_000_000;

/**
 * Reads a stored entry for a list. A long line is looked through without making its rows; a generator, so that
 * whoever runs it can answer something else in between. An entry whose line is damaged says nothing (`unreadable`).
 */
export function* listedEntry(
  stored: StoredEntry,
  longest: number = quicklyRead,
): Generator<undefined, ListedEntry, undefined> {
  if (stored.line.length <= longest) return entryOf(stored) ?? unreadable(stored);
  try {
    const outline = yield* outlineOf(stored);
    const isCounted =
      outline?.command.startsWith('suggestion.') === true || outline?.command === 'source.remove';
    if (isCounted && stored.line.length <= countedRead) return entryOf(stored) ?? unreadable(stored);
    return outline ?? unreadable(stored);
  } catch {
    // Not JSON, or no text: a byte was altered where it was looked at.
    return unreadable(stored);
  }
}

/** How many rows an entry changed. */
export function changeCount({ changes, whole }: ListedEntry): number {
  return whole?.count ?? changes.length;
}

/** The tables that an entry touched. */
export function tablesTouched({ changes, whole }: ListedEntry): ReadonlySet<string> {
  return whole?.tables ?? new Set(changes.map(({ table }) => table));
}

const [quote, backslash, open, close, openList, closeList] = [...'"\\{}[]'].map((sign) =>
  sign.charCodeAt(0),
) as [number, number, number, number, number, number];

function* outlineOf(stored: StoredEntry): Generator<undefined, ListedEntry | undefined, undefined> {
  const { line } = stored;
  const start = startOf(stored);
  if (start === undefined) return undefined;
  const from = new TextEncoder().encode(start).length;
  const changes: Change[] = [];
  const tables = new Set<string>();
  let count = 0;
  let begun = from;
  let pause = from + stretch;
  let depth = 0;
  let at = from;
  for (; at < line.length; at += 1) {
    if (at > pause) {
      pause = at + stretch;
      yield undefined;
    }
    const sign = line[at];
    if (sign === quote) at = endOfText(line, at);
    else if (sign === openList || sign === open) {
      if (depth === 0) begun = at;
      depth += 1;
    } else if (sign === closeList && depth === 0) break;
    else if (sign === closeList || sign === close) {
      depth -= 1;
      if (depth > 0) continue;
      count += 1;
      tables.add(tableBefore(line, at));
      if (changes.length < changesListed)
        changes.push(JSON.parse(decoder.decode(line.subarray(begun, at + 1))) as Change);
    }
  }
  const entry = entryOfLine(start + decoder.decode(line.subarray(at)));
  return entry === undefined ? undefined : { ...entry, changes, whole: { count, tables } };
}

const decoder = new TextDecoder();

/** Where the text that begins here ends. */
function endOfText(line: Uint8Array, begun: number): number {
  let end = begun;
  do {
    end = line.indexOf(quote, end + 1);
    if (end === -1) return line.length;
  } while (isEscaped(line, end));
  return end;
}

function isEscaped(line: Uint8Array, at: number): boolean {
  let first = at;
  while (line[first - 1] === backslash) first -= 1;
  return (at - first) % 2 === 1;
}

/** The table of the change that ends here: its last field, `"table":"claims"}`. */
function tableBefore(line: Uint8Array, end: number): string {
  const begun = line.lastIndexOf(quote, end - 2);
  return decoder.decode(line.subarray(begun + 1, end - 1));
}
