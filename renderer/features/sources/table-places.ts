import { firstPlace } from '#shared/lib/first-place.ts';
import type { Source } from '#shared/model/index.ts';

/** Where a table stands in a text (UTF-16 offsets, end excluded) and how wide its columns are to each other. */
export type TablePlace = {
  readonly start: number;
  readonly end: number;
  readonly columns: readonly ColumnWidth[];
  /** The line that names its columns; undefined when none does. */
  readonly head: { readonly start: number; readonly end: number } | undefined;
};

/** The longest cell of a column and its longest word, in signs, within bounds. */
export type ColumnWidth = { readonly cell: number; readonly word: number };

/** One cell: from its first sign to the end of the mark that divides it from the next. */
export type CellPlace = { readonly column: number; readonly start: number; readonly end: number };

/** Rows looked at for the widths of columns: the first pages of a table tell enough. */
const sampledRows = 300;
const sampledSigns = 120;
const narrowest = 3;
const widest = 40;
const widestWord = 24;

/** Where a line of a cell may end: a day (2025-12-31) and a range of numbers stay whole. */
const wordEnds = /[\s/]+|(?<!\d)-|-(?!\d)/;

/** What tabs of a text are taken for: ends of cells, ends of cells where they stand as regularly as in a table, or nothing. */
export type TabUse = 'cells' | 'regular' | 'none';

/**
 * What the tabs of this source's text are. Whoever writes a plain file uses them for anything. A text without a file was
 * typed, or pasted, masked or corrected, and its tables are not remembered: only their form tells them.
 */
export function tabUseOf({ text }: Source): TabUse {
  if (text?.derived !== undefined) return text.derived.by === 'plain' ? 'none' : 'cells';
  return 'regular';
}

/** The tables of a text: two lines or more in a row with tabs in them, most of them with one after some words. */
export function tablesOf(text: string, use: TabUse = 'cells'): readonly TablePlace[] {
  if (use === 'none') return [];
  const tables: TablePlace[] = [];
  let at = text.indexOf('\t');
  while (at >= 0) {
    const start = text.lastIndexOf('\n', at) + 1;
    const { end, rows, inside } = tableFrom(text, start);
    if (rows.length >= 2 && inside * 2 >= rows.length && (use === 'cells' || isRegular(rows))) {
      const columns = widthsOf(rows);
      tables.push({ start, end, columns, head: headOf(rows, columns.length, start) });
    }
    at = text.indexOf('\t', end);
  }
  return tables;
}

/** Lines with a tab in them from here on; a text may be one table of a hundred thousand. */
function tableFrom(text: string, start: number) {
  const rows: string[] = [];
  let inside = 0;
  let end = start;
  for (let from = start; from <= text.length;) {
    const lineEnd = text.indexOf('\n', from);
    const to = lineEnd < 0 ? text.length : lineEnd;
    const tab = text.indexOf('\t', from);
    if (tab < 0 || tab >= to) break;
    if (rows.length < sampledRows) {
      const line = text.slice(from, to);
      rows.push(line);
      if (/[^\t]\t/.test(line)) inside += 1;
    }
    end = to;
    from = to + 1;
  }
  return { end, rows, inside };
}

/** Of the rows of a table nearly all have as many cells, those of a page that spares empty ones at the end too. */
const regularShare = 0.75;

function isRegular(rows: readonly string[]): boolean {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const cells = row.split('\t').length;
    counts.set(cells, (counts.get(cells) ?? 0) + 1);
  }
  return Math.max(...counts.values()) >= rows.length * regularShare;
}

/** Lines above the names of the columns: a title, a note, the date of the export. */
const linesAboveHead = 4;
const longestName = 120;
const value = /\d{3}|@|https?:|^[-+\d\s.,/%:€$£]+$/;
const year = /^(?:19|20)\d\d$/;

/** The first line that fills half of the columns, if it names them: no cell of it is a number, a day or an address. */
function headOf(rows: readonly string[], columns: number, start: number): TablePlace['head'] {
  let at = start;
  for (const row of rows.slice(0, linesAboveHead + 1)) {
    const filled = row.split('\t').flatMap((cell) => (cell.trim() === '' ? [] : [cell.trim()]));
    if (filled.length >= 2 && filled.length * 2 >= columns) {
      const isNamed = filled.every(
        (name) => name.length <= longestName && (!value.test(name) || year.test(name)),
      );
      // Years alone are values as well; beside the name of what is counted they name columns.
      const hasWord = filled.some((name) => !year.test(name)) || row.startsWith('\t');
      return isNamed && hasWord ? { start: at, end: at + row.length } : undefined;
    }
    at += row.length + 1;
  }
  return undefined;
}

function widthsOf(rows: readonly string[]): readonly ColumnWidth[] {
  const widths: ColumnWidth[] = [];
  for (const row of rows)
    for (const [column, whole] of row.split('\t').entries()) {
      const written = whole.slice(0, sampledSigns);
      const before = widths[column] ?? { cell: narrowest, word: narrowest };
      const word = written
        .split(wordEnds)
        .reduce((longest, each) => Math.max(longest, each.length), before.word);
      const cell = Math.max(before.cell, written.trim().length);
      widths[column] = { cell: Math.min(widest, cell), word: Math.min(widestWord, word) };
    }
  return widths;
}

/** The table an offset falls in, if it does. */
export function tableAt(tables: readonly TablePlace[], offset: number): TablePlace | undefined {
  const table = tables[firstPlace(tables.length, (at) => (tables[at]?.end ?? 0) > offset)];
  return table !== undefined && table.start <= offset ? table : undefined;
}

/**
 * The rows of a stretch of a table, each as its cells. A row whose first cells are empty begins after their tabs: its cells keep the numbers of
 * their columns. Together the cells are the stretch, sign for sign.
 */
export function cellsOf(text: string, start: number, end: number): readonly (readonly CellPlace[])[] {
  const rows: CellPlace[][] = [];
  let row: CellPlace[] = [];
  let column = tabsBefore(text, start);
  let from = start;
  for (let at = start; at < end; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign !== 9 && sign !== 10) continue;
    row.push({ column, start: from, end: at + 1 });
    from = at + 1;
    column += 1;
    if (sign === 10) {
      rows.push(row);
      row = [];
      column = 0;
    }
  }
  if (from < end) row.push({ column, start: from, end });
  return row.length > 0 ? [...rows, row] : rows;
}

/** The names of the columns of a table, by column; empty where it has none. */
export function columnNames(text: string, { head, columns }: TablePlace): readonly string[] {
  const names = head === undefined ? [] : text.slice(head.start, head.end).split('\t');
  return columns.map((_, index) => names[index]?.trim() ?? '');
}

function tabsBefore(text: string, start: number): number {
  let at = start;
  while (at > 0 && text.charCodeAt(at - 1) === 9) at -= 1;
  return start - at;
}
