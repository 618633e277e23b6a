import type { ClaimableTable } from '#shared/model/index.ts';
import type { Letter } from '../workspace/feature.ts';

/** What the selected words may become, in the order of the bar; the letter is the key. */
export const claimLetters = ['C', 'E', 'X', 'N', 'L', 'H', 'A'] as const;
export type ClaimLetter = (typeof claimLetters)[number];

/** The letter of what a claim speaks about. */
export const letterOfTable: Readonly<Record<ClaimableTable, Letter>> = {
  figures: 'C',
  events: 'E',
  exposures: 'X',
  links: 'L',
  hypotheses: 'H',
  entities: 'N',
  requests: 'S',
  cases: 'A',
};
