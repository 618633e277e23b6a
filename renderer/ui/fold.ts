/** A text as it is compared while searching: no accents, no case, plain apostrophes and spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Whether every word of the query begins a word of the text, in any order. An empty query matches everything. */
export function matchesWords(text: string, query: string): boolean {
  const folded = ` ${fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')}`;
  return fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => folded.includes(` ${word}`));
}
