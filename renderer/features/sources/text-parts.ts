/** UTF-16 units of a part: a field lays out all that is in it, and goes on answering with so much. */
const longestPart = 40_000;
/** So much more than one part may be typed into it before it is parted anew. */
const overflow = 2;

/** A text in parts that a field can hold, which together are the text: cut between paragraphs, else lines, else words. */
export function partsOf(text: string, longest = longestPart): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  while (text.length - from > longest) {
    const to = cutBefore(text, from, from + longest);
    parts.push(text.slice(from, to));
    from = to;
  }
  return [...parts, text.slice(from)];
}

/** What divides, the best first. */
const seams = ['\n\n', '\n', ' '] as const;

/** Where to cut, in the second half of what a part may hold; never inside a surrogate pair. */
function cutBefore(text: string, from: number, limit: number): number {
  const middle = (from + limit) / 2;
  for (const seam of seams) {
    const at = text.lastIndexOf(seam, limit - seam.length) + seam.length;
    if (at > middle) return at;
  }
  const before = text.charCodeAt(limit - 1);
  return before >= 0xd800 && before <= 0xdbff ? limit - 1 : limit;
}

/** The part in which an offset of the whole lies, and the offset in it; at a seam, the part that begins there. */
export function placeInParts(
  parts: readonly string[],
  offset: number,
): { readonly at: number; readonly offset: number } {
  let rest = offset;
  for (const [at, part] of parts.entries()) {
    if (rest < part.length || at === parts.length - 1) return { at, offset: Math.min(rest, part.length) };
    rest -= part.length;
  }
  return { at: 0, offset: 0 };
}

/** Parts one of which was typed in. One grown too long for a field is parted anew; says where what was typed ends. */
export function retyped(
  parts: readonly string[],
  at: number,
  typed: string,
  caret: number,
  longest = longestPart,
): { readonly parts: readonly string[]; readonly at: number; readonly offset: number } {
  const pieces = isTooLong(typed.length, longest) ? partsOf(typed, longest) : [typed];
  const place = placeInParts(pieces, caret);
  return { parts: parts.toSpliced(at, 1, ...pieces), at: at + place.at, offset: place.offset };
}

/** Whether a field is not to hold so much, in UTF-16 units. */
export function isTooLong(length: number, longest = longestPart): boolean {
  return length > overflow * longest;
}

/** Parts without the sign before the beginning of one (-1) or behind its end (1): where it is taken out at a seam. */
export function withoutSignBeside(parts: readonly string[], at: number, side: -1 | 1): readonly string[] {
  const beside = parts[at + side] ?? '';
  const signs = Array.from(side < 0 ? beside.slice(-2) : beside.slice(0, 2));
  const length = (side < 0 ? signs.at(-1) : signs[0])?.length ?? 0;
  const left = side < 0 ? beside.slice(0, beside.length - length) : beside.slice(length);
  return parts.with(at + side, left);
}
