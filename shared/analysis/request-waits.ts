import { rowsOf, type Snapshot } from '../case/snapshot.ts';
import { daysBetween, type Gap } from '../dates/compare.ts';
import { remembered } from '../lib/memo.ts';
import type { CaseRequest, Edtf } from '../model/index.ts';

/** A request, with how long it waited or has been waiting. */
export type Waiting = {
  readonly request: CaseRequest;
  /** Nobody has answered and nothing was decided about it. */
  readonly isPending: boolean;
  /** Days from the question to the answer, or to today; a range where a day is uncertain, absent where unknown. */
  readonly days?: Gap | undefined;
};

/**
 * Every request, those still pending first and among them the one that has waited longest; then the others, last
 * answered first. `today` is the day at the keyboard, given because nothing here reads a clock.
 */
export function requestWaits(snapshot: Snapshot, today: Edtf): readonly Waiting[] {
  const known = byDay(snapshot.tables.requests);
  const waits = known.get(today) ?? waitsOn(snapshot, today);
  known.set(today, waits);
  return waits;
}

/** Reading thousands of dates at each drawing would be felt: kept by day for as long as the table is the same. */
const byDay = remembered((_requests: Snapshot['tables']['requests']) => new Map<Edtf, readonly Waiting[]>());

function waitsOn(snapshot: Snapshot, today: Edtf): readonly Waiting[] {
  const waits = rowsOf(snapshot, 'requests').map((request) => waitOn(request, today));
  return [
    ...waits
      .filter((wait) => wait.isPending)
      .toSorted((left, right) => (right.days?.max ?? -1) - (left.days?.max ?? -1)),
    ...waits.filter((wait) => !wait.isPending).toReversed(),
  ];
}

function waitOf(request: CaseRequest, today: Edtf): Waiting {
  const isPending = request.outcome === 'pending';
  const until = isPending ? today : request.answeredOn;
  const days =
    request.askedOn === undefined || until === undefined ? undefined : daysBetween(request.askedOn, until);
  return { request, isPending, days };
}

const ofRequest = remembered((_request: CaseRequest) => new Map<Edtf, Waiting>());

/** The same object for the same request on the same day, so that a list draws only what is new. */
function waitOn(request: CaseRequest, today: Edtf): Waiting {
  const known = ofRequest(request);
  const wait = known.get(today) ?? waitOf(request, today);
  known.set(today, wait);
  return wait;
}
