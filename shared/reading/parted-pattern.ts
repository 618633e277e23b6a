import { longPattern } from './long-pattern.ts';

/** One pattern in parts, each short enough for V8 to make fast code of it (`longPattern`). */
export type PartedPattern = readonly RegExp[];

/** Signs of a part; V8's limit is 20,000 (its `kRegExpTooLargeToOptimize`), what stands around the words among them. */
const longestPart = 16_000;

/** A pattern of many words, one of which is to be found; `around` sets some of them, joined by bars, into the pattern; a part is no longer than `longest` signs, or one word. */
export function partedPattern(
  words: readonly string[],
  around: (some: string) => string,
  longest = longestPart,
): PartedPattern {
  const parts: string[][] = [[]];
  let length = 0;
  for (const word of words) {
    if (length > 0 && length + word.length > longest) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(word);
    length += word.length + 1;
  }
  return parts.map((some) => longPattern(new RegExp(around(some.join('|')), 'g')));
}

/**
 * What a parted pattern matches, from left to right and without overlap, as the whole pattern would: where two parts match at one place,
 * the one whose words come first.
 */
export function* matchesOf(
  parts: PartedPattern,
  text: string,
): Generator<{ readonly start: number; readonly end: number }, undefined> {
  const next: (RegExpExecArray | null | undefined)[] = parts.map(() => undefined);
  for (let from = 0; ;) {
    let first: RegExpExecArray | undefined;
    for (const [index, part] of parts.entries()) {
      let match = next[index];
      if (match === undefined || (match !== null && match.index < from)) {
        part.lastIndex = from;
        match = part.exec(text);
        next[index] = match;
      }
      if (match !== null && (first === undefined || match.index < first.index)) first = match;
    }
    if (first === undefined) return undefined;
    const end = first.index + first[0].length;
    yield { start: first.index, end };
    from = end === first.index ? end + 1 : end;
  }
}
