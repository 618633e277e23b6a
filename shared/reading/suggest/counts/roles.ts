import type { FigureRole } from '../../../model/figure.ts';
import { attackers, conditional, elsewhere } from './cue-words.ts';

/** The role of a count in its breach, by the words of its sentence. */
export function roleOf(place: {
  readonly sentence: string;
  readonly isWhole: boolean;
  readonly isPart: boolean;
  readonly isIncluded: boolean;
  readonly followsCount: boolean;
}): FigureRole {
  if (place.isWhole) return 'not-victims';
  if (elsewhere.test(place.sentence)) return 'other-incident';
  if (place.isPart || (place.isIncluded && place.followsCount)) return 'subset';
  return /(?<![a-z])(?:parmi (?:eux|elles|ceux|celles|les|ces)|d'entre (?:eux|elles)|among (?:them|these|those)|of (?:them|those|whom))(?![a-z])/.test(
    place.sentence,
  )
    ? 'subset'
    : 'total';
}

/** Who gives the number its weight, by the words of its sentence. */
export function modalityOf(sentence: string): 'asserted' | 'claimed' | 'potential' {
  if (attackers.test(sentence)) return 'claimed';
  return conditional.test(sentence) ? 'potential' : 'asserted';
}
