import { describe, expect, it } from 'vitest';
import { firstWindow } from '#shared/analysis/timeline-window.ts';
import { timelineOf, type Lane, type TimelineItem } from '#shared/analysis/timeline.ts';
import { isoOfDay } from '#shared/dates/day.ts';
import { dateShape } from '#shared/dates/shape.ts';
import { invariant } from '#shared/lib/assert.ts';
import type { Edtf } from '#shared/model/index.ts';
import { ticksOf } from '../../../../../renderer/features/events/axis-ticks.ts';
import { markOf } from '../../../../../renderer/features/events/marks.ts';
import { packed } from '../../../../../renderer/features/events/row-packing.ts';
import type { LayoutWords, Thing } from '../../../../../renderer/features/events/things.ts';
import { layout } from '../../../../../renderer/features/events/timeline-layout.ts';
import { mostRows } from '../../../../../renderer/features/events/timeline-rows.ts';
import { layoutWords } from '../../../../../renderer/features/events/timeline-words.ts';
import { example } from '../../../examples/built.ts';

const plot = { left: 150, right: 870 };
const words: LayoutWords = {
  item: ({ title }) => ({ text: title }),
  reading: (_item, { date }) => ({ text: date }),
  block: ({ title }) => ({ text: title }),
  edge: (items) => ({ text: `${items.length}` }),
  cluster: (contested) => ({ text: `${contested}` }),
  hasNote: () => false,
  width: ({ text }) => text.length * 6,
};

/** A lane with an item for each date. */
function dated(dates: readonly string[]): Lane {
  const items = dates.map((date, index): TimelineItem => ({
    key: `events ${index}`,
    ref: { table: 'events', id: String(index) } as TimelineItem['ref'],
    title: `Événement ${index}`,
    subject: { kind: 'requests', requests: [], outcome: 'pending' },
    lane: 'circulation',
    readings: [{ date: date as Edtf, shape: dateShape(date as Edtf) }],
    days: [],
    isContested: false,
    isOther: false,
    claimCount: 0,
  }));
  return { id: 'circulation', key: 'circulation', items };
}

/** Day 18628 is 1 January 2021. */
const january = (day: number): number => plot.left + (day - 18_628) * 20;

function placed(lane: Lane): readonly Thing[] {
  return layout([lane], january, plot, words)[0]?.things ?? [];
}

function overlapping(things: readonly Thing[]): readonly (readonly [string, string])[] {
  return things.flatMap((left, index) =>
    things.slice(index + 1).flatMap((right): (readonly [string, string])[] => {
      const isApart =
        left.x1 <= right.x0 ||
        right.x1 <= left.x0 ||
        left.y + left.height <= right.y ||
        right.y + right.height <= left.y;
      return isApart ? [] : [[left.key, right.key]];
    }),
  );
}

describe('the layout of the timeline', () => {
  it('lets no words lie over others, in the example as it is first seen', () => {
    const timeline = timelineOf(example('dedalus').snapshot);
    const window = firstWindow(timeline);
    invariant(window !== undefined, 'it has dates');
    for (const width of [500, 720, 1400]) {
      const scale = (day: number) => 150 + ((day - window.from) / (window.to - window.from)) * width;
      const lanes = layout(
        timeline.lanes,
        scale,
        { left: 150, right: 150 + width },
        layoutWords('fr', window),
      );
      for (const { things } of lanes) expect(overlapping(things)).toEqual([]);
    }
  });

  it('keeps room for the small line under the name of a lane', () => {
    const heightWith = (hasNote: boolean) =>
      layout([dated([])], january, plot, { ...words, hasNote: () => hasNote })[0]?.height ?? 0;
    // The small line stands at 40 with its descenders.
    expect(heightWith(true)).toBeGreaterThan(44);
    expect(heightWith(false)).toBeLessThan(heightWith(true));
  });

  it('puts what does not fit beside its neighbour on the next row', () => {
    const things = placed(dated(['2021-01-02', '2021-01-03', '2021-01-04']));
    expect(new Set(things.map(({ y }) => y)).size).toBe(3);
    expect(overlapping(things)).toEqual([]);
  });

  it('sums up what lies outside the window at its edge', () => {
    const things = placed(dated(['2015-05-05', '2016-05-05', '2021-01-03', '2030-01-01']));
    expect(things.map(({ kind, items }) => [kind, items.length])).toEqual([
      ['edge', 2],
      ['edge', 1],
      ['item', 1],
    ]);
  });

  it('sums up neighbours when a lane would grow too tall, and loses none', () => {
    const many = Array.from({ length: 5000 }, (_, index) => isoOfDay(18_628 + (index % 36)));
    const things = placed(dated(many));
    expect(things.every(({ kind }) => kind === 'cluster')).toBe(true);
    expect(things.flatMap(({ items }) => items)).toHaveLength(5000);
    expect(overlapping(things)).toEqual([]);
    expect(new Set(things.map(({ y }) => y)).size).toBeLessThanOrEqual(mostRows);
  });

  it('gives each date of a disagreement its own line in one block', () => {
    const lane = dated(['2021-01-05']);
    const [item] = lane.items;
    invariant(item !== undefined, 'one item');
    const other = { date: '2021-01-20' as Edtf, shape: dateShape('2021-01-20' as Edtf) };
    const contested = { ...item, isContested: true, readings: [...item.readings, other] };
    const [block] = placed({ ...lane, items: [contested] });
    invariant(block?.kind === 'block', 'it is a block');
    expect(block.lines.map(({ reading }) => reading.date)).toEqual(['2021-01-05', '2021-01-20']);
    expect(block.lines[1]?.y).toBeGreaterThan(block.lines[0]?.y ?? 0);
  });

  it('draws disagreements like other items once there are too many for blocks, and counts those of a group', () => {
    const contested = (dates: readonly string[]): Lane => {
      const lane = dated(dates);
      return { ...lane, items: lane.items.map((item) => ({ ...item, isContested: true })) };
    };
    const few = layout([contested(['2021-01-05']), contested(['2021-01-20'])], january, plot, words);
    expect(few.flatMap(({ things }) => things.map(({ kind }) => kind))).toEqual(['block', 'block']);
    const many = Array.from({ length: 7 }, (_, index) => isoOfDay(18_628 + index * 4));
    const drawn = layout([contested(many), contested(many)], january, plot, words);
    expect(new Set(drawn.flatMap(({ things }) => things.map(({ kind }) => kind)))).toEqual(new Set(['item']));
    const [group] = placed(contested(Array.from({ length: 40 }, () => '2021-01-05')));
    invariant(group?.kind === 'cluster', 'it is a group');
    expect([group.contested, group.note?.text]).toEqual([40, '40']);
    const [calm] = placed(dated(Array.from({ length: 40 }, () => '2021-01-05')));
    expect(calm?.kind === 'cluster' && calm.note).toBeUndefined();
  });

  it('keeps room for the sign of a disagreement between words and mark', () => {
    const contested = (dates: readonly string[]): Lane => {
      const lane = dated(dates);
      return { ...lane, items: lane.items.map((item) => ({ ...item, isContested: true })) };
    };
    const others = contested(Array.from({ length: 12 }, () => '2021-01-05'));
    const [, lane] = layout([others, contested(['2021-02-04'])], january, plot, words);
    const [thing] = lane?.things ?? [];
    invariant(thing?.kind === 'item', 'it is drawn alone');
    expect(thing.drawn.label.anchor).toBe('end');
    expect(thing.drawn.label.x).toBeLessThan(thing.drawn.mark.x0 - 14);
  });
});

describe('rows', () => {
  it('are given up as soon as one more than allowed is needed', () => {
    const same = { x0: 0, x1: 10 };
    expect(packed([same, same, same], 2)).toBeUndefined();
    expect(packed([same, { x0: 30, x1: 40 }, same], 2)).toHaveLength(2);
  });
});

describe('marks', () => {
  const mark = (date: string) => markOf(dateShape(date as Edtf), january, plot);

  it('are a dot for a day, a hatch for about, an arrow for what goes on', () => {
    expect(mark('2021-01-05')?.dots).toEqual([january(18_632)]);
    expect(mark('2021-01-05~')?.bars[0]?.hatched).toBe(true);
    const open = mark('2021-01-05/..');
    expect(open?.arrowEnd).toBe(true);
    expect(open?.caps).toEqual([january(18_632)]);
    const vague = mark('2021-01-05~/..');
    expect(vague?.caps).toEqual([]);
    expect(vague?.bars[0]?.hatched).toBe(true);
    expect(mark('../2021-01-05')?.arrowStart).toBe(true);
    expect(mark('[2021-01-05,2021-01-09]')?.dots).toHaveLength(2);
    expect(mark('XXXX')).toBeUndefined();
  });
});

describe('ticks', () => {
  const window = { from: 18_628, to: 18_628 + 35 };

  it.each([
    [100, 'day'],
    [20, 'week'],
    [4, 'month'],
    [1, 'quarter'],
    [0.3, 'year'],
  ])('at %s pixels a day are by %s', (pixels, unit) => {
    expect(ticksOf(window, pixels).unit).toBe(unit);
  });

  it('mark Mondays by week and leave the other days minor', () => {
    const major = ticksOf(window, 20).ticks.filter(({ isMajor }) => isMajor);
    expect(major.map(({ day }) => isoOfDay(day))).toEqual([
      '2021-01-04',
      '2021-01-11',
      '2021-01-18',
      '2021-01-25',
      '2021-02-01',
    ]);
  });
});
