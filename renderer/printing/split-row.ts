import type { Cell, Column, Run, TableRow } from '#shared/report/report.ts';
import { sliceRuns, textLength } from './run-markup.ts';

/** About the characters that a full-width line holds, and the lines and notes a row may take and still fit a page. */
const charactersPerLine = 96;
const linesPerRow = 22;
const notesPerRow = 16;

/** Cuts a row too tall for a page into rows that follow each other. */
export function splitRow(row: TableRow, columns: readonly Column[], continued: string): readonly TableRow[] {
  const chunks = row.cells.map((one, index) =>
    chunksOf(one.runs, Math.floor((columns[index]?.width ?? 1) * charactersPerLine * linesPerRow)),
  );
  const count = Math.max(...chunks.map((parts) => parts.length));
  if (count <= 1) return [row];
  return Array.from({ length: count }, (_, part): TableRow => ({
    ...(row.retained === undefined ? {} : { retained: row.retained }),
    cells: row.cells.map((one, index): Cell => {
      const runs = chunks[index]?.[part] ?? [];
      if (part === 0) return one.versions === undefined ? { runs } : { runs, versions: one.versions };
      return { runs: index === 0 && runs.length === 0 ? [{ kind: 'quiet', text: continued }] : runs };
    }),
  }));
}

function chunksOf(runs: readonly Run[], limit: number): readonly (readonly Run[])[] {
  const breaks: number[] = [0];
  let offset = 0;
  let notes = 0;
  let begun = 0;
  for (const [index, run] of runs.entries()) {
    const length = textLength(run);
    if (run.kind === 'notes') {
      // A call stays with the words before it, and so does the comma after it: the cut comes after both.
      notes += run.numbers.length;
      if (notes > notesPerRow) {
        notes = 0;
        begun = offset + length + closing(runs[index + 1]);
        breaks.push(begun);
      }
    } else if ('text' in run) {
      while (offset + length - begun > limit) {
        const words = run.text.slice(0, begun + limit - offset);
        const space = words.lastIndexOf(' ');
        begun =
          space > 0 && offset + space > begun
            ? offset + space + 1
            : Math.max(begun + 1, offset + words.length);
        breaks.push(begun);
        notes = 0;
      }
    }
    offset += length;
  }
  return breaks
    .map((from, index) => sliceRuns(runs, from, breaks[index + 1] ?? Number.POSITIVE_INFINITY))
    .filter((chunk, index) => index === 0 || chunk.length > 0);
}

/** How many signs at the beginning of a run end the words before it: "," in ", groupe sanguin". */
function closing(run: Run | undefined): number {
  return run !== undefined && 'text' in run ? (/^\s*[,;.:!?…)»]+\s?/u.exec(run.text)?.[0].length ?? 0) : 0;
}
