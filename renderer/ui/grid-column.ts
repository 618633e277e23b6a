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
  /**
   * When the pane is too narrow for every column, the order in which this one leaves: 1 leaves first. Left out, it never
   * leaves. What has left is still filtered by, and still said in the inspector.
   */
  readonly leaves?: number;
  /** `end` for numbers. */
  readonly align?: 'start' | 'end';
  /** The name of the row: its header for screen readers, what typing a word goes to. The first column by default. */
  readonly isPrimary?: boolean;
};

/** How a grid is sorted. */
export type GridSort = { readonly id: string; readonly desc: boolean };

/** Pixels between two columns, and at the two sides of a row: the same as in the style sheet of the grid. */
const between = 12;
const sides = 48;
const leastByDefault = 80;

/**
 * The columns that stand in a pane of so many pixels without scrolling sideways: those that may leave do, one by one. A
 * pane not measured yet (0) has them all.
 */
export function columnsThatFit<Row>(
  columns: readonly GridColumn<Row>[],
  paneWidth: number,
): readonly GridColumn<Row>[] {
  if (paneWidth === 0 || leastWidth(columns) <= paneWidth) return columns;
  const next = columns
    .filter((column) => column.leaves !== undefined)
    .reduce<GridColumn<Row> | undefined>(
      (first, column) => (first === undefined || (column.leaves ?? 0) < (first.leaves ?? 0) ? column : first),
      undefined,
    );
  if (next === undefined) return columns;
  return columnsThatFit(
    columns.filter((column) => column !== next),
    paneWidth,
  );
}

function leastWidth<Row>(columns: readonly GridColumn<Row>[]): number {
  const tracks = columns.map(({ width }) => Number(/\d+(?=px)/u.exec(width ?? '')?.[0] ?? leastByDefault));
  return tracks.reduce((total, track) => total + track, sides + between * (columns.length - 1));
}

/** The columns as one CSS value for `grid-template-columns`. */
export function tracksOf<Row>(columns: readonly GridColumn<Row>[]): string {
  return columns.map((column) => column.width ?? 'minmax(80px, 1fr)').join(' ');
}

/** The column that names a row. */
export function primaryColumn<Row>(columns: readonly GridColumn<Row>[]): GridColumn<Row> | undefined {
  return columns.find((column) => column.isPrimary === true) ?? columns[0];
}
