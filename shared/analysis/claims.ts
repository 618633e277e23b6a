import type { Snapshot } from '../case/snapshot.ts';
import type { Claim, Decision, Passage, Ref } from '../model/index.ts';
import { grouped, remembered } from './memo.ts';

const byFinding = remembered((claims: Snapshot['tables']['claims']) =>
  grouped(claims.values(), (claim) => `${claim.about.table} ${claim.about.id}`),
);
const bySource = remembered((claims: Snapshot['tables']['claims']) =>
  grouped(claims.values(), (claim) => claim.source),
);
const byPassage = remembered((claims: Snapshot['tables']['claims']) =>
  grouped(claims.values(), (claim) => claim.passage),
);
const bySpeaker = remembered((claims: Snapshot['tables']['claims']) =>
  grouped(claims.values(), (claim) => claim.speaker),
);
const passagesBySource = remembered((passages: Snapshot['tables']['passages']) =>
  grouped(passages.values(), (passage) => passage.source),
);
const discards = remembered(
  (decisions: Snapshot['tables']['decisions']) =>
    new Map(
      [...decisions.values()]
        .filter((decision) => decision.kind === 'discarded-claim')
        .map((decision) => [decision.about.id as string, decision]),
    ),
);

/** Every claim about a finding, entity, request or the case, in the order they were recorded. */
export function claimsAbout(snapshot: Snapshot, ref: Pick<Ref, 'table' | 'id'>): readonly Claim[] {
  return byFinding(snapshot.tables.claims).get(`${ref.table} ${ref.id}`) ?? [];
}

/** Every claim found in a source. */
export function claimsInSource(snapshot: Snapshot, sourceId: string): readonly Claim[] {
  return bySource(snapshot.tables.claims).get(sourceId) ?? [];
}

/** Every claim that rests on a passage. */
export function claimsOnPassage(snapshot: Snapshot, passageId: string): readonly Claim[] {
  return byPassage(snapshot.tables.claims).get(passageId) ?? [];
}

/** Every claim spoken by an entity. */
export function claimsBySpeaker(snapshot: Snapshot, entityId: string): readonly Claim[] {
  return bySpeaker(snapshot.tables.claims).get(entityId) ?? [];
}

/** The passages of a source, in the order of its text. */
export function passagesOfSource(snapshot: Snapshot, sourceId: string): readonly Passage[] {
  const passages = passagesBySource(snapshot.tables.passages).get(sourceId) ?? [];
  return passages.toSorted((left, right) => left.start - right.start || left.end - right.end);
}

/** The decision that sets a claim aside, if there is one. */
export function discardOf(snapshot: Snapshot, claimId: string): Decision | undefined {
  return discards(snapshot.tables.decisions).get(claimId);
}
