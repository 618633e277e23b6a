/**
 * What a figure counts. Units are never mixed: two figures are compared only when their unit is the same.
 * `other` goes with the figure's own word (`unitWord`) and is compared only with the same word.
 */
export const unitCodes = [
  'persons',
  'records',
  'data',
  'accounts',
  'credentials',
  'emails',
  'laboratories',
  'establishments',
  'departments',
  'places',
  'attacks',
  'files',
  'bytes',
  'money',
  'other',
] as const;

export type UnitCode = (typeof unitCodes)[number];

/** Units that are not counted one by one, whose numbers may have a fraction: an amount of money, a word of the texts' own. */
const unitsWithFractions: readonly UnitCode[] = ['money', 'other'];

/** Whether a unit is counted one by one, so that its numbers are whole. */
export function isCountedWhole(unit: UnitCode): boolean {
  return !unitsWithFractions.includes(unit);
}

/** Units that say how large the breach is for people; the first that has a figure is the headline. */
export const headlineUnits: readonly UnitCode[] = [
  'persons',
  'records',
  'data',
  'accounts',
  'credentials',
  'emails',
];
