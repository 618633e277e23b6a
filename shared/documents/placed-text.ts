/** A rectangle on a page, in the page's own units (points of a PDF, pixels of a picture), from its top left corner. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/**
 * A few signs drawn in one go, where they stand. `left` to `right` and `baseline` are in the frame in which the page is
 * read, which is turned when its lines are; `box` is on the page as it is shown.
 */
export type PlacedText = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Grows downwards. */
  readonly baseline: number;
  /** Height of the letters' em. */
  readonly size: number;
  readonly box: Box;
};

/** Where a stretch of a page's text is drawn: UTF-16 offsets into the page's text, end excluded. */
export type Run = { readonly start: number; readonly end: number; readonly box: Box };

/** The text of one page, without its form feed, and where each stretch of it stands. Runs are in order of `start`. */
export type PageText = { readonly text: string; readonly runs: readonly Run[] };

/** What ends a page in the text of a document of pages. */
export const pageEnd = '\f';

/** A page of a text with pages: number from 1, UTF-16 offsets into the whole, the form feed left out. */
export type PageSpan = { readonly number: number; readonly start: number; readonly end: number };

/** The pages of a text: each ends with a form feed; what follows the last one is a page if it says anything. */
export function pageSpans(text: string): readonly PageSpan[] {
  const spans: PageSpan[] = [];
  let start = 0;
  for (let end = text.indexOf(pageEnd); end !== -1; end = text.indexOf(pageEnd, start)) {
    spans.push({ number: spans.length + 1, start, end });
    start = end + 1;
  }
  if (text.slice(start).trim() !== '' || spans.length === 0)
    spans.push({ number: spans.length + 1, start, end: text.length });
  return spans;
}

/** Fewer signs than this on a page are a stamp or a number, not its text. */
const textSigns = 24;

/** Whether a page says nothing, or next to nothing. */
export function isBare(text: string): boolean {
  return text.replace(/\s/gu, '').length < textSigns;
}

/** Pages of a document of `count` that say nothing: all without a text, none when the text no longer has those pages. */
export function barePages(text: string | undefined, count: number): readonly number[] {
  if (text === undefined) return Array.from({ length: count }, (_, index) => index + 1);
  const spans = pageSpans(text);
  if (spans.length !== count) return [];
  return spans.filter(({ start, end }) => isBare(text.slice(start, end))).map(({ number }) => number);
}
