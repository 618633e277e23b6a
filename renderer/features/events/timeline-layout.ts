import type { Lane, Reading, TimelineItem } from '#shared/analysis/timeline.ts';
import { markOf, type Mark, type Plot, type Scale } from './marks.ts';
import { beside, boxOf, edgeLabel, type Label, type PlacedLabel } from './label-placement.ts';
import { packed, type Packable } from './row-packing.ts';

/** One date drawn, with its words. */
export type DrawnReading = {
  readonly reading: Reading;
  readonly mark: Mark;
  readonly label: PlacedLabel;
  /** From the top of the lane to the middle of the mark. */
  readonly y: number;
};

/** What takes one tab stop of the drawing. */
export type Thing = {
  readonly key: string;
  readonly items: readonly TimelineItem[];
  /** Of its ground, in pixels. */
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly height: number;
} & (
  | { readonly kind: 'item'; readonly drawn: DrawnReading }
  | { readonly kind: 'block'; readonly title: PlacedLabel; readonly lines: readonly DrawnReading[] }
  | { readonly kind: 'cluster'; readonly x: number; readonly label: PlacedLabel }
  | { readonly kind: 'edge'; readonly side: 'before' | 'after'; readonly label: PlacedLabel }
);

/** A lane with the place of all that is in it. */
export type DrawnLane = {
  readonly lane: Lane;
  readonly y: number;
  readonly height: number;
  readonly things: readonly Thing[];
};

/** What the layout asks for words and widths. */
export type LayoutWords = {
  readonly item: (item: TimelineItem) => Label;
  readonly reading: (item: TimelineItem, reading: Reading, together: readonly Reading[]) => Label;
  readonly block: (item: TimelineItem) => Label;
  readonly edge: (items: readonly TimelineItem[]) => Label;
  readonly cluster: (items: readonly TimelineItem[]) => Label;
  /** Width in pixels, as it is drawn. */
  readonly width: (label: Label) => number;
};

/** Beyond this many rows a lane is summed up in groups. */
export const mostRows = 7;
/** Marks closer than this go into one group. */
const groupReach = 44;
/** Half the width of a group's mark: its number stands inside. */
export function groupHalf(count: number): number {
  return 9 + 3 * Math.max(0, String(count).length - 2);
}
const rowHeight = 24;
const raisedHeight = 36;
const lineHeight = 27;
const topPad = 8;
/** More disagreements than this in one lane are drawn like every other item: the inspector holds the rest. */
const mostBlocks = 12;

/** Gives everything its place. Items outside the window are summed up at the edge on their side. */
export function layout(
  lanes: readonly Lane[],
  scale: Scale,
  plot: Plot,
  words: LayoutWords,
): readonly DrawnLane[] {
  let y = 0;
  return lanes.map((lane) => {
    const drawn = drawLane(lane, scale, plot, words);
    const placed = { lane, y, ...drawn };
    y += drawn.height;
    return placed;
  });
}

function drawLane(lane: Lane, scale: Scale, plot: Plot, words: LayoutWords): Omit<DrawnLane, 'lane' | 'y'> {
  const before: TimelineItem[] = [];
  const after: TimelineItem[] = [];
  const inside: TimelineItem[] = [];
  for (const item of lane.items) sideOf(item, scale, plot, { before, after, inside }).push(item);
  const contested = inside.filter((item) => item.isContested);
  const asBlocks = contested.length <= mostBlocks;
  const plain = asBlocks ? inside.filter((item) => !item.isContested) : inside;
  const things: Thing[] = [];
  let y = topPad;
  for (const [side, items] of [
    ['before', before],
    ['after', after],
  ] as const) {
    if (items.length === 0) continue;
    const label = edgeLabel(side, words.edge(items), plot);
    const width = words.width(label);
    const [x0, x1] = side === 'before' ? [plot.left, label.x + width] : [label.x - width, plot.right];
    things.push({
      key: `${lane.id} ${side}`,
      kind: 'edge',
      side,
      items,
      label,
      x0: x0 - 4,
      x1: x1 + 4,
      y,
      height: rowHeight,
    });
  }
  // Both edges share the first row unless their words would meet.
  if (things.length === 2 && (things[0]?.x1 ?? 0) > (things[1]?.x0 ?? 0)) {
    things[1] = { ...(things[1] as Thing), y: y + rowHeight };
    y += rowHeight;
  }
  if (things.length > 0) y += rowHeight;
  const rows = packRows(plain, scale, plot, words);
  for (const row of rows) {
    const height = row.some(({ raised }) => raised) ? raisedHeight : rowHeight;
    for (const { make } of row) things.push(make(y, height));
    y += height;
  }
  if (asBlocks) {
    for (const item of contested) {
      const block = drawBlock(item, scale, plot, words, y + 2);
      things.push(block);
      y += block.height + 6;
    }
  }
  return { things, height: Math.max(y, topPad + rowHeight) + topPad };
}

function sideOf<T>(
  item: TimelineItem,
  scale: Scale,
  plot: Plot,
  sides: { readonly before: T; readonly after: T; readonly inside: T },
): T {
  const first = principal(item);
  const shown = item.isContested || first === undefined ? item.readings : [first];
  const marks = shown.flatMap(({ shape }) => markOf(shape, scale, plot) ?? []);
  if (marks.length === 0) return sides.inside;
  if (marks.every((mark) => mark.x1 < plot.left)) return sides.before;
  if (marks.every((mark) => mark.x0 > plot.right)) return sides.after;
  return sides.inside;
}

type Row = Packable & { readonly raised: boolean; readonly make: (y: number, height: number) => Thing };

function packRows(
  items: readonly TimelineItem[],
  scale: Scale,
  plot: Plot,
  words: LayoutWords,
): readonly (readonly Row[])[] {
  const drawn = items.flatMap((item) => itemRow(item, scale, plot, words) ?? []);
  const rows = packed(drawn, mostRows);
  if (rows !== undefined) return rows;
  return packed(grouped(drawn, plot, words), Number.POSITIVE_INFINITY) ?? [];
}

/** Neighbours summed up: every run of marks that begin within reach of its first one. */
function grouped(rows: readonly ItemRow[], plot: Plot, words: LayoutWords): readonly Row[] {
  const sorted = rows.toSorted((left, right) => left.at - right.at);
  const runs: ItemRow[][] = [];
  for (const row of sorted) {
    const run = runs.at(-1);
    if (run !== undefined && row.at - (run[0]?.at ?? 0) < groupReach) run.push(row);
    else runs.push([row]);
  }
  return runs.flatMap((run): Row[] => {
    const [first] = run;
    if (first === undefined) return [];
    if (run.length === 1) return [first];
    const items = run.map(({ item }) => item);
    const x = (first.at + (run.at(-1)?.at ?? first.at)) / 2;
    const half = groupHalf(items.length);
    const label = beside(words.cluster(items), { x0: x - half, x1: x + half }, plot, words);
    const key = `group ${first.item.key} ${items.length}`;
    const box = boxOf(label, x - half, x + half, words);
    return [
      {
        ...box,
        raised: false,
        make: (y, height) => ({
          key,
          kind: 'cluster',
          items,
          x,
          label: { ...label, dy: 4 },
          ...box,
          y,
          height,
        }),
      },
    ];
  });
}

type ItemRow = Row & { readonly item: TimelineItem; readonly at: number };

function itemRow(item: TimelineItem, scale: Scale, plot: Plot, words: LayoutWords): ItemRow | undefined {
  const reading = principal(item);
  const mark = reading === undefined ? undefined : markOf(reading.shape, scale, plot);
  if (reading === undefined || mark === undefined) return undefined;
  const label = beside(words.item(item), mark, plot, words);
  const box = boxOf(label, Math.max(mark.x0, plot.left), Math.min(mark.x1, plot.right), words);
  const raised = label.dy < 0;
  return {
    item,
    at: Math.max(mark.x0, plot.left),
    ...box,
    raised,
    make: (y, height) => ({
      key: item.key,
      kind: 'item',
      items: [item],
      ...box,
      y,
      height,
      drawn: { reading, mark, label, y: y + height - rowHeight / 2 },
    }),
  };
}

/** The reading that stands for an item whose claims agree: the narrowest. */
export function principal(item: TimelineItem): Reading | undefined {
  const width = ({ shape }: Reading): number => {
    if (shape.kind === 'day') return 0;
    const ends = shape.kind === 'band' || shape.kind === 'interval' ? [shape.from, shape.to] : [];
    const [from, to] = ends;
    return from === undefined || to === undefined ? Number.MAX_VALUE : to - from;
  };
  return item.readings.reduce<Reading | undefined>(
    (best, reading) => (best === undefined || width(reading) < width(best) ? reading : best),
    undefined,
  );
}

function drawBlock(item: TimelineItem, scale: Scale, plot: Plot, words: LayoutWords, y: number): Thing {
  const title = words.block(item);
  const byDate = new Map<string, Reading[]>();
  for (const reading of item.readings)
    byDate.set(reading.date, [...(byDate.get(reading.date) ?? []), reading]);
  let top = y + 24;
  const lines = [...byDate.values()].flatMap((together): DrawnReading[] => {
    const [reading] = together;
    const mark = reading === undefined ? undefined : markOf(reading.shape, scale, plot);
    if (reading === undefined || mark === undefined) return [];
    const label = beside(words.reading(item, reading, together), mark, plot, words);
    const height = label.dy < 0 ? raisedHeight : lineHeight;
    top += height;
    return [{ reading, mark, label, y: top - 14 }];
  });
  return {
    key: item.key,
    kind: 'block',
    items: [item],
    x0: plot.left - 8,
    x1: plot.right,
    y,
    height: top - y + 4,
    title: {
      ...title,
      x: plot.left + 6,
      dy: 17,
      anchor: 'start',
      width: words.width({ text: title.text }),
    },
    lines,
  };
}
