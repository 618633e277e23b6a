import type { SuggestionReason } from '../suggestion.ts';
import { placeOf, type SaidText } from './tokens.ts';

/** A reason that rests on some tokens. */
export function reasonAt(said: SaidText, code: string, from: number, to: number): SuggestionReason {
  const { start, end } = placeOf(said, from, to);
  return { code, words: said.folded.original.slice(start, end), start, end };
}

/** What a suggestion holds of its place: the words between its offsets. */
export function foundAt(
  said: SaidText,
  from: number,
  to: number,
): { start: number; end: number; quote: string } {
  const { start, end } = placeOf(said, from, to);
  return { start, end, quote: said.folded.original.slice(start, end) };
}
