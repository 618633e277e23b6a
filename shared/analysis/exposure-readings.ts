import { derivedRows } from '../case/derived-rows.ts';
import type { Snapshot } from '../case/snapshot.ts';
import { remembered } from '../lib/memo.ts';
import { categoryCodes, categoryGroups, type CategoryGroup } from '../model/categories.ts';
import type { ExposureState } from '../model/exposure.ts';
import type { Claim, Exposure } from '../model/index.ts';
import { keptClaims, touchedByClaims } from './claims.ts';
import { exposureClash } from './contradictions.ts';

/** One category of data, with what each claim says of it and what that comes down to. */
export type ExposureReading = {
  readonly exposure: Exposure;
  readonly group: CategoryGroup;
  /** The strongest state stated: what people had better assume. `unknown` when nobody states one. */
  readonly state: ExposureState;
  /** Some claims cannot all be true. */
  readonly isContested: boolean;
  /** Claims by the state they speak of, whatever their stance; those set aside left out. */
  readonly claims: { readonly [S in ExposureState]: readonly Claim[] };
};

const strongestFirst = ['exposed', 'partly', 'not-exposed'] as const;

/** The state a claim speaks of. One that gives none speaks of exposure itself: stated, or denied. */
export function stateSpokenOf(claim: Claim): ExposureState {
  if (claim.exposure !== undefined) return claim.exposure;
  switch (claim.stance) {
    case 'states':
      return 'exposed';
    case 'denies':
      return 'not-exposed';
    default:
      return 'unknown';
  }
}

const followed = derivedRows('exposures', readingOf, touchedByClaims);

/**
 * Every category of a case in the order of the model; where one is there twice, in the order of creation. The same
 * array, and of each category the same object, as long as nothing is said anew of it.
 */
export function exposureReadings(snapshot: Snapshot): readonly ExposureReading[] {
  return inOrder(followed(snapshot));
}

const rankOf = new Map<string, number>(categoryCodes.map((code, index) => [code, index]));

const inOrder = remembered((readings: readonly ExposureReading[]): readonly ExposureReading[] =>
  readings.toSorted(
    (left, right) => (rankOf.get(left.exposure.category) ?? -1) - (rankOf.get(right.exposure.category) ?? -1),
  ),
);

/** The reading of one category. */
export function exposureReading(snapshot: Snapshot, id: string): ExposureReading | undefined {
  return byId(followed(snapshot)).get(id);
}

const byId = remembered(
  (readings: readonly ExposureReading[]) =>
    new Map(readings.map((reading) => [reading.exposure.id as string, reading])),
);

function readingOf(exposure: Exposure, snapshot: Snapshot): ExposureReading {
  const ref = { table: 'exposures', id: exposure.id } as const;
  const kept = keptClaims(snapshot, ref);
  const speakingOf = (state: ExposureState): readonly Claim[] =>
    kept.filter((claim) => stateSpokenOf(claim) === state);
  const claims = {
    exposed: speakingOf('exposed'),
    partly: speakingOf('partly'),
    'not-exposed': speakingOf('not-exposed'),
    unknown: speakingOf('unknown'),
  };
  const stated = strongestFirst.find((state) => claims[state].some((claim) => holds(claim)));
  return {
    exposure,
    group: groupOf(exposure),
    // The investigator's own reading stands only while no claim speaks.
    state: stated ?? (kept.length === 0 ? (exposure.state ?? 'unknown') : 'unknown'),
    isContested: exposureClash(exposure, snapshot) !== undefined,
    claims,
  };
}

/** Whether a claim holds the state it speaks of: stated, or, giving none, denied to be exposed. */
function holds(claim: Claim): boolean {
  return claim.stance === 'states' || (claim.stance === 'denies' && claim.exposure === undefined);
}

function groupOf({ category }: Exposure): CategoryGroup {
  const groups = Object.keys(categoryGroups) as CategoryGroup[];
  return groups.find((group) => (categoryGroups[group] as readonly string[]).includes(category)) ?? 'unknown';
}

/** Whether somebody says that a category was exposed, if only for some: the investigator's own reading is not said. */
export function isSaidExposed({ state, claims }: ExposureReading): boolean {
  return (state === 'exposed' || state === 'partly') && claims[state].length > 0;
}
