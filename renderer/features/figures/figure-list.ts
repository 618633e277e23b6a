import { contradictionsOf } from '#shared/analysis/contradictions.ts';
import { touchedByTestimony } from '#shared/analysis/figures-said.ts';
import { retainedFigure, unitKey } from '#shared/analysis/figures.ts';
import { whoSaysSo, type WhoSaysSo } from '#shared/analysis/who-says-so.ts';
import { derivedRows } from '#shared/case/derived-rows.ts';
import { rowsInOrder, type Snapshot } from '#shared/case/snapshot.ts';
import { remembered } from '#shared/lib/memo.ts';
import { isSameList } from '#shared/lib/same-list.ts';
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

type Said = Pick<FigureItem, 'figure' | 'said'>;

const followed = derivedRows(
  'figures',
  (figure, snapshot): Said => ({ figure, said: whoSaysSo(snapshot, { table: 'figures', id: figure.id }) }),
  touchedByTestimony,
);

/** The last item made of what is said of a figure, and the last list: the same again while nothing of them has changed. */
const lastItem = new WeakMap<Said, FigureItem>();
const lastList = new WeakMap<readonly Said[], readonly FigureItem[]>();

/** Every figure: what counts first (totals, subsets, other incidents, the rest), by unit, ascending. */
export const figureItems = remembered((snapshot: Snapshot): readonly FigureItem[] => {
  const said = followed(snapshot);
  const items = said
    .map((one) => itemOf(one, snapshot))
    .toSorted((left, right) => compare(left.figure, right.figure));
  const before = lastList.get(said);
  if (before !== undefined && isSameList(before, items)) return before;
  lastList.set(said, items);
  return items;
});

/** Retained and contested hang on the other figures of the unit as well, hence are looked up each time. */
function itemOf(one: Said, snapshot: Snapshot): FigureItem {
  const { id } = one.figure;
  const isRetained = retainedFigure(snapshot, unitKey(one.figure))?.figure.id === id;
  const isContested = contradictionsOf(snapshot, { table: 'figures', id }).length > 0;
  const before = lastItem.get(one);
  if (before?.isRetained === isRetained && before.isContested === isContested) return before;
  const item = { ...one, isRetained, isContested };
  lastItem.set(one, item);
  return item;
}

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
