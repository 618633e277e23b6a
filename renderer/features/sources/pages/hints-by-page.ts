import type { PageSpan } from '#shared/documents/placed-text.ts';
import type { Hint } from '../segments.ts';

const none: readonly Hint[] = [];

/**
 * The suggestions of each page, by its index; of a text whose pages are no longer those of the document, all of them for
 * each page. A page whose suggestions have not changed keeps its list, and is not drawn again.
 */
export function hintsByPage(
  hints: readonly Hint[],
  spans: readonly PageSpan[],
  count: number,
  before: readonly (readonly Hint[])[] = [],
): readonly (readonly Hint[])[] {
  if (spans.length !== count) return Array.from({ length: count }, () => hints);
  const pages = spans.map((): Hint[] => []);
  let first = 0;
  for (const hint of hints) {
    while (first < spans.length - 1 && (spans[first]?.end ?? 0) <= hint.start) first += 1;
    for (let page = first; page < spans.length && (spans[page]?.start ?? 0) < hint.end; page += 1)
      pages[page]?.push(hint);
  }
  return pages.map((page, index) => {
    const old = before[index] ?? none;
    return old.length === page.length && page.every(({ key }, at) => key === old[at]?.key) ? old : page;
  });
}
