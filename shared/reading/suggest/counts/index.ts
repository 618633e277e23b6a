import type { CountSuggestion, ReadingContext } from '../suggestion.ts';
import { countsOfBlock, type Memory } from './block.ts';
import { blocksOf } from './prepare.ts';
import { rolesOf } from './roles/index.ts';
import { sharesOfBlock } from './shares.ts';
import { suggestionOf } from './suggest.ts';
import { wholeOf } from './roles/whole.ts';

/** The counts of a running text, in order, without overlap. Linear in the text's length. */
export function countsIn(text: string, context: ReadingContext): readonly CountSuggestion[] {
  const memory: Memory = { sentences: new Set(), values: new Set() };
  const blocks = blocksOf(text, context.language);
  const counts = blocks.flatMap((block, paragraph) =>
    countsOfBlock(block, memory).map((reading) => ({ reading, block, paragraph })),
  );
  const roles = rolesOf(counts, wholeOf(blocks, counts, context.documentDate));
  const ends = new Map<number, number[]>();
  for (const { reading, paragraph } of counts)
    ends.set(paragraph, [...(ends.get(paragraph) ?? []), reading.draft.end]);
  return inOrder([
    ...counts.map(({ reading, block }, index) => suggestionOf(block, reading, roles[index] ?? 'total')),
    ...blocks.flatMap((block, paragraph) => sharesOfBlock(block, ends.get(paragraph) ?? [])),
  ]);
}

/** By place; of two that overlap the first. */
function inOrder(found: readonly CountSuggestion[]): readonly CountSuggestion[] {
  let end = -1;
  return found
    .toSorted((left, right) => left.start - right.start)
    .filter((one) => {
      if (one.start < end) return false;
      end = one.end;
      return true;
    });
}
