import type { Place } from '../words.ts';
import { anywhereBefore } from './anywhere-before.ts';
import { anywhereBehind } from './anywhere-behind.ts';
import { before, closeBefore, fartherBefore, secondBefore } from './before.ts';
import { behind, closeBehind, fartherBehind, secondBehind } from './behind.ts';
import { counted } from './counted.ts';

/*
 * Tables to be read and argued with. They were fitted by logistic regression on the numbers of annotated texts and of the sentences of our own
 * tests, rounded to whole points, with what stands there too seldom or says too little left out: a word that is in none says nothing.
 */

export { evidencePoints } from './evidence.ts';

/** What a word of a number's sentence is worth where it stands. */
export const besidePoints: Readonly<Record<Place, ReadonlyMap<string, number>>> = {
  before,
  'second before': secondBefore,
  'close before': closeBefore,
  'farther before': fartherBefore,
  'anywhere before': anywhereBefore,
  counted,
  behind,
  'second behind': secondBehind,
  'close behind': closeBehind,
  'farther behind': fartherBehind,
  'anywhere behind': anywhereBehind,
};

/** What the rules' own word is worth; `base` is what holds before anything speaks. */
export const rulingPoints = {
  base: -8,
  /** They take it for a count. */
  yes: 7,
  /** They know that nothing of it was hit (`spared`). */
  spared: -18,
  /** They do not, and its paragraph does not speak of a breach. */
  elsewhere: -6,
} as const;
