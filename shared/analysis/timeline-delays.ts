import { rowById, type Snapshot } from '../case/snapshot.ts';
import { daysBetweenStarts, hoursBetween, type Gap } from '../dates/compare.ts';
import { remembered } from '../lib/memo.ts';
import type { CaseEvent } from '../model/index.ts';
import type { EventStage } from '../model/event.ts';
import { gapOfSteps, stepOfStage, type StageStep } from './stages.ts';
import { timelineItemOf, type TimelineItem } from './timeline.ts';

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
export const stageDelays = remembered((snapshot: Snapshot): readonly Delay[] => {
  const found = pairs.flatMap(([from, to]): Delay[] => {
    const [first, second] = [stepOfStage(snapshot, from), stepOfStage(snapshot, to)];
    if (first === undefined || second === undefined) return [];
    return [
      {
        from,
        to,
        days: gapOfSteps(first, second, daysBetweenStarts),
        isContested: [first, second].some((step) => itemOf(snapshot, step)?.isContested === true),
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
  const notification = stepOfStage(snapshot, 'notification-authority');
  const awareness = awarenessOf(snapshot);
  const known = { awareness: itemOf(snapshot, awareness), notification: itemOf(snapshot, notification) };
  const hours =
    awareness === undefined || notification === undefined
      ? undefined
      : gapOfSteps(awareness, notification, hoursBetween);
  if (hours === undefined) return { state: 'unknown', ...known };
  return { state: hours.max <= 72 ? 'within' : hours.min > 72 ? 'over' : 'undecided', hours, ...known };
});

function itemOf(snapshot: Snapshot, step: StageStep | undefined): TimelineItem | undefined {
  return step === undefined ? undefined : timelineItemOf(snapshot, step.event.id);
}

/** Steps that show that the organisation concerned knew, surest first. */
const knowingStages = ['discovery', 'internal-inquiry', 'containment', 'confirmation'] as const;

function awarenessOf(snapshot: Snapshot): StageStep | undefined {
  for (const stage of knowingStages) {
    const step = stepOfStage(snapshot, stage, (event) => isKnownInside(snapshot, event));
    if (step !== undefined && step.dates.length > 0) return step;
  }
  return undefined;
}

/** Whether an organisation takes part: what a blog spots, the company does not know yet. */
function isKnownInside(snapshot: Snapshot, { entities }: CaseEvent): boolean {
  return entities.some((id) => rowById(snapshot, 'entities', id)?.kind === 'organisation');
}
