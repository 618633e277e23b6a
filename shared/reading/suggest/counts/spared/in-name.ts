import { isCapitalAt, type FoldedText } from '../../../fold.ts';
import type { Draft } from '../draft.ts';

type Span = { readonly start: number; readonly end: number };

/** "Seven Counties Services": a number word that begins a name, inside a sentence. */
export function isInName(folded: FoldedText, draft: Draft, span: Span): boolean {
  const { token } = draft;
  if (token.form !== 'words' || token.value > 1000) return false;
  if (!isCapitalAt(folded, token.start) || !isCapitalAt(folded, token.end + 1)) return false;
  const before = folded.text.slice(span.start, token.start);
  if (!/[a-z0-9,)] $/.test(before)) return false;
  // In a heading every word has a capital.
  const previous = /[a-z]+ $/.exec(before);
  return previous === null || !isCapitalAt(folded, span.start + previous.index);
}
