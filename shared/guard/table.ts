import { isGivenName } from './column-words.ts';
import { columnsOf, type Columns } from './columns.ts';
import type { Finding } from './finding.ts';
import { isMessageHeader } from './message-header.ts';
import { blocksOf, cellsOf, delimiters, linesOf, type Block } from './rows.ts';

/** A table in a text, with what its columns hold. */
export type FoundTable = { readonly block: Block } & Columns;

/** Fewer rows than this are an example in an article, not a file. */
const leastRows = 5;

/** Every table of a text, by the first delimiter that divides its lines; whatever is in it. */
export function tablesOf(text: string): readonly FoundTable[] {
  let free = linesOf(text);
  const found: Block[] = [];
  for (const delimiter of delimiters) {
    if (free.length < leastRows) break;
    const blocks = blocksOf(text, free, delimiter, leastRows);
    // Prose has commas and colons too: only a table whose cells are short is one.
    const tables = blocks.filter(
      (block) =>
        delimiter === '\t' || delimiter === ';' || (hasShortCells(block) && !isMessageHeader(text, block)),
    );
    if (tables.length === 0) continue;
    found.push(...tables);
    const taken = new Set(tables.flatMap(({ lines }) => lines));
    free = free.filter((line) => !taken.has(line));
  }
  return found
    .sort((a, b) => (a.lines[0]?.start ?? 0) - (b.lines[0]?.start ?? 0))
    .map((block) => ({ block, ...columnsOf(text, block) }));
}

function hasShortCells({ lines, columns }: Block): boolean {
  const length = lines.reduce((sum, { start, end }) => sum + end - start, 0);
  return length / (lines.length * columns) < 60;
}

/** How many rows of a table hold one of these findings (in the order of the text). */
export function rowsWith({ block, hasHeader }: FoundTable, findings: readonly Finding[]): number {
  let at = 0;
  let rows = 0;
  for (const { start, end } of block.lines.slice(hasHeader ? 1 : 0)) {
    while (at < findings.length && (findings[at]?.end ?? 0) <= start) at += 1;
    if (at < findings.length && (findings[at]?.start ?? 0) < end) rows += 1;
  }
  return rows;
}

/** Whether a table is one of persons: values in many of its rows, or columns that say who somebody is. */
export function isDense(table: FoundTable, findings: readonly Finding[]): boolean {
  const { block, hasHeader, columns } = table;
  const rows = block.lines.length - (hasHeader ? 1 : 0);
  const withValues = rowsWith(table, findings);
  if (withValues >= leastRows && withValues * 10 >= rows * 3) return true;
  const has = (meaning: string): boolean => columns.some((column) => column.meaning === meaning);
  if (rows < leastRows) return false;
  if (has('birth') && (has('name') || has('address'))) return true;
  if (columns.some(({ name = '' }) => isGivenName(name)) && has('address')) return true;
  return has('secret') && columns.some(({ type }) => type === 'email');
}

/** The cells of a table of persons that say who they are, around the values already found. */
export function personCells(
  text: string,
  table: FoundTable,
  findings: readonly Finding[],
): readonly Finding[] {
  const { block, hasHeader, columns } = table;
  const cells: Finding[] = [];
  let at = 0;
  for (const line of block.lines.slice(hasHeader ? 1 : 0)) {
    const row = cellsOf(text, line, block.delimiter);
    // A row with more or fewer cells than the others: nobody knows what stands in which.
    const isRegular = row.length === columns.length;
    for (const [index, { start, end }] of row.entries()) {
      if (isRegular && columns[index]?.isPersonal === false) continue;
      while (at < findings.length && (findings[at]?.end ?? 0) <= start) at += 1;
      let from = start;
      for (let next = at; (findings[next]?.start ?? end) < end; next += 1) {
        addPiece(text, cells, from, findings[next]?.start ?? end);
        from = findings[next]?.end ?? end;
      }
      addPiece(text, cells, from, end);
    }
  }
  return cells;
}

function addPiece(text: string, cells: Finding[], start: number, end: number): void {
  if (/[\p{L}\d]/u.test(text.slice(start, end))) cells.push({ kind: 'person', start, end });
}
