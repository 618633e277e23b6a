import { cellText, tableText } from '#shared/documents/table-text.ts';
import { blockText, type BlockText } from './block-text.ts';

/** Never text for a reader: code, what is drawn, what is filled in, what is shown only when something else fails. */
const unread: ReadonlySet<string> = new Set(
  'title script style noscript template head iframe object embed canvas audio video svg button select input textarea datalist map'.split(
    ' ',
  ),
);

const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Deeper nesting than this is an attack or an accident: what is below is read as running text. */
const deepest = 400;

const inList: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'p', 'div']);

type Surroundings = {
  readonly depth: number;
  readonly isPre: boolean;
  readonly list: ListNumbers | undefined;
  readonly links: LinkMark[];
};
type ListNumbers = { next: number | undefined };

/** A link met on the way, with the stretch of the text it makes; in a cell, whose text is made apart, with its words. */
type LinkMark = {
  readonly element: Element;
  readonly from: number;
  readonly to: number;
  readonly words?: string;
};

/** A link of a text: where it leads as it is written, its words as they stand there, and how many signs stand before them. */
export type FoundLink = {
  readonly element: Element;
  readonly href: string;
  readonly words: string;
  readonly at: number;
};

/** The text of an element as a person reads it: headings, paragraphs, lists, tables with a tab between cells. */
export function readableText(root: Element): string {
  return textAndLinks(root).text;
}

/** The same text, with the links whose words stand in it, in their order. */
export function textAndLinks(root: Element): { readonly text: string; readonly links: readonly FoundLink[] } {
  const out = blockText();
  const marks: LinkMark[] = [];
  readInto(out, root, { depth: 0, isPre: false, list: undefined, links: marks });
  const text = out.text();
  const links = marks.map(({ element, from, to, words = text.slice(from, to) }) => ({
    element,
    href: element.getAttribute('href') ?? '',
    words,
    // Before its words there may be the gap that divides them from those before.
    at: from + words.length - words.trimStart().length,
  }));
  return { text, links };
}

function readInto(out: BlockText, node: Node, around: Surroundings): void {
  if (node.nodeType === 3) {
    const text = node.textContent ?? '';
    if (around.isPre) out.verbatim(text);
    else out.words(text);
    return;
  }
  if (node.nodeType !== 1) return;
  const element = node as Element;
  const name = element.localName.toLowerCase();
  if (unread.has(name) || isHidden(element)) return;
  if (around.depth > deepest) {
    out.words(element.textContent ?? '');
    return;
  }
  if (name === 'br') {
    out.line();
    return;
  }
  if (name === 'table' && readTable(out, element, around.links)) return;
  const from = out.length();
  const isBlock = blocks.has(name);
  if (name === 'li') {
    const number = around.list?.next;
    if (around.list !== undefined && number !== undefined) around.list.next = number + 1;
    out.marker(number === undefined ? '- ' : `${number}. `);
  } else if (isBlock) gap(out, name, around);
  const inside: Surroundings = {
    depth: around.depth + 1,
    isPre: around.isPre || name === 'pre',
    list:
      name === 'ul' || name === 'ol' || name === 'menu' ? { next: firstNumber(element, name) } : around.list,
    links: around.links,
  };
  for (const child of element.childNodes) readInto(out, child, inside);
  if (name === 'a' && element.hasAttribute('href')) around.links.push({ element, from, to: out.length() });
  if (name === 'li') out.line();
  else if (isBlock) gap(out, name, around);
}

/** What stands in a list stands line by line. */
function gap(out: BlockText, name: string, around: Surroundings): void {
  if (name === 'dt' || name === 'dd' || (around.list !== undefined && inList.has(name))) out.line();
  else out.paragraph();
}

function firstNumber(element: Element, name: string): number | undefined {
  if (name !== 'ol') return undefined;
  const start = Number(element.getAttribute('start') ?? '1');
  return Number.isSafeInteger(start) ? start : 1;
}

/** What a page holds and hides, as it would be read if it were shown; each hidden part by itself. */
export function hiddenTexts(root: Element): readonly string[] {
  return [...root.querySelectorAll('[hidden], [style]')]
    .filter((element) => isHidden(element) && !isInHidden(element))
    .map((element) => {
      const shown = element.cloneNode(true) as Element;
      for (const name of ['hidden', 'style']) shown.removeAttribute(name);
      return readableText(shown);
    })
    .filter((text) => text !== '');
}

function isInHidden(element: Element): boolean {
  for (let outer = element.parentElement; outer !== null; outer = outer.parentElement)
    if (isHidden(outer)) return true;
  return false;
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}

/** A cell with more than this is a part of a page laid out with a table. */
const longestCell = 2000;

/** Reads a table of data; false for one that only lays out a page, whose cells are then read as blocks. */
function readTable(out: BlockText, table: Element, links: LinkMark[]): boolean {
  if (table.querySelector('table') !== null) return false;
  const rows = [...table.querySelectorAll('tr')];
  const cells = rows.map(cellsOf);
  if (rows.length < 2 || !cells.some((row) => row.length > 1)) return false;
  if (cells.some((row) => row.some(({ text }) => text.length > longestCell))) return false;
  const caption = table.querySelector('caption')?.textContent ?? '';
  out.paragraph();
  if (caption.trim() !== '') {
    out.words(caption);
    out.paragraph();
  }
  const at = out.length();
  for (const { links: ofCell } of cells.flat())
    for (const { element, words } of ofCell) links.push({ element, from: at, to: at, words });
  out.verbatim(tableText(placed(cells)));
  out.paragraph();
  return true;
}

type Cell = {
  readonly text: string;
  readonly links: readonly FoundLink[];
  readonly columns: number;
  readonly rows: number;
};

function cellsOf(row: Element): readonly Cell[] {
  return [...row.children]
    .filter(({ localName }) => localName === 'td' || localName === 'th')
    .map((cell) => {
      const { text, links } = textAndLinks(cell);
      return {
        text: cellText(text),
        links,
        columns: span(cell, 'colspan'),
        rows: span(cell, 'rowspan'),
      };
    });
}

function span(cell: Element, attribute: string): number {
  const value = Number(cell.getAttribute(attribute) ?? '1');
  return Number.isInteger(value) && value >= 1 && value <= 100 ? value : 1;
}

/** Cells in their columns: one that spans leaves the others it covers empty. */
function placed(rows: readonly (readonly Cell[])[]): readonly (readonly string[])[] {
  const covered = new Map<string, true>();
  return rows.map((cells, row) => {
    const line: string[] = [];
    const skip = (): void => {
      while (covered.has(`${row} ${line.length}`)) line.push('');
    };
    for (const cell of cells) {
      skip();
      const column = line.length;
      for (let down = 1; down < cell.rows; down += 1)
        for (let right = 0; right < cell.columns; right += 1)
          covered.set(`${row + down} ${column + right}`, true);
      line.push(cell.text, ...Array.from({ length: cell.columns - 1 }, () => ''));
    }
    skip();
    return line;
  });
}
