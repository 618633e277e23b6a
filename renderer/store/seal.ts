import { hashField, type SealedEntry, type UnsealedEntry } from '#shared/case/journal.ts';
import { sha256Of } from '#shared/lib/sha256.ts';
import { storedEntry, type StoredEntry } from './stored-entry.ts';

/** Hashes an entry and makes it ready to be stored. Its text is turned into bytes once, for both. */
export function sealedAndStored(entry: UnsealedEntry): {
  readonly sealed: SealedEntry;
  readonly stored: StoredEntry;
} {
  const encoder = new TextEncoder();
  const [before, after] = [encoder.encode(entry.before), encoder.encode(entry.after)];
  const hash = sha256Of(joined([before, after]));
  const sealed = entry.sealedBy(hash);
  const line = joined([before, encoder.encode(hashField(hash)), after]);
  return { sealed, stored: storedEntry(sealed.entry, line) };
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
