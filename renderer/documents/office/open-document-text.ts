import { cellText, tableText } from '#shared/documents/table-text.ts';
import { blockText, type BlockText } from '../html/block-text.ts';
import type { FoundLink } from '../html/readable-text.ts';

/** Not part of what is read: what was deleted, what somebody noted in the margin, what a field is made of. */
const unread: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:forms',
  'text:note-citation',
  'text:sequence-decls',
  'text:variable-decls',
  'svg:title',
  'svg:desc',
]);

const blocks: ReadonlySet<string> = new Set([
  'text:p',
  'text:h',
  'text:section',
  'draw:frame',
  'table:table',
]);

/** Deeper nesting than this is an attack or an accident. */
const deepest = 300;

/** The text of the body of an OpenDocument file (OASIS OpenDocument 1.3, part 3). */
export function openDocumentText(root: Element): string {
  const out = blockText();
  readInto(out, root, 0);
  return out.text();
}

/** The links of the body of an OpenDocument file, in the order of its text. */
export function openDocumentLinks(root: Element, depth = 0): readonly FoundLink[] {
  if (depth > deepest || unread.has(root.nodeName.toLowerCase())) return [];
  const inside = [...root.children].flatMap((child) => openDocumentLinks(child, depth + 1));
  const href = root.nodeName.toLowerCase() === 'text:a' ? root.getAttribute('xlink:href') : null;
  return href === null ? inside : [{ element: root, href, words: openDocumentText(root), at: 0 }, ...inside];
}

function readInto(out: BlockText, node: Node, depth: number): void {
  if (node.nodeType === 3) {
    out.words(node.textContent ?? '');
    return;
  }
  if (node.nodeType !== 1 || depth > deepest) return;
  const element = node as Element;
  const name = element.nodeName.toLowerCase();
  if (unread.has(name)) return;
  if (name === 'text:s' || name === 'text:tab') out.words(' ');
  else if (name === 'text:line-break') out.line();
  else if (name === 'table:table') readTable(out, element);
  else {
    const isItem = name === 'text:list-item';
    const isNote = name === 'text:note';
    if (isItem) out.marker('- ');
    else if (isNote) out.words(' [');
    else if (blocks.has(name)) gap(out, element);
    for (const child of element.childNodes) readInto(out, child, depth + 1);
    if (isItem) out.line();
    else if (isNote) out.words('] ');
    else if (blocks.has(name)) gap(out, element);
  }
}

/** A note stands in brackets where it is called, an item of a list on a line of its own. */
function gap(out: BlockText, element: Element): void {
  const parent = element.parentElement?.nodeName.toLowerCase();
  if (parent === 'text:note-body') return;
  if (parent === 'text:list-item') out.line();
  else out.paragraph();
}

/** Columns that a file repeats to the edge of the sheet are not there to be read. */
const mostRepeated = 50;

function readTable(out: BlockText, table: Element): void {
  const rows = [...table.getElementsByTagName('table:table-row')].map((row) =>
    [...row.children].flatMap((cell) => {
      if (!/^table:(?:covered-)?table-cell$/i.test(cell.nodeName)) return [];
      const repeated = Number(cell.getAttribute('table:number-columns-repeated') ?? '1');
      const text = cellText(openDocumentText(cell));
      const count = repeated > 1 && repeated <= mostRepeated ? repeated : 1;
      return Array.from({ length: count }, () => text);
    }),
  );
  out.paragraph();
  out.verbatim(tableText(rows));
  out.paragraph();
}
