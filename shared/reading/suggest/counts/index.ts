import type { CountSuggestion, ReadingContext } from '../suggestion.ts';
import { countsAmong, readingsOfBlocks } from './block.ts';
import { blocksOf } from './prepare.ts';
import { rolesOf } from './roles/index.ts';
import { sharesOfBlocks } from './shares.ts';
import { suggestionOf } from './suggest.ts';
import { wholeOf } from './roles/whole.ts';

/** The counts of a running text, in order, without overlap. Linear in the text's length. */
export function countsIn(text: string, context: ReadingContext): readonly CountSuggestion[] {
  const blocks = blocksOf(text, context.language);
  const sentences = new Set<string>();
  const counts = readingsOfBlocks(blocks).flatMap((readings, paragraph) => {
    const block = blocks[paragraph];
    if (block === undefined) return [];
    return countsAmong(block, readings, sentences).map((reading) => ({ reading, block, paragraph }));
  });
  const roles = rolesOf(counts, wholeOf(blocks, counts, context.documentDate));
  const ends = new Map<number, number[]>();
  for (const { reading, paragraph } of counts)
    ends.set(paragraph, [...(ends.get(paragraph) ?? []), reading.draft.end]);
  return inOrder([
    // First: in "dix pour cent" the share is more than its number.
    ...sharesOfBlocks(blocks, (paragraph) => ends.get(paragraph) ?? []),
    ...counts.map(({ reading, block }, index) => suggestionOf(block, reading, roles[index] ?? 'total')),
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
