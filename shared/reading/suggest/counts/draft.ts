import type { FoldedText } from '../../fold.ts';
import { hedgeAfter, hedgesBefore, type Hedge } from '../../hedges.ts';
import type { NumberToken } from '../../number-tokens.ts';
import type { RangeToken } from '../../ranges.ts';
import { labelBefore, labelOfCell, numberBefore, type Label } from './labels.ts';
import { phraseAfter, type CountedPhrase } from './phrase.ts';
import type { Block } from './prepare.ts';

/** A number with its hedges, its noun and its label. Folded offsets. */
export type Draft = {
  readonly token: NumberToken;
  readonly range?: RangeToken;
  readonly hedges: readonly Hedge[];
  readonly numberStart: number;
  readonly numberEnd: number;
  /** With hedges. */
  readonly start: number;
  readonly end: number;
  readonly phrase: CountedPhrase;
  readonly label?: Label;
};

/** Puts a number together with its hedges, what it counts, and its label. Nothing is read before `floor`. */
export function draftOf(
  block: Block,
  number: { readonly token: NumberToken; readonly range?: RangeToken },
  floor: number,
  following: number | undefined,
): Draft {
  const { folded, language } = block;
  const { token, range } = number;
  const numberStart = range?.start ?? token.start;
  const numberEnd = range?.end ?? token.end;
  const next = following ?? folded.text.length;
  const left = hedgesBefore(folded, numberStart, floor).filter(
    (hedge) =>
      !(folded.text.slice(hedge.start, hedge.end) === 'near' && token.value < 20) &&
      !isPreposition(folded, hedge) &&
      !isSum(folded, hedge) &&
      !isComparison(folded, hedge, numberStart),
  );
  const start = left.at(-1)?.start ?? numberStart;
  const glued = hedgeAfter(folded, numberEnd, next);
  const phrase = phraseAfter(folded, glued?.end ?? numberEnd, next, language, range?.upper ?? token.value);
  const right = glued ?? hedgeAfter(folded, phrase.end, next) ?? trailing(folded, phrase, next);
  const label =
    phrase.kind === 'none'
      ? (numberBefore(folded, start) ??
        labelBefore(folded, start, floor) ??
        labelOfCell(folded, start, right?.end ?? numberEnd))
      : undefined;
  const counts = phrase.kind === 'noun' || phrase.kind === 'size' || phrase.isPart;
  return {
    ...number,
    hedges: right === undefined ? left : [...left, right],
    numberStart,
    numberEnd,
    start,
    end: Math.max(numberEnd, right?.end ?? 0, counts ? phrase.end : 0),
    phrase,
    ...(label === undefined ? {} : { label }),
  };
}

/** "more than the 600 it first reported": another number than that one. */
function isComparison(folded: FoldedText, { start, end }: Hedge, numberStart: number): boolean {
  return (
    /(?: than|^as (?:many|much) as)$/.test(folded.text.slice(start, end)) &&
    /^ ?the $/.test(folded.text.slice(end, numberStart))
  );
}

/** "2 480 élèves + 190 professeurs": a sum, not a floor. */
function isSum(folded: FoldedText, { start, end }: Hedge): boolean {
  return (
    folded.text.slice(start, end) === '+' &&
    /[a-z)] \+ $/.test(folded.text.slice(Math.max(0, start - 2), end + 1))
  );
}

/** "letters about 14 children": about what, not about how many. */
function isPreposition(folded: FoldedText, { start, end }: Hedge): boolean {
  return (
    folded.text.slice(start, end) === 'about' &&
    (folded.text.startsWith(' the ', end) ||
      /(?<![a-z])(?:letters?|information|data|details|records?|e-?mails?|notes?|files?|reports?|complaints?|something|anything|story|stories|warned|told|questions?|documents?) $/.test(
        folded.text.slice(Math.max(0, start - 14), start),
      ))
  );
}

/** "84 000 numéros de téléphone environ": the hedge may follow the noun's complement. */
function trailing(folded: FoldedText, phrase: CountedPhrase, next: number): Hedge | undefined {
  if (phrase.kind !== 'noun') return undefined;
  const complement =
    /^ (?:de |d'|of )?(?!had|has|have|was|were|are|is|ont|sont|est|avaient|etaient|a )[a-z·-]+(?: (?:de |d'|of )[a-z-]+)?(?= )/.exec(
      folded.text.slice(phrase.end, phrase.end + 48),
    );
  return complement === null ? undefined : hedgeAfter(folded, phrase.end + complement[0].length, next);
}
