import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  paginate,
  twoColumns,
  type GalleyPiece,
  type PageMetrics,
} from '../../../../renderer/printing/paginate.ts';

const pageHeight = 900;
const overhead = 25;

/** A galley as reports make them: pieces far smaller than a page, notes numbered in the order of their first call. */
const anyGalley = fc
  .array(
    fc.record({
      height: fc.integer({ min: 8, max: 300 }),
      before: fc.integer({ min: 0, max: 30 }),
      notes: fc.array(fc.integer({ min: 10, max: 60 }), { maxLength: 5 }),
      keep: fc.integer({ min: 0, max: 9 }),
      repeats: fc.option(fc.integer({ min: 10, max: 30 }), { nil: undefined }),
      lines: fc.option(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 120 }), {
        nil: undefined,
      }),
    }),
    { maxLength: 120, size: 'max' },
  )
  .map((drafts) => {
    const noteHeights: number[] = [];
    const note = (height: number): number => noteHeights.push(height) - 1;
    const pieces = drafts.map((draft): GalleyPiece => {
      if (draft.lines === undefined) {
        const notes = draft.notes.map(note);
        return {
          height: draft.height,
          before: draft.before,
          notes,
          keepWithNext: draft.keep === 0,
          ...(draft.repeats === undefined ? {} : { repeats: draft.repeats }),
        };
      }
      const lines = draft.lines.map((calls) => ({
        height: 20,
        notes: Array.from({ length: calls }, () => note(15)),
      }));
      return {
        height: lines.length * 20,
        before: draft.before,
        notes: lines.flatMap((line) => line.notes),
        keepWithNext: false,
        lines: () => lines,
      };
    });
    return {
      pieces,
      metrics: { height: pageHeight, notesOverhead: overhead, noteHeights } satisfies PageMetrics,
    };
  });

/** Height of a page as it will be drawn, worked out apart from the code under test. */
function drawnHeight(
  pieces: readonly GalleyPiece[],
  metrics: PageMetrics,
  page: ReturnType<typeof paginate>[number],
): number {
  const text = page.placed.reduce((sum, { piece, from, to }, index) => {
    const { height, before, lines, repeats } = pieces[piece] as GalleyPiece;
    const part =
      from === undefined
        ? height
        : (lines?.() ?? []).slice(from, to).reduce((all, line) => all + line.height, 0);
    const above = index === 0 ? (repeats ?? 0) : (from ?? 0) > 0 ? 0 : before;
    return sum + above + part;
  }, 0);
  const heights = page.notes.map((note) => metrics.noteHeights[note] ?? 0);
  return text + (heights.length === 0 ? 0 : overhead + twoColumns(heights).height);
}

test('no page overflows', () => {
  fc.assert(
    fc.property(anyGalley, ({ pieces, metrics }) => {
      for (const page of paginate(pieces, metrics))
        expect(drawnHeight(pieces, metrics, page)).toBeLessThanOrEqual(pageHeight);
    }),
  );
});

test('every piece and every line stands once, in order', () => {
  fc.assert(
    fc.property(anyGalley, ({ pieces, metrics }) => {
      const placed = paginate(pieces, metrics).flatMap((page) => page.placed);
      const found = placed.flatMap(({ piece, from, to }) => {
        const lines = pieces[piece]?.lines?.();
        if (lines === undefined) return [`${piece}`];
        return lines.map((_, line) => `${piece}.${line}`).slice(from ?? 0, to ?? lines.length);
      });
      const expected = pieces.flatMap((piece, index) =>
        piece.lines === undefined ? [`${index}`] : piece.lines().map((_, line) => `${index}.${line}`),
      );
      expect(found).toEqual(expected);
    }),
  );
});

test('every note stands once, in order, on the page of its call', () => {
  fc.assert(
    fc.property(anyGalley, ({ pieces, metrics }) => {
      const pages = paginate(pieces, metrics);
      expect(pages.flatMap((page) => page.notes)).toEqual(metrics.noteHeights.map((_, index) => index));
      for (const page of pages) {
        const called = page.placed.flatMap(({ piece, from, to }) => {
          const { notes, lines } = pieces[piece] as GalleyPiece;
          return from === undefined ? notes : (lines?.() ?? []).slice(from, to).flatMap((line) => line.notes);
        });
        expect(page.notes).toEqual(called);
      }
    }),
  );
});

test('a heading never ends a page', () => {
  fc.assert(
    fc.property(anyGalley, ({ pieces, metrics }) => {
      // Two headings and what follows always fit on a page here; longer chains may be cut.
      const chain = (index: number): number =>
        pieces[index]?.keepWithNext === true ? 1 + chain(index + 1) : 0;
      for (const page of paginate(pieces, metrics).slice(0, -1)) {
        const last = page.placed.at(-1);
        if (last === undefined || pieces[last.piece]?.keepWithNext !== true) continue;
        let start = last.piece;
        while (start > 0 && pieces[start - 1]?.keepWithNext === true) start -= 1;
        expect(chain(start)).toBeGreaterThan(1);
      }
    }),
  );
});

test('notes too many for a page go on at the foot of the next', () => {
  const noteHeights = Array.from({ length: 200 }, () => 30);
  const pieces = [
    { height: 20, before: 0, notes: noteHeights.map((_, index) => index), keepWithNext: false },
  ];
  const metrics = { height: pageHeight, notesOverhead: overhead, noteHeights };
  const pages = paginate(pieces, metrics);
  expect(pages.flatMap((page) => page.notes)).toHaveLength(200);
  for (const page of pages) expect(drawnHeight(pieces, metrics, page)).toBeLessThanOrEqual(pageHeight);
});

test('what ends the report stands whole on the last page, however long the rest and its notes', () => {
  const closing = [30, 20, 24, 24, 24, 60].map((height) => ({
    height,
    before: 6,
    notes: [],
    keepWithNext: true,
    closing: true,
  }));
  const total = closing.reduce((sum, piece) => sum + piece.height, 0);
  expect(total).toBeLessThan(pageHeight);
  fc.assert(
    fc.property(anyGalley, fc.integer({ min: 0, max: 900 }), ({ pieces, metrics }, filling) => {
      const before = [...pieces, { height: filling, before: 0, notes: [], keepWithNext: false }];
      const all = [...before, ...closing];
      const pages = paginate(all, metrics);
      expect(pages.at(-1)?.placed.slice(-closing.length)).toEqual(
        closing.map((_, index) => ({ piece: before.length + index })),
      );
      expect(pages.flatMap((page) => page.notes)).toEqual(metrics.noteHeights.map((_, index) => index));
      for (const page of pages) expect(drawnHeight(all, metrics, page)).toBeLessThanOrEqual(pageHeight);
    }),
  );
});

test('notes that fill pages of their own come before what ends the report', () => {
  const noteHeights = Array.from({ length: 200 }, () => 30);
  const all = noteHeights.map((_, index) => index);
  const end = { height: 200, before: 0, notes: [], keepWithNext: true, closing: true };
  const pieces = [{ height: 20, before: 0, notes: all, keepWithNext: false }, end];
  const metrics = { height: pageHeight, notesOverhead: overhead, noteHeights };
  const pages = paginate(pieces, metrics);
  expect(pages.flatMap((page) => page.notes)).toEqual(all);
  expect(pages.findIndex((page) => page.placed.some(({ piece }) => piece === 1))).toBe(pages.length - 1);
  for (const page of pages) expect(drawnHeight(pieces, metrics, page)).toBeLessThanOrEqual(pageHeight);
});

test('columns of notes are broken where they are shortest', () => {
  expect(twoColumns([10, 10, 10])).toEqual({ height: 20, first: 2 });
  expect(twoColumns([30, 10, 10, 10])).toEqual({ height: 30, first: 1 });
  expect(twoColumns([])).toEqual({ height: 0, first: 0 });
});
