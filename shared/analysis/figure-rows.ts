import { rowById, rowsOf, type Snapshot } from '../case/snapshot.ts';
import { compareDates } from '../dates/compare.ts';
import type { Claim, Edtf, Figure } from '../model/index.ts';
import type { FigureRole } from '../model/figure.ts';
import { unitCodes, type UnitCode } from '../model/units.ts';
import { claimsAbout } from './claims.ts';
import { retainedFigure, unitKey } from './figures.ts';
import { grouped, remembered } from '../lib/memo.ts';
import { independence, type Origin } from './provenance.ts';
import { testimonyOf, type Testimony } from './who-says-so.ts';

/** Somebody or some source by the name the charts print. */
export type Named = { readonly name: string } | { readonly source: number };

/** One claim about a figure as plain data: one row of the chart "who says how many", of its table and of its CSV. */
export type FigureRow = {
  /** The claim's id; the row's identity everywhere. */
  readonly id: string;
  readonly figure: Figure;
  readonly stance: Claim['stance'];
  readonly sourceId: string;
  readonly source: number;
  readonly sourceTitle: string;
  /** Absent when the source speaks in its own voice. */
  readonly speaker?: string | undefined;
  /** Whom the source takes it from, by its own relays. */
  readonly via: readonly Named[];
  readonly origins: readonly Named[];
  readonly published?: Edtf | undefined;
  readonly quote?: string | undefined;
  readonly language: string;
  readonly wording?: string | undefined;
  readonly reliability: string;
  readonly credibility: number;
  /** Why the investigator set this claim aside, when that was done. */
  readonly discarded?: string | undefined;
};

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

/** The picture of a case's figures: panels by unit, totals before subsets, other incidents last. */
export const figurePicture = remembered((snapshot: Snapshot): FigurePicture => {
  const figures = rowsOf(snapshot, 'figures');
  const drawn = figures.filter((figure) => figure.role !== 'not-victims');
  const panels = [...grouped(drawn, (figure) => `${figure.role} ${unitKey(figure)}`)]
    .map(([id, members]) => panelOf(snapshot, id, members))
    .filter((panel) => panel.rows.length > 0)
    .toSorted(byImportance);
  return {
    panels,
    notCounted: figures.filter((figure) => figure.role === 'not-victims'),
    bare: drawn.filter((figure) => claimsAbout(snapshot, { table: 'figures', id: figure.id }).length === 0),
  };
});

/** Every row that is drawn, in the order of the panels: what the table twin and the CSV hold. */
export const figureRows = remembered((picture: FigurePicture): readonly FigureRow[] =>
  picture.panels.flatMap((panel) => panel.rows),
);

/** Whether a row has a place on the axis: silence and unknown numbers have none. */
export function hasValue(row: Pick<FigureRow, 'figure' | 'stance'>): boolean {
  return row.stance !== 'declines' && row.figure.exactness !== 'unknown';
}

function panelOf(snapshot: Snapshot, id: string, figures: readonly Figure[]): FigurePanel {
  const [first] = figures as readonly [Figure, ...Figure[]];
  const claims = figures.flatMap((figure) => claimsAbout(snapshot, { table: 'figures', id: figure.id }));
  const rows = claims
    .flatMap((claim) => {
      const testimony = testimonyOf(snapshot, claim);
      return testimony === undefined ? [] : [rowOf(snapshot, testimony)];
    })
    .toSorted(byPublication);
  const retained = first.role === 'total' ? retainedFigure(snapshot, unitKey(first)) : undefined;
  return {
    id,
    unit: first.unit,
    ...(first.unit === 'other' && first.unitWord !== undefined ? { unitWord: first.unitWord } : {}),
    role: first.role as FigurePanel['role'],
    rows,
    origins: independence(snapshot, claims).origins,
    ...(retained === undefined
      ? {}
      : {
          retained: {
            figure: retained.figure,
            reason: retained.decision.reason,
            decidedAt: retained.decision.decidedAt,
          },
        }),
  };
}

function rowOf(snapshot: Snapshot, testimony: Testimony): FigureRow {
  const { claim, source, speaker, passage, origins, discarded } = testimony;
  const relays = (claim.relays ?? []).flatMap((id) => rowById(snapshot, 'relays', id) ?? []);
  return {
    id: claim.id,
    figure: rowById(snapshot, 'figures', claim.about.id) as Figure,
    stance: claim.stance,
    sourceId: source.id,
    source: source.number,
    sourceTitle: source.title,
    speaker: speaker?.name,
    via: relays.flatMap((relay) => named(snapshot, relay.from)),
    origins: origins.flatMap((origin) => named(snapshot, origin)),
    published: source.published,
    quote: passage?.quote,
    language: source.language,
    wording: claim.wording,
    reliability: source.reliability,
    credibility: claim.credibility,
    discarded: discarded?.reason,
  };
}

function named(snapshot: Snapshot, origin: Pick<Origin, 'table' | 'id'>): readonly Named[] {
  if (origin.table === 'entities') {
    const name = rowById(snapshot, 'entities', origin.id)?.name;
    return name === undefined ? [] : [{ name }];
  }
  const number = rowById(snapshot, 'sources', origin.id)?.number;
  return number === undefined ? [] : [{ source: number }];
}

function byPublication(left: FigureRow, right: FigureRow): number {
  const silent = Number(!hasValue(left)) - Number(!hasValue(right));
  if (silent !== 0) return silent;
  if (left.published !== right.published) {
    if (left.published === undefined) return 1;
    if (right.published === undefined) return -1;
    const order = compareDates(left.published, right.published);
    if (order !== 0) return order;
  }
  return left.source - right.source;
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
