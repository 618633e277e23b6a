import type { CountSuggestion, ReadingContext } from '../suggestion.ts';
import { countsAmong, readingsOfBlock, type Reading } from './block.ts';
import { isEcho } from './echo.ts';
import { blocksOf, type Block } from './prepare.ts';
import { rolesOf } from './roles/index.ts';
import { sharesOfBlock } from './shares.ts';
import { suggestionOf } from './suggest.ts';
import { wholeOf } from './roles/whole.ts';

/** The counts of a running text, in order, without overlap. Linear in the text's length. */
export function countsIn(text: string, context: ReadingContext): readonly CountSuggestion[] {
  const blocks = blocksOf(text, context.language);
  const sentences = new Set<string>();
  const counts = readingsOf(blocks).flatMap((readings, paragraph) => {
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
    ...blocks.flatMap((block, paragraph) => sharesOfBlock(block, ends.get(paragraph) ?? [])),
    ...counts.map(({ reading, block }, index) => suggestionOf(block, reading, roles[index] ?? 'total')),
  ]);
}

/**
 * The numbers of every block. A title or a lead often has a number of which only what follows says what it is ("Le maire s'inquiète pour les
 * 2 190"): a block that passes over one which turns out a count further on is read once more.
 */
function readingsOf(blocks: readonly Block[]): readonly (readonly Reading[])[] {
  const said = new Set<number>();
  const readings = blocks.map((block) => readingsOfBlock(block, said));
  return readings.map((numbers, paragraph) => {
    const block = blocks[paragraph];
    const isPassedOver = numbers.some(
      ({ verdict, candidate }) => !verdict.isCount && !candidate.isEcho && isEcho(said, candidate.value),
    );
    return block !== undefined && isPassedOver ? readingsOfBlock(block, said) : numbers;
  });
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
