/** A set of texts kept as hashes: how many, below what they are, and the low bits that each gap between two keeps. */
export type PackedSet = {
  readonly count: number;
  readonly range: number;
  readonly lowBits: number;
  readonly packed: string;
};

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Where a text falls in a range (FNV-1a, mixed once more, scaled). */
export function hashIn(text: string, range: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return Math.floor((((hash ^ (hash >>> 13)) >>> 0) / 0x1_0000_0000) * range);
}

/**
 * Asks whether a text is in a set; unpacked at the first question. Every text of the set is found, and of all others
 * about `count` in `range`: so a set like this may only weigh beside a second sign.
 */
export function packedLookup(set: PackedSet): (text: string) => boolean {
  let hashes: Float64Array | undefined;
  return (text) => {
    hashes ??= unpacked(set);
    const wanted = hashIn(text, set.range);
    let low = 0;
    let high = hashes.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = hashes[middle] ?? 0;
      if (found === wanted) return true;
      if (found < wanted) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  };
}

/** The sorted hashes: each is the one before plus a gap, written as its high part in ones and its low bits. */
function unpacked({ count, lowBits, packed }: PackedSet): Float64Array {
  const values = new Float64Array(count);
  const bit = bitsOf(packed);
  let last = 0;
  for (let index = 0; index < count; index += 1) {
    let gap = 0;
    while (bit() === 1) gap += 1;
    for (let low = 0; low < lowBits; low += 1) gap = gap * 2 + bit();
    last += gap;
    values[index] = last;
  }
  return values;
}

/** Reads a text bit by bit, six to a letter; past its end there are noughts. */
function bitsOf(packed: string): () => number {
  const values = new Uint8Array(128);
  for (let index = 0; index < letters.length; index += 1) values[letters.charCodeAt(index)] = index;
  let at = 0;
  let left = 0;
  let value = 0;
  return () => {
    if (left === 0) {
      value = at < packed.length ? (values[packed.charCodeAt(at) & 127] ?? 0) : 0;
      at += 1;
      left = 6;
    }
    left -= 1;
    return (value >> left) & 1;
  };
}
