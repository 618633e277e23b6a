import type { ReactNode } from 'react';

/** One column of a grid. */
export type GridColumn<Row> = {
  readonly id: string;
  readonly header: string;
  /** Drawn under the header's words, such as the axis that every cell is drawn on. */
  readonly headDetail?: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Makes the column sortable; rows without a value come last, whichever the direction. */
  readonly sortValue?: (row: Row) => string | number | undefined;
  /** What the filter and typing search; left out, the column is not searched. */
  readonly text?: (row: Row) => string | undefined;
  /** A CSS grid track: `96px`, `minmax(160px, 2fr)`. Takes its share of the width by default. */
  readonly width?: string;
  /** `end` for numbers. */
  readonly align?: 'start' | 'end';
  /** The name of the row: its header for screen readers, what typing a word goes to. The first column by default. */
  readonly isPrimary?: boolean;
};

/** How a grid is sorted. */
export type GridSort = { readonly id: string; readonly desc: boolean };

/** The columns as one CSS value for `grid-template-columns`. */
export function tracksOf<Row>(columns: readonly GridColumn<Row>[]): string {
  return columns.map((column) => column.width ?? 'minmax(80px, 1fr)').join(' ');
}

/** The column that names a row. */
export function primaryColumn<Row>(columns: readonly GridColumn<Row>[]): GridColumn<Row> | undefined {
  return columns.find((column) => column.isPrimary === true) ?? columns[0];
}
