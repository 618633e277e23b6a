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

/** The words of one cell on one line. */
export function cellText(cell: string): string {
  return cell.replaceAll(/[\t\n\r\f\v\u0085\u2028\u2029]+/g, ' ').trim();
}
