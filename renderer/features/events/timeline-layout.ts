import type { Lane, Reading, TimelineItem } from '#shared/analysis/timeline.ts';
import { beside, edgeLabel } from './label-placement.ts';
import { markOf, type Plot, type Scale } from './marks.ts';
import {
  raisedHeight,
  rowHeight,
  type DrawnLane,
  type DrawnReading,
  type LayoutWords,
  type Thing,
} from './things.ts';
import { drawnReadings, packRows } from './timeline-rows.ts';

const lineHeight = 27;
const topPad = 8;
/** Where the small line under the name of a lane ends. */
const notedHeight = 44;
/** More disagreements than this in sight are drawn like every other item, with their sign: blocks would go on for pages. */
const mostBlocks = 12;
/** Gives everything its place. Items outside the window are summed up at the edge on their side. */
export function layout(
  lanes: readonly Lane[],
  scale: Scale,
  plot: Plot,
  words: LayoutWords,
): readonly DrawnLane[] {
  const sorted = lanes.map((lane) => sidesOf(lane, scale, plot));
  const contested = sorted.reduce(
    (sum, { inside }) => sum + inside.filter(({ isContested }) => isContested).length,
    0,
  );
  let y = 0;
  return sorted.map((sides) => {
    const drawn = drawLane(sides, contested <= mostBlocks, scale, plot, words);
    const placed = { lane: sides.lane, y, ...drawn };
    y += drawn.height;
    return placed;
  });
}

type Sides = {
  readonly lane: Lane;
  readonly before: readonly TimelineItem[];
  readonly after: readonly TimelineItem[];
  readonly inside: readonly TimelineItem[];
};

function sidesOf(lane: Lane, scale: Scale, plot: Plot): Sides {
  const sides = { before: [] as TimelineItem[], after: [] as TimelineItem[], inside: [] as TimelineItem[] };
  for (const item of lane.items) sideOf(item, scale, plot, sides).push(item);
  return { lane, ...sides };
}

function drawLane(
  { lane, before, after, inside }: Sides,
  asBlocks: boolean,
  scale: Scale,
  plot: Plot,
  words: LayoutWords,
): Omit<DrawnLane, 'lane' | 'y'> {
  const plain = asBlocks ? inside.filter(({ isContested }) => !isContested) : inside;
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
    for (const item of inside.filter(({ isContested }) => isContested)) {
      const block = drawBlock(item, scale, plot, words, y + 2);
      things.push(block);
      y += block.height + 6;
    }
  }
  const least = words.hasNote(lane) ? notedHeight : topPad + rowHeight;
  return { things, height: Math.max(y, least) + topPad };
}

function sideOf<T>(
  item: TimelineItem,
  scale: Scale,
  plot: Plot,
  sides: { readonly before: T; readonly after: T; readonly inside: T },
): T {
  const marks = drawnReadings(item).flatMap(({ shape }) => markOf(shape, scale, plot) ?? []);
  if (marks.length === 0) return sides.inside;
  if (marks.every((mark) => mark.x1 < plot.left)) return sides.before;
  if (marks.every((mark) => mark.x0 > plot.right)) return sides.after;
  return sides.inside;
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
