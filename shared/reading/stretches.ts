import type { Paragraph } from './paragraphs.ts';

/**
 * How a stretch goes on from the one before: it `begins` a paragraph, stands on a new `line` of it, after a `space`
 * on the same line, or `inside` a word too long to be drawn whole.
 */
export type Join = 'begins' | 'line' | 'space' | 'inside';

/** Part of a paragraph, short enough to be laid out at once: UTF-16 offsets, end excluded. */
export type Stretch = {
  /** Number of its paragraph. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly join: Join;
  /** Whether the paragraph ends with it. */
  readonly isLast: boolean;
};

/** A paragraph up to this long is one stretch: nobody should meet a seam in ordinary prose. */
const wholeLength = 2400;
/** The length a stretch is cut to, at most; it is looked for between the two. */
const longest = 1200;
const shortest = 600;

/**
 * The stretches of the paragraphs of a text. Those of one paragraph follow each other without a gap and together are
 * its text; a long one is cut after a line end, else a sentence, else a space, else between two signs as a reader counts
 * them (Unicode's extended grapheme clusters), so that no pair of surrogates and no accent is parted from its letter.
 */
export function stretchesOf(text: string, paragraphs: readonly Paragraph[]): readonly Stretch[] {
  return paragraphs.flatMap(({ number, start, end }) => {
    const stretches: Stretch[] = [];
    let from = start;
    let join: Join = 'begins';
    while (end - from > wholeLength) {
      const cut = cutAfter(text, from, end);
      if (cut.at >= end) break;
      stretches.push({ number, start: from, end: cut.at, join, isLast: false });
      from = cut.at;
      join = cut.join;
    }
    return [...stretches, { number, start: from, end, join, isLast: true }];
  });
}

function cutAfter(text: string, from: number, end: number): { readonly at: number; readonly join: Join } {
  const window = text.slice(from + shortest, from + longest);
  for (const [pattern, join] of cuts) {
    for (const match of [...window.matchAll(pattern)].toReversed()) {
      const at = from + shortest + match.index + match[0].length;
      if (isBetweenSigns(text, from, at)) return { at, join };
    }
  }
  return { at: signEnd(text, from, Math.min(end, from + longest)), join: 'inside' };
}

/** Where to cut, the best first. */
const cuts: readonly (readonly [RegExp, Join])[] = [
  [/\n/g, 'line'],
  [/[.!?…»”](?: )(?=\S)/g, 'space'],
  [/ (?=\S)/g, 'space'],
];

const signs = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Whether a cut after white space parts no sign; only what comes after Latin letters can lean on what is before. */
function isBetweenSigns(text: string, from: number, at: number): boolean {
  if (text.charCodeAt(at) < 0x300) return true;
  return signs.segment(text.slice(from, at + 2)).containing(at - from)?.index === at - from;
}

/** The end of the last whole sign before `limit`; of the first one if it alone is longer. `from` is between two. */
function signEnd(text: string, from: number, limit: number): number {
  const at = signs.segment(text.slice(from, limit + 2)).containing(limit - from)?.index ?? 0;
  if (at > 0) return from + at;
  for (let length = 2 * (limit - from); ; length *= 2) {
    const [first] = signs.segment(text.slice(from, from + length));
    const size = first?.segment.length ?? 0;
    if (size < length - 1 || from + length >= text.length) return from + size;
  }
}
