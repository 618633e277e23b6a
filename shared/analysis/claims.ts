import { rowById, rowsInOrder, type Snapshot } from '../case/snapshot.ts';
import { indexBy } from '../case/table-index.ts';
import type { Claim, Decision, Ref } from '../model/index.ts';
import { remembered } from '../lib/memo.ts';

// By identifier alone, which is unique in the world: lists ask thousands of times, and joining texts is felt.
const byFinding = indexBy((claim: Claim) => claim.about.id);
const bySource = indexBy((claim: Claim) => claim.source);
const byPassage = indexBy((claim: Claim) => claim.passage);
const bySpeaker = indexBy((claim: Claim) => claim.speaker);
const discards = remembered(
  (decisions: Snapshot['tables']['decisions']) =>
    new Map(
      rowsInOrder(decisions)
        .filter((decision) => decision.kind === 'discarded-claim')
        .map((decision) => [decision.about.id as string, decision]),
    ),
);

const retainedDates = remembered(
  (decisions: Snapshot['tables']['decisions']) =>
    new Map(
      rowsInOrder(decisions)
        .filter((decision) => decision.kind === 'retained-date')
        .map((decision) => [decision.about.id as string, decision]),
    ),
);

/** The decision that retains one date for an event whose claims disagree, if there is one. */
export function retainedDate(snapshot: Snapshot, eventId: string): Decision | undefined {
  return retainedDates(snapshot.tables.decisions).get(eventId);
}

/** Every claim about a finding, entity, request or the case, in the order they were recorded. */
export function claimsAbout(snapshot: Snapshot, ref: Pick<Ref, 'table' | 'id'>): readonly Claim[] {
  const claims = byFinding(snapshot.tables.claims).get(ref.id) ?? [];
  return claims.every((claim) => claim.about.table === ref.table)
    ? claims
    : claims.filter((claim) => claim.about.table === ref.table);
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

/** The decision that sets a claim aside, if there is one. */
export function discardOf(snapshot: Snapshot, claimId: string): Decision | undefined {
  return discards(snapshot.tables.decisions).get(claimId);
}

/** The claims about a finding, or the case, that were not set aside, in the order they were recorded. */
export function keptClaims(snapshot: Snapshot, ref: Pick<Ref, 'table' | 'id'>): readonly Claim[] {
  return claimsAbout(snapshot, ref).filter((claim) => discardOf(snapshot, claim.id) === undefined);
}

/**
 * Which finding a claim, or a decision about the finding or a claim about it, counts for: what rows derived from
 * findings and what is said of them follow.
 */
export const touchedByClaims = {
  claims: (claim: Claim) => [claim.about.id],
  decisions: ({ about }: Decision, snapshot: Snapshot) => [
    about.table === 'claims' ? rowById(snapshot, 'claims', about.id)?.about.id : about.id,
  ],
} as const;
