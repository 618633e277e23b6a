import { rowById, rowsOf, type Snapshot } from '../case/snapshot.ts';
import { spread } from '../dates/bounds.ts';
import { compareDates, overlaps } from '../dates/compare.ts';
import { dateShape, type DateShape } from '../dates/shape.ts';
import { grouped, remembered } from '../lib/memo.ts';
import type { CaseEvent, CaseRequest, Decision, Edtf, Entity, Ref, Source } from '../model/index.ts';
import type { RequestOutcome } from '../model/request.ts';
import { claimsAbout, discardOf, retainedDate } from './claims.ts';
import { laneOfEntity, laneOfEvent, laneOrder, type LaneKey } from './timeline-lanes.ts';
import { testimonyOf, type Testimony } from './who-says-so.ts';

/** One date that somebody gives, and what must be drawn of it. */
export type Reading = {
  readonly date: Edtf;
  readonly shape: DateShape;
  /** Absent for the investigator's own date, a publication, a request. */
  readonly testimony?: Testimony | undefined;
};

/** What an item of the timeline stands for. */
export type TimelineSubject =
  | { readonly kind: 'event'; readonly event: CaseEvent }
  | { readonly kind: 'publication'; readonly source: Source }
  | {
      readonly kind: 'requests';
      readonly requests: readonly CaseRequest[];
      readonly outcome: RequestOutcome;
    };

/** Something with a place in time: an event, the publication of a source, requests made together. */
export type TimelineItem = {
  /** `events <id>`, `sources <id>`, `requests <id>`: unique in the timeline. */
  readonly key: string;
  readonly ref: Ref<'events' | 'sources' | 'requests'>;
  readonly title: string;
  readonly subject: TimelineSubject;
  readonly lane: LaneKey;
  /** Who acts, for a lane named after somebody. */
  readonly actor?: Entity | undefined;
  /** Every date given, one per claim not set aside, earliest first; empty when nobody dates it. */
  readonly readings: readonly Reading[];
  readonly retained?: Decision | undefined;
  /** Some of the dates stated cannot both be true; so it stays when one of them is retained. */
  readonly isContested: boolean;
  /** Another breach, told as context. */
  readonly isOther: boolean;
  readonly claimCount: number;
};

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

/** An item that nobody dates, and the earliest publication that tells it: it happened before. */
export type Undated = { readonly item: TimelineItem; readonly before?: Source | undefined };

/** All there is to draw and to list, events, publications and requests together. */
export type Timeline = {
  readonly lanes: readonly Lane[];
  readonly undated: readonly Undated[];
  /** Every item, dated ones first and in time order. */
  readonly items: readonly TimelineItem[];
};

/** The timeline of a case. */
export const timelineOf = remembered((snapshot: Snapshot): Timeline => {
  const items = [...eventItems(snapshot), ...publicationItems(snapshot), ...requestItems(snapshot)];
  const dated = items.filter(({ readings }) => readings.length > 0).toSorted(compareItems);
  const undated = items.filter(({ readings }) => readings.length === 0);
  const lanes = withFewActors(dated).toSorted(
    (left, right) => laneOrder.indexOf(left.key) - laneOrder.indexOf(right.key),
  );
  return {
    lanes,
    items: [...dated, ...undated],
    undated: undated.map((item) => ({ item, before: firstTeller(snapshot, item) })),
  };
});

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
  return timelineOf(snapshot).items.flatMap(({ ref }) => (ref.table === 'events' ? [ref.id] : []));
}

/** The item of an event. */
export function timelineItemOf(snapshot: Snapshot, eventId: string): TimelineItem | undefined {
  return itemsByKey(timelineOf(snapshot)).get(`events ${eventId}`);
}

const itemsByKey = remembered(
  (timeline: Timeline) => new Map(timeline.items.map((item) => [item.key, item])),
);

function laneId({ lane, actor }: TimelineItem): string {
  return lane === 'actor' ? `actor ${actor?.id ?? ''}` : lane;
}

function compareItems(left: TimelineItem, right: TimelineItem): number {
  const [a, b] = [headDate(left), headDate(right)];
  return a === undefined || b === undefined ? 0 : compareDates(a, b);
}

function eventItems(snapshot: Snapshot): readonly TimelineItem[] {
  return rowsOf(snapshot, 'events').map((event): TimelineItem => {
    const ref = { table: 'events', id: event.id } as const;
    const claims = claimsAbout(snapshot, ref).filter((claim) => discardOf(snapshot, claim.id) === undefined);
    const said = claims.flatMap((claim): Reading[] => {
      if (claim.date === undefined) return [];
      const testimony = testimonyOf(snapshot, claim);
      return [{ date: claim.date, shape: dateShape(claim.date), testimony }];
    });
    const own = event.date === undefined || said.length > 0 ? [] : [readingOf(event.date)];
    const { lane, actor } = laneOfEvent(snapshot, event);
    return {
      key: `events ${event.id}`,
      ref,
      title: event.title,
      subject: { kind: 'event', event },
      lane,
      actor,
      readings: [...said, ...own].toSorted((left, right) => compareDates(left.date, right.date)),
      retained: retainedDate(snapshot, event.id),
      isContested: disagree(said),
      isOther: event.otherIncident === true,
      claimCount: claims.length,
    };
  });
}

/** Whether two dates stated cannot both be true; what is denied or doubted is no date of one's own. */
function disagree(readings: readonly Reading[]): boolean {
  const stated = readings.filter(({ testimony }) => testimony?.claim.stance === 'states');
  return stated.some((left, index) =>
    stated.slice(index + 1).some((right) => !overlaps(left.date, right.date)),
  );
}

function publicationItems(snapshot: Snapshot): readonly TimelineItem[] {
  return rowsOf(snapshot, 'sources').map((source) => ({
    key: `sources ${source.id}`,
    ref: { table: 'sources', id: source.id },
    title: source.title,
    subject: { kind: 'publication', source },
    lane: 'publications',
    readings: source.published === undefined ? [] : [readingOf(source.published)],
    isContested: false,
    isOther: false,
    claimCount: 0,
  }));
}

/** Requests put on one day with one outcome to bodies of one lane are one item: "ANSSI, CNIL, DGS". */
function requestItems(snapshot: Snapshot): readonly TimelineItem[] {
  const together = grouped(rowsOf(snapshot, 'requests'), (request) => {
    const { lane, actor } = laneOfEntity(rowById(snapshot, 'entities', request.asked));
    const date = request.askedOn ?? request.answeredOn;
    return [lane, lane === 'actor' ? actor?.id : '', date ?? request.id, request.outcome].join(' ');
  });
  return [...together.values()].flatMap((requests): TimelineItem[] => {
    const [first] = requests;
    if (first === undefined) return [];
    const names = requests.map(({ asked }) => rowById(snapshot, 'entities', asked)?.name ?? '');
    const date = first.askedOn ?? first.answeredOn;
    const { lane, actor } = laneOfEntity(rowById(snapshot, 'entities', first.asked));
    return [
      {
        key: `requests ${first.id}`,
        ref: { table: 'requests', id: first.id },
        title: names.join(', '),
        subject: { kind: 'requests', requests, outcome: first.outcome },
        lane,
        actor,
        readings: date === undefined ? [] : [readingOf(date)],
        isContested: false,
        isOther: false,
        claimCount: requests.reduce(
          (sum, request) => sum + claimsAbout(snapshot, { table: 'requests', id: request.id }).length,
          0,
        ),
      },
    ];
  });
}

function readingOf(date: Edtf): Reading {
  return { date, shape: dateShape(date) };
}

/** The source that bounds an event nobody dates: of those that tell it, the one published first. */
function firstTeller(snapshot: Snapshot, item: TimelineItem): Source | undefined {
  if (item.ref.table !== 'events') return undefined;
  const tellers = claimsAbout(snapshot, item.ref).flatMap((claim) => {
    const source = rowById(snapshot, 'sources', claim.source);
    return source?.published === undefined || claim.stance !== 'states' ? [] : [source];
  });
  return tellers.toSorted((left, right) => compareTellers(left, right))[0];
}

function compareTellers(left: Source, right: Source): number {
  if (left.published === undefined || right.published === undefined) return 0;
  return compareDates(left.published, right.published) || left.number - right.number;
}

/** The outermost days of an item's readings that are known: what windows and overviews are made from. */
export function daysOf(item: TimelineItem): readonly number[] {
  return item.readings.flatMap(({ date }) => {
    const { from, to } = spread(date);
    return [from ?? [], to ?? []].flat();
  });
}
