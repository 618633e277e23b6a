import { weigh } from './evidence.ts';
import { judge } from './judge.ts';
import type { Candidate } from './standing.ts';
import { silent, type Verdict } from './verdict.ts';

/** Decides by the rules; where they are silent, by the weight of what speaks for and against. */
export function decide(candidate: Candidate): Verdict {
  const verdict = judge(candidate);
  return verdict === silent && weigh(candidate) > 0 ? { isCount: true, isWeighed: true } : verdict;
}
