import type { Sha256 } from '../lib/sha256.ts';
import type { Findings, SourceShape } from '../model/source-shape.ts';
import type { Inspection } from './inspect.ts';
import { cellsOf, linesOf } from './rows.ts';
import { tablesOf, type FoundTable } from './table.ts';

/** The file a shape is of; its digest lets another copy be recognised. */
export type ShapedFile = { readonly sha256: Sha256; readonly bytes: number; readonly mediaType?: string };

/**
 * What a file looks like without one of its values: columns with their names, types and how many cells are filled, rows,
 * digest. A first row that may hold values names nothing. The largest table speaks for the file when it makes up half
 * of its lines.
 */
export function shapeOf(text: string, file: ShapedFile, inspection: Inspection): SourceShape {
  const lines = linesOf(text).length;
  const largest = [...tablesOf(text)].sort((a, b) => b.block.lines.length - a.block.lines.length)[0];
  const findings = recordedFindings(inspection);
  if (largest === undefined || largest.block.lines.length * 2 < lines) {
    return { kind: 'text', columns: [], rows: lines, findings, ...file };
  }
  const rows = largest.block.lines.length - (largest.hasHeader ? 1 : 0);
  const filled = filledCells(text, largest);
  const columns = largest.columns.map(({ name, type }, index) => ({
    ...(name === undefined ? {} : { name }),
    type,
    filled: filled[index] ?? 0,
  }));
  return { kind: 'table', columns, rows, findings, ...file };
}

/** The counts as a source keeps them: a kind that was not found is absent. */
export function recordedFindings({ counts, table }: Inspection): Findings {
  const found = Object.entries(counts).filter(([, count]) => count > 0);
  return { ...Object.fromEntries(found), ...(table === undefined ? {} : { rows: table.rows }) };
}

function filledCells(text: string, { block, hasHeader, columns }: FoundTable): readonly number[] {
  const filled = columns.map(() => 0);
  for (const line of block.lines.slice(hasHeader ? 1 : 0)) {
    for (const [index, { start, end }] of cellsOf(text, line, block.delimiter).entries()) {
      if (end > start && index < filled.length) filled[index] = (filled[index] ?? 0) + 1;
    }
  }
  return filled;
}
