import type { NumberToken } from '../../number-tokens.ts';

/** Smaller numbers, and bare years, come back by chance. */
const telling = 12;

/** The figures that stand more than once in a text, given the numbers of its paragraphs. */
export function repeatedIn(paragraphs: readonly (readonly NumberToken[])[]): ReadonlySet<number> {
  const once = new Set<number>();
  const repeated = new Set<number>();
  for (const token of paragraphs.flat()) {
    const isYear = !token.grouped && !token.spelled && token.value > 1900 && token.value < 2100;
    if (token.value <= telling || isYear) continue;
    (once.has(token.value) ? repeated : once).add(token.value);
  }
  return repeated;
}
