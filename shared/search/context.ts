import type { Mark } from './matching.ts';

/** Words with what answers in them; `isCut` on a side when the text goes on there. */
export type MarkedText = {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
};

/** How much of a text is shown around what was found, and how much of that before it, in UTF-16 units. */
const shown = 260;
const before = 70;

/** A text whole, with its marks. */
export function wholeText(text: string, marks: readonly Mark[]): MarkedText {
  return { text, marks, isCutBefore: false, isCutAfter: false };
}

/** The stretch of a text where the most answers stand close together, cut between words. */
export function contextOf(text: string, marks: readonly Mark[]): MarkedText {
  if (text.length <= shown + before) return wholeText(text, marks);
  const first = densest(marks);
  // At its end the text gives more of what comes before.
  const from = wordStart(text, Math.max(0, Math.min(first - before, text.length - shown)));
  const to = wordEnd(text, Math.max(from + shown, marks.find(({ start }) => start === first)?.end ?? 0));
  return {
    text: text.slice(from, to),
    marks: marks
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start - from, end: end - from })),
    isCutBefore: from > 0,
    isCutAfter: to < text.length,
  };
}

/** Where the stretch begins that holds the most marks; the first of them. */
function densest(marks: readonly Mark[]): number {
  let best = { start: marks[0]?.start ?? 0, count: 0 };
  let last = 0;
  for (const [index, { start }] of marks.entries()) {
    while (last < marks.length && (marks[last]?.end ?? 0) <= start + shown - before) last += 1;
    if (last - index > best.count) best = { start, count: last - index };
  }
  return best.start;
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const blank = text.slice(at, at + 40).search(/\s/);
  return blank === -1 ? whole(text, at) : at + blank + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const blank = text.slice(at, at + 40).search(/\s/);
  return blank === -1 ? whole(text, at) : at + blank;
}

/** Never between the halves of a surrogate pair. */
function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
