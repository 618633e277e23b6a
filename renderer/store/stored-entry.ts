import {
  checkLines,
  emptyHead,
  entryLine,
  entryOfLine,
  type ChainCheck,
  type JournalEntry,
  type Position,
} from '#shared/case/journal.ts';
import type { Sha256 } from '#shared/lib/sha256.ts';
import type { Instant } from '#shared/model/index.ts';

/**
 * A journal entry as the database holds it: its line, which is what it says, and beside it what the indexes are
 * made of. A line, because bytes cost next to nothing to store, and a second copy of every row of an import as
 * much as the rows themselves.
 */
export type StoredEntry = {
  readonly seq: number;
  readonly hash: Sha256;
  readonly undoes?: number;
  readonly redoes?: number;
  /** UTF-8, not a text: of a text with one curly apostrophe the platform stores two bytes for every letter. */
  readonly line: Uint8Array<ArrayBuffer>;
};

/** An entry and its line as the database is to hold them. */
export function storedEntry(
  { seq, hash, undoes, redoes }: JournalEntry,
  line: Uint8Array<ArrayBuffer>,
): StoredEntry {
  return {
    seq,
    hash,
    ...(undoes === undefined ? {} : { undoes }),
    ...(redoes === undefined ? {} : { redoes }),
    line,
  };
}

/** An entry that came without its line, as the database is to hold it. */
export function storedAgain(entry: JournalEntry): StoredEntry {
  return storedEntry(entry, new TextEncoder().encode(entryLine(entry)));
}

/** The line of a stored entry as a text; undefined when its bytes were damaged so that they are none. */
export function lineOf({ line }: StoredEntry): string | undefined {
  try {
    // Nothing is mended on the way: a byte that was altered must show.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line);
  } catch {
    return undefined;
  }
}

/** What a stored entry says; undefined when its line was damaged so that it says nothing. */
export function entryOf(stored: StoredEntry): JournalEntry | undefined {
  const line = lineOf(stored);
  return line === undefined ? undefined : entryOfLine(line);
}

/** Names of any length that persons have, and the moment, stand before the changes. */
const startMost = 20_000;

/** What follows the beginning of every entry; a quotation mark inside a text is escaped, so no text reads like it. */
const changesBegin = '"changes":[';

/**
 * The beginning of an entry's line, up to where its changes begin: keys are in order in it, so who and when stand there
 * and the rows do not. Undefined when the line was damaged there.
 */
export function startOf({ line }: StoredEntry): string | undefined {
  const text = new TextDecoder().decode(line.subarray(0, startMost));
  const at = text.indexOf(changesBegin);
  return at === -1 ? undefined : text.slice(0, at + changesBegin.length);
}

/** When an entry was written, without reading all of a long one; undefined when its line does not say. */
export function momentOf(stored: StoredEntry): Instant | undefined {
  try {
    const { at } = JSON.parse(`${startOf(stored) ?? ''}]}`) as Partial<JournalEntry>;
    return typeof at !== 'string' || Number.isNaN(Date.parse(at)) ? undefined : at;
  } catch {
    return undefined;
  }
}

/**
 * Checks a run of stored entries byte for byte: their lines, and that what lies beside a line is what the line says.
 * From a known position; say the expected end to detect a cut tail.
 */
export function checkStored(
  stored: readonly StoredEntry[],
  from?: Position,
  expected?: Position,
): ChainCheck {
  const { check, entries } = checkLines(
    stored.map((entry) => lineOf(entry) ?? ''),
    expected,
    from,
  );
  for (const [index, entry] of entries.entries()) {
    const { seq, hash, undoes, redoes } = stored[index] as StoredEntry;
    if (entry.seq === seq && entry.hash === hash && entry.undoes === undoes && entry.redoes === redoes)
      continue;
    return { whole: false, at: entry.seq, reason: 'text' };
  }
  return check;
}

/** What a list shows where no moment is known. */
const noMoment = '1970-01-01T00:00:00.000Z' as Instant;

/** Stands in a list for an entry whose line was damaged, so that the others can be read. Never applied or copied. */
export function unreadable({ seq, hash }: StoredEntry): JournalEntry {
  return {
    seq,
    at: noMoment,
    actor: '',
    command: 'journal.unreadable',
    changes: [],
    previous: emptyHead,
    hash,
  };
}
