import { derivedRows } from '../case/derived-rows.ts';
import { rowById, rowsOf, type Snapshot } from '../case/snapshot.ts';
import { indexBy } from '../case/table-index.ts';
import { spread } from '../dates/bounds.ts';
import { compareDates } from '../dates/compare.ts';
import { dateShape, type DateShape } from '../dates/shape.ts';
import { grouped, remembered } from '../lib/memo.ts';
import type { CaseEvent, CaseRequest, Claim, Decision, Edtf, Entity, Ref, Source } from '../model/index.ts';
import type { RequestOutcome } from '../model/request.ts';
import {
  claimsAbout,
  claimsInSource,
  claimsOnPassage,
  keptClaims,
  retainedDate,
  touchedByClaims,
} from './claims.ts';
import { dateClash } from './contradictions.ts';
import { laneOfEntity, laneOfEvent, type LaneChoice, type LaneKey } from './timeline-lanes.ts';
import type { Testimony } from './who-says-so.ts';

/** One date that somebody gives, and what must be drawn of it. */
export type Reading = {
  readonly date: Edtf;
  readonly shape: DateShape;
  /** Absent for the investigator's own date, a publication, a request. Where it comes from is for the inspector to ask. */
  readonly testimony?: Pick<Testimony, 'claim' | 'source' | 'passage'> | undefined;
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
  /** The outermost days of its readings that are known: what windows and overviews are made from. */
  readonly days: readonly number[];
  readonly retained?: Decision | undefined;
  /** Some of the dates stated cannot both be true; so it stays when one of them is retained. */
  readonly isContested: boolean;
  /** Another breach, told as context. */
  readonly isOther: boolean;
  readonly claimCount: number;
  /** The source that bounds an event nobody dates: of those that tell it, the one published first. */
  readonly before?: Source | undefined;
};

/** Events, each with all that is said of when it happened; after a commit only those it touched are others. */
export const eventItems = derivedRows('events', eventItem, {
  ...touchedByClaims,
  sources: ({ id }, snapshot) => claimsInSource(snapshot, id).map(({ about }) => about.id),
  passages: ({ id }, snapshot) => claimsOnPassage(snapshot, id).map(({ about }) => about.id),
  entities: (entity, snapshot) =>
    rowsOf(snapshot, 'events').flatMap(({ id, entities }) => (entities.includes(entity.id) ? [id] : [])),
});

function eventItem(event: CaseEvent, snapshot: Snapshot): TimelineItem {
  const ref = { table: 'events', id: event.id } as const;
  const claims = keptClaims(snapshot, ref);
  const said = claims.flatMap((claim): Reading[] => {
    const { date } = claim;
    if (date === undefined) return [];
    const source = rowById(snapshot, 'sources', claim.source);
    const passage = claim.passage === undefined ? undefined : rowById(snapshot, 'passages', claim.passage);
    return [
      {
        date,
        shape: dateShape(date),
        testimony: source === undefined ? undefined : { claim, source, passage },
      },
    ];
  });
  const own = event.date === undefined || said.length > 0 ? [] : [readingOf(event.date)];
  const readings = [...said, ...own].sort((left, right) => compareDates(left.date, right.date));
  const { lane, actor } = laneOfEvent(snapshot, event);
  return {
    key: `events ${event.id}`,
    ref,
    title: event.title,
    subject: { kind: 'event', event },
    lane,
    actor,
    readings,
    days: daysOfReadings(readings),
    retained: retainedDate(snapshot, event.id),
    isContested: dateClash(event, snapshot) !== undefined,
    isOther: event.otherIncident === true,
    claimCount: claims.length,
    before: readings.length > 0 ? undefined : firstTeller(snapshot, claims),
  };
}

function firstTeller(snapshot: Snapshot, claims: readonly Claim[]): Source | undefined {
  const tellers = claims.flatMap((claim) => {
    const source = rowById(snapshot, 'sources', claim.source);
    return source?.published === undefined || claim.stance !== 'states' ? [] : [source];
  });
  return tellers.toSorted((left, right) => compareTellers(left, right))[0];
}

function compareTellers(left: Source, right: Source): number {
  if (left.published === undefined || right.published === undefined) return 0;
  return compareDates(left.published, right.published) || left.number - right.number;
}

/** Publications of the sources, those without a date too. */
export const publicationItems = derivedRows('sources', (source): TimelineItem => {
  const readings = source.published === undefined ? [] : [readingOf(source.published)];
  return {
    key: `sources ${source.id}`,
    ref: { table: 'sources', id: source.id },
    title: source.title,
    subject: { kind: 'publication', source },
    lane: 'publications',
    readings,
    days: daysOfReadings(readings),
    isContested: false,
    isOther: false,
    claimCount: 0,
  };
});

type RequestLine = {
  readonly request: CaseRequest;
  readonly name: string;
  readonly lane: LaneChoice['lane'];
  readonly actor: Entity | undefined;
  readonly claimCount: number;
};

const byAsked = indexBy(({ asked }: CaseRequest) => asked);

const requestLines = derivedRows(
  'requests',
  (request, snapshot): RequestLine => {
    const asked = rowById(snapshot, 'entities', request.asked);
    const { lane, actor } = laneOfEntity(asked);
    const claimCount = claimsAbout(snapshot, { table: 'requests', id: request.id }).length;
    return { request, name: asked?.name ?? '', lane, actor, claimCount };
  },
  {
    entities: ({ id }, { tables }) => (byAsked(tables.requests).get(id) ?? []).map((request) => request.id),
    claims: ({ about }) => [about.id],
  },
);

/** Requests put on one day with one outcome to bodies of one lane are one item: "ANSSI, CNIL, DGS". */
export function requestItems(snapshot: Snapshot): readonly TimelineItem[] {
  return itemsOfLines(requestLines(snapshot));
}

const itemsOfLines = remembered((lines: readonly RequestLine[]): readonly TimelineItem[] => {
  const together = grouped(lines, ({ request, lane, actor }) => {
    const date = request.askedOn ?? request.answeredOn;
    return [lane, lane === 'actor' ? actor?.id : '', date ?? request.id, request.outcome].join(' ');
  });
  return [...together.values()].flatMap((group): TimelineItem[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { request, lane, actor } = first;
    const date = request.askedOn ?? request.answeredOn;
    const readings = date === undefined ? [] : [readingOf(date)];
    return [
      {
        key: `requests ${request.id}`,
        ref: { table: 'requests', id: request.id },
        title: group.map(({ name }) => name).join(', '),
        subject: { kind: 'requests', requests: group.map((line) => line.request), outcome: request.outcome },
        lane,
        actor,
        readings,
        days: daysOfReadings(readings),
        isContested: false,
        isOther: false,
        claimCount: group.reduce((sum, { claimCount }) => sum + claimCount, 0),
      },
    ];
  });
});

function readingOf(date: Edtf): Reading {
  return { date, shape: dateShape(date) };
}

function daysOfReadings(readings: readonly Reading[]): readonly number[] {
  return readings.flatMap(({ date }) => {
    const { from, to } = spread(date);
    return [from, to].filter((day) => day !== undefined);
  });
}
