/**
 * Cuts a galley into pages. Chromium has neither footnotes nor page margin boxes, so pages are made here: pure, from
 * heights measured once. Heights are CSS pixels.
 */

/** A line of a piece that may be cut between its lines, with the notes first called on it. */
export type GalleyLine = { readonly height: number; readonly notes: readonly number[] };

/** One piece of the galley: a heading, a paragraph, one row of a table, one item of a list, one drawing. */
export type GalleyPiece = {
  readonly height: number;
  /** Space above, dropped at the top of a page. */
  readonly before: number;
  /** Indexes of the notes first called here, ascending. */
  readonly notes: readonly number[];
  /** Never last on a page: a heading, a caption, the head of a table. */
  readonly keepWithNext: boolean;
  /** One of the pieces that end the report: they stand whole on its last page, after every note still owed. */
  readonly closing?: boolean;
  /** Height of the table's head, repeated above when a page begins with this row. */
  readonly repeats?: number;
  /** Lines, for a piece that may be cut; measured only when a page asks. */
  readonly lines?: () => readonly GalleyLine[];
};

/** Where a piece stands: whole, or its lines `from` to `to` (end excluded). */
export type Placed = { readonly piece: number; readonly from?: number; readonly to?: number };

export type Page = { readonly placed: readonly Placed[]; readonly notes: readonly number[] };

export type PageMetrics = {
  /** Height for text and notes together. */
  readonly height: number;
  /** Rule and white above the notes, when there are any. */
  readonly notesOverhead: number;
  /** Height of each note, by index, in its column. */
  readonly noteHeights: readonly number[];
};

/** Fewest lines left at the foot of a page, or carried to the next. */
const fewestLines = 2;

/** Height of notes set in two columns, in order, the first column holding the break that makes them shortest. */
export function twoColumns(heights: readonly number[]): { readonly height: number; readonly first: number } {
  const total = heights.reduce((sum, height) => sum + height, 0);
  let left = 0;
  let best = { height: total, first: heights.length };
  for (const [index, height] of heights.entries()) {
    left += height;
    const taller = Math.max(left, total - left);
    if (taller <= best.height) best = { height: taller, first: index + 1 };
  }
  return best;
}

/**
 * Pages in order: every piece once, each note on the page of its first call, headings with what follows, the heads of
 * tables repeated. Notes too many for a whole page go on at the foot of the next. Linear in the number of pieces.
 */
export function paginate(pieces: readonly GalleyPiece[], metrics: PageMetrics): readonly Page[] {
  const pages: Page[] = [];
  let page = emptyPage();
  let owed: readonly number[] = [];

  function emptyPage() {
    return { placed: [] as Placed[], notes: [] as number[], used: 0 };
  }

  function notesHeight(notes: readonly number[]): number {
    if (notes.length === 0) return 0;
    return metrics.notesOverhead + twoColumns(notes.map((note) => metrics.noteHeights[note] ?? 0)).height;
  }

  function fits(height: number, notes: readonly number[]): boolean {
    const all = notes.length === 0 ? page.notes : [...page.notes, ...notes];
    return page.used + height + notesHeight(all) <= metrics.height;
  }

  function isBlank(): boolean {
    return page.placed.length + page.notes.length === 0;
  }

  function close(): void {
    pages.push({ placed: page.placed, notes: page.notes });
    page = emptyPage();
    const carried = owed;
    owed = [];
    takeNotes(carried);
  }

  /** Puts notes at the foot as far as there is room; the rest is owed to the next page. */
  function takeNotes(notes: readonly number[]): void {
    for (const [index, note] of notes.entries()) {
      if (!fits(0, [note]) && page.used + page.notes.length > 0) {
        owed = [...owed, ...notes.slice(index)];
        return;
      }
      page.notes.push(note);
    }
  }

  function put(placed: Placed, height: number, notes: readonly number[]): void {
    page.placed.push(placed);
    page.used += height;
    takeNotes(notes);
  }

  /** Room that a piece takes where the page stands now. */
  function roomOf(piece: GalleyPiece): number {
    if (page.placed.length > 0) return piece.before + piece.height;
    return piece.height + (piece.repeats ?? 0);
  }

  /** What must stand together from a piece on: the pieces kept with their next, and the beginning of that one. */
  function needed(start: number): { readonly height: number; readonly notes: readonly number[] } {
    let height = 0;
    const notes: number[] = [];
    for (let index = start; ; index++) {
      const piece = pieces[index];
      if (piece === undefined) return { height, notes };
      const above = index === start && page.placed.length === 0 ? (piece.repeats ?? 0) : piece.before;
      if (piece.keepWithNext) {
        height += above + piece.height;
        notes.push(...piece.notes);
        continue;
      }
      const whole = above + piece.height;
      if (piece.lines === undefined || fits(height + whole, [...notes, ...piece.notes])) {
        return { height: height + whole, notes: [...notes, ...piece.notes] };
      }
      const lines = piece.lines();
      const head = lines.length < 2 * fewestLines ? lines : lines.slice(0, fewestLines);
      return {
        height: height + above + head.reduce((sum, line) => sum + line.height, 0),
        notes: [...notes, ...head.flatMap((line) => line.notes)],
      };
    }
  }

  function putLines(index: number, piece: GalleyPiece, lines: readonly GalleyLine[]): void {
    let from = 0;
    while (from < lines.length) {
      const above = from === 0 && page.placed.length > 0 ? piece.before : 0;
      const count = linesThatFit(lines, from, above);
      const to = from + count;
      const part = lines.slice(from, to);
      const height = above + part.reduce((sum, line) => sum + line.height, 0);
      put(
        { piece: index, from, to },
        height,
        part.flatMap((line) => line.notes),
      );
      from = to;
      if (from < lines.length) close();
    }
  }

  function linesThatFit(lines: readonly GalleyLine[], from: number, above: number): number {
    let height = above;
    let count = 0;
    const notes: number[] = [];
    for (const line of lines.slice(from)) {
      height += line.height;
      notes.push(...line.notes);
      if (!fits(height, notes)) break;
      count += 1;
    }
    const left = lines.length - from;
    if (count >= left) return left;
    const widowed = left - count < fewestLines ? left - fewestLines : count;
    return Math.max(1, widowed >= fewestLines ? widowed : count);
  }

  const closing = pieces.findIndex((piece) => piece.closing === true);
  for (const [index, piece] of pieces.entries()) {
    const start = needed(index);
    if (page.placed.length > 0 && !fits(start.height, start.notes)) close();
    while (index === closing && !isBlank() && (owed.length > 0 || !fits(start.height, start.notes))) close();
    if (piece.lines !== undefined && !fits(roomOf(piece), piece.notes)) putLines(index, piece, piece.lines());
    else put({ piece: index }, roomOf(piece), piece.notes);
  }
  pages.push({ placed: page.placed, notes: page.notes });
  while (owed.length > 0) {
    page = emptyPage();
    const carried = owed;
    owed = [];
    takeNotes(carried);
    pages.push({ placed: page.placed, notes: page.notes });
  }
  return pages;
}
