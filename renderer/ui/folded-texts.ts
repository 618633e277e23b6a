import { fold } from './fold.ts';
import type { GridColumn } from './grid-column.ts';

/** What the filter searches of each row of a grid, folded once as long as the row is the same object. */
export type FoldedTexts<Row extends object> = {
  readonly of: (row: Row) => string;
  /** How many of these rows have not been folded yet. */
  readonly missing: (rows: readonly Row[]) => number;
};

/** The texts of rows under some columns. */
export function foldedTexts<Row extends object>(columns: readonly GridColumn<Row>[]): FoldedTexts<Row> {
  const known = new WeakMap<Row, string>();
  const searched = columns.filter(({ text }) => text !== undefined);
  return {
    of(row) {
      const before = known.get(row);
      if (before !== undefined) return before;
      const text = fold(searched.map((column) => column.text?.(row) ?? '').join(' '));
      known.set(row, text);
      return text;
    },
    missing: (rows) => rows.reduce((count, row) => count + Number(!known.has(row)), 0),
  };
}

/** The words of a filter, folded; empty for none. */
export function wordsOf(filter: string): readonly string[] {
  return fold(filter)
    .split(' ')
    .filter((word) => word !== '');
}

/** The rows in which every word stands somewhere. */
export function rowsWith<Row extends object>(
  rows: readonly Row[],
  words: readonly string[],
  texts: FoldedTexts<Row>,
): readonly Row[] {
  return words.length === 0
    ? rows
    : rows.filter((row) => {
        const text = texts.of(row);
        return words.every((word) => text.includes(word));
      });
}
