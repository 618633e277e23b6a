import { besidePoints, evidencePoints, rulingPoints } from './points/index.ts';
import type { PlacedWord } from './words.ts';

/**
 * What the words beside a number and the evidence (`evidenceOf`) say for (above zero) or against its being a count, in points: ten multiply
 * the odds by e. Words and codes that the tables do not hold say nothing.
 */
export function balanceOf(words: readonly PlacedWord[], evidence: readonly string[]): number {
  let points = rulingPoints.base;
  for (const [place, word] of words) points += besidePoints[place].get(word) ?? 0;
  for (const code of evidence) points += evidencePoints.get(code) ?? 0;
  return points;
}
