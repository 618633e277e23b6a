import type { Segment } from './page-lines.ts';

/** A gutter is at least this many ems wide; what stands beside it at least this part of the text's width. */
const gutterWidth = 0.9;
const columnPart = 0.18;
/** Fewer lines on a side are no column. */
const columnLines = 4;

/**
 * Segments in reading order. The order in which a page is drawn is nearly always the order in which it is read, and
 * knows what no geometry tells (which cell a line belongs to), so it is kept, unless it goes back and forth over a
 * gutter line after line: then columns are read one after the other, and what spans them where it stands.
 */
export function inReadingOrder(segments: readonly Segment[]): readonly Segment[] {
  if (segments.length < 2 * columnLines) return segments;
  const gutters = guttersOf(segments);
  if (gutters.length === 0) return isDrawnDownwards(segments) ? segments : byPlace(segments);
  const columnOf = (segment: Segment): number | undefined => {
    if (gutters.some((gutter) => segment.left < gutter && segment.right > gutter)) return undefined;
    return gutters.filter((gutter) => segment.left >= gutter).length;
  };
  let crossings = 0;
  for (const [index, segment] of segments.entries()) {
    const before = segments[index - 1];
    if (before === undefined) continue;
    const [from, to] = [columnOf(before), columnOf(segment)];
    if (from !== undefined && to !== undefined && from > to) crossings += 1;
  }
  if (crossings < columnLines - 1 || isTable(segments, gutters)) return segments;
  return columnByColumn(segments, columnOf, gutters.length + 1);
}

/** Bands between segments that span the columns; in each band, one column after the other, each from top to bottom. */
function columnByColumn(
  segments: readonly Segment[],
  columnOf: (segment: Segment) => number | undefined,
  count: number,
): readonly Segment[] {
  const ordered: Segment[] = [];
  let columns: Segment[][] = Array.from({ length: count }, () => []);
  const flush = (): void => {
    ordered.push(...columns.flat());
    columns = Array.from({ length: count }, () => []);
  };
  for (const segment of byPlace(segments)) {
    const column = columnOf(segment);
    if (column === undefined) {
      flush();
      ordered.push(segment);
    } else columns[column]?.push(segment);
  }
  flush();
  return ordered;
}

/** Middles of the empty strips between columns, from left to right. */
function guttersOf(segments: readonly Segment[]): readonly number[] {
  const left = Math.min(...segments.map((segment) => segment.left));
  const right = Math.max(...segments.map((segment) => segment.right));
  const width = right - left;
  const size = median(segments.map((segment) => segment.size));
  // What spans more than two thirds of the page is a title, not a column's line.
  const narrow = segments.filter((segment) => segment.right - segment.left < 0.62 * width);
  if (narrow.length < segments.length / 2) return [];
  const edges = narrow.toSorted((a, b) => a.left - b.left);
  const gutters: number[] = [];
  let reach = left;
  for (const segment of edges) {
    if (segment.left - reach >= gutterWidth * size) {
      const middle = (segment.left + reach) / 2;
      if (isColumnEdge(narrow, middle, gutters.at(-1) ?? left, columnPart * width)) gutters.push(middle);
    }
    reach = Math.max(reach, segment.right);
  }
  const last = gutters.at(-1);
  if (
    last !== undefined &&
    !isWide(
      narrow.filter((segment) => segment.left >= last),
      columnPart * width,
    )
  )
    gutters.pop();
  return gutters;
}

function isColumnEdge(segments: readonly Segment[], gutter: number, from: number, least: number): boolean {
  const before = segments.filter((segment) => segment.right <= gutter && segment.left >= from - 1);
  const after = segments.filter((segment) => segment.left >= gutter);
  return isWide(before, least) && isWide(after, least);
}

function isWide(segments: readonly Segment[], least: number): boolean {
  return (
    segments.length >= columnLines && median(segments.map((segment) => segment.right - segment.left)) >= least
  );
}

/** Rows of cells: on both sides of a gutter nearly every line has its like, and cells are short. */
function isTable(segments: readonly Segment[], gutters: readonly number[]): boolean {
  const signs = segments.map(({ items }) => items.reduce((sum, { item }) => sum + item.text.length, 0));
  return gutters.length > 0 && median(signs) < 18;
}

function isDrawnDownwards(segments: readonly Segment[]): boolean {
  let upwards = 0;
  for (const [index, segment] of segments.entries()) {
    const before = segments[index - 1];
    if (before !== undefined && segment.baseline < before.baseline - 2 * before.size) upwards += 1;
  }
  return upwards <= Math.max(3, segments.length / 4);
}

function byPlace(segments: readonly Segment[]): readonly Segment[] {
  const rows = segments.toSorted((a, b) => a.baseline - b.baseline);
  const ordered: Segment[] = [];
  for (let from = 0; from < rows.length;) {
    const first = rows[from];
    if (first === undefined) break;
    let to = from + 1;
    while ((rows[to]?.baseline ?? Infinity) - first.baseline < 0.4 * first.size) to += 1;
    ordered.push(...rows.slice(from, to).toSorted((a, b) => a.left - b.left));
    from = to;
  }
  return ordered;
}

/** The middle value; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
