import type { Candidate } from './standing.ts';
import { isPresumed, no, silent, type Verdict } from './verdict.ts';

/** A noun that no list knows counts only when the clause says that it was hit. */
export function strange(candidate: Candidate): Verdict {
  const { around, token, phrase } = candidate;
  if ((candidate.isWhole || phrase.isPart) && candidate.isNearCount) return { isCount: true };
  if (candidate.hasHitPart && candidate.isAboutBreach) return { isCount: true };
  // "one of the three big bureaus", "5,000 requests a minute".
  if ((candidate.isOneOf || candidate.isRate) && !around.isAttached) return no;
  if (candidate.isVulnerable || (candidate.isActing && !around.isAttached)) return no;
  const attached =
    (around.isCertain || (around.isLikely && candidate.isAboutBreach && candidate.value >= 10)) &&
    around.isAttached &&
    around.after !== undefined &&
    around.after.start - phrase.end <= 30;
  const distance = around.before === undefined ? Infinity : token.start - around.before.end;
  const governed =
    around.business === undefined &&
    (around.isCertainBefore || around.isDataOf) &&
    (distance <= 6 ||
      (distance <= 14 && candidate.value >= 10) ||
      (distance <= 30 && candidate.value >= 100));
  const held =
    around.contained !== undefined &&
    around.business === undefined &&
    token.start - around.contained.end <= 14 &&
    candidate.value >= 1000;
  if (candidate.told.isWarned && candidate.isAboutBreach && candidate.value >= 50) return { isCount: true };
  if (candidate.told.isAmongThem && candidate.followsCount && candidate.value >= 2) return { isCount: true };
  if (candidate.value < 2 || (candidate.value < 5 && !candidate.isHedged && !around.isCertain)) return no;
  if (candidate.isEcho && around.business === undefined && around.businessAfter === undefined)
    return { isCount: true };
  if (held) return { isCount: true, ...(around.contained === undefined ? {} : { cue: around.contained }) };
  if (candidate.isElsewhere) return no;
  if (isPresumed(candidate) && candidate.value >= 1000 && (token.grouped || token.spelled))
    return { isCount: true };
  if (
    candidate.isHitLater &&
    candidate.value >= 100 &&
    candidate.isAboutBreach &&
    around.business === undefined
  )
    return { isCount: true };
  if (attached && around.after !== undefined) return { isCount: true, cue: around.after };
  if (governed && around.before !== undefined) return { isCount: true, cue: around.before };
  const inList =
    candidate.listed === 'count' &&
    (around.before !== undefined || (candidate.isAboutBreach && candidate.value >= 100));
  const isPart =
    around.business === undefined &&
    ((candidate.isIncluded && candidate.followsCount) || (candidate.isAnnounced && candidate.isNearCount));
  return (isPart && candidate.value >= 5) || inList ? { isCount: true } : silent;
}
