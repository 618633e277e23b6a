import type { ColumnType } from '../model/source-shape.ts';
import { findCards } from './card.ts';
import { columnMeaning, isColumnName } from './column-words.ts';
import { findEmails } from './email.ts';
import { findIbans } from './iban.ts';
import { findNirs } from './nir.ts';
import { findPhones } from './phone.ts';
import { cellsOf, type Block } from './rows.ts';

/** What a column of a table holds, read from a sample of its rows. */
export type Column = {
  /** As the first row names it; undefined when that row may hold values. */
  readonly name?: string | undefined;
  readonly type: ColumnType;
  /** Whether its cells say who somebody is: names, birth, addresses, passwords, numbers of persons. */
  readonly isPersonal: boolean;
  readonly meaning?: 'name' | 'birth' | 'address' | 'secret' | undefined;
};

export type Columns = { readonly hasHeader: boolean; readonly columns: readonly Column[] };

/** Rows that a column's type is read from, spread over the table. */
const sampleRows = 200;

/** No value of a known form is longer. */
const longestValue = 320;

const dateForm =
  /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/;
const numberForm = /^[-+]?\d[\d\s.,]*%?$/;
const nameForm = /^\p{Lu}[\p{L}'’-]*(?:[ -]\p{L}[\p{L}'’.-]*){0,3}$/u;
const addressForm =
  /^\d{1,4}\s?(?:bis|ter|quater)?,? (?:rue|avenue|av|bd|boulevard|place|all[ée]e|chemin|impasse|route|cours|quai|square|r[ée]sidence|lieu[- ]dit)\b|^\d{1,5} [\p{L} .]+ (?:street|st|road|rd|avenue|ave|lane|drive|way|close)\b/iu;

/** Reads the columns of a block. */
export function columnsOf(text: string, block: Block): Columns {
  const rows = sampleOf(text, block);
  const first = cellsOf(text, block.lines[0] ?? { start: 0, end: 0 }, block.delimiter).map(({ start, end }) =>
    text.slice(start, end),
  );
  const hasHeader = isHeader(first);
  const columns = Array.from({ length: block.columns }, (_, index): Column => {
    const cells = rows.map((row) => row[index] ?? '').filter((cell) => cell !== '');
    const name = hasHeader && fitsAsName(first[index] ?? '') ? first[index] : undefined;
    const type = typeOf(cells);
    const meaning = (name === undefined ? undefined : columnMeaning(name)) ?? meaningOf(cells, type);
    return { name, type, meaning, isPersonal: isPersonal(cells, type, meaning) };
  });
  return { hasHeader, columns };
}

/** Rows below the first, evenly spread. */
function sampleOf(text: string, { lines, delimiter }: Block): readonly (readonly string[])[] {
  const step = Math.max(1, (lines.length - 1) / sampleRows);
  const rows: string[][] = [];
  for (let at = 1; at < lines.length; at += step) {
    const line = lines[Math.floor(at)];
    if (line !== undefined)
      rows.push(cellsOf(text, line, delimiter).map(({ start, end }) => text.slice(start, end)));
  }
  return rows;
}

/** A row of names of columns: none of its cells is a value, and at least half are made of the words for columns. */
function isHeader(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.some((cell) => !['text'].includes(cellType(cell)) || /\d{3}/.test(cell))) return false;
  const names = filled.filter(isColumnName).length;
  return names > 0 && names * 2 >= filled.length;
}

function fitsAsName(cell: string): boolean {
  return cell !== '' && cell.length <= 60 && !/\d{3}|@/.test(cell);
}

/** What one cell is; organisations' addresses are e-mail addresses too. */
function cellType(cell: string): ColumnType {
  if (cell === '') return 'empty';
  if (cell.length > longestValue) return 'text';
  if (dateForm.test(cell)) return 'date';
  const whole = (found: readonly { readonly start: number; readonly end: number }[]): boolean =>
    found.some(({ start, end }) => (end - start) * 10 >= cell.length * 9);
  if (/^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u.test(cell) || whole(findEmails(cell))) return 'email';
  if (/\d/.test(cell)) {
    if (whole(findIbans(cell))) return 'iban';
    if (whole(findCards(cell))) return 'card';
    if (whole(findNirs(cell))) return 'nir';
    if (whole(findPhones(cell))) return 'phone';
    if (numberForm.test(cell)) return 'number';
  }
  return 'text';
}

/** The type of four cells in five; `mixed` when there is none. */
function typeOf(cells: readonly string[]): ColumnType {
  if (cells.length === 0) return 'empty';
  const counts = new Map<ColumnType, number>();
  for (const cell of cells) {
    const type = cellType(cell);
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const [[type, count] = ['mixed' as const, 0]] = [...counts].sort(([, a], [, b]) => b - a);
  return count * 5 >= cells.length * 4 ? type : 'mixed';
}

function meaningOf(cells: readonly string[], type: ColumnType): Column['meaning'] {
  const most = (test: (cell: string) => boolean): boolean =>
    cells.length > 0 && cells.filter(test).length * 10 >= cells.length * 7;
  if (type === 'date') {
    const years = cells
      .map(yearOf)
      .filter((year) => year !== undefined)
      .sort((a, b) => a - b);
    const median = years[Math.floor(years.length / 2)];
    return median !== undefined && median >= 1900 && median < 2004 && new Set(years).size > 2
      ? 'birth'
      : undefined;
  }
  if (type !== 'text') return undefined;
  if (most((cell) => addressForm.test(cell))) return 'address';
  return most((cell) => nameForm.test(cell)) && variety(cells) > 0.5 ? 'name' : undefined;
}

function yearOf(cell: string): number | undefined {
  const year = /(?<!\d)(\d{4})(?!\d)/.exec(cell)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** Share of cells that differ from each other: near 1 for names, near 0 for a handful of categories. */
function variety(cells: readonly string[]): number {
  return cells.length === 0 ? 0 : new Set(cells).size / cells.length;
}

/** In a table of persons, whatever differs from row to row tells them apart. */
function isPersonal(cells: readonly string[], type: ColumnType, meaning: Column['meaning']): boolean {
  if (meaning !== undefined) return true;
  switch (type) {
    case 'text':
    case 'mixed':
      return variety(cells) > 0.2;
    case 'number':
      return variety(cells) > 0.8 && cells.some((cell) => cell.replaceAll(/\D/g, '').length >= 5);
    default:
      return false;
  }
}
