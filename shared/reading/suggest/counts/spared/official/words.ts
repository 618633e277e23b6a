import type { FoldedText } from '../../../../fold.ts';
import type { Draft } from '../../draft.ts';
import { wordsAround, type WordsAround } from '../words-around.ts';

/** The words around a number, folded, inside its sentence; looked up once for all that official prose is asked. */
export type Words = WordsAround & {
  /** What stands before the number, and what was said in the sentences before. */
  readonly earlier: string;
  /** The hedges right before the number. */
  readonly hedge: string;
  /** The number as it is written. */
  readonly figure: string;
  /** Between the number and its noun. */
  readonly between: string;
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
  folded: FoldedText,
  draft: Draft,
  span: { readonly start: number; readonly end: number },
): Words {
  const { text } = folded;
  const { phrase, token, start, numberStart, numberEnd } = draft;
  return {
    ...wordsAround(folded, draft, span, { left: reach, right: reach, behind: reach }),
    earlier: text.slice(Math.max(0, start - 2 * reach), start),
    hedge: text.slice(start, numberStart),
    figure: text.slice(token.start, token.end + 4),
    between: text.slice(numberEnd, phrase.start),
    value: token.value,
  };
}
