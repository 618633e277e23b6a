import { derivedRows } from '../case/derived-rows.ts';
import type { Snapshot } from '../case/snapshot.ts';
import { earliest, latest } from '../dates/bounds.ts';
import { compareDates, type Gap } from '../dates/compare.ts';
import { grouped, remembered } from '../lib/memo.ts';
import type { EventStage } from '../model/event.ts';
import type { CaseEvent, Edtf } from '../model/index.ts';
import { keptClaims, retainedDate, touchedByClaims } from './claims.ts';

/**
 * Dates of an event: the one retained, else each that a claim gives (they may disagree), else the investigator's
 * own. Dates with neither bound say nothing that can be drawn.
 */
function countedDates(snapshot: Snapshot, event: CaseEvent): readonly Edtf[] {
  const retained = retainedDate(snapshot, event.id)?.date;
  const said = keptClaims(snapshot, { table: 'events', id: event.id }).flatMap((claim) =>
    claim.stance === 'states' ? (claim.date ?? []) : [],
  );
  const own = event.date === undefined ? [] : [event.date];
  const dates = retained === undefined ? (said.length > 0 ? said : own) : [retained];
  return [...new Set(dates)]
    .filter((date) => earliest(date) !== undefined || latest(date) !== undefined)
    .toSorted(compareDates);
}

/** A step of the breach: the event it goes by, and the dates that event may have. */
export type StageStep = { readonly event: CaseEvent; readonly dates: readonly Edtf[] };

/** Every event with its dates, other incidents too; after a commit only those it touched are others. */
export const eventSteps = derivedRows(
  'events',
  (event, snapshot): StageStep => ({ event, dates: countedDates(snapshot, event) }),
  touchedByClaims,
);

const byStage = remembered((steps: readonly StageStep[]) => {
  const own = grouped(steps, ({ event }) => (event.otherIncident === true ? undefined : event.stage));
  return new Map([...own].map(([stage, some]) => [stage, some.toSorted(compareSteps)]));
});

/** The event a stage goes by: the first dated one of it that is this breach's own, else one without a date. */
export function stepOfStage(
  snapshot: Snapshot,
  stage: EventStage,
  isWanted: (event: CaseEvent) => boolean = () => true,
): StageStep | undefined {
  return byStage(eventSteps(snapshot))
    .get(stage)
    ?.find(({ event }) => isWanted(event));
}

function compareSteps(left: StageStep, right: StageStep): number {
  const [a, b] = [left.dates[0], right.dates[0]];
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  return compareDates(a, b);
}

/** The least and the most between two steps over every choice of dates; undefined as soon as one has no bound. */
export function gapOfSteps(
  from: StageStep,
  to: StageStep,
  between: (a: Edtf, b: Edtf) => Gap | undefined,
): Gap | undefined {
  const gaps = from.dates.flatMap((a) => to.dates.map((b) => between(a, b)));
  if (gaps.length === 0) return undefined;
  return gaps.reduce((all, gap) =>
    all === undefined || gap === undefined
      ? undefined
      : { min: Math.min(all.min, gap.min), max: Math.max(all.max, gap.max) },
  );
}
