import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useMemo, useReducer } from 'react';
import { paragraphIndexAt, type Paragraph } from '#shared/reading/paragraphs.ts';
import type { Stretch } from '#shared/reading/stretches.ts';
import { type LineJoins, lineJoins } from './line-joins.ts';
import { linesByParagraph, spansByParagraph, type PassageLine } from './passage-lines.ts';
import type { Hint, Span } from './segments.ts';
import { cellsOf, tableAt, type TablePlace } from './table-places.ts';
import type { TextLayout } from './text-layout.ts';

/** Signs in a line of the column, and the heights around, for guessing what is not measured yet. */
const guess = { line: 68, lineHeight: 27, gap: 11 };

export type StretchRows = {
  readonly stretches: readonly Stretch[];
  readonly byLine: ReturnType<typeof linesByParagraph>;
  readonly bySpan: ReadonlyMap<number, readonly Span[]>;
  readonly byHint: ReadonlyMap<number, readonly Hint[]>;
  readonly joins: LineJoins;
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
  readonly indexAt: (offset: number) => number;
  /** The table a stretch is of, with its cells: one whose lines are all whole. */
  readonly tableOf: (index: number) => TableRows | undefined;
  /** Stretches that begin a page, with its number. */
  readonly pages: ReadonlyMap<number, number>;
};

/** As much of a table as one stretch holds. */
export type TableRows = {
  readonly table: TablePlace;
  readonly cells: ReturnType<typeof cellsOf>;
};

/** The stretches of a text in sight: what is drawn of it, however long it or one of its paragraphs is. */
export function useStretchRows(given: {
  readonly layout: TextLayout;
  readonly lines: readonly PassageLine[];
  readonly hints: readonly Hint[];
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly sheet: RefObject<HTMLDivElement | null>;
  /** Pixels of what is scrolled with the text, above it. */
  readonly headHeight: number;
  /** Offsets that stay drawn wherever one scrolls: the ends of the selection, or it would be lost. */
  readonly kept: readonly number[];
}): StretchRows {
  const { layout, lines, hints, scroller, sheet, headHeight, kept } = given;
  const { text, stretches, tables, pages } = layout;
  const byLine = useMemo(() => linesByParagraph(lines, stretches), [lines, stretches]);
  const bySpan = useMemo(() => spansByParagraph<Span>(lines, stretches), [lines, stretches]);
  const byHint = useMemo(() => spansByParagraph(hints, stretches), [hints, stretches]);
  const tableOf = useMemo(() => tableReader(text, tables, stretches), [text, tables, stretches]);
  const joins = useMemo(() => lineJoins(stretches), [stretches]);
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const indexAt = (offset: number): number => paragraphIndexAt(stretches, offset);

  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: stretches.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const stretch = stretches[index];
      const length = stretch === undefined ? 0 : stretch.end - stretch.start;
      const margin = (byLine.get(index)?.length ?? 0) * 24 + 4;
      const height = Math.max(Math.max(1, Math.ceil(length / guess.line)) * guess.lineHeight, margin);
      return height + (stretch?.isLast === false ? 0 : guess.gap);
    },
    // A stretch of a table is some ten rows of it, all laid out at once.
    overscan: tables.length > 0 ? 2 : 5,
    scrollMargin: headHeight,
    rangeExtractor: (range) =>
      [
        ...new Set([
          ...defaultRangeExtractor(range),
          ...kept.map(indexAt).filter((index) => index < stretches.length),
        ]),
      ].sort((left, right) => left - right),
  });

  // Lines end elsewhere in a column of another width, and in another face.
  useEffect(() => {
    const element = sheet.current;
    if (element === null) return undefined;
    let width = element.offsetWidth;
    const again = (): void => {
      joins.forget();
      drawAgain();
    };
    const observer = new ResizeObserver(() => {
      if (element.offsetWidth === width) return;
      width = element.offsetWidth;
      again();
    });
    observer.observe(element);
    document.fonts.addEventListener('loadingdone', again);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', again);
    };
  }, [joins, sheet]);

  return { stretches, byLine, bySpan, byHint, joins, virtualizer, indexAt, tableOf, pages };
}

/** Reads the cells of each stretch once, as it comes into sight. */
function tableReader(
  text: string,
  tables: readonly TablePlace[],
  stretches: readonly Stretch[],
): StretchRows['tableOf'] {
  const read = new Map<number, TableRows | undefined>();
  return (index) => {
    if (!read.has(index)) read.set(index, tableRows(text, tables, stretches, index));
    return read.get(index);
  };
}

function tableRows(
  text: string,
  tables: readonly TablePlace[],
  stretches: readonly Stretch[],
  index: number,
): TableRows | undefined {
  const stretch = stretches[index];
  const table = stretch === undefined ? undefined : tableAt(tables, stretch.start);
  if (stretch === undefined || table === undefined || stretch.end > table.end + 1) return undefined;
  // A line cut in two is drawn as running text, whose seams do not show.
  const isWhole = (join: Stretch['join'] | undefined): boolean =>
    join === undefined || join === 'begins' || join === 'line';
  if (!isWhole(stretch.join) || !isWhole(stretches[index + 1]?.join)) return undefined;
  return { table, cells: cellsOf(text, stretch.start, stretch.end) };
}

/** The direction a stretch is drawn in: its paragraph's, which is that of the first letter which has one. */
export function directionOf(
  text: string,
  paragraphs: readonly Paragraph[],
  stretch: Stretch,
): 'ltr' | 'rtl' | 'auto' {
  if (stretch.join === 'begins' && stretch.isLast) return 'auto';
  const start = paragraphs[stretch.number - 1]?.start ?? 0;
  const [letter] = /\p{L}/u.exec(text.slice(start, start + 2000)) ?? [];
  return letter !== undefined && /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(letter) ? 'rtl' : 'ltr';
}
