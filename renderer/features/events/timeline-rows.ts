import type { DayWindow } from '#shared/analysis/timeline-window.ts';
import type { Reading, TimelineItem } from '#shared/analysis/timeline.ts';
import { spread } from '#shared/dates/bounds.ts';
import { beside, boxOf, type Label, type PlacedLabel } from './label-placement.ts';
import { markOf, type Mark, type Plot, type Scale } from './marks.ts';
import { packed, type Packable } from './row-packing.ts';
import { groupHalf, rowHeight, signRoom, type LayoutWords, type Thing } from './things.ts';

/** Beyond this many rows a lane is summed up in groups. */
export const mostRows = 7;
/** Marks closer than this go into one group. */
const groupReach = 44;

/** What stands on a row, placed once the row's height is known. */
export type Row = Packable & {
  readonly raised: boolean;
  readonly make: (y: number, height: number) => Thing;
};

/** Items on rows; neighbours are summed up in groups where there are too many. */
export function packRows(
  items: readonly TimelineItem[],
  scale: Scale,
  plot: Plot,
  words: LayoutWords,
): readonly (readonly Row[])[] {
  const marked = items.flatMap((item) => markedItem(item, scale, plot) ?? []);
  const rows = packed(eachRow(marked, plot, words), mostRows);
  if (rows !== undefined) return rows;
  return packed(grouped(marked, plot, words), Number.POSITIVE_INFINITY) ?? [];
}

/** Rows made only as they are asked for: words are worked out for those that are drawn, not for every item. */
function* eachRow(marked: readonly MarkedItem[], plot: Plot, words: LayoutWords): Generator<Row> {
  for (const one of marked) yield itemRow(one, plot, words);
}

/** Neighbours summed up: every run of marks that begin within reach of its first one. */
function grouped(marked: readonly MarkedItem[], plot: Plot, words: LayoutWords): readonly Row[] {
  const sorted = marked.toSorted((left, right) => left.at - right.at);
  const runs: MarkedItem[][] = [];
  for (const row of sorted) {
    const run = runs.at(-1);
    if (run !== undefined && row.at - (run[0]?.at ?? 0) < groupReach) run.push(row);
    else runs.push([row]);
  }
  return runs.flatMap((run): Row[] => {
    const [first] = run;
    if (first === undefined) return [];
    if (run.length === 1) return [itemRow(first, plot, words)];
    const items = run.map(({ item }) => item);
    const x = (first.at + (run.at(-1)?.at ?? first.at)) / 2;
    const half = groupHalf(items.length);
    const contested = items.filter(({ isContested }) => isContested).length;
    const note = contested === 0 ? undefined : noteOf(words.cluster(contested), x, half, plot, words);
    const key = `group ${first.item.key} ${items.length}`;
    const box = {
      x0: Math.min(x - half, note?.x ?? x) - 6,
      x1: Math.max(x + half, (note?.x ?? x) + (note?.width ?? 0)) + 6,
    };
    return [
      {
        ...box,
        raised: false,
        make: (y, height) => ({
          key,
          kind: 'cluster',
          items,
          x,
          contested,
          note,
          ...box,
          y,
          height,
        }),
      },
    ];
  });
}

/** The sign and number of disagreements in a group, right of its mark where there is room, else left. */
function noteOf(label: Label, x: number, half: number, plot: Plot, words: LayoutWords): PlacedLabel {
  const width = signRoom + words.width(label);
  const right = x + half + 5;
  return {
    ...label,
    width,
    x: right + width <= plot.right ? right : x - half - 5 - width,
    dy: 4,
    anchor: 'start',
  };
}

/** An item and where it begins in the plot. */
type MarkedItem = {
  readonly item: TimelineItem;
  readonly reading: Reading;
  readonly mark: Mark;
  readonly at: number;
};

function markedItem(item: TimelineItem, scale: Scale, plot: Plot): MarkedItem | undefined {
  const reading = principal(item);
  const mark = reading === undefined ? undefined : markOf(reading.shape, scale, plot);
  if (reading === undefined || mark === undefined) return undefined;
  return { item, reading, mark, at: Math.max(mark.x0, plot.left) };
}

function itemRow({ item, reading, mark }: MarkedItem, plot: Plot, words: LayoutWords): Row {
  const taken = item.isContested ? { x0: mark.x0 - signRoom, x1: mark.x1 } : mark;
  const label = beside(words.item(item), taken, plot, words);
  const box = boxOf(label, Math.max(taken.x0, plot.left), Math.min(mark.x1, plot.right), words);
  const raised = label.dy < 0;
  return {
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

/** The readings of an item that are drawn: all those of a disagreement, else the one that stands for it. */
export function drawnReadings(item: TimelineItem): readonly Reading[] {
  const first = principal(item);
  return item.isContested || first === undefined ? item.readings : [first];
}

/** The days that an item is drawn on, as far as they are known: a stretch for each of its dates drawn. */
export function drawnStretches(item: TimelineItem): readonly DayWindow[] {
  return drawnReadings(item).flatMap(({ date }) => {
    const { from, to } = spread(date);
    const [first, last] = [from ?? to, to ?? from];
    return first === undefined || last === undefined ? [] : [{ from: first, to: last }];
  });
}

/** The reading that stands for an item whose claims agree: the narrowest. */
export function principal(item: TimelineItem): Reading | undefined {
  const width = ({ shape }: Reading): number => {
    if (shape.kind === 'day') return 0;
    const ends = shape.kind === 'band' || shape.kind === 'interval' ? [shape.from, shape.to] : [];
    const [from, to] = ends;
    return from === undefined || to === undefined ? Number.MAX_VALUE : to - from;
  };
  if (item.readings.length < 2) return item.readings[0];
  return item.readings.reduce<Reading | undefined>(
    (best, reading) => (best === undefined || width(reading) < width(best) ? reading : best),
    undefined,
  );
}
