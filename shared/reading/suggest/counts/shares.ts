import { originalSpan } from '../../fold.ts';
import type { CountSuggestion } from '../suggestion.ts';
import { isOfHit, readSharesOf } from './hit-shares.ts';
import type { Block } from './prepare.ts';
import { sharesAgainIn } from './share-again.ts';
import { mayHoldShares } from './share-forms.ts';

/** The shares of a block that are said of those affected, as counts of per cent; `counted` are the ends of its counts in its folded text. */
export function sharesOfBlock(block: Block, counted: readonly number[]): readonly CountSuggestion[] {
  const { folded } = block;
  if (!mayHoldShares.test(folded.text)) return [];
  const read = readSharesOf(block, counted);
  const hit = read.filter(({ setting }) => isOfHit(setting)).map(({ found }) => found);
  return [...hit, ...sharesAgainIn(block, read, hit)].map(({ start, end, lower, upper, exactness }) => {
    const span = originalSpan(folded, start, end);
    const quote = folded.original.slice(span.start, span.end);
    return {
      kind: 'count',
      ...span,
      quote,
      ...(exactness === 'at-most' ? {} : { lower }),
      ...(exactness === 'at-least' ? {} : { upper }),
      exactness,
      unit: 'other',
      unitWord: '%',
      role: 'total',
      modality: 'asserted',
      reasons: [{ code: 'count.share', ...span, words: quote }],
    };
  });
}
