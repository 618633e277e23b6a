import type { FoldedText } from '../../../fold.ts';
import { matchesIn } from '../../../matches.ts';
import type { Draft } from '../draft.ts';

/** Where a word stands, seen from a number with its hedges and what it counts. */
export type Place =
  | 'before'
  | 'second before'
  | 'close before'
  | 'farther before'
  | 'anywhere before'
  | 'counted'
  | 'behind'
  | 'second behind'
  | 'close behind'
  | 'farther behind'
  | 'anywhere behind';

/** A word as the tables know it, where it stands, and its span (folded offsets). */
export type PlacedWord = readonly [place: Place, word: string, start: number, end: number];

/** How far on each side of a number its sentence is looked at, in signs. */
const reach = 200;
/** Letters of a word that are looked at: its endings say little. */
const stem = 6;
/** How all numbers but the one in question are written. */
export const anyNumber = '#';

const tokens = /[a-z]+|\d[\d.,]*|[.,;:()!?%€$"\n-]/g;

const placesBefore = ['before', 'second before', 'close before', 'close before', 'close before'] as const;
const placesBehind = ['behind', 'second behind', 'close behind', 'close behind', 'close behind'] as const;
/** How many words are told by where they stand: the rest of the sentence is only said before or behind. */
const placed = 8;

type Word = { readonly word: string; readonly start: number; readonly end: number };

/**
 * The words of a number's sentence, each with where it stands, every one once in its place: folded, cut to six letters, other numbers as
 * `#`. `span` is the sentence, in folded offsets.
 */
export function wordsBeside(
  { text }: FoldedText,
  { phrase, start, numberEnd }: Draft,
  span: { readonly start: number; readonly end: number },
): readonly PlacedWord[] {
  const counted = Math.max(phrase.end, numberEnd);
  const left = wordsOf(text, Math.max(span.start, start - reach), start).toReversed();
  const right = wordsOf(text, counted, Math.min(span.end, counted + reach));
  const found: PlacedWord[] = [];
  const known = new Set<string>();
  const add = (place: Place, { word, start: from, end }: Word): void => {
    const key = `${place} ${word}`;
    if (known.has(key)) return;
    known.add(key);
    found.push([place, word, from, end]);
  };
  for (const [at, word] of left.entries()) {
    if (at < placed) add(placesBefore[at] ?? 'farther before', word);
    add('anywhere before', word);
  }
  for (const word of wordsOf(text, phrase.start, phrase.end)) add('counted', word);
  for (const [at, word] of right.entries()) {
    if (at < placed) add(placesBehind[at] ?? 'farther behind', word);
    add('anywhere behind', word);
  }
  return found;
}

function wordsOf(text: string, from: number, to: number): readonly Word[] {
  return matchesIn(text.slice(from, to), tokens).map(({ 0: whole, index }) => ({
    word: /^\d/.test(whole) ? anyNumber : whole.slice(0, stem),
    start: from + index,
    end: from + index + whole.length,
  }));
}
