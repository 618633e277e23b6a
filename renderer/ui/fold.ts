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

/** A text ready to be searched word by word: folded, each word after one space. */
export function foldedWords(text: string): string {
  return ` ${fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')}`;
}

/** Tells whether every word of a query begins a word of a text (`foldedWords`), in any order. An empty query matches all. */
export function wordMatcher(query: string): (words: string) => boolean {
  const asked = fold(query).split(/[^\p{L}\p{N}]+/u);
  return (words) => asked.every((word) => words.includes(` ${word}`));
}
