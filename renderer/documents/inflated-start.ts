import { Unzlib } from 'fflate';
import { concatBytes } from '#shared/lib/bytes.ts';

const step = 16_384;

/**
 * What comes out of bytes packed by zlib (RFC 1950), as far as they are whole and up to `most` bytes; undefined when nothing
 * does.
 */
export function inflatedStart(bytes: Uint8Array, most = 20_000_000): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    const stream = new Unzlib((part) => {
      parts.push(part);
      length += part.length;
    });
    for (let at = 0; at < bytes.length && length <= most; at += step)
      stream.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch {
    // Damaged from here on, or not packed at all: what came out before stands.
  }
  return length === 0 ? undefined : concatBytes(...parts).subarray(0, most);
}
