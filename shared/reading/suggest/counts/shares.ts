import { originalSpan } from '../../fold.ts';
import type { CountSuggestion } from '../suggestion.ts';
import { isOfHit, readSharesOf, type HitShare } from './hit-shares.ts';
import type { Block } from './prepare.ts';
import { shareSaid, sharesAgainIn, type SaidShares } from './share-again.ts';
import { mayHoldShares } from './share-forms.ts';

/**
 * The shares of a text's blocks that are said of those affected, as counts of per cent; `countedIn` gives the ends of a block's counts in its
 * folded text.
 */
export function sharesOfBlocks(
  blocks: readonly Block[],
  countedIn: (paragraph: number) => readonly number[],
): readonly CountSuggestion[] {
  const said: SaidShares = new Map();
  return blocks.flatMap((block, paragraph) => {
    const { folded } = block;
    if (!mayHoldShares.test(folded.text)) return [];
    const read = readSharesOf(block, countedIn(paragraph));
    const hit = read.filter(({ setting }) => isOfHit(setting)).map(({ found }) => found);
    const from = folded.offsets[0] ?? 0;
    const shares = [...hit, ...sharesAgainIn(read, hit, said, from)];
    for (const share of shares) said.set(shareSaid(share), folded.offsets[share.start] ?? from);
    return shares.map((share) => asCount(block, share));
  });
}

function asCount({ folded }: Block, { start, end, lower, upper, exactness }: HitShare): CountSuggestion {
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
}
