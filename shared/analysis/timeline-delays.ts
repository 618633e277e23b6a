import { rowById, rowsOf, type Snapshot } from '../case/snapshot.ts';
import { compareDates, daysBetweenStarts, hoursBetween, type Gap } from '../dates/compare.ts';
import { remembered } from '../lib/memo.ts';
import type { Edtf } from '../model/index.ts';
import type { EventStage } from '../model/event.ts';
import { timelineItemOf, type TimelineItem } from './timeline.ts';

/** A step of the breach with the dates it may have. */
export type Step = { readonly item: TimelineItem; readonly dates: readonly Edtf[] };

/** The time between two steps, computed and never typed. Without `days` it is unknown. */
export type Delay = {
  readonly from: EventStage;
  readonly to: EventStage;
  readonly days?: Gap | undefined;
  /** Sources disagree on one of the ends, so the range holds all that they say. */
  readonly isContested: boolean;
};

/** GDPR art. 33(1): 72 hours from awareness to the notification of the authority. */
export type NotificationDelay = {
  readonly state: 'within' | 'over' | 'undecided' | 'unknown';
  readonly hours?: Gap | undefined;
  /** The step that awareness is read from: nobody says it in so many words. */
  readonly awareness?: TimelineItem | undefined;
  readonly notification?: TimelineItem | undefined;
};

/** Pairs that mean something, in the order they are listed. */
const pairs: readonly (readonly [EventStage, EventStage])[] = [
  ['intrusion', 'discovery'],
  ['discovery', 'containment'],
  ['discovery', 'internal-inquiry'],
  ['discovery', 'disclosure'],
  ['discovery', 'confirmation'],
  ['internal-inquiry', 'confirmation'],
  ['disclosure', 'confirmation'],
  ['sale', 'disclosure'],
  ['discovery', 'complaint'],
  ['discovery', 'notification-persons'],
];

/** Both delays that have dates and those whose steps are on file without one, unknown ones last. */
export const delaysOf = remembered((snapshot: Snapshot): readonly Delay[] => {
  const found = pairs.flatMap(([from, to]): Delay[] => {
    const [first, second] = [stepOf(snapshot, from), stepOf(snapshot, to)];
    if (first === undefined || second === undefined) return [];
    return [
      {
        from,
        to,
        days: widest(first.dates, second.dates, daysBetweenStarts),
        isContested: first.item.isContested || second.item.isContested,
      },
    ];
  });
  return [
    ...found.filter(({ days }) => days !== undefined),
    ...found.filter(({ days, to }) => days === undefined && to === 'notification-persons'),
  ];
});

/** How the 72 hours stand. Awareness is the first dated step in which the breached organisation itself knows. */
export const notificationDelay = remembered((snapshot: Snapshot): NotificationDelay => {
  const notification = stepOf(snapshot, 'notification-authority');
  const awareness = awarenessOf(snapshot);
  const known = { awareness: awareness?.item, notification: notification?.item };
  const hours =
    awareness === undefined || notification === undefined
      ? undefined
      : widest(awareness.dates, notification.dates, hoursBetween);
  if (hours === undefined) return { state: 'unknown', ...known };
  return { state: hours.max <= 72 ? 'within' : hours.min > 72 ? 'over' : 'undecided', hours, ...known };
});

/** The step a stage goes by: the first dated event of it that is this breach's own, else one without a date. */
function stepOf(snapshot: Snapshot, stage: EventStage): Step | undefined {
  return firstStep(snapshot, (item) => isOfStage(item, stage));
}

/** Steps that show that the organisation concerned knew, surest first. */
const knowingStages = ['discovery', 'internal-inquiry', 'containment', 'confirmation'] as const;

function awarenessOf(snapshot: Snapshot): Step | undefined {
  for (const stage of knowingStages) {
    const step = firstStep(snapshot, (item) => isOfStage(item, stage) && isKnownInside(snapshot, item));
    if (step !== undefined && step.dates.length > 0) return step;
  }
  return undefined;
}

function isOfStage({ subject }: TimelineItem, stage: EventStage): boolean {
  return subject.kind === 'event' && subject.event.stage === stage;
}

/** Whether an organisation takes part: what a blog spots, the company does not know yet. */
function isKnownInside(snapshot: Snapshot, { subject }: TimelineItem): boolean {
  return (
    subject.kind === 'event' &&
    subject.event.entities.some((id) => rowById(snapshot, 'entities', id)?.kind === 'organisation')
  );
}

function firstStep(snapshot: Snapshot, isWanted: (item: TimelineItem) => boolean): Step | undefined {
  const steps = rowsOf(snapshot, 'events').flatMap((event): Step[] => {
    const item = timelineItemOf(snapshot, event.id);
    return item === undefined || item.isOther || !isWanted(item) ? [] : [{ item, dates: datesOf(item) }];
  });
  return steps.toSorted((left, right) => {
    const [a, b] = [left.dates[0], right.dates[0]];
    if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
    return compareDates(a, b);
  })[0];
}

/** The dates to count with: the one retained alone, else all that are stated. */
export function datesOf(item: TimelineItem): readonly Edtf[] {
  if (item.retained?.date !== undefined) return [item.retained.date];
  return item.readings.flatMap(({ date, testimony }) =>
    testimony === undefined || testimony.claim.stance === 'states' ? [date] : [],
  );
}

/** The least and the most over every choice of dates; undefined as soon as one has no bound. */
function widest(
  from: readonly Edtf[],
  to: readonly Edtf[],
  between: (a: Edtf, b: Edtf) => Gap | undefined,
): Gap | undefined {
  const gaps = from.flatMap((a) => to.map((b) => between(a, b)));
  if (gaps.length === 0) return undefined;
  return gaps.reduce((all, gap) =>
    all === undefined || gap === undefined
      ? undefined
      : { min: Math.min(all.min, gap.min), max: Math.max(all.max, gap.max) },
  );
}
