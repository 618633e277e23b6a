import { besidePoints, evidencePoints, rulingPoints } from './points/index.ts';
import type { Place, PlacedWord } from './words.ts';

/**
 * What the words beside a number and the evidence (`evidenceOf`) say for (above zero) or against its being a count, in points: ten multiply
 * the odds by e. Words and codes that the tables do not hold say nothing.
 */
export function balanceOf(words: readonly PlacedWord[], evidence: readonly string[]): number {
  let points = rulingPoints.base + sumOf(words, besidePoints);
  for (const code of evidence) points += evidencePoints.get(code) ?? 0;
  return points;
}

/** The points of words in their places, by any table of such. */
export function sumOf(
  words: readonly PlacedWord[],
  points: Readonly<Record<Place, ReadonlyMap<string, number>>>,
): number {
  return words.reduce((sum, [place, word]) => sum + (points[place].get(word) ?? 0), 0);
}

/** Of the words beside a number the two that speak most for its being a count: the reason for what no rule took. */
export function speakingWords(words: readonly PlacedWord[]): readonly PlacedWord[] {
  const worth = ([place, word]: PlacedWord): number => besidePoints[place].get(word) ?? 0;
  const best = new Map<number, PlacedWord>();
  for (const one of words.filter((each) => /^[a-z]{4}/.test(each[1]) && worth(each) > 0)) {
    const known = best.get(one[2]);
    if (known === undefined || worth(known) < worth(one)) best.set(one[2], one);
  }
  return [...best.values()].toSorted((left, right) => worth(right) - worth(left)).slice(0, 2);
}
