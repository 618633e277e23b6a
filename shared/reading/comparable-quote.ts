/**
 * A text written so that two copies of one passage compare equal: every run of white space is one space, quotation
 * marks, apostrophes and hyphens have one shape, invisible signs are gone. Letters and case stay: a changed letter is
 * a changed text. `offsets[i]` and `ends[i]` bound unit `i` in the original (UTF-16).
 */
export type ComparableText = {
  readonly text: string;
  readonly offsets: Uint32Array;
  readonly ends: Uint32Array;
};

/** Writes a text comparably. Linear in its length. */
export function comparableQuote(original: string): ComparableText {
  const units = new Uint16Array(original.length);
  const offsets = new Uint32Array(original.length);
  const ends = new Uint32Array(original.length);
  let length = 0;
  for (let index = 0; index < original.length; index += 1) {
    const unit = comparable(original.charCodeAt(index));
    if (unit === 0) continue;
    if (unit === 0x20 && length > 0 && units[length - 1] === 0x20) {
      ends[length - 1] = index + 1;
      continue;
    }
    units[length] = unit;
    offsets[length] = index;
    ends[length] = index + 1;
    length += 1;
  }
  const chunks: string[] = [];
  for (let start = 0; start < length; start += 8192) {
    chunks.push(String.fromCharCode(...units.subarray(start, Math.min(length, start + 8192))));
  }
  return { text: chunks.join(''), offsets: offsets.subarray(0, length), ends: ends.subarray(0, length) };
}

/** The unit that stands for this one; 0 for none. */
function comparable(unit: number): number {
  if (unit < 0x21) return unit === 0 ? 0xfffd : 0x20;
  if (unit < 0x7f) return unit === 0x60 ? 0x27 : unit;
  switch (unit) {
    case 0xa0:
    case 0x202f:
    case 0x205f:
    case 0x3000:
    case 0x2028:
    case 0x2029:
      return 0x20;
    case 0xb4:
    case 0x2bc:
    case 0x2018:
    case 0x2019:
    case 0x201b:
      return 0x27;
    case 0xab:
    case 0xbb:
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x201f:
      return 0x22;
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
      return 0x2d;
    case 0xad:
    case 0x2060:
    case 0xfeff:
      return 0;
    default:
      if (unit >= 0x2000 && unit <= 0x200a) return 0x20;
      return unit >= 0x200b && unit <= 0x200f ? 0 : unit;
  }
}
