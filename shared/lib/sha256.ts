import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A SHA-256 digest as 64 lower-case hexadecimal digits. */
export type Sha256 = string & { readonly __sha256: true };

/**
 * SHA-256 of a text (as UTF-8) or of bytes. Synchronous on purpose: commands and checks are pure functions, which
 * await nothing.
 */
export function sha256Of(content: string | Uint8Array): Sha256 {
  const bytes = typeof content === 'string' ? utf8ToBytes(content) : content;
  return bytesToHex(sha256(bytes)) as Sha256;
}
