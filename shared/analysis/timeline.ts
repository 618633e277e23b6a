import type { Snapshot } from '../case/snapshot.ts';
import { compareDates } from '../dates/compare.ts';
import { grouped, remembered, rememberedOf } from '../lib/memo.ts';
import type { Edtf, Entity } from '../model/index.ts';
import { eventItems, publicationItems, requestItems, type TimelineItem } from './timeline-items.ts';
import { laneOrder, type LaneKey } from './timeline-lanes.ts';

export type { Reading, TimelineItem } from './timeline-items.ts';

/** One band of the drawing, with its dated items in time order. */
export type Lane = {
  readonly id: string;
  readonly key: LaneKey;
  readonly actor?: Entity | undefined;
  /** How many organisations share the lane, of those too many to have one each. */
  readonly shared?: number | undefined;
  readonly items: readonly TimelineItem[];
};

/** Organisations with a lane of their own; in a case with more the others, those with least to show, share one. */
export const mostActors = 12;

/** All there is to draw and to list, events, publications and requests together. */
export type Timeline = {
  readonly lanes: readonly Lane[];
  /** Items that nobody dates; each happened before the earliest publication that tells it, if there is one. */
  readonly undated: readonly TimelineItem[];
  /** Every item, dated ones first and in time order. */
  readonly items: readonly TimelineItem[];
};

/** The timeline of a case; the same one as long as no commit touches what it shows. */
export function timelineOf(snapshot: Snapshot): Timeline {
  return assembled(eventItems(snapshot), publicationItems(snapshot), requestItems(snapshot));
}

type Part = readonly TimelineItem[];

const assembled = rememberedOf(
  (...parts: readonly [events: Part, publications: Part, requests: Part]): Timeline => {
    const items = parts.flat();
    const undated = items.filter(({ readings }) => readings.length === 0);
    const dated = items.filter(({ readings }) => readings.length > 0).toSorted(compareItems);
    const lanes = withFewActors(dated).toSorted(
      (left, right) => laneOrder.indexOf(left.key) - laneOrder.indexOf(right.key),
    );
    return { lanes, items: [...dated, ...undated], undated };
  },
);

/** Orders dated items by the date each goes by. */
export function compareItems(left: TimelineItem, right: TimelineItem): number {
  const [first, second] = [headDate(left), headDate(right)];
  return first === undefined || second === undefined ? 0 : compareDates(first, second);
}

/** The lanes of dated items; what the organisations beyond `mostActors` do stands together, after theirs. */
function withFewActors(dated: readonly TimelineItem[]): readonly Lane[] {
  const lanes = [...grouped(dated, laneId).entries()].flatMap(([id, items]): Lane[] => {
    const [first] = items;
    return first === undefined ? [] : [{ id, key: first.lane, actor: first.actor, items }];
  });
  const actors = lanes.filter(({ key }) => key === 'actor');
  if (actors.length <= mostActors + 1) return lanes;
  const busiest = actors.toSorted((left, right) => right.items.length - left.items.length);
  const rest = new Set(busiest.slice(mostActors).map(({ id }) => id));
  return [
    ...lanes.filter(({ id }) => !rest.has(id)),
    {
      id: 'actor others',
      key: 'actor',
      shared: rest.size,
      items: dated.filter((item) => rest.has(laneId(item))),
    },
  ];
}

/** The date an item goes by: the one retained, else the first that is given. */
export function headDate(item: TimelineItem): Edtf | undefined {
  return item.retained?.date ?? item.readings[0]?.date;
}

/** Events in the order of the timeline, those without a date last: what previous and next follow. */
export function eventOrder(snapshot: Snapshot): readonly string[] {
  return eventsInOrder(timelineOf(snapshot));
}

const eventsInOrder = remembered(({ items }: Timeline): readonly string[] =>
  items.flatMap(({ ref }) => (ref.table === 'events' ? [ref.id] : [])),
);

/** The item of an event. */
export function timelineItemOf(snapshot: Snapshot, eventId: string): TimelineItem | undefined {
  return itemsById(eventItems(snapshot)).get(eventId);
}

const itemsById = remembered(
  (items: readonly TimelineItem[]) => new Map(items.map((item) => [item.ref.id as string, item])),
);

function laneId({ lane, actor }: TimelineItem): string {
  return lane === 'actor' ? `actor ${actor?.id ?? ''}` : lane;
}
