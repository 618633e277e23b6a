import { firstPlace } from '../lib/first-place.ts';

/** A paragraph of a text: UTF-16 offsets, end excluded, numbered from 1 as "¶ 2" on screen and in print. */
export type Paragraph = { readonly number: number; readonly start: number; readonly end: number };

/**
 * The paragraphs of a text. A blank line or the end of a page parts them; a text without one (pasted from a page, a message) has a
 * paragraph a line. White space at both ends is left out of a paragraph, and what is blank is none.
 */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const parting = /\n[^\S\n]*\n/.test(text.trim()) ? /\n[^\S\n]*\n\s*|\f\s*/g : /[\n\f]\s*/g;
  let from = 0;
  const keep = (to: number): void => {
    const stretch = text.slice(from, to);
    if (stretch.trim() === '') return;
    const start = from + (stretch.length - stretch.trimStart().length);
    paragraphs.push({ number: paragraphs.length + 1, start, end: start + stretch.trim().length });
  };
  for (const match of text.matchAll(parting)) {
    keep(match.index);
    from = match.index + match[0].length;
  }
  keep(text.length);
  return paragraphs;
}

/** Index of the paragraph, or of the stretch of one, that an offset falls in; between two, the one before. */
export function paragraphIndexAt(paragraphs: readonly { readonly start: number }[], offset: number): number {
  return Math.max(0, firstPlace(paragraphs.length, (at) => (paragraphs[at]?.start ?? 0) > offset) - 1);
}

/** Number of the paragraph an offset falls in, from 1; between two it is the one before. 1 in an empty text. */
export function paragraphNumberAt(paragraphs: readonly Paragraph[], offset: number): number {
  return paragraphs[paragraphIndexAt(paragraphs, offset)]?.number ?? 1;
}
