import { canonicalJson } from '../lib/canonical-json.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { sha256Of, type Sha256 } from '../lib/sha256.ts';
import type { Instant } from '../model/index.ts';
import type { Change } from './changes.ts';

/**
 * One act of the investigator: who, when, what, with each row before and after. Entries are appended, never
 * edited; `hash` covers all the rest including the hash of the entry before, so that any later change of any byte
 * shows (a hash chain, as in RFC 9162 logs without the tree).
 */
export type JournalEntry = {
  /** 1, 2, 3 ... without a gap. */
  readonly seq: number;
  readonly at: Instant;
  /** Name of the person at the keyboard; empty while they gave none. */
  readonly actor: string;
  /** Name of the command, `noun.verb`; `journal.undo` and `journal.redo` for those. */
  readonly command: string;
  readonly changes: readonly Change[];
  /** Why, when the person said so (a deletion, a decision). */
  readonly reason?: string | undefined;
  /** Entry that this one takes back. */
  readonly undoes?: number | undefined;
  /** Entry (an undo) that this one takes back, which does the first act again. */
  readonly redoes?: number | undefined;
  readonly previous: Sha256;
  readonly hash: Sha256;
};

/** What is known of an entry before it takes its place in the chain. */
export type Act = Omit<JournalEntry, 'seq' | 'previous' | 'hash'>;

/** Head of a journal without entries: 64 zeros. */
export const emptyHead = '0'.repeat(64) as Sha256;

/** Where a journal stands: its last entry's number and hash. */
export type Position = { readonly seq: number; readonly head: Sha256 };

/**
 * An entry with its line: canonical text, the one that was hashed, with the hash in its place. Written once; hash,
 * database and copy on disk share it.
 */
export type SealedEntry = { readonly entry: JournalEntry; readonly line: string };

/**
 * An entry that only lacks its hash: `before` and `after` together are the text to be hashed; in the line, the hash
 * (`hashField`) stands between them.
 */
export type UnsealedEntry = {
  readonly before: string;
  readonly after: string;
  readonly sealedBy: (hash: Sha256) => SealedEntry;
};

/** Writes the entry of an act at the end of a chain, once; whoever asked hashes its text as suits its length. */
export function unsealedEntry(position: Position, act: Act): UnsealedEntry {
  const body = { ...act, seq: position.seq + 1, previous: position.head };
  const fields = Object.entries(body);
  const written = (some: typeof fields) => canonicalJson(Object.fromEntries(some)).slice(1, -1);
  // Keys are in order in the line, and the hash takes its place among them.
  const before = `{${written(fields.filter(([key]) => key < 'hash'))},`;
  const after = `${written(fields.filter(([key]) => key > 'hash'))}}`;
  const sealedBy = (hash: Sha256) => ({ entry: { ...body, hash }, line: before + hashField(hash) + after });
  return { before, after, sealedBy };
}

/** Puts an act at the end of a chain, and writes its line. */
export function sealed(position: Position, act: Act): SealedEntry {
  const { before, after, sealedBy } = unsealedEntry(position, act);
  return sealedBy(sha256Of(before + after));
}

/** Puts an act at the end of a chain. */
export function chained(position: Position, act: Act): JournalEntry {
  return sealed(position, act).entry;
}

/** The hash as it is written in a line, with the comma that only its presence asks for. */
export function hashField(hash: Sha256): string {
  return `"hash":"${hash}",`;
}

/** SHA-256 of the canonical JSON of an entry without its own hash. */
function hashOfEntry(entry: Omit<JournalEntry, 'hash'> & { readonly hash?: unknown }): Sha256 {
  const { hash: _hash, ...body } = entry;
  return sha256Of(canonicalJson(body));
}

/** Outcome of a check of the chain: whole up to `entries`, or broken at an entry, and how. */
export type ChainCheck =
  | { readonly whole: true; readonly entries: number; readonly head: Sha256 }
  | {
      readonly whole: false;
      readonly at: number;
      readonly reason: 'sequence' | 'previous' | 'hash' | 'text' | 'head';
    };

const start: Position = { seq: 0, head: emptyHead };

/** Checks a run of entries from a known position (the start by default). */
export function checkChain(entries: Iterable<JournalEntry>, from: Position = start): ChainCheck {
  let { seq, head } = from;
  for (const entry of entries) {
    const reason =
      faultAfter({ seq, head }, entry) ?? (hashOfEntry(entry) === entry.hash ? undefined : 'hash');
    if (reason !== undefined) return { whole: false, at: seq + 1, reason };
    ({ seq, hash: head } = entry);
  }
  return { whole: true, entries: seq, head };
}

/** Why an entry does not come next after this position, if it does not. */
function faultAfter({ seq, head }: Position, entry: JournalEntry): 'sequence' | 'previous' | undefined {
  if (entry.seq !== seq + 1) return 'sequence';
  return entry.previous === head ? undefined : 'previous';
}

function endingAt({ seq, head }: Position, expected?: Position): ChainCheck {
  if (expected !== undefined && (expected.seq !== seq || expected.head !== head)) {
    return { whole: false, at: Math.min(seq, expected.seq) + 1, reason: 'head' };
  }
  return { whole: true, entries: seq, head };
}

/** An entry as one line of the journal's text form (database, copy on disk, exports): canonical, so any byte counts. */
export function entryLine(entry: JournalEntry): string {
  return canonicalJson(entry);
}

/** Whether a parsed line has the shape of an entry, before its hash is even looked at. */
function isEntry(value: unknown): value is JournalEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { seq, previous, hash, changes } = value as Partial<Record<keyof JournalEntry, unknown>>;
  return (
    typeof seq === 'number' &&
    typeof previous === 'string' &&
    typeof hash === 'string' &&
    Array.isArray(changes)
  );
}

/**
 * The entry of a line that is whole, byte for byte; else what is wrong: `text` when the line is not the canonical
 * text of what it says, `hash` when it says something else than what was sealed.
 */
export function unsealed(line: string): Result<JournalEntry, 'text' | 'hash'> {
  const entry = entryOfLine(line);
  if (entry === undefined || entryLine(entry) !== line) return err('text');
  const field = hashField(entry.hash);
  // The last one: what follows the hash holds no object, and a quotation mark inside a text is escaped.
  const at = line.lastIndexOf(field);
  const hash = sha256Of(line.slice(0, at) + line.slice(at + field.length));
  return hash === entry.hash ? ok(entry) : err('hash');
}

/** What a line says, whether or not it was sealed so; undefined when it does not even have the shape of an entry. */
export function entryOfLine(line: string): JournalEntry | undefined {
  try {
    const entry: unknown = JSON.parse(line);
    return isEntry(entry) ? entry : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads journal lines back and checks them, byte for byte, from a known position (the start by default); say the
 * expected end to detect a cut tail.
 */
export function checkLines(
  lines: Iterable<string>,
  expected?: Position,
  from: Position = start,
): { readonly check: ChainCheck; readonly entries: readonly JournalEntry[] } {
  const entries: JournalEntry[] = [];
  let { seq, head } = from;
  for (const line of lines) {
    const read = unsealed(line);
    const reason = read.ok ? faultAfter({ seq, head }, read.value) : read.error;
    if (!read.ok || reason !== undefined) {
      return { check: { whole: false, at: seq + 1, reason: reason ?? 'text' }, entries };
    }
    entries.push(read.value);
    ({ seq, hash: head } = read.value);
  }
  return { check: endingAt({ seq, head }, expected), entries };
}
