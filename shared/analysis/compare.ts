import { caseOf, rowsOf, type Snapshot } from '../case/snapshot.ts';
import { categoryGroups, type CategoryCode, type CategoryGroup } from '../model/categories.ts';
import type { Figure } from '../model/index.ts';
import type { ExposureState } from '../model/exposure.ts';
import { headlineUnits, type UnitCode } from '../model/units.ts';
import { claimsAbout, discardOf } from './claims.ts';
import { retainedFigure, spreadOf } from './figures.ts';

/** What a comparison prints of a case: its name, shortened by the chart where it must. */
export type ComparedCase = { readonly id: string; readonly title: string };

/** What one case says of one unit: every total stated, and the one retained. Nothing here is ever added up. */
export type AffectedRow = {
  readonly caseId: string;
  readonly title: string;
  /** Ascending by lower bound; empty when nobody gives a number in that unit. */
  readonly said: readonly Figure[];
  readonly retained?: Figure | undefined;
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
  return { caseId: id, title, said: spreadOf(snapshot, unit).figures, ...(retained === undefined ? {} : { retained }) };
}

/** What a case says of one category: every state said, the strongest first. None said is unknown, which is not "no". */
export type ExposureCell = {
  readonly caseId: string;
  readonly states: readonly Exclude<ExposureState, 'unknown'>[];
  /** States that cannot all be true. */
  readonly isContested: boolean;
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
export type ExposureMatrix = { readonly cases: readonly ComparedCase[]; readonly lines: readonly ExposureLine[] };

const strongestFirst = ['exposed', 'partly', 'not-exposed'] as const;

/** The matrix of exposed categories: those that at least one case has on file, in the order of the model. */
export function exposureMatrix(snapshots: readonly Snapshot[]): ExposureMatrix {
  const lines = (Object.keys(categoryGroups) as CategoryGroup[]).flatMap((group) =>
    categoryGroups[group]
      .filter((category) => snapshots.some((snapshot) => exposuresOf(snapshot, category).length > 0))
      .map((category) => ({
        category,
        group,
        cells: snapshots.map((snapshot) => cellOf(snapshot, category)),
      })),
  );
  return { cases: snapshots.map(comparedCase), lines };
}

/** A case as comparisons name it. */
export function comparedCase(snapshot: Snapshot): ComparedCase {
  const { id, title } = caseOf(snapshot);
  return { id, title };
}

function exposuresOf(snapshot: Snapshot, category: CategoryCode) {
  return rowsOf(snapshot, 'exposures').filter((exposure) => exposure.category === category);
}

function cellOf(snapshot: Snapshot, category: CategoryCode): ExposureCell {
  const said = new Set<ExposureState>();
  const exposures = exposuresOf(snapshot, category);
  for (const exposure of exposures) {
    const claims = claimsAbout(snapshot, { table: 'exposures', id: exposure.id });
    const stated = claims.flatMap((claim) =>
      discardOf(snapshot, claim.id) === undefined ? (claim.exposure ?? []) : [],
    );
    // The investigator's own reading stands only while no claim speaks.
    const reading = exposure.state === undefined ? [] : [exposure.state];
    for (const state of stated.length > 0 ? stated : reading) said.add(state);
  }
  const states = strongestFirst.filter((state) => said.has(state));
  return {
    caseId: caseOf(snapshot).id,
    states,
    isContested: states.length > 1,
    ...(exposures[0] === undefined ? {} : { exposureId: exposures[0].id }),
  };
}
