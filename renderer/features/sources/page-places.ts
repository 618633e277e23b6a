import { pageMark } from '#shared/model/scalars.ts';
import type { Stretch } from '#shared/reading/stretches.ts';

/** The stretches that begin a page after the first, by index, with the number of that page. Empty for a text without pages. */
export function pageBeginnings(text: string, stretches: readonly Stretch[]): ReadonlyMap<number, number> {
  const beginnings = new Map<number, number>();
  let mark = text.indexOf(pageMark);
  let page = 1;
  for (const [index, { start }] of stretches.entries()) {
    if (mark < 0) break;
    if (mark >= start) continue;
    while (mark >= 0 && mark < start) {
      page += 1;
      mark = text.indexOf(pageMark, mark + 1);
    }
    beginnings.set(index, page);
  }
  return beginnings;
}
