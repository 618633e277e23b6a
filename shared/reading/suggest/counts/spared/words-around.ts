import type { FoldedText } from '../../../fold.ts';
import type { Draft } from '../draft.ts';
import type { NounClass } from '../nouns.ts';

/** How many signs of the sentence are looked at: before the number, behind what it counts, and behind the number itself. */
export type Reach = { readonly left: number; readonly right: number; readonly behind?: number };

/** The words around a number, folded, inside its sentence. */
export type WordsAround = {
  /** Before the number with its hedges. */
  readonly left: string;
  /** Behind the noun, or behind the number when it has none. */
  readonly right: string;
  /** Behind the number; empty when it is not asked for. */
  readonly behind: string;
  /** Where what is counted ends. */
  readonly counted: number;
  readonly noun: string;
  readonly nounClass: NounClass | undefined;
  /** People, or those whom a house has anyway. */
  readonly isLiving: boolean;
  /** Without a noun that a list knows. */
  readonly isBare: boolean;
};

/** The words around a number, as far as whoever judges it looks. */
export function wordsAround(
  { text }: FoldedText,
  { phrase, start, numberEnd }: Draft,
  span: { readonly start: number; readonly end: number },
  reach: Reach,
): WordsAround {
  const counted = Math.max(phrase.end, numberEnd);
  const nounClass = phrase.sense?.nounClass;
  return {
    left: text.slice(Math.max(span.start, start - reach.left), start),
    right: text.slice(counted, Math.min(span.end, counted + reach.right)),
    behind: text.slice(numberEnd, Math.min(span.end, numberEnd + (reach.behind ?? 0))),
    counted,
    noun: text.slice(phrase.start, phrase.end),
    nounClass,
    isLiving: nounClass === 'base' || nounClass === 'person',
    isBare: phrase.kind === 'none' || phrase.kind === 'unknown',
  };
}
