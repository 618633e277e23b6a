/** One cell of a row: UTF-16 offsets into the text, without the quotation marks and white space around it. */
export type Cell = { readonly start: number; readonly end: number };

/** Signs that divide a row into cells, the surest first. */
export const delimiters = ['\t', ';', '|', ',', ':'] as const;
export type Delimiter = (typeof delimiters)[number];

/** Lines that follow each other and divide into as many cells each. */
export type Block = {
  readonly delimiter: Delimiter;
  readonly columns: number;
  /** Offsets of its lines, their end without the line feed. */
  readonly lines: readonly Cell[];
};

/** A longer line is no row of a table that a person could read. */
const longestRow = 20_000;
/** Lines that divide otherwise and still do not end a table (a cell with a delimiter in it). */
const strayLines = 2;

/** The lines of a text that are not blank, by their offsets; a form feed between pages ends one too. */
export function linesOf(text: string): readonly Cell[] {
  const lines: Cell[] = [];
  for (let start = 0; start <= text.length;) {
    const feed = text.indexOf('\n', start);
    const stop = feed === -1 ? text.length : feed;
    let end = stop;
    while (end > start && /[\s\f]/.test(text[end - 1] ?? '') && text[end - 1] !== '\t') end -= 1;
    if (end > start) lines.push({ start, end });
    start = stop + 1;
  }
  return lines;
}

/** The cells of one line; a delimiter inside quotation marks does not divide. */
export function cellsOf(text: string, line: Cell, delimiter: Delimiter): readonly Cell[] {
  const cells: Cell[] = [];
  let start = line.start;
  let isQuoted = false;
  for (let at = line.start; at <= line.end; at += 1) {
    const sign = at === line.end ? delimiter : text[at];
    if (sign === '"') isQuoted = isQuoted ? false : text.slice(start, at).trim() === '';
    if (sign !== delimiter || (isQuoted && at < line.end)) continue;
    cells.push(trimmed(text, start, at));
    start = at + 1;
  }
  return cells;
}

function trimmed(text: string, from: number, to: number): Cell {
  let [start, end] = [from, to];
  while (start < end && /[\s"']/.test(text[start] ?? '')) start += 1;
  while (end > start && /[\s"']/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

/** Runs of at least `least` lines that divide by the delimiter into the same number of cells, two or more. */
export function blocksOf(
  text: string,
  lines: readonly Cell[],
  delimiter: Delimiter,
  least: number,
): readonly Block[] {
  const blocks: Block[] = [];
  let run: Cell[] = [];
  let columns = 0;
  /** Lines at the end of the run that divide otherwise. */
  let strays = 0;
  const close = (): void => {
    // The last row of a file that was cut is one; prose after a table has commas and colons of its own.
    const kept = delimiter === ',' || delimiter === ':' ? run.slice(0, run.length - strays) : run;
    if (run.length - strays >= least && columns > 1) blocks.push({ delimiter, columns, lines: kept });
    [run, columns, strays] = [[], 0, 0];
  };
  for (const line of lines) {
    const found = line.end - line.start > longestRow ? 1 : countCells(text, line, delimiter);
    if (found === columns) strays = 0;
    else if (found > 1 && strays < strayLines && run.length > 0) strays += 1;
    else {
      close();
      if (found < 2) continue;
      columns = found;
    }
    run.push(line);
  }
  close();
  return blocks;
}

function countCells(text: string, line: Cell, delimiter: Delimiter): number {
  const code = delimiter.charCodeAt(0);
  let count = 1;
  let isQuoted = false;
  for (let at = line.start; at < line.end; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 34) isQuoted = !isQuoted;
    else if (sign === code && !isQuoted) count += 1;
  }
  return count;
}
