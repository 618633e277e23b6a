import type { FoldedText } from '../../../../fold.ts';
import type { Surroundings } from '../../cues.ts';
import type { Draft } from '../../draft.ts';
import { isOfCasework } from './casework.ts';
import { isOfFeed } from './feeds.ts';
import { isPartOfUncounted, type Past } from './parts.ts';
import { isOfActors } from './people.ts';
import { isServed } from './serves.ts';
import { isOfLogs, isOfTrends } from './trends.ts';
import { wordsOf } from './words.ts';

/** A number with its words, its sentence (folded offsets), what befalls around it and the number before it. */
type Numbered = {
  readonly folded: FoldedText;
  readonly draft: Draft;
  readonly span: { readonly start: number; readonly end: number };
  readonly around: Surroundings;
  readonly before: Past | undefined;
  readonly counted: Past | undefined;
  readonly sentence: number;
};

/**
 * Whether a number of English official prose (releases, notices, reports, forms, bulletins) is a figure of the house, of an
 * office's work or of the page, or a part of such a one, rather than of what was hit.
 */
export function isOfficialFigure({
  folded,
  draft,
  span,
  around,
  before,
  counted,
  sentence,
}: Numbered): boolean {
  const words = wordsOf(folded, draft, span);
  if (draft.phrase.kind === 'size') return isOfLogs(words);
  const isHit = around.isAttached && around.isCertain;
  const past = before?.sentence === sentence ? before : undefined;
  const isCounted = counted?.sentence === sentence;
  return (
    isPartOfUncounted(words, { start: draft.start, isHit, isDataOf: around.isDataOf, isCounted }, past) ||
    isServed(words, { isDataOf: around.isDataOf, isHit }) ||
    isOfActors(words, { isDataOf: around.isDataOf, isHit }) ||
    isOfCasework(words, { isHit }) ||
    isOfTrends(words, { isDataOf: around.isDataOf, isHit }) ||
    isOfFeed(words, { isHit })
  );
}
