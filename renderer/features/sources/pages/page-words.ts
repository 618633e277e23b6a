import { boxesOf } from '#shared/documents/page-text.ts';
import type { PageSpan, PageText, Run } from '#shared/documents/placed-text.ts';
import { makeAnchor, reanchor, type TextAnchor } from '#shared/reading/anchoring.ts';
import type { PassageLine } from '../passage-lines.ts';
import { type Hint, type Segment, segmentsOf, type Span } from '../segments.ts';

/**
 * A run of a page's words, cut where passages begin and end, and the suggestions that lie in it; offsets into the page's
 * own words.
 */
export type DrawnRun = {
  readonly run: Run;
  readonly segments: readonly Segment[];
  readonly hints: readonly Hint[];
};

/** A page ready to be drawn with its passages. */
export type DrawnPage = {
  readonly runs: readonly DrawnRun[];
  readonly marks: readonly { readonly line: PassageLine; readonly top: number }[];
  /** What to add to an offset of the page to have one of the source's text; undefined when the two differ. */
  readonly shift: number | undefined;
};

const none: readonly never[] = [];

/**
 * Lays the passages of a source, and the suggestions on it, over the words of one of its pages. The text of the source is
 * normally that of its pages, and then offsets are enough; corrected since, each is looked for on the page by its words.
 */
export function drawnPage(
  words: PageText,
  page: { readonly span: PageSpan | undefined; readonly text: string },
  lines: readonly PassageLine[],
  hints: readonly Hint[] = none,
): DrawnPage {
  const { span, text } = page;
  const isSame = span !== undefined && text.slice(span.start, span.end) === words.text;
  const placed = lines.flatMap((line): { readonly line: PassageLine; readonly span: Span }[] => {
    const place = isSame ? within(line, span) : found(line.passage, line.start, words, span);
    return place === undefined ? [] : [{ line, span: { ...line, ...place } }];
  });
  const hinted = hints.flatMap((hint): Hint[] => {
    if (span !== undefined && within(hint, span) === undefined) return [];
    const place = isSame
      ? within(hint, span)
      : found(makeAnchor(text, hint.start, hint.end), hint.start, words, span);
    return place === undefined ? [] : [{ ...hint, ...place }];
  });
  const spans = placed.map((each) => each.span);
  return {
    runs: words.runs.map((run) => ({
      run,
      segments: segmentsOf(run.start, run.end, spans),
      hints: hinted.filter(({ start, end }) => start < run.end && end > run.start),
    })),
    marks: placed.flatMap(({ line, span: { start, end } }) => {
      const [first] = boxesOf(words, start, end);
      return first === undefined ? [] : [{ line, top: first.top }];
    }),
    shift: isSame ? span.start : undefined,
  };
}

type Place = { readonly start: number; readonly end: number };

function within({ start, end }: Place, page: PageSpan): Place | undefined {
  if (end <= page.start || start >= page.end) return undefined;
  return { start: Math.max(start, page.start) - page.start, end: Math.min(end, page.end) - page.start };
}

function found(
  { quote, prefix, suffix }: Pick<TextAnchor, 'quote' | 'prefix' | 'suffix'>,
  at: number,
  words: PageText,
  page: PageSpan | undefined,
): Place | undefined {
  const start = Math.max(0, at - (page?.start ?? 0));
  const again = reanchor({ quote, prefix, suffix, start, end: start + quote.length }, words.text);
  return again.state === 'anchored' ? again : undefined;
}
