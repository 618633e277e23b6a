/** A word of a text: where it stands (UTF-16, end excluded) and how it is compared. */
export type Word = { readonly start: number; readonly end: number; readonly word: string };

/** Signs of no width that are pasted along inside words and part nothing. */
const unseen = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff';

/**
 * A number written in groups of three is one word however the groups are parted ("491 840", "491.840", "491,840"),
 * else it is letters and figures in a row. An elision is parted at its apostrophe: "l’hôpital" is two words.
 */
const pattern = new RegExp(
  `\\d{1,3}(?:[ \\u00a0\\u202f\\u2009.,'’]\\d{3})+(?![\\p{L}\\p{N}])|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}${unseen}]*`,
  'gu',
);

/** The words of a text, in its order. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(pattern)) {
    const word = foldedWord(match[0]);
    if (word !== '') words.push({ start: match.index, end: match.index + match[0].length, word });
  }
  return words;
}

/** The same without their places: what an index is made of. */
export function foldedWordsOf(text: string): string[] {
  const words: string[] = [];
  for (const found of text.match(pattern) ?? []) {
    const word = foldedWord(found);
    if (word !== '') words.push(word);
  }
  return words;
}

/** Words folded before: texts repeat few of them, and normalising is slow. */
const known = new Map<string, string>();
const mostKnown = 200_000;

/**
 * A word as it is compared: lower case, without accents, ligatures written out (NFKD: "ﬁ" of a PDF is "fi"), signs
 * of no width dropped; of a number only the figures.
 */
export function foldedWord(word: string): string {
  if (/^[a-z]+$/.test(word)) return word;
  const hit = known.get(word);
  if (hit !== undefined) return hit;
  const folded = word
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (known.size >= mostKnown) known.clear();
  known.set(word, folded);
  return folded;
}
