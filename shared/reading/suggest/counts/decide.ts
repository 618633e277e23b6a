import { balanceOf } from './balance/index.ts';
import { rulingPoints } from './balance/points/index.ts';
import type { PlacedWord } from './balance/words.ts';
import { evidenceOf } from './evidence.ts';
import { judge } from './judge.ts';
import type { Setting } from './setting.ts';
import type { Candidate } from './standing.ts';
import { no, type Verdict } from './verdict.ts';

/**
 * Decides whether a number is a count. What the rules say of it is weighed together with all else that speaks for or against: the words of
 * its sentence (`besideOf`), and the evidence, for which `settingOf` reads the rest of the sentence. Sizes of data are left to the rules.
 * Whether nothing of it was hit is asked last, of what else would count: to tell takes longer than all the rest.
 */
export function decide(
  candidate: Candidate,
  settingOf: () => Setting,
  besideOf: () => readonly PlacedWord[],
): Verdict {
  if (candidate.isRuledOut) return no;
  const verdict = judge(candidate);
  if (candidate.isAboutBreach && candidate.isRuledIn)
    return verdict.isCount ? verdict : { isCount: true, isWeighed: true };
  if (candidate.phrase.kind === 'size') return verdict.isCount && candidate.isNotHit ? no : verdict;
  // What a text calls a count once is one wherever it comes back.
  if (candidate.isEcho && candidate.isAboutBreach && (isPrecise(candidate.value) || !candidate.isNotHit))
    return verdict.isCount ? verdict : { isCount: true, isWeighed: true };
  const points = balanceOf(besideOf(), evidenceOf(candidate, settingOf())) + rulingOf(candidate, verdict);
  if (points <= 0 || (points + rulingPoints.spared <= 0 && candidate.isNotHit)) return no;
  return verdict.isCount ? verdict : { isCount: true, isWeighed: true };
}

function rulingOf({ isAboutBreach }: Candidate, { isCount }: Verdict): number {
  if (isCount) return rulingPoints.yes;
  return isAboutBreach ? 0 : rulingPoints.elsewhere;
}

/** "2 375", "456": three figures that mean something come back for the same thing; "500" and "10 000" may be another's. */
function isPrecise(value: number): boolean {
  return value >= 100 && String(value).replace(/0+$/, '').length >= 3;
}
