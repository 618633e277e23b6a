import { canonicalJson } from '../lib/canonical-json.ts';
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

/** Puts an act at the end of a chain. */
export function chained(position: Position, act: Act): JournalEntry {
  const body = { ...act, seq: position.seq + 1, previous: position.head };
  return { ...body, hash: hashOfEntry(body) };
}

/** SHA-256 of the canonical JSON of an entry without its own hash. */
export function hashOfEntry(entry: Omit<JournalEntry, 'hash'> & { readonly hash?: unknown }): Sha256 {
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

/** Checks a run of entries from a known position (the start by default); say the expected end to detect a cut tail. */
export function checkChain(
  entries: Iterable<JournalEntry>,
  from: Position = { seq: 0, head: emptyHead },
  expected?: Position,
): ChainCheck {
  let { seq, head } = from;
  for (const entry of entries) {
    if (entry.seq !== seq + 1) return { whole: false, at: seq + 1, reason: 'sequence' };
    if (entry.previous !== head) return { whole: false, at: entry.seq, reason: 'previous' };
    if (hashOfEntry(entry) !== entry.hash) return { whole: false, at: entry.seq, reason: 'hash' };
    seq = entry.seq;
    head = entry.hash;
  }
  if (expected !== undefined && (expected.seq !== seq || expected.head !== head)) {
    return { whole: false, at: Math.min(seq, expected.seq) + 1, reason: 'head' };
  }
  return { whole: true, entries: seq, head };
}

/** An entry as one line of the journal's text form (mirror on disk, exports): canonical, so any byte counts. */
export function entryLine(entry: JournalEntry): string {
  return canonicalJson(entry);
}

/** Whether a parsed line has the shape of an entry, before its hash is even looked at. */
export function isEntry(value: unknown): value is JournalEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { seq, previous, hash, changes } = value as Partial<Record<keyof JournalEntry, unknown>>;
  return (
    typeof seq === 'number' &&
    typeof previous === 'string' &&
    typeof hash === 'string' &&
    Array.isArray(changes)
  );
}

/** Reads journal lines back and checks them, byte for byte: a line must be the canonical text of what it says. */
export function checkLines(
  lines: readonly string[],
  expected?: Position,
): { readonly check: ChainCheck; readonly entries: readonly JournalEntry[] } {
  const entries: JournalEntry[] = [];
  for (const [index, line] of lines.entries()) {
    try {
      const entry: unknown = JSON.parse(line);
      if (!isEntry(entry) || canonicalJson(entry) !== line) {
        return { check: { whole: false, at: index + 1, reason: 'text' }, entries };
      }
      entries.push(entry);
    } catch {
      return { check: { whole: false, at: index + 1, reason: 'text' }, entries };
    }
  }
  return { check: checkChain(entries, undefined, expected), entries };
}
