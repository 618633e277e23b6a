import type { FoldedText } from '../../../../fold.ts';
import type { Draft } from '../../draft.ts';
import type { NounClass } from '../../nouns.ts';

/** The words around a number, folded, inside its sentence; looked up once for all that official prose is asked. */
export type Words = {
  /** Before the number with its hedges. */
  readonly left: string;
  /** The same, and what was said in the sentences before. */
  readonly earlier: string;
  /** The hedges right before the number. */
  readonly hedge: string;
  /** The number as it is written. */
  readonly figure: string;
  /** Behind the number. */
  readonly behind: string;
  /** Between the number and its noun. */
  readonly between: string;
  readonly noun: string;
  /** Behind the noun, or behind the number when it has none. */
  readonly right: string;
  readonly nounClass: NounClass | undefined;
  /** People or those whom a house has anyway. */
  readonly isLiving: boolean;
  /** Without a noun that a list knows. */
  readonly isBare: boolean;
  readonly value: number;
};

const reach = 160;

/** Hedges that may stand before a number or its whole. */
export const some =
  '(?:(?:some|about|around|roughly|over|nearly|almost|just|only|more than|fewer than|less than|at least|up to|an estimated|approximately|another|a further) )*';

/** What befell, in the words behind a number: then it is no figure of a house or an office. */
export const befell =
  /(?<![a-z])(?:affect|impact|expos|stol|leak|breach|compromis|hack|hit(?![a-z])|(?<!evidence )taken(?! on)|copied|published|whose|caught|victim|encrypt|infect|exfiltrat|notif(?:ied|y)|accessed|told(?! to)|informed|warned|written to|lost(?! track)|posted(?= (?:online|on))|online|downloaded|viewed|locked|in the (?:file|leak|dump|breach|data))/;

/** The words around a number. */
export function wordsOf(
  { text }: FoldedText,
  { phrase, token, start, numberStart, numberEnd }: Draft,
  span: { readonly start: number; readonly end: number },
): Words {
  const counted = Math.max(phrase.end, numberEnd);
  const nounClass = phrase.sense?.nounClass;
  return {
    left: text.slice(Math.max(span.start, start - reach), start),
    earlier: text.slice(Math.max(0, start - 2 * reach), start),
    hedge: text.slice(start, numberStart),
    figure: text.slice(token.start, token.end + 4),
    behind: text.slice(numberEnd, Math.min(span.end, numberEnd + reach)),
    between: text.slice(numberEnd, phrase.start),
    noun: text.slice(phrase.start, phrase.end),
    right: text.slice(counted, Math.min(span.end, counted + reach)),
    nounClass,
    isLiving: nounClass === 'base' || nounClass === 'person',
    isBare: phrase.kind === 'none' || phrase.kind === 'unknown',
    value: token.value,
  };
}
