/**
 * Bytes read as UTF-16 units. `faultAt` is the first byte that the encoding does not allow; `surrogateAt` the
 * first half of a surrogate pair written on its own. With either, `units` stops there.
 */
export type DecodedUnits = {
  readonly units: Uint16Array;
  readonly faultAt?: number;
  readonly surrogateAt?: number;
};

/**
 * Strict UTF-8 as the Unicode Standard defines it (table 3-7, well-formed byte sequences): no overlong form, no
 * surrogate, nothing above U+10FFFF.
 */
export function decodeUtf8(bytes: Uint8Array): DecodedUnits {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  let index = 0;
  while (index < bytes.length) {
    const first = bytes[index] ?? 0;
    if (first < 0x80) {
      units[length] = first;
      length += 1;
      index += 1;
      continue;
    }
    const size = sequenceLength(bytes, index);
    if (size === 0) {
      const surrogate =
        first === 0xed &&
        (bytes[index + 1] ?? 0) >= 0xa0 &&
        isTail(bytes[index + 1]) &&
        isTail(bytes[index + 2]);
      return {
        units: units.subarray(0, length),
        ...(surrogate ? { surrogateAt: index } : { faultAt: index }),
      };
    }
    let point = first & (0xff >> (size + 1));
    for (let tail = 1; tail < size; tail += 1) point = (point << 6) | ((bytes[index + tail] ?? 0) & 0x3f);
    if (point > 0xffff) {
      units[length] = 0xd7c0 + (point >> 10);
      units[length + 1] = 0xdc00 + (point & 0x3ff);
      length += 2;
    } else {
      units[length] = point;
      length += 1;
    }
    index += size;
  }
  return { units: units.subarray(0, length) };
}

/** UTF-16 in either byte order; surrogates are left as they come. An odd last byte is a fault. */
export function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): DecodedUnits {
  const units = new Uint16Array(bytes.length >> 1);
  const low = littleEndian ? 0 : 1;
  for (let index = 0; index < units.length; index += 1) {
    units[index] = (bytes[2 * index + low] ?? 0) | ((bytes[2 * index + 1 - low] ?? 0) << 8);
  }
  return bytes.length % 2 === 1 ? { units, faultAt: bytes.length - 1 } : { units };
}

/** Windows-1252's letters for 0x80 to 0x9F; 0 where it has none (WHATWG Encoding would give a control character). */
const windows1252 = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
  0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
  0x0153, 0, 0x017e, 0x0178,
] as const;

/** Windows-1252, one byte one character. The five bytes it leaves undefined are faults (the first is told). */
export function decodeWindows1252(bytes: Uint8Array): DecodedUnits {
  const units = new Uint16Array(bytes.length);
  let faultAt: number | undefined;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    const unit = byte >= 0x80 && byte < 0xa0 ? (windows1252[byte - 0x80] ?? 0) : byte;
    if (unit === 0 && byte !== 0 && faultAt === undefined) faultAt = index;
    units[index] = unit === 0 ? 0xfffd : unit;
  }
  return faultAt === undefined ? { units } : { units, faultAt };
}

/**
 * Whether bytes that are not UTF-8 were nearly so (cut in the middle of a letter, or two files joined): read as
 * Windows-1252 they would turn every "é" into "Ã©" without a word.
 */
export function looksLikeDamagedUtf8(bytes: Uint8Array): boolean {
  let sound = 0;
  let broken = 0;
  let index = 0;
  while (index < bytes.length) {
    if ((bytes[index] ?? 0) < 0x80) {
      index += 1;
      continue;
    }
    const size = sequenceLength(bytes, index);
    if (size === 0) broken += 1;
    else sound += 1;
    index += Math.max(1, size);
    // What is left of a broken sequence is one fault with it.
    while (size === 0 && isTail(bytes[index])) index += 1;
  }
  return sound >= 2 && sound > broken * 2;
}

/** Bytes of the well-formed sequence that starts here with a byte of 0x80 or more; 0 if it is not one. */
function sequenceLength(bytes: Uint8Array, index: number): 0 | 2 | 3 | 4 {
  const first = bytes[index] ?? 0;
  const second = bytes[index + 1] ?? 0;
  if (!isTail(bytes[index + 1])) return 0;
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (!isTail(bytes[index + 2])) return 0;
  if (first >= 0xe0 && first <= 0xef) {
    if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return 0;
    return 3;
  }
  if (!isTail(bytes[index + 3]) || first < 0xf0 || first > 0xf4) return 0;
  if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return 0;
  return 4;
}

function isTail(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
