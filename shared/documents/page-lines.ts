import type { PlacedText } from './placed-text.ts';

/** Items that follow each other on one line without a wide gap; in the frame of the page's reading. */
export type Segment = {
  readonly items: readonly { readonly item: PlacedText; readonly spaceBefore: boolean }[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
};

/** Gaps, in ems: from the first on there is a space, from the second on another cell or column begins. */
const spaceGap = 0.18;
const cellGap = 1.8;

/** Parts what is drawn into segments, in the order in which it is drawn. Items of white space only part others. */
export function segmentsInOrder(items: readonly PlacedText[]): readonly Segment[] {
  const segments: Segment[] = [];
  let open: { item: PlacedText; spaceBefore: boolean }[] = [];
  let isParted = false;
  const close = (): void => {
    if (open.length > 0) segments.push(segmentOf(open));
    open = [];
  };
  for (const item of items) {
    if (item.text.trim() === '') {
      isParted ||= item.text !== '';
      continue;
    }
    const before = open.at(-1)?.item;
    if (before === undefined || !isOnLineOf(before, item, open)) {
      close();
      open.push({ item, spaceBefore: false });
    } else {
      const gap = (item.left - before.right) / Math.max(before.size, item.size);
      open.push({ item, spaceBefore: isParted || gap >= spaceGap });
    }
    isParted = false;
  }
  close();
  return segments;
}

function isOnLineOf(before: PlacedText, item: PlacedText, open: readonly { item: PlacedText }[]): boolean {
  const size = Math.max(before.size, item.size);
  const main = open.reduce((widest, each) => (each.item.size > widest.size ? each.item : widest), before);
  // A raised or lowered sign is smaller than its line and stands within it.
  const isRaised = Math.min(item.size, main.size) < 0.85 * Math.max(item.size, main.size);
  const tolerance = isRaised ? 0.6 * Math.max(item.size, main.size) : 0.25 * size;
  if (Math.abs(item.baseline - main.baseline) > tolerance) return false;
  const gap = item.left - before.right;
  return gap < cellGap * size && gap > -0.8 * size;
}

function segmentOf(items: readonly { readonly item: PlacedText; readonly spaceBefore: boolean }[]): Segment {
  const main = items.reduce((best, each) =>
    each.item.right - each.item.left > best.item.right - best.item.left ? each : best,
  ).item;
  return {
    items,
    left: Math.min(...items.map(({ item }) => item.left)),
    right: Math.max(...items.map(({ item }) => item.right)),
    baseline: main.baseline,
    size: main.size,
  };
}
