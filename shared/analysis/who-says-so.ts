import { rowById, type Snapshot } from '../case/snapshot.ts';
import type { Claim, Decision, Entity, Passage, Ref, Source } from '../model/index.ts';
import { claimsAbout, discardOf } from './claims.ts';
import { independence, originsOf, type Independence, type Origin } from './provenance.ts';

/** One claim with all it points at, ready to be shown: the line of every "who says so" list. */
export type Testimony = {
  readonly claim: Claim;
  readonly source: Source;
  /** Absent when the source speaks in its own voice. */
  readonly speaker?: Entity | undefined;
  /** Absent when the claim has none (a phone call): said on screen. */
  readonly passage?: Passage | undefined;
  readonly origins: readonly Origin[];
  /** Set when the investigator set this claim aside. */
  readonly discarded?: Decision | undefined;
};

/** Everything that says something about a finding, by number of the source. */
export type WhoSaysSo = { readonly testimonies: readonly Testimony[]; readonly independence: Independence };

/** The testimony of one claim. */
export function testimonyOf(snapshot: Snapshot, claim: Claim): Testimony | undefined {
  const source = rowById(snapshot, 'sources', claim.source);
  if (source === undefined) return undefined;
  return {
    claim,
    source,
    speaker: claim.speaker === undefined ? undefined : rowById(snapshot, 'entities', claim.speaker),
    passage: claim.passage === undefined ? undefined : rowById(snapshot, 'passages', claim.passage),
    origins: originsOf(snapshot, claim),
    discarded: discardOf(snapshot, claim.id),
  };
}

/** Who says so, for a finding, an entity, a request or the case: the first section of every inspector. */
export function whoSaysSo(snapshot: Snapshot, ref: Pick<Ref, 'table' | 'id'>): WhoSaysSo {
  const claims = claimsAbout(snapshot, ref);
  const testimonies = claims
    .flatMap((claim) => testimonyOf(snapshot, claim) ?? [])
    .toSorted((left, right) => left.source.number - right.source.number);
  return { testimonies, independence: independence(snapshot, claims) };
}
