import { lineJoint } from './line-joints.ts';
import { inReadingOrder, median } from './page-columns.ts';
import { type Segment, segmentsInOrder } from './page-lines.ts';
import type { Box, PageText, PlacedText, Run } from './placed-text.ts';

/** What stands between two segments: the next cell, the paragraph going on, a new line, a new paragraph. */
type Joint = 'cell' | 'flow' | 'line' | 'paragraph';

/**
 * The text of a page out of what is drawn on it: lines joined into paragraphs, a blank line between paragraphs, a tab
 * between cells of one line. Each stretch keeps its place on the page.
 */
export function pageText(items: readonly PlacedText[]): PageText {
  const segments = inReadingOrder(segmentsInOrder(items.map(cleaned)));
  const leading = leadingOf(segments);
  const [left, right] = [
    Math.min(...segments.map((segment) => segment.left)),
    Math.max(...segments.map((segment) => segment.right)),
  ];
  let text = '';
  const runs: Run[] = [];
  for (const [index, segment] of segments.entries()) {
    const before = segments[index - 1];
    const words = wordsOf(segment);
    if (before !== undefined) {
      const joint = jointOf(before, segment, { leading, text, words, width: right - left });
      if (joint === 'flow') {
        const { drop, between } = lineJoint(text, words);
        text = text.slice(0, text.length - drop) + between;
        const last = runs.at(-1);
        if (drop > 0 && last !== undefined)
          runs[runs.length - 1] = { ...last, end: Math.min(last.end, text.length) };
      } else text = text.trimEnd() + { cell: '\t', line: '\n', paragraph: '\n\n' }[joint];
    }
    for (const { item, spaceBefore } of segment.items) {
      if (spaceBefore && /\S$/u.test(text) && /^\S/u.test(item.text)) text += ' ';
      runs.push({ start: text.length, end: text.length + item.text.length, box: item.box });
      text += item.text;
    }
  }
  return { text: text.trimEnd(), runs: within(runs, text.trimEnd().length) };
}

/** Signs that are for printing only, or that no text may hold. */
const unprintable =
  /[\u0000-\u001f\u007f-\u009f\u200b\u2060\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function cleaned(item: PlacedText): PlacedText {
  const text = item.text
    .replace(/[\t\n\v\f\r\u2028\u2029]/g, ' ')
    .replace(unprintable, '')
    .replace(/\u00ad(?!$)/g, '');
  return text === item.text ? item : { ...item, text };
}

function wordsOf({ items }: Segment): string {
  return items
    .map(({ item, spaceBefore }) => (spaceBefore ? ' ' : '') + item.text)
    .join('')
    .trimStart();
}

type Around = {
  readonly leading: number;
  readonly text: string;
  readonly words: string;
  readonly width: number;
};

/** A line that begins with one of these begins an item of a list. */
const itemStart = /^(?:[•▪◦‣●○■□–—*·►➢✓-]\s|\(?(?:\d{1,3}|[a-z])[.)]\s)/u;

function jointOf(before: Segment, after: Segment, { leading, text, words, width }: Around): Joint {
  const size = Math.max(before.size, after.size);
  const down = after.baseline - before.baseline;
  if (Math.abs(down) < 0.35 * size) return after.left > before.right ? 'cell' : 'line';
  const isOtherSize = Math.min(before.size, after.size) < 0.88 * size;
  const isBelow = down > 0 && after.left < before.right && after.right > before.left;
  if (!isBelow) {
    // The cell beside one that took several lines.
    if (
      down < 0 &&
      -down < 3.5 * leading &&
      after.left > before.left + 2 * size &&
      after.left - before.right < 0.25 * width
    )
      return 'cell';
    // The top of the next column, or a cell elsewhere: the sentence goes on if it says so itself.
    const goesOn = !isOtherSize && down < 0 && isUnended(text) && /^\p{Ll}/u.test(words);
    return goesOn ? 'flow' : down > 0 && down < 1.4 * leading ? 'line' : 'paragraph';
  }
  if (isOtherSize || down > Math.max(1.35 * leading, 1.1 * size) * (leading < size ? 1.3 : 1))
    return 'paragraph';
  if (itemStart.test(words) || isEntry(text, words)) return 'line';
  const indent = after.left - before.left;
  const isShort = before.right < after.right - 0.12 * width && before.right < after.right - 3 * size;
  if (isShort && !isUnended(text)) return 'paragraph';
  // Words that had room on the line before were put on a new one on purpose.
  const firstWord = /^\S+/u.exec(words)?.[0].length ?? 0;
  const hadRoom = after.right - before.right > (firstWord + 2) * 0.62 * size;
  if (hadRoom && !/^[\p{Ll}(]/u.test(words)) return 'line';
  if (indent > 0.8 * size && indent < 4 * size && !isUnended(text)) return 'paragraph';
  return 'flow';
}

/** Whether a line of a table of contents is over: a page after dots, or a page before the next numbered heading. */
function isEntry(text: string, words: string): boolean {
  const end = text.slice(-24);
  return (
    /(?:(?:[.·_] ?){4}|…{2})\s*\d{1,4}\s*$/u.test(end) ||
    (/\D\s\d{1,4}\s*$/u.test(end) && numbered.test(words))
  );
}

const numbered = /^(?:\d{1,2}\.){1,4}\d{0,2}\s+\p{Lu}/u;

function isUnended(text: string): boolean {
  return !/[.!?:;…»”"]['’)\]]*\s*$/u.test(text);
}

/** The usual distance between the lines of a paragraph on this page. */
function leadingOf(segments: readonly Segment[]): number {
  const steps: number[] = [];
  for (const [index, segment] of segments.entries()) {
    const before = segments[index - 1];
    if (before === undefined) continue;
    const down = segment.baseline - before.baseline;
    if (down > 0.5 * segment.size && down < 2.2 * segment.size) steps.push(down);
  }
  const sizes = median(segments.map(({ size }) => size));
  // The lower third: a page of short paragraphs has as many gaps between them as within.
  const sorted = steps.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 3)] ?? 1.2 * sizes;
}

function within(runs: readonly Run[], length: number): readonly Run[] {
  return runs
    .filter(({ start }) => start < length)
    .map((run) => (run.end <= length ? run : { ...run, end: length }));
}

/** Widths of signs beside each other, roughly, as parts of an em: enough to mark words within a run. */
function widthOf(sign: string): number {
  if (/[iljtf.,;:'’!|()[\] ]/u.test(sign)) return 0.3;
  if (/[mwMW@%—…]/u.test(sign)) return 0.85;
  return /[A-ZÀ-Þ]/u.test(sign) ? 0.68 : 0.52;
}

/** Where a stretch of a page's text is drawn: one box a run, cut to the signs that are asked for. */
export function boxesOf({ text, runs }: PageText, start: number, end: number): readonly Box[] {
  return runs.flatMap((run) => {
    const [from, to] = [Math.max(start, run.start), Math.min(end, run.end)];
    if (from >= to) return [];
    const all = span(text, run.start, run.end);
    const [before, inside] = [span(text, run.start, from) / all, span(text, from, to) / all];
    const { left, top, width, height } = run.box;
    // Lines that run down the page are cut across.
    return height > 2 * width && run.end - run.start > 3
      ? [{ left, top: top + before * height, width, height: inside * height }]
      : [{ left: left + before * width, top, width: inside * width, height }];
  });
}

function span(text: string, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index += 1) sum += widthOf(text.charAt(index));
  return sum;
}
