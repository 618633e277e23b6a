import { hashField, type SealedEntry, type UnsealedEntry } from '#shared/case/journal.ts';
import { concatBytes } from '#shared/lib/bytes.ts';
import { sha256Of } from '#shared/lib/sha256.ts';
import { storedEntry, type StoredEntry } from './stored-entry.ts';

/** Hashes an entry and makes it ready to be stored. Its text is turned into bytes once, for both. */
export function sealedAndStored(entry: UnsealedEntry): {
  readonly sealed: SealedEntry;
  readonly stored: StoredEntry;
} {
  const encoder = new TextEncoder();
  const [before, after] = [encoder.encode(entry.before), encoder.encode(entry.after)];
  const hash = sha256Of(concatBytes(before, after));
  const sealed = entry.sealedBy(hash);
  const line = concatBytes(before, encoder.encode(hashField(hash)), after);
  return { sealed, stored: storedEntry(sealed.entry, line) };
}
