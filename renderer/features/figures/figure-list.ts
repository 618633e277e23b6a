import { contradictionsOf } from '#shared/analysis/contradictions.ts';
import { retainedFigure, unitKey } from '#shared/analysis/figures.ts';
import { whoSaysSo, type WhoSaysSo } from '#shared/analysis/who-says-so.ts';
import { rowsInOrder, rowsOf, type Snapshot } from '#shared/case/snapshot.ts';
import { remembered } from '#shared/lib/memo.ts';
import type { Figure } from '#shared/model/index.ts';
import { figureRoles } from '#shared/model/figure.ts';
import { unitCodes } from '#shared/model/units.ts';

/** One figure with what the list says of it. */
export type FigureItem = {
  readonly figure: Figure;
  readonly said: WhoSaysSo;
  readonly isRetained: boolean;
  readonly isContested: boolean;
};

/** Every figure: what counts first (totals, subsets, other incidents, the rest), by unit, ascending. */
export const figureItems = remembered((snapshot: Snapshot): readonly FigureItem[] =>
  rowsOf(snapshot, 'figures')
    .map((figure) => ({
      figure,
      said: whoSaysSo(snapshot, { table: 'figures', id: figure.id }),
      isRetained: retainedFigure(snapshot, unitKey(figure))?.figure.id === figure.id,
      isContested: contradictionsOf(snapshot, { table: 'figures', id: figure.id }).length > 0,
    }))
    .toSorted((left, right) => compare(left.figure, right.figure)),
);

const orders = remembered((figures: Snapshot['tables']['figures']) =>
  rowsInOrder(figures)
    .toSorted(compare)
    .map((figure): string => figure.id),
);

/** The order that J and K follow. */
export function figureOrder(snapshot: Snapshot): readonly string[] {
  return orders(snapshot.tables.figures);
}

function compare(left: Figure, right: Figure): number {
  return (
    figureRoles.indexOf(left.role) - figureRoles.indexOf(right.role) ||
    unitCodes.indexOf(left.unit) - unitCodes.indexOf(right.unit) ||
    (left.lower ?? left.upper ?? 0) - (right.lower ?? right.upper ?? 0)
  );
}
