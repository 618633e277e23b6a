import { hashField, type SealedEntry, type UnsealedEntry } from '#shared/case/journal.ts';
import { sha256Of, type Sha256 } from '#shared/lib/sha256.ts';
import { storedEntry, type StoredEntry } from './stored-entry.ts';

/** Length, in bytes, from which the platform's own hash is worth going to another thread and back. */
const long = 50_000;

/**
 * Hashes an entry and makes it ready to be stored. Its text is turned into bytes once, for both. Awaits what is not
 * the database, so never inside a transaction.
 */
export async function sealedAndStored(
  entry: UnsealedEntry,
): Promise<{ readonly sealed: SealedEntry; readonly stored: StoredEntry }> {
  const encoder = new TextEncoder();
  const [before, after] = [encoder.encode(entry.before), encoder.encode(entry.after)];
  const hash = await digestOf(joined([before, after]));
  const sealed = entry.sealedBy(hash);
  const line = joined([before, encoder.encode(hashField(hash)), after]);
  return { sealed, stored: storedEntry(sealed.entry, line) };
}

/** By the platform when it is long: ten times as fast. */
async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<Sha256> {
  if (bytes.length < long) return sha256Of(bytes);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') as Sha256;
}

/** Bytes one after the other. */
function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
