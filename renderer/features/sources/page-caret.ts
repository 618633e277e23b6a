import { paragraphIndexAt, type Paragraph } from '#shared/reading/paragraphs.ts';
import type { Caret } from './caret.ts';
import { placeOf } from './text-positions.ts';

/** Draws the caret where it stands, hidden while words are selected or the focus is elsewhere; gives its place if drawn. */
export function drawCaret(
  root: HTMLElement,
  mark: HTMLElement | null,
  caret: Caret,
  isShown: boolean,
): DOMRect | undefined {
  if (mark === null) return undefined;
  const place = placeOf(root, caret.focus);
  const rect = place === undefined ? undefined : rectOf(place);
  mark.hidden = !isShown || rect === undefined || caret.anchor !== caret.focus;
  if (rect === undefined) return undefined;
  const frame = root.getBoundingClientRect();
  mark.style.transform = `translate(${rect.left - frame.left}px, ${rect.top - frame.top}px)`;
  mark.style.blockSize = `${rect.height}px`;
  return rect;
}

/** Scrolls until the caret is in sight, with room for the bar below it. */
export function bringIntoSight(view: HTMLElement, rect: DOMRect): void {
  const seen = view.getBoundingClientRect();
  if (rect.bottom > seen.bottom - 60) view.scrollTop += rect.bottom - seen.bottom + 90;
  else {
    const top = seen.top + headOver(view, rect);
    if (rect.top < top + 30) view.scrollTop -= top + 60 - rect.top;
  }
}

/** Pixels that the names of columns take at the top of the view, over a row of their table. */
function headOver(view: HTMLElement, rect: DOMRect): number {
  for (const span of view.querySelectorAll('[data-table-span]')) {
    const { top, bottom } = span.getBoundingClientRect();
    if (rect.top >= top && rect.bottom <= bottom + 1)
      return span.querySelector<HTMLElement>('[data-held-head]')?.offsetHeight ?? 0;
  }
  return 0;
}

/** Makes the page's own selection that of the caret: what is copied and read aloud. */
export function mirror(root: HTMLElement, caret: Caret): void {
  const page = document.getSelection();
  const anchor = placeOf(root, caret.anchor);
  const focus = placeOf(root, caret.focus);
  if (page === null || anchor === undefined || focus === undefined) return;
  const isThere =
    page.anchorNode === anchor.node &&
    page.anchorOffset === anchor.offset &&
    page.focusNode === focus.node &&
    page.focusOffset === focus.offset;
  if (!isThere) page.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
}

/** A caret kept inside its text, which may have been shortened since. */
export function within(caret: Caret, length: number): Caret {
  return { anchor: Math.min(caret.anchor, length), focus: Math.min(caret.focus, length) };
}

/** Draws the selection where the page's own cannot be, while the focus is in the form. */
export function highlight(range: Range | undefined): void {
  if (!('highlights' in CSS)) return;
  if (range === undefined) CSS.highlights.delete('reading-selection');
  else CSS.highlights.set('reading-selection', new Highlight(range));
}

function rectOf(place: { readonly node: Text; readonly offset: number }): DOMRect | undefined {
  const range = document.createRange();
  const atEnd = place.offset === place.node.length && place.offset > 0;
  range.setStart(place.node, atEnd ? place.offset - 1 : place.offset);
  range.setEnd(place.node, Math.min(place.node.length, atEnd ? place.offset : place.offset + 1));
  const rects = range.getClientRects();
  const rect = rects[rects.length - 1];
  if (rect === undefined) return undefined;
  return atEnd ? new DOMRect(rect.right, rect.top, 0, rect.height) : rect;
}

/** What a screen reader says of a move: the words selected, or the sentence-long neighbourhood of the caret. */
export function saidOf(
  text: string,
  paragraphs: readonly Paragraph[],
  caret: Caret,
  range: { readonly start: number; readonly end: number } | undefined,
): string {
  if (range !== undefined) return text.slice(range.start, Math.min(range.end, range.start + 400));
  const paragraph = paragraphs[paragraphIndexAt(paragraphs, caret.focus)];
  if (paragraph === undefined) return '';
  const words = text.slice(caret.focus, Math.min(paragraph.end, caret.focus + 60));
  return caret.focus === paragraph.start
    ? `${paragraph.number}. ${words}`
    : (/^\S+(?:\s+\S+){0,2}/u.exec(words)?.[0] ?? words);
}
