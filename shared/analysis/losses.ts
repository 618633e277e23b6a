import { caseOf, type Snapshot } from '../case/snapshot.ts';
import { remembered } from '../lib/memo.ts';
import { lossTopics, stances, type LossTopic, type Stance } from '../model/claim.ts';
import type { Claim } from '../model/index.ts';
import { keptClaims } from './claims.ts';

/** What is said of one kind of loss: a claim that states says it happened, one that denies says it did not. */
export type LossReading = {
  readonly topic: LossTopic;
  /** Claims by stance; those set aside left out. */
  readonly claims: { readonly [S in Stance]: readonly Claim[] };
  /** Some state the loss and others deny or doubt it. */
  readonly isContested: boolean;
};

/** The three kinds of breach, in the order of the law, each with what is said of it; nothing said is unknown, not "no". */
export const lossReadings = remembered((snapshot: Snapshot): readonly LossReading[] => {
  const kept = keptClaims(snapshot, { table: 'cases', id: caseOf(snapshot).id });
  return lossTopics.map((topic): LossReading => {
    const taking = (stance: Stance): readonly Claim[] =>
      kept.filter((claim) => claim.topic === topic && claim.stance === stance);
    const claims = {
      states: taking('states'),
      denies: taking('denies'),
      doubts: taking('doubts'),
      declines: taking('declines'),
    };
    return {
      topic,
      claims,
      isContested: claims.states.length > 0 && claims.denies.length + claims.doubts.length > 0,
    };
  });
});

/** The stances taken on a loss, in the fixed order of stances. */
export function stancesOnLoss({ claims }: LossReading): readonly Stance[] {
  return stances.filter((stance) => claims[stance].length > 0);
}
