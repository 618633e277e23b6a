import { evidenceOf, weigh } from './evidence.ts';
import type { PlaceBeside } from './beside-points.ts';
import { judge } from './judge.ts';
import { isDoubtful } from './second-look.ts';
import type { Setting } from './setting.ts';
import type { Candidate } from './standing.ts';
import { no, silent, type Verdict } from './verdict.ts';

/**
 * Decides by the rules; where they are silent, by the weight of what speaks for and against. `settingOf` reads the rest of
 * the sentence: it is asked only then. Whether nothing of it was hit is asked last, of what else would count: to tell takes
 * longer than all the rest. What is left is looked at once more by the words beside it (`besideOf`), whatever the rules said.
 */
export function decide(
  candidate: Candidate,
  settingOf: () => Setting,
  besideOf: () => readonly (readonly [PlaceBeside, string])[],
): Verdict {
  const verdict = judge(candidate);
  let known: readonly string[] | undefined;
  const evidence = (): readonly string[] => (known ??= evidenceOf(candidate, settingOf()));
  const isWeighed = verdict === silent && !mayBeCode(candidate) && weigh(evidence()) > 0;
  if (!verdict.isCount && !isWeighed) return verdict;
  if (candidate.isNotHit) return no;
  if (candidate.phrase.kind !== 'size' && isDoubtful(besideOf(), evidence)) return no;
  return isWeighed ? { isCount: true, isWeighed: true } : verdict;
}

/** Bare figures without a verb of their own may be a street's number, an invoice's, a station's: no weight makes them a count. */
function mayBeCode({ phrase, token, isHedged, hasVerb, label, around }: Candidate): boolean {
  const isBare = phrase.kind === 'none' || phrase.kind === 'unknown';
  const isObject = around.before !== undefined && token.start - around.before.end <= 3;
  const isPlain = token.form === 'digits' && !token.grouped && !token.spelled;
  return isBare && isPlain && !phrase.isPart && !isHedged && !hasVerb && !isObject && label === undefined;
}
