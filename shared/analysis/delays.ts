import { caseOf, type Snapshot } from '../case/snapshot.ts';
import { earliest, latest } from '../dates/bounds.ts';
import { compareDates, daysBetweenStarts, type Gap } from '../dates/compare.ts';
import { isoOfDay } from '../dates/day.ts';
import type { EventStage } from '../model/event.ts';
import type { CaseEvent, Edtf } from '../model/index.ts';
import { remembered } from '../lib/memo.ts';
import { eventSteps, gapOfSteps, stepOfStage } from './stages.ts';

/** The steps whose intervals are compared, in their usual order. */
export const delayStages = [
  'intrusion',
  'exfiltration',
  'discovery',
  'containment',
  'sale',
  'circulation',
  'disclosure',
  'internal-inquiry',
  'confirmation',
  'notification-authority',
  'notification-persons',
  'complaint',
] as const satisfies readonly EventStage[];

/** The steps that a case is asked about even when it is silent on them. */
export const askedStages = ['intrusion', 'discovery', 'disclosure', 'notification-authority'] as const;

/** Steps that the public can see. */
const publicStages: ReadonlySet<EventStage> = new Set<EventStage>([
  'discovery',
  'sale',
  'circulation',
  'disclosure',
  'confirmation',
]);

/** One step of one case on the common axis; days are counted from J. An absent bound is open, not zero. */
export type DelayStep = {
  readonly eventId: string;
  readonly title: string;
  readonly stage: (typeof delayStages)[number];
  readonly date: Edtf;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** More than one day is possible, or a bound is a reading. */
  readonly isUncertain: boolean;
};

/** The time between two steps that follow each other, in days. */
export type DelayInterval = { readonly from: DelayStep; readonly to: DelayStep; readonly days: Gap };

/** The days between the events two stages go by, as the timeline counts them. */
export type StageGap = { readonly from: EventStage; readonly to: EventStage; readonly days: Gap };

/** One case: its steps by date, the intervals between those that are certain enough to count, and its silences. */
export type DelayRow = {
  readonly caseId: string;
  readonly title: string;
  /** J, the first public sign: the earliest dated step that the public could see. */
  readonly origin?: Edtf | undefined;
  readonly steps: readonly DelayStep[];
  readonly intervals: readonly DelayInterval[];
  /** The days between the stages of `delayPairs`, where both are dated. */
  readonly gaps: readonly StageGap[];
  /** Asked steps without a date: nobody told of them, or told without a day. */
  readonly unknown: readonly EventStage[];
  /** Events told without a date, of steps that no other event dates. */
  readonly undated: readonly {
    readonly eventId: string;
    readonly title: string;
    readonly stage: EventStage;
  }[];
};

/** The intervals that a table states for every case, known or not. */
export const delayPairs = [
  ['intrusion', 'discovery'],
  ['discovery', 'disclosure'],
  ['discovery', 'confirmation'],
  ['discovery', 'notification-authority'],
  ['disclosure', 'notification-persons'],
] as const satisfies readonly (readonly [EventStage, EventStage])[];

/** The delays of one case. */
export const delaysOf = remembered((snapshot: Snapshot): DelayRow => {
  const { id: caseId, title } = caseOf(snapshot);
  const own = eventSteps(snapshot).filter(
    ({ event }) =>
      event.otherIncident !== true && (delayStages as readonly EventStage[]).includes(event.stage),
  );
  const dated = own.flatMap(({ event, dates }) => dates.map((date) => ({ event, date })));
  const origin = firstPublicSign(dated);
  const first = origin === undefined ? undefined : earliest(origin.date);
  const zero = first === undefined ? undefined : (isoOfDay(first) as Edtf);
  const steps =
    zero === undefined ? [] : dated.map(({ event, date }) => stepOf(event, date, zero)).toSorted(byTime);
  const datedStages = new Set(dated.map(({ event }) => event.stage));
  return {
    caseId,
    title,
    origin: origin?.date,
    steps,
    intervals: intervalsOf(steps),
    gaps: delayPairs.flatMap(([from, to]) => gapOf(snapshot, from, to) ?? []),
    unknown: askedStages.filter((stage) => !datedStages.has(stage)),
    undated: own
      .filter(({ event }) => !datedStages.has(event.stage))
      .map(({ event }) => ({ eventId: event.id, title: event.title, stage: event.stage })),
  };
});

type Dated = { readonly event: CaseEvent; readonly date: Edtf };

/** The earliest step the public could see that has one certain day; failing that, the earliest with a first day. */
function firstPublicSign(dated: readonly Dated[]): Dated | undefined {
  const seen = dated
    .filter(({ event, date }) => publicStages.has(event.stage) && earliest(date) !== undefined)
    .toSorted((left, right) => compareDates(left.date, right.date));
  return seen.find(({ date }) => isOneDay(date)) ?? seen[0];
}

/** Whether it happened, or began, on one day that is not in doubt. */
function isOneDay(date: Edtf): boolean {
  const gap = daysBetweenStarts(date, date);
  return gap !== undefined && gap.min === 0 && gap.max === 0;
}

/** A step counts from when it began: what circulates "since the 23rd" is a step of the 23rd. */
function stepOf(event: CaseEvent, date: Edtf, zero: Edtf): DelayStep {
  const start = daysBetweenStarts(zero, date);
  const until = start === undefined ? latest(date) : undefined;
  const ended = until === undefined ? undefined : daysBetweenStarts(zero, isoOfDay(until) as Edtf);
  return {
    eventId: event.id,
    title: event.title,
    stage: event.stage as DelayStep['stage'],
    date,
    ...(start === undefined ? {} : { from: start.min }),
    ...(start === undefined ? (ended === undefined ? {} : { to: ended.max }) : { to: start.max }),
    isUncertain: !isOneDay(date),
  };
}

function byTime(left: DelayStep, right: DelayStep): number {
  const start = (step: DelayStep): number => step.from ?? step.to ?? 0;
  return start(left) - start(right) || delayStages.indexOf(left.stage) - delayStages.indexOf(right.stage);
}

/** Intervals between steps of one certain day, each with the next one of a later day. */
function intervalsOf(steps: readonly DelayStep[]): readonly DelayInterval[] {
  const certain = steps.filter((step) => !step.isUncertain);
  return certain.flatMap((from, index) => {
    const to = certain[index + 1];
    const days = to === undefined ? undefined : daysFrom(from, to);
    return to === undefined || days === undefined || days.max <= 0 ? [] : [{ from, to, days }];
  });
}

/** The least and the most days between two steps; undefined when a bound is open. */
function daysFrom(from: DelayStep, to: DelayStep): Gap | undefined {
  if (from.from === undefined || from.to === undefined || to.from === undefined || to.to === undefined)
    return undefined;
  return { min: to.from - from.to, max: to.to - from.from };
}

function gapOf(snapshot: Snapshot, from: EventStage, to: EventStage): StageGap | undefined {
  const [first, second] = [stepOfStage(snapshot, from), stepOfStage(snapshot, to)];
  const days = first && second && gapOfSteps(first, second, daysBetweenStarts);
  return days && { from, to, days };
}

/** Days between two stages of a case, of those of `delayPairs`; undefined when either is not dated. */
export function stageGap(row: DelayRow, from: EventStage, to: EventStage): Gap | undefined {
  return row.gaps.find((gap) => gap.from === from && gap.to === to)?.days;
}
