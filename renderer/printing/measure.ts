import { firstPlace } from '#shared/lib/first-place.ts';
import type { Note, Report } from '#shared/report/report.ts';
import { escapeHtml } from './escape-html.ts';
import type { GalleyEntry } from './galley.ts';
import type { GalleyLine, GalleyPiece, PageMetrics } from './paginate.ts';
import { runsMarkup, type Calls } from './run-markup.ts';

/** What laying out the galley once tells: enough to cut pages without touching the document again. */
export type Measured = {
  readonly pieces: readonly GalleyPiece[];
  readonly metrics: PageMetrics;
  /** Offsets, in the piece's text, at which its lines begin. Only while the galley stands. */
  readonly lineStarts: (piece: number) => readonly number[];
};

const noCalls: Calls = { first: () => false };

/** Sizes in millimetres, as in `styles/print.css`; a page keeps a little more free than it needs, for rounding. */
const pixelsPerMillimetre = 96 / 25.4;
const textHeight = 297 - 30 - 21;
const spare = 1.5;
const notesOverhead = 2 + 5;

/** The note's own markup, on the page and in the galley. */
export function noteMarkup({ number, runs }: Note, language: string): string {
  return `<li id="note-${number}"><a href="#ref-${number}">${number}</a> ${runsMarkup(runs, language, noCalls)}</li>`;
}

/** The pieces from one index up to another, in the order of print; each carries its index. */
export function galleyMarkup(
  entries: readonly GalleyEntry[],
  language: string,
  from = 0,
  to = entries.length,
): string {
  let html = `<div class="paper galley" lang="${language}"><div class="text">`;
  let current: GalleyEntry['container'];
  for (const [offset, entry] of entries.slice(from, to).entries()) {
    if (entry.container?.id !== current?.id) {
      html += current?.close ?? '';
      current = entry.container;
      html += current?.open(false) ?? '';
      if (current?.head !== undefined && entry.isHead !== true)
        html += `<thead><tr>${current.head}</tr></thead><tbody>`;
    }
    html += entry.markup(noCalls, ` data-piece="${from + offset}"`, false);
  }
  return `${html}${current?.close ?? ''}</div></div>`;
}

/** The notes from one index up to another, in the width of their column, without what leads to them. */
export function notesGalleyMarkup({ notes, language }: Report, from = 0, to = notes.length): string {
  const items = notes
    .slice(from, to)
    .map((note) => noteMarkup(note, language).replace(` id="note-${note.number}"`, ''));
  return `<div class="paper galley" lang="${language}"><ol class="notes-galley">${items.join('')}</ol></div>`;
}

/**
 * Reads heights part by part: `take` wants the parts in order, each standing in the document, hidden but laid out, until
 * pages are made.
 */
export function measuring(entries: readonly GalleyEntry[]): {
  readonly take: (host: HTMLElement) => void;
  /** The same for the notes, which need not stand any longer. */
  readonly takeNotes: (host: HTMLElement) => void;
  readonly finish: () => Measured;
} {
  const elements: HTMLElement[] = [];
  const pieces: GalleyPiece[] = [];
  const noteHeights: number[] = [];
  const heads = new Map<number, number>();
  const spaceOf = spaces();
  const wordsIn = (element: HTMLElement): HTMLElement =>
    element.querySelector<HTMLElement>(':scope > .words') ?? element;
  return {
    take: (host) => {
      const fresh = [...host.querySelectorAll<HTMLElement>('[data-piece]')];
      const heights = fresh.map((element) => element.getBoundingClientRect().height);
      for (const [offset, element] of fresh.entries()) {
        const entry = entries[elements.length];
        if (entry === undefined) break;
        const height = heights[offset] ?? 0;
        const table = entry.container?.head === undefined ? undefined : entry.container.id;
        if (entry.isHead === true && table !== undefined) heads.set(table, height);
        const head = entry.isHead === true || table === undefined ? undefined : heads.get(table);
        pieces.push({
          height,
          before: spaceOf(element),
          notes: entry.notes,
          keepWithNext: entry.keepWithNext,
          ...(entry.closing === undefined ? {} : { closing: entry.closing }),
          ...(head === undefined ? {} : { repeats: head }),
          ...(entry.cut === undefined ? {} : { lines: () => linesOf(wordsIn(element), entry.notes) }),
        });
        elements.push(element);
      }
    },
    takeNotes: (host) => {
      const notes = [...host.querySelectorAll<HTMLElement>('.notes-galley > li')];
      noteHeights.push(...notes.map((note) => note.getBoundingClientRect().height));
    },
    finish: () => ({
      pieces,
      metrics: {
        height: (textHeight - spare) * pixelsPerMillimetre,
        notesOverhead: notesOverhead * pixelsPerMillimetre,
        noteHeights,
      },
      lineStarts: (piece) => lineStartsOf(wordsIn(elements[piece] as HTMLElement)),
    }),
  };
}

/** The space above an element, asked once for each kind of element: it comes from its classes alone. */
function spaces(): (element: HTMLElement) => number {
  const known = new Map<string, number>();
  return (element) => {
    if (element.tagName === 'TR' && element.closest('thead') === null) return 0;
    const bearer = element.closest('table') ?? element;
    const key = `${bearer.tagName} ${bearer.className}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const space = Number.parseFloat(getComputedStyle(bearer).marginTop) || 0;
    known.set(key, space);
    return space;
  };
}

function lineHeightOf(element: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(element).lineHeight);
}

function linesOf(element: HTMLElement, notes: readonly number[]): readonly GalleyLine[] {
  const height = lineHeightOf(element);
  const box = element.getBoundingClientRect();
  const count = Math.max(1, Math.round(box.height / height));
  const called: number[][] = Array.from({ length: count }, () => []);
  const fresh = new Set(notes);
  for (const call of element.querySelectorAll<HTMLAnchorElement>('sup a')) {
    const note = Number(call.textContent) - 1;
    if (!fresh.delete(note)) continue;
    const rect = call.getBoundingClientRect();
    const line = Math.floor((rect.top + rect.height / 2 - box.top) / height);
    called[Math.min(count - 1, Math.max(0, line))]?.push(note);
  }
  return called.map((own) => ({ height, notes: own }));
}

/** Offsets at which each line begins, found by asking where single characters stand: a few questions a line. */
function lineStartsOf(element: HTMLElement): readonly number[] {
  const height = lineHeightOf(element);
  const box = element.getBoundingClientRect();
  const count = Math.max(1, Math.round(box.height / height));
  const nodes = textNodesOf(element);
  const length = nodes.reduce((sum, { node }) => sum + node.data.length, 0);
  const range = element.ownerDocument.createRange();
  const lineAt = (offset: number): number => {
    for (let place = offset; place < length; place++) {
      const at = nodes.findLast(({ start }) => start <= place);
      if (at === undefined) break;
      range.setStart(at.node, place - at.start);
      range.setEnd(at.node, place - at.start + 1);
      const rect = range.getClientRects()[0];
      // A space swallowed at the end of a line has no place of its own: it belongs with the next character.
      if (rect !== undefined && rect.width > 0)
        return Math.floor((rect.top + rect.height / 2 - box.top) / height);
    }
    return count;
  };
  const starts = [0];
  for (let line = 1; line < count; line++) {
    const before = starts[line - 1] ?? 0;
    starts.push(before + firstPlace(length - before, (place) => lineAt(before + place) >= line));
  }
  return starts;
}

function textNodesOf(element: HTMLElement): readonly { readonly node: Text; readonly start: number }[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let start = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start });
    start += (node as Text).data.length;
  }
  return nodes;
}

/** Markup for a page's notes in two columns, broken where they are shortest. */
export function notesMarkup(notes: readonly Note[], first: number, language: string, label: string): string {
  if (notes.length === 0) return '';
  const column = (part: readonly Note[], start: number): string =>
    `<ol start="${start}">${part.map((note) => noteMarkup(note, language)).join('')}</ol>`;
  const left = notes.slice(0, first);
  const right = notes.slice(first);
  return `<section class="notes" aria-label="${escapeHtml(label)}">${column(left, left[0]?.number ?? 1)}${
    right.length === 0 ? '' : column(right, right[0]?.number ?? 1)
  }</section>`;
}
