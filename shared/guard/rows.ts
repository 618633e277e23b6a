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
/** Lines that divide otherwise and still do not end a table (a cell with a delimiter or the end of a line in it). */
const strayLines = 2;

/** Lines that one quoted cell may go over. */
const mostLinesOfCell = 10;
/** A line in which a quoted cell ends. */
const closesCell = /^[^"]*"[ ]?(?:[;,|\t]|$)/;

/** Whether a line ends inside a quoted cell: its last quotation mark opens one. */
function endsInCell(text: string, start: number, end: number): boolean {
  const line = text.slice(start, end);
  const quote = line.lastIndexOf('"');
  if (quote === -1) return false;
  const before = line.charAt(line[quote - 1] === ' ' ? quote - 2 : quote - 1);
  return before === '' || ';,|\t'.includes(before);
}

/**
 * The lines of a text that are not blank, by their offsets, those that one quoted cell goes over together; a form feed
 * between pages ends one too.
 */
export function linesOf(text: string): readonly Cell[] {
  const lines: Cell[] = [];
  for (let start = 0; start <= text.length;) {
    const first = lineAt(text, start);
    const { end, next } = (endsInCell(text, start, first.end) && closedCell(text, first.next)) || first;
    if (end > start) lines.push({ start, end });
    start = next;
  }
  return lines;
}

type Line = { readonly end: number; readonly next: number };

function lineAt(text: string, start: number): Line {
  const feed = text.indexOf('\n', start);
  const stop = feed === -1 ? text.length : feed;
  let end = stop;
  while (end > start && /[\s\f]/.test(text[end - 1] ?? '') && text[end - 1] !== '\t') end -= 1;
  return { end, next: stop + 1 };
}

/** The line in which a quoted cell ends that an earlier one has begun; undefined when that is not soon. */
function closedCell(text: string, from: number): Line | undefined {
  let start = from;
  for (let count = 0; count < mostLinesOfCell && start < text.length; count += 1) {
    const line = lineAt(text, start);
    const words = text.slice(start, line.end);
    if (closesCell.test(words)) return endsInCell(text, start, line.end) ? undefined : line;
    if (words.includes('"')) return undefined;
    start = line.next;
  }
  return undefined;
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
  const isProse = delimiter === ',' || delimiter === ':';
  const close = (isFollowed: boolean): void => {
    // The last row of a file that was cut is one; what a further table follows is its beginning, and prose after a
    // table has commas and colons of its own.
    const isCut = !isFollowed && !isProse;
    const own = run.length - strays;
    const cut = isCut ? run.slice(own).filter((line) => countCells(text, line, delimiter) > 1) : [];
    if (own >= least && columns > 1)
      blocks.push({ delimiter, columns, lines: [...run.slice(0, own), ...cut] });
    [run, strays] = [isFollowed ? run.slice(own) : [], 0];
  };
  for (const line of lines) {
    const found = line.end - line.start > longestRow ? 1 : countCells(text, line, delimiter);
    if (found < 2 && (strays === strayLines || isProse || run.length === 0)) {
      close(false);
      continue;
    }
    if (found === columns && run.length > 0) strays = 0;
    else if (run.length > 0 && strays < strayLines) strays += 1;
    else {
      close(true);
      columns = found;
      run = run.filter((stray) => countCells(text, stray, delimiter) === found);
    }
    run.push(line);
  }
  close(false);
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
