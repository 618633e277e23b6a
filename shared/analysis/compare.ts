import { caseOf, rowById, type Snapshot } from '../case/snapshot.ts';
import { categoryGroups, type CategoryCode, type CategoryGroup } from '../model/categories.ts';
import type { Figure } from '../model/index.ts';
import type { ExposureState } from '../model/exposure.ts';
import { headlineUnits, type UnitCode } from '../model/units.ts';
import { exposureReadings } from './exposure-readings.ts';
import { countingClaims, retainedFigure, spreadOf } from './figures.ts';

/** What a comparison prints of a case: its name, shortened by the chart where it must. */
export type ComparedCase = { readonly id: string; readonly title: string };

/** What one case says of one unit: every total stated, and the one retained. Nothing here is ever added up. */
export type AffectedRow = {
  readonly caseId: string;
  readonly title: string;
  /** Ascending by lower bound; empty when nobody gives a number in that unit. */
  readonly said: readonly Figure[];
  readonly retained?: Figure | undefined;
  /** The one speaker of all that is said, when there is only one: a seller's number is his alone. */
  readonly speaker?: string | undefined;
};

/** One unit, every chosen case: an axis of its own. */
export type AffectedPanel = { readonly unit: UnitCode; readonly rows: readonly AffectedRow[] };

/** How many people or records are said to be affected, by unit, for the units that at least one case speaks of. */
export function affectedPanels(snapshots: readonly Snapshot[]): readonly AffectedPanel[] {
  return headlineUnits
    .map((unit) => ({ unit, rows: snapshots.map((snapshot) => affectedRow(snapshot, unit)) }))
    .filter((panel) => panel.rows.some((row) => row.said.length > 0 || row.retained !== undefined));
}

function affectedRow(snapshot: Snapshot, unit: UnitCode): AffectedRow {
  const { id, title } = caseOf(snapshot);
  const retained = retainedFigure(snapshot, unit)?.figure;
  const said = spreadOf(snapshot, unit).figures;
  return { caseId: id, title, said, retained, speaker: onlySpeaker(snapshot, said) };
}

function onlySpeaker(snapshot: Snapshot, figures: readonly Figure[]): string | undefined {
  const speakers = new Set(
    figures.flatMap((figure) => countingClaims(snapshot, figure).map((claim) => claim.speaker)),
  );
  const [speaker] = speakers;
  return speakers.size === 1 && speaker !== undefined
    ? rowById(snapshot, 'entities', speaker)?.name
    : undefined;
}

/** What a case says of one category. Not on file is unknown, which is not "no". */
export type ExposureCell = {
  readonly caseId: string;
  /** The strongest state stated, as in the case's own matrix. */
  readonly state: ExposureState;
  /** Claims that cannot all be true. */
  readonly isContested: boolean;
  /** States that claims speak of, the strongest first. */
  readonly said: readonly ExposureState[];
  /** The finding to open. */
  readonly exposureId?: string | undefined;
};

/** One category, one cell a case. */
export type ExposureLine = {
  readonly category: CategoryCode;
  readonly group: CategoryGroup;
  readonly cells: readonly ExposureCell[];
};

/** Categories against cases. */
export type ExposureMatrix = {
  readonly cases: readonly ComparedCase[];
  readonly lines: readonly ExposureLine[];
};

const strongestFirst = ['exposed', 'partly', 'not-exposed', 'unknown'] as const;

/** The matrix of exposed categories: those that at least one case has on file, in the order of the model. */
export function exposureMatrix(snapshots: readonly Snapshot[]): ExposureMatrix {
  const lines = (Object.keys(categoryGroups) as CategoryGroup[]).flatMap((group) =>
    categoryGroups[group]
      .map((category: CategoryCode) => ({
        category,
        group,
        cells: snapshots.map((snapshot) => cellOf(snapshot, category)),
      }))
      .filter((line) => line.cells.some((cell) => cell.exposureId !== undefined)),
  );
  return { cases: snapshots.map(comparedCase), lines };
}

/** A case as comparisons name it. */
export function comparedCase(snapshot: Snapshot): ComparedCase {
  const { id, title } = caseOf(snapshot);
  return { id, title };
}

function cellOf(snapshot: Snapshot, category: CategoryCode): ExposureCell {
  const readings = exposureReadings(snapshot).filter((reading) => reading.exposure.category === category);
  const state = strongestFirst.find((one) => readings.some((reading) => reading.state === one)) ?? 'unknown';
  // Where a category is there twice, the finding to open is the one that makes the cell what it is.
  const first = readings.find((reading) => reading.state === state);
  return {
    caseId: caseOf(snapshot).id,
    state,
    isContested: readings.some((reading) => reading.isContested),
    said: strongestFirst.filter((one) => readings.some((reading) => reading.claims[one].length > 0)),
    ...(first === undefined ? {} : { exposureId: first.exposure.id }),
  };
}
