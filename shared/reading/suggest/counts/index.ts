import type { CountSuggestion, ReadingContext } from '../suggestion.ts';
import { countsOfBlock, type Memory } from './block.ts';
import { blocksOf } from './prepare.ts';
import { sharesOfBlock } from './shares.ts';

/** The counts of a running text, in order, without overlap. Linear in the text's length. */
export function countsIn(text: string, context: ReadingContext): readonly CountSuggestion[] {
  const memory: Memory = { sentences: new Set(), values: new Set() };
  return blocksOf(text, context.language).flatMap((block) =>
    inOrder([...countsOfBlock(block, memory), ...sharesOfBlock(block)]),
  );
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
