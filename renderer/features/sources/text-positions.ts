/** Where a place of the page stands in the source's text, or undefined outside it. Every leaf says where it begins. */
export function offsetOf(root: HTMLElement, node: Node, nodeOffset: number): number | undefined {
  if (!root.contains(node)) return undefined;
  if (node.nodeType === Node.TEXT_NODE) {
    const leaf = node.parentElement?.closest<HTMLElement>('[data-from]');
    return leaf === null || leaf === undefined ? undefined : Number(leaf.dataset['from']) + nodeOffset;
  }
  const child = node.childNodes[nodeOffset];
  const leafAfter =
    child instanceof HTMLElement
      ? child.matches('[data-from]')
        ? child
        : child.querySelector<HTMLElement>('[data-from]')
      : null;
  if (leafAfter !== null && leafAfter !== undefined) return Number(leafAfter.dataset['from']);
  const own = node instanceof HTMLElement ? node.closest<HTMLElement>('[data-from]') : null;
  if (own !== null)
    return Number(own.dataset['from']) + (nodeOffset === 0 ? 0 : (own.textContent?.length ?? 0));
  const paragraph = node instanceof HTMLElement ? node.closest<HTMLElement>('[data-paragraph-start]') : null;
  if (paragraph === null) return endOfLeafBefore(node.childNodes[nodeOffset - 1]);
  return Number(nodeOffset === 0 ? paragraph.dataset['paragraphStart'] : paragraph.dataset['paragraphEnd']);
}

/** Where the words of a node end: a selection of whole lines stops behind the last of them, on no words. */
function endOfLeafBefore(node: ChildNode | undefined): number | undefined {
  if (!(node instanceof HTMLElement)) return undefined;
  const leaf = node.matches('[data-from]')
    ? node
    : [...node.querySelectorAll<HTMLElement>('[data-from]')].at(-1);
  return leaf === undefined ? undefined : Number(leaf.dataset['from']) + (leaf.textContent?.length ?? 0);
}

/** The place of the page where an offset of the text is drawn, or undefined while its paragraph is not. */
export function placeOf(
  root: HTMLElement,
  offset: number,
): { readonly node: Text; readonly offset: number } | undefined {
  // The last: where one stretch ends another begins, and what is there is the beginning.
  const paragraph = [...root.querySelectorAll<HTMLElement>('[data-paragraph-start]')].findLast(
    (element) =>
      Number(element.dataset['paragraphStart']) <= offset &&
      offset <= Number(element.dataset['paragraphEnd']),
  );
  if (paragraph === undefined) return undefined;
  let found: { node: Text; offset: number } | undefined;
  for (const leaf of paragraph.querySelectorAll<HTMLElement>('[data-from]')) {
    const from = Number(leaf.dataset['from']);
    const text = leaf.firstChild;
    if (from > offset || !(text instanceof Text)) continue;
    if (offset <= from + text.length) found = { node: text, offset: offset - from };
  }
  return found;
}

/** A range of the page over two offsets; undefined while either end is not drawn. */
export function rangeOf(root: HTMLElement, start: number, end: number): Range | undefined {
  const from = placeOf(root, start);
  const to = placeOf(root, end);
  if (from === undefined || to === undefined) return undefined;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}
