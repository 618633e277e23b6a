import { paragraphIndexAt, type Paragraph } from '#shared/reading/paragraphs.ts';

/** Where the reading caret is: `anchor` stays when a selection is extended, `focus` moves. UTF-16 offsets. */
export type Caret = { readonly anchor: number; readonly focus: number };

export type CaretStep = {
  readonly by: 'character' | 'word' | 'sentence' | 'paragraph' | 'paragraph-edge' | 'text';
  readonly direction: 1 | -1;
  /** Shift: the anchor stays. */
  readonly extend: boolean;
};

/** What is selected, without white space at its ends; undefined when nothing is. */
export function selectedRange(
  text: string,
  caret: Caret,
): { readonly start: number; readonly end: number } | undefined {
  let [start, end] = [Math.min(caret.anchor, caret.focus), Math.max(caret.anchor, caret.focus)];
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end > start ? { start, end } : undefined;
}

/** The caret after one step. Moving without extending lands on the beginning of things, extending takes them whole. */
export function moveCaret(
  text: string,
  paragraphs: readonly Paragraph[],
  caret: Caret,
  step: CaretStep,
): Caret {
  const focus = target(text, paragraphs, caret, step);
  return step.extend ? { anchor: caret.anchor, focus } : { anchor: focus, focus };
}

/** The step a key makes, if it makes one. Arrows go by words, with Ctrl by characters; up and down by sentences, with Ctrl by paragraphs. */
export function stepOfKey(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}): CaretStep | undefined {
  if (event.altKey) return undefined;
  const fine = event.ctrlKey || event.metaKey;
  const extend = event.shiftKey;
  switch (event.key) {
    case 'ArrowRight':
      return { by: fine ? 'character' : 'word', direction: 1, extend };
    case 'ArrowLeft':
      return { by: fine ? 'character' : 'word', direction: -1, extend };
    case 'ArrowDown':
      return { by: fine ? 'paragraph' : 'sentence', direction: 1, extend };
    case 'ArrowUp':
      return { by: fine ? 'paragraph' : 'sentence', direction: -1, extend };
    case 'PageDown':
      return { by: 'paragraph', direction: 1, extend };
    case 'PageUp':
      return { by: 'paragraph', direction: -1, extend };
    case 'Home':
      return { by: fine ? 'text' : 'paragraph-edge', direction: -1, extend };
    case 'End':
      return { by: fine ? 'text' : 'paragraph-edge', direction: 1, extend };
    default:
      return undefined;
  }
}

/** No word or sentence is looked for further than this: a paragraph may be a megabyte long. */
const reach = 4000;

function target(text: string, paragraphs: readonly Paragraph[], caret: Caret, step: CaretStep): number {
  const { by, direction, extend } = step;
  const from = caret.focus;
  const index = paragraphIndexAt(paragraphs, from);
  const paragraph = paragraphs[index];
  if (paragraph === undefined) return 0;
  const edge = direction === 1 ? paragraph.end : paragraph.start;
  const beyond = paragraphs[index + direction];
  const last = paragraphs.at(-1);
  switch (by) {
    case 'text':
      return direction === 1 ? (last?.end ?? 0) : (paragraphs[0]?.start ?? 0);
    case 'paragraph-edge':
      return edge;
    case 'paragraph':
      if (direction === -1)
        return from > paragraph.start ? paragraph.start : (beyond?.start ?? paragraph.start);
      if (extend && from < paragraph.end) return paragraph.end;
      return extend ? (beyond?.end ?? paragraph.end) : (beyond?.start ?? paragraph.end);
    case 'character':
      return character(text, paragraph, beyond, from, direction);
    case 'word':
    case 'sentence':
      return piece(text, { paragraph, beyond, from, step });
  }
}

function character(
  text: string,
  paragraph: Paragraph,
  beyond: Paragraph | undefined,
  from: number,
  direction: 1 | -1,
): number {
  if (direction === 1) {
    if (from >= paragraph.end) return beyond?.start ?? paragraph.end;
    const pair = /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(from, from + 2));
    return from + (pair ? 2 : 1);
  }
  if (from <= paragraph.start) return beyond?.end ?? paragraph.start;
  const pair = /[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(from - 2, from));
  return from - (pair ? 2 : 1);
}

function piece(
  text: string,
  place: {
    readonly paragraph: Paragraph;
    readonly beyond: Paragraph | undefined;
    readonly from: number;
    readonly step: CaretStep;
  },
): number {
  const { paragraph, beyond, from, step } = place;
  const read = step.by === 'word' ? wordsIn : sentencesIn;
  const low = wholeSign(text, Math.max(paragraph.start, from - reach));
  const high = wholeSign(text, Math.min(paragraph.end, from + reach));
  const pieces = read(text, low, high);
  if (step.direction === -1) {
    const before = pieces.findLast(({ start }) => start < from);
    if (before !== undefined) return before.start;
    if (from > paragraph.start) return low;
    if (beyond === undefined) return paragraph.start;
    return read(text, Math.max(beyond.start, beyond.end - reach), beyond.end).at(-1)?.start ?? beyond.start;
  }
  if (step.extend) {
    const next = pieces.find(({ end }) => end > from);
    if (next !== undefined) return next.end;
    if (from < paragraph.end) return high;
    if (beyond === undefined) return paragraph.end;
    return read(text, beyond.start, Math.min(beyond.end, beyond.start + reach))[0]?.end ?? beyond.end;
  }
  const next = pieces.find(({ start }) => start > from);
  if (next !== undefined) return next.start;
  if (high < paragraph.end) return high;
  if (beyond === undefined) return paragraph.end;
  return read(text, beyond.start, Math.min(beyond.end, beyond.start + reach))[0]?.start ?? beyond.start;
}

/** The same place, or the one before it when it would part a pair of surrogates. */
function wholeSign(text: string, at: number): number {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1)) ? at - 1 : at;
}

type Found = { readonly start: number; readonly end: number };

/** Words as a reader takes them: a number with its thousands is one, an elided article ("l’") one by itself. */
const word =
  /\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?!\d)|\p{L}{1,2}['’](?=\p{L})|[\p{L}\p{N}\p{M}_]+(?:[-.@/][\p{L}\p{N}\p{M}]+)*/gu;

function wordsIn(text: string, start: number, end: number): readonly Found[] {
  return [...text.slice(start, end).matchAll(word)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

const segmenter = new Intl.Segmenter('fr', { granularity: 'sentence' });

function sentencesIn(text: string, start: number, end: number): readonly Found[] {
  const pieces: Found[] = [];
  for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
    const shown = segment.trimEnd();
    if (shown !== '') pieces.push({ start: start + index, end: start + index + shown.length });
  }
  return pieces;
}
