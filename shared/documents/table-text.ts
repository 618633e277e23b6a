import { pageMark } from '../model/scalars.ts';

/**
 * Rows of a table as text: cells divided by a tab, rows by a line feed. What would divide inside a cell becomes a space;
 * cells left empty at the end of a row stay, so that columns keep their places; empty rows at the end do not.
 */
export function tableText(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(cellText).join('\t'));
  while (lines.length > 0 && (lines.at(-1) ?? '').trim() === '') lines.pop();
  // A row with nothing in it would be read as the end of a paragraph.
  return lines.filter((line) => line.trim() !== '').join('\n');
}

/** Sheets of a workbook as text: of several, each is a page under its name. */
export function sheetsText(
  sheets: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[],
): string {
  const written = sheets
    .map(({ name, rows }) => ({ name, text: tableText(rows) }))
    .filter(({ text }) => text !== '');
  const [only] = written;
  return written.length === 1 && only !== undefined
    ? only.text
    : written.map(({ name, text }) => `${name}\n\n${text}`).join(`\n${pageMark}\n`);
}

/** The words of one cell on one line. */
export function cellText(cell: string): string {
  return cell.replaceAll(/[\t\n\r\f\v\u0085\u2028\u2029]+/g, ' ').trim();
}
