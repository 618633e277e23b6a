import type { ReactNode } from 'react';

/** One column of a chart's table twin and of its CSV. */
export type ChartColumn<Row> = {
  readonly id: string;
  readonly header: string;
  /** Plain value: the CSV's cell, and the screen's unless `cell` says better. Absent is empty, never 0. */
  readonly value: (row: Row) => string | number | undefined;
  readonly cell?: (row: Row) => ReactNode;
  readonly sortValue?: (row: Row) => string | number | undefined;
  /** The file holds more than the screen has room for. */
  readonly in?: 'both' | 'file' | 'screen';
  readonly align?: 'start' | 'end';
  readonly width?: string;
  /** The order in which it leaves a pane too narrow for all, as in the grids. */
  readonly leaves?: number;
};

/** The same data as a chart, in words and numbers: what is read where a drawing cannot be. */
export type ChartTable<Row> = {
  readonly label: string;
  readonly columns: readonly ChartColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
};

/** With the wide forms, which a spreadsheet set up for Japanese or Chinese reads as the plain ones. */
const formulaStart = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * A table as CSV: UTF-8 with its mark, semicolons (what a French spreadsheet opens), CRLF, RFC 4180 quoting. A text
 * that a spreadsheet would run as a formula is kept from it by an apostrophe; a number is a number.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvOf<Row>(table: ChartTable<Row>): string {
  const columns = table.columns.filter((column) => column.in !== 'screen');
  const lines = [
    columns.map((column) => csvCell(column.header)),
    ...table.rows.map((row) => columns.map((column) => csvCell(column.value(row)))),
  ];
  return `\uFEFF${lines.map((line) => line.join(';')).join('\r\n')}\r\n`;
}

/** One cell of a CSV file. */
export function csvCell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = formulaStart.test(value) ? `'${value}` : value;
  // A tab too: a spreadsheet asked to split at tabs as well would begin a cell, perhaps a formula, after it.
  return /[";\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
