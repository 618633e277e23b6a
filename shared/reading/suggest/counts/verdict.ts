import type { Cue, Surroundings } from './cues.ts';
import type { Candidate } from './standing.ts';

/** Whether a number is a count, and the words that say so. */
export type Verdict = {
  readonly isCount: boolean;
  readonly cue?: Cue;
  /** No rule decided: what speaks for it outweighs what speaks against it. */
  readonly isWeighed?: true;
};

/** No count. */
export const no: Verdict = { isCount: false };
/** No rule says yes, and none says no. */
export const silent: Verdict = { isCount: false };
/** Below, a number of everyday things says nothing about a breach by itself. */
export const few = 50;

/** The words that say best that something befell what is counted. */
export function cueOf(around: Surroundings): Cue | undefined {
  return around.isAttached ? around.after : (around.before ?? around.contained ?? around.after);
}

/** In a text about a breach, many of what nothing else explains were hit by it. */
export function isPresumed(candidate: Candidate): boolean {
  const { around, told } = candidate;
  return (
    candidate.isAboutBreach &&
    candidate.value >= few &&
    !candidate.isOwnHouse &&
    !candidate.inBrackets &&
    !candidate.isElsewhere &&
    !candidate.followsOther &&
    !told.isOtherMatter &&
    !around.isOwned &&
    around.otherKind === undefined &&
    around.business === undefined &&
    around.businessAfter === undefined
  );
}
