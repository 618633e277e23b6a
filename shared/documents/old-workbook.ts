import { recordsOf, sharedWords, shortWords, type WorkbookRecord } from './old-workbook-records.ts';

/** A sheet of an old workbook: its name and its rows, each cell as one reads it. */
export type OldSheet = { readonly name: string; readonly rows: readonly (readonly string[])[] };

/** Kinds of records that are read ([MS-XLS] 2.3). */
const kinds = {
  endOfFile: 0x000a,
  formula: 0x0006,
  words: 0x0207,
  isFrom1904: 0x0022,
  locked: 0x002f,
  sheet: 0x0085,
  manyNumbers: 0x00bd,
  format: 0x041e,
  style: 0x00e0,
  sharedWords: 0x00fc,
  shared: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  truth: 0x0205,
  packed: 0x027e,
} as const;

/** Widest and longest a sheet can be. */
const mostColumns = 256;
const mostRows = 65_536;

/**
 * The sheets of a workbook of Excel 97 to 2003 (BIFF8) from its stream `Workbook`. Undefined when it is none; `locked` when a password
 * hides it.
 */
export function oldSheets(stream: Uint8Array): readonly OldSheet[] | 'locked' | undefined {
  const records = recordsOf(stream);
  const [first] = records;
  if (first?.kind !== 0x0809 || first.data.getUint16(0, true) !== 0x0600) return undefined;
  const end = records.findIndex(({ kind }) => kind === kinds.endOfFile);
  const globals = end < 0 ? records : records.slice(0, end);
  if (globals.some(({ kind }) => kind === kinds.locked)) return 'locked';
  const words = sharedWords(globals, kinds.sharedWords);
  const isDate = dateStyles(globals);
  const from1904 = globals.some(
    ({ kind, data }) => kind === kinds.isFrom1904 && data.getUint16(0, true) === 1,
  );
  const places = new Map(records.map(({ offset }, index) => [offset, index]));
  return globals.flatMap(({ kind, data }): OldSheet[] => {
    if (kind !== kinds.sheet || data.byteLength < 8 || data.getUint8(5) !== 0) return [];
    const start = places.get(data.getUint32(0, true));
    if (start === undefined) return [];
    const rows = sheetRows(records, start, { words, isDate, from1904 });
    return [{ name: shortWords(data, 6), rows }];
  });
}

type Book = {
  readonly words: readonly string[];
  readonly isDate: (style: number) => boolean;
  readonly from1904: boolean;
};

function sheetRows(
  records: readonly WorkbookRecord[],
  start: number,
  book: Book,
): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let asked: readonly [row: number, column: number] | undefined;
  const put = (row: number, column: number, text: string): void => {
    if (row >= mostRows || column >= mostColumns || text === '') return;
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push('');
    cells[column] = text;
  };
  for (let index = start + 1; index < records.length; index += 1) {
    const { kind, data } = records[index] as WorkbookRecord;
    if (kind === kinds.endOfFile) break;
    if (kind === kinds.words && asked !== undefined && data.byteLength > 3)
      put(...asked, shortWords(data, 0, true));
    if (data.byteLength < 7) continue;
    const [row, column] = [data.getUint16(0, true), data.getUint16(2, true)];
    const number = (value: number, style: number): string =>
      numberInWords(value, book.isDate(style), book.from1904);
    const style = data.getUint16(4, true);
    if (kind === kinds.shared && data.byteLength >= 10)
      put(row, column, book.words[data.getUint32(6, true)] ?? '');
    else if (kind === kinds.label) put(row, column, shortWords(data, 6, true));
    else if (kind === kinds.number && data.byteLength >= 14)
      put(row, column, number(data.getFloat64(6, true), style));
    else if (kind === kinds.packed && data.byteLength >= 10)
      put(row, column, number(packedNumber(data.getUint32(6, true)), style));
    else if (kind === kinds.manyNumbers)
      for (let at = 4, next = column; at + 6 <= data.byteLength - 2; at += 6, next += 1)
        put(row, next, number(packedNumber(data.getUint32(at + 2, true)), data.getUint16(at, true)));
    else if (kind === kinds.truth && data.byteLength >= 8 && data.getUint8(7) === 0)
      put(row, column, data.getUint8(6) === 1 ? 'TRUE' : 'FALSE');
    else if (kind === kinds.formula && data.byteLength >= 14) {
      // The last two bytes say that the result is not a number; words come in a record of their own.
      if (data.getUint16(12, true) !== 0xffff) put(row, column, number(data.getFloat64(6, true), style));
      else asked = data.getUint8(6) === 0 ? [row, column] : undefined;
    }
  }
  return rows;
}

/** A number in four bytes: whole or the upper half of a real one, maybe a hundredth ([MS-XLS] 2.5.122). */
function packedNumber(packed: number): number {
  const scratch = new DataView(new ArrayBuffer(8));
  scratch.setUint32(4, packed & 0xfffffffc, true);
  const value = (packed & 2) === 2 ? (packed | 0) >> 2 : scratch.getFloat64(0, true);
  return (packed & 1) === 1 ? value / 100 : value;
}

/** Formats that show a number as a date, of their own numbers or written out. */
function dateStyles(globals: readonly WorkbookRecord[]): (style: number) => boolean {
  const written = new Map<number, string>();
  const styles: number[] = [];
  for (const { kind, data } of globals) {
    if (kind === kinds.format && data.byteLength > 4)
      written.set(data.getUint16(0, true), shortWords(data, 2, true));
    if (kind === kinds.style && data.byteLength >= 4) styles.push(data.getUint16(2, true));
  }
  return (style) => {
    const format = styles[style] ?? 0;
    const text = written.get(format)?.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '');
    return text === undefined ? (format >= 14 && format <= 17) || format === 22 : /[dy]|jj|aa/i.test(text);
  };
}

const dayInMilliseconds = 86_400_000;

/** A number as it is, or the day it counts from 1900 or 1904 (a 29 February 1900 that never was is counted too). */
function numberInWords(value: number, isDate: boolean, from1904: boolean): string {
  if (!Number.isFinite(value)) return '';
  if (!isDate || value < 1 || value > 100_000) return String(Math.round(value * 1e9) / 1e9);
  const days = from1904 ? value - 24_107 + 1 : value - 25_569;
  const [day = '', time = ''] = new Date(Math.round(days * 86_400) * 1000).toISOString().split('T');
  return value * dayInMilliseconds - Math.floor(value) * dayInMilliseconds < 500
    ? day
    : `${day} ${time.slice(0, 5)}`;
}
