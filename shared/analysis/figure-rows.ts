import type { Snapshot } from '../case/snapshot.ts';
import { compareDates } from '../dates/compare.ts';
import { isSameList } from '../lib/same-list.ts';
import { grouped, remembered } from '../lib/memo.ts';
import type { Edtf, Figure } from '../model/index.ts';
import type { FigureRole } from '../model/figure.ts';
import { unitCodes, type UnitCode } from '../model/units.ts';
import { hasValue, figuresSaid, type FigureRow, type FigureSaid } from './figures-said.ts';
import { retainedFigure, unitKey, type Retained } from './figures.ts';
import { originGroups } from './provenance.ts';

export { hasValue, type FigureRow, type Named } from './figures-said.ts';

/** The figure retained in a panel, as the chart draws and says it. */
export type RetainedMark = { readonly figure: Figure; readonly reason: string; readonly decidedAt: string };

/** Rows that may share an axis: one unit, and one role in the breach. */
export type FigurePanel = {
  readonly id: string;
  readonly unit: UnitCode;
  /** The word counted, when the unit is `other`. */
  readonly unitWord?: string | undefined;
  readonly role: Exclude<FigureRole, 'not-victims'>;
  /** By publication, texts without a date after, then by number of the source; rows without a value last. */
  readonly rows: readonly FigureRow[];
  readonly origins: number;
  readonly retained?: RetainedMark | undefined;
};

/** Everything said in numbers in a case: what is drawn, and what is only listed. */
export type FigurePicture = {
  readonly panels: readonly FigurePanel[];
  /** Numbers that count no victim: listed in words, never drawn beside those that do. */
  readonly notCounted: readonly Figure[];
  /** Figures that nobody states: open questions, not drawn. */
  readonly bare: readonly Figure[];
};

const roleOrder = ['total', 'subset', 'other-incident'] as const;

/**
 * The picture of a case's figures: panels by unit, totals before subsets, other incidents last. It follows the case:
 * after a commit, what is said of other figures, panels of other units and, when nothing of it changed, the picture
 * itself are the same objects as before.
 */
export const figurePicture = remembered((snapshot: Snapshot): FigurePicture => {
  const said = figuresSaid(snapshot);
  const drawn = said.filter(({ figure }) => figure.role !== 'not-victims');
  const panels = [...grouped(drawn, ({ figure }) => `${figure.role} ${unitKey(figure)}`)]
    .flatMap(([id, members]) => panelOf(snapshot, id, members) ?? [])
    .toSorted(byImportance);
  const before = pictures.get(said);
  if (before !== undefined && isSameList(before.panels, panels)) return before;
  const picture = {
    panels,
    notCounted: said.flatMap(({ figure }) => (figure.role === 'not-victims' ? [figure] : [])),
    bare: drawn.flatMap(({ figure, isBare }) => (isBare ? [figure] : [])),
  };
  pictures.set(said, picture);
  return picture;
});

/** The last picture of what is said: a decision changes a panel without changing what is said. */
const pictures = new WeakMap<readonly FigureSaid[], FigurePicture>();

/** Every row that is drawn, in the order of the panels: what the table twin and the CSV hold. */
export const figureRows = remembered((picture: FigurePicture): readonly FigureRow[] =>
  picture.panels.flatMap((panel) => panel.rows),
);

type MadePanel = {
  readonly members: readonly FigureSaid[];
  readonly retained: Retained | undefined;
  readonly panel: FigurePanel;
};

/** The last panel that begins with what is said of a figure: the same one again while it has the same members. */
const madePanels = new WeakMap<FigureSaid, MadePanel>();

/** The panel of figures of one unit and role; none when nobody says anything of them. */
function panelOf(snapshot: Snapshot, id: string, members: readonly FigureSaid[]): FigurePanel | undefined {
  const [first] = members as readonly [FigureSaid, ...FigureSaid[]];
  const retained =
    first.figure.role === 'total' ? retainedFigure(snapshot, unitKey(first.figure)) : undefined;
  const before = madePanels.get(first);
  if (
    before !== undefined &&
    isSameList(before.members, members) &&
    before.retained?.figure === retained?.figure &&
    before.retained?.decision === retained?.decision
  )
    return before.panel;
  const rows = inOrder(members.flatMap((said) => said.rows));
  if (rows.length === 0) return undefined;
  const panel = {
    id,
    unit: first.figure.unit,
    ...(first.figure.unit === 'other' && first.figure.unitWord !== undefined
      ? { unitWord: first.figure.unitWord }
      : {}),
    role: first.figure.role as FigurePanel['role'],
    rows,
    origins: originGroups(members.flatMap((said) => said.origins)).length,
    ...(retained === undefined ? {} : { retained: markOf(retained) }),
  };
  madePanels.set(first, { members, retained, panel });
  return panel;
}

function markOf({ figure, decision }: Retained): RetainedMark {
  return { figure, reason: decision.reason, decidedAt: decision.decidedAt };
}

function inOrder(rows: readonly FigureRow[]): readonly FigureRow[] {
  return rows.toSorted(
    (left, right) =>
      Number(!hasValue(left)) - Number(!hasValue(right)) ||
      comparePublished(left.published, right.published) ||
      left.source - right.source,
  );
}

/** By date, texts without one last. */
function comparePublished(left: Edtf | undefined, right: Edtf | undefined): number {
  if (left === undefined || right === undefined)
    return Number(left === undefined) - Number(right === undefined);
  return compareDates(left, right);
}

function byImportance(left: FigurePanel, right: FigurePanel): number {
  const apart = Number(left.role === 'other-incident') - Number(right.role === 'other-incident');
  return (
    apart ||
    unitCodes.indexOf(left.unit) - unitCodes.indexOf(right.unit) ||
    roleOrder.indexOf(left.role) - roleOrder.indexOf(right.role) ||
    left.id.localeCompare(right.id)
  );
}
