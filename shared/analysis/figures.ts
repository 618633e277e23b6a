import { rowById, rowsInOrder, rowsOf, type Snapshot } from '../case/snapshot.ts';
import type { Claim, Decision, Figure } from '../model/index.ts';
import { headlineUnits, type UnitCode } from '../model/units.ts';
import { keptClaims } from './claims.ts';
import { remembered } from '../lib/memo.ts';

/** The figure retained by decision for a unit, with that decision. */
export type Retained = { readonly figure: Figure; readonly decision: Decision };

/** What counts the same thing: a unit, and its own word when the unit is `other`. */
export function unitKey(figure: Pick<Figure, 'unit' | 'unitWord'>): string {
  return figure.unit === 'other' ? `other ${figure.unitWord ?? ''}` : figure.unit;
}

const retaining = remembered((decisions: Snapshot['tables']['decisions']) =>
  rowsInOrder(decisions).filter((decision) => decision.kind === 'retained-figure'),
);

const retainedOf = remembered((snapshot: Snapshot): ReadonlyMap<string, Retained> => {
  const retained = new Map<string, Retained>();
  for (const decision of retaining(snapshot.tables.decisions)) {
    const figure = rowById(snapshot, 'figures', decision.about.id);
    if (figure !== undefined) retained.set(unitKey(figure), { figure, decision });
  }
  return retained;
});

/** The retained figure of a unit (see `unitKey`), if a decision was taken. */
export function retainedFigure(snapshot: Snapshot, unit: string): Retained | undefined {
  return retainedOf(snapshot).get(unit);
}

/** Claims that count for a figure: those that state it and were not set aside. */
export function countingClaims(snapshot: Snapshot, figure: Figure): readonly Claim[] {
  return keptClaims(snapshot, { table: 'figures', id: figure.id }).filter(
    (claim) => claim.stance === 'states',
  );
}

/**
 * How far the claims of one unit go, over its figures of role `total`: the lowest and highest bound said. Absent is
 * unbounded or unknown on that side, never 0.
 */
export type Spread = {
  readonly unit: string;
  readonly figures: readonly Figure[];
  readonly lowest?: Figure | undefined;
  readonly highest?: Figure | undefined;
  /** A floor without a ceiling: it may be more. */
  readonly openAbove: boolean;
  /** A ceiling without a floor: it may be less. */
  readonly openBelow: boolean;
};

/** The spread of one unit: totals with at least one counting claim. */
export function spreadOf(snapshot: Snapshot, unit: string): Spread {
  const figures = rowsOf(snapshot, 'figures').filter(
    (figure) =>
      figure.role === 'total' &&
      figure.exactness !== 'unknown' &&
      unitKey(figure) === unit &&
      countingClaims(snapshot, figure).length > 0,
  );
  const low = (figure: Figure) => figure.lower ?? figure.upper ?? 0;
  const high = (figure: Figure) => figure.upper ?? figure.lower ?? 0;
  const ascending = figures.toSorted((left, right) => low(left) - low(right));
  const descending = figures.toSorted((left, right) => high(right) - high(left));
  return {
    unit,
    figures: ascending,
    lowest: ascending[0],
    highest: descending[0],
    openAbove: figures.some((figure) => figure.exactness === 'at-least'),
    openBelow: figures.some((figure) => figure.exactness === 'at-most'),
  };
}

/** The unit that the library shows: the first of the headline units with a retained figure, else with a claim. */
export function headlineUnit(snapshot: Snapshot): UnitCode | undefined {
  return (
    headlineUnits.find((unit) => retainedFigure(snapshot, unit) !== undefined) ??
    headlineUnits.find((unit) => spreadOf(snapshot, unit).figures.length > 0)
  );
}

/**
 * The band drawn for an `about`: half a step of the last significant digit said, on each side (500 000 is 450 000
 * to 550 000, 2.5 is 2.45 to 2.55). A reading, never stored.
 */
export function aboutBand(value: number): { readonly from: number; readonly to: number } {
  if (value === 0) return { from: 0, to: 0 };
  const [digits = '', exponent = '0'] = value.toExponential().replace('.', '').split('e');
  const step = Number(exponent) - (digits.length - 1);
  // Divided, not multiplied, below one: 10 ** -1 is no tenth in binary.
  const half = step >= 0 ? 10 ** step / 2 : 1 / (2 * 10 ** -step);
  return { from: tidy(value - half), to: tidy(value + half) };
}

/** Without the last binary digits, which no source said. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}
