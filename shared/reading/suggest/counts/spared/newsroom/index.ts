import type { FoldedText } from '../../../../fold.ts';
import type { Surroundings } from '../../cues.ts';
import type { Draft } from '../../draft.ts';
import { isOddFigure } from './odd-figures.ts';
import { isTrading } from './trading.ts';
import { isWhoActs } from './who-acts.ts';

/** A number with its words, its sentence (folded offsets), what befalls around it and the number before it. */
type Numbered = {
  readonly folded: FoldedText;
  readonly draft: Draft;
  readonly span: { readonly start: number; readonly end: number };
  readonly around: Surroundings;
  readonly before: { readonly end: number; readonly isCount: boolean; readonly sentence: number } | undefined;
  readonly sentence: number;
};

/**
 * Whether a number of English local papers, agencies, trade press and inquiries is a figure of a firm's trade, of people of whom
 * a deed is told, or an odd one (an age, pages, vacancies), rather than of what was hit.
 */
export function isNewsroomFigure(one: Numbered): boolean {
  const { folded, draft, span, around } = one;
  return (
    isTrading(folded, draft, span, around) ||
    isWhoActs(folded, draft, span, around) ||
    isOddFigure(folded, draft, span, around) ||
    isKindOfUncounted(one)
  );
}

const ofThem = /^ of (?:them|whom|which) [a-z-]+s?(?= ?[.,;)]|$)/;
/** "12,195 of them confirmed breaches". */
const ofThemEvents =
  /^ of (?:them|which|these|those) (?:[a-z-]+ ){0,2}(?:breaches|incidents|attacks|leaks|intrusions|compromises|hacks|outages|cases)(?= ?[.,;)]|$)/;
const apposed = /^(?: [a-z'’-]+){0,4}, (?:and |but )?(?:some |about |nearly |at least )*$/;

/** "six people were in custody, two of them brothers": what some of those are who were no count. */
function isKindOfUncounted({ folded, draft, around, before, sentence }: Numbered): boolean {
  const behind = folded.text.slice(draft.numberEnd, draft.numberEnd + 70);
  if (ofThemEvents.test(behind)) return true;
  if (draft.phrase.kind !== 'noun' || around.isAttached) return false;
  if (before === undefined || before.isCount || before.sentence !== sentence) return false;
  return ofThem.test(behind) && apposed.test(folded.text.slice(before.end, draft.start));
}
