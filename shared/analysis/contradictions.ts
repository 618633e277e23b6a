import { derivedRows } from '../case/derived-rows.ts';
import { rowsOf, type Snapshot } from '../case/snapshot.ts';
import { overlaps } from '../dates/compare.ts';
import type { CaseEvent, Claim, Exposure, Figure, Ref, Row, TableName } from '../model/index.ts';
import { keptClaims, touchedByClaims } from './claims.ts';
import { aboutBand, countingClaims, unitKey } from './figures.ts';
import { grouped, remembered } from '../lib/memo.ts';

/**
 * Two or more claims that cannot all be true. `about` is the first finding concerned, `refs` all of them; `claims`
 * are the claims that clash.
 */
export type Contradiction = {
  readonly kind: 'figures' | 'dates' | 'exposure' | 'stances' | 'rival-hypotheses';
  readonly about: Ref;
  readonly refs: readonly Ref[];
  readonly claims: readonly Claim[];
};

/** Every contradiction of a case, figures first. */
export const contradictions = remembered((snapshot: Snapshot): readonly Contradiction[] => [
  ...clashingFigures(snapshot),
  ...clashingDates(snapshot),
  ...clashingExposures(snapshot),
  ...contested.flatMap((clashes) => clashes(snapshot)),
  ...rivals(snapshot),
]);

const byRow = remembered((found: readonly Contradiction[]) =>
  grouped(
    found.flatMap((contradiction) => contradiction.refs.map((ref) => ({ ref, contradiction }))),
    ({ ref }) => `${ref.table} ${ref.id}`,
  ),
);

/** The contradictions that a row takes part in. */
export function contradictionsOf(
  snapshot: Snapshot,
  ref: Pick<Ref, 'table' | 'id'>,
): readonly Contradiction[] {
  return (byRow(contradictions(snapshot)).get(`${ref.table} ${ref.id}`) ?? []).map(
    ({ contradiction }) => contradiction,
  );
}

/** The numbers a figure leaves possible; an `about` is read as its band. */
function possible(figure: Figure): { readonly from: number; readonly to: number } {
  if (figure.exactness === 'about' && figure.lower !== undefined) return aboutBand(figure.lower);
  return { from: figure.lower ?? 0, to: figure.upper ?? Number.POSITIVE_INFINITY };
}

/** Figures that count as a total, each with the claims that state it; followed from commit to commit. */
const totals = derivedRows(
  'figures',
  (figure, snapshot): { readonly figure: Figure; readonly isCounted: boolean } => ({
    figure,
    isCounted:
      figure.role === 'total' &&
      figure.exactness !== 'unknown' &&
      countingClaims(snapshot, figure).length > 0,
  }),
  touchedByClaims,
);

/** Totals of one unit of which two leave no number possible in common. */
const clashingTotals = remembered(
  (figures: readonly { readonly figure: Figure; readonly isCounted: boolean }[]) => {
    const counted = figures.flatMap(({ figure, isCounted }) => (isCounted ? [figure] : []));
    return [...grouped(counted, unitKey).values()].flatMap((alike) => {
      const ranges = alike.map(possible);
      const lowestEnd = ranges.reduce((least, { to }) => Math.min(least, to), Number.POSITIVE_INFINITY);
      const highestStart = ranges.reduce((most, { from }) => Math.max(most, from), Number.NEGATIVE_INFINITY);
      const clashing = alike.filter((_figure, index) => {
        const { from, to } = ranges[index] ?? { from: 0, to: 0 };
        return to < highestStart || lowestEnd < from;
      });
      return clashing.length === 0 ? [] : [clashing];
    });
  },
);

function clashingFigures(snapshot: Snapshot): readonly Contradiction[] {
  return clashingTotals(totals(snapshot)).map((clashing): Contradiction => {
    const refs = clashing.map((figure): Ref => ({ table: 'figures', id: figure.id }));
    return {
      kind: 'figures',
      about: refs[0] as Ref,
      refs,
      claims: clashing.flatMap((figure) => countingClaims(snapshot, figure)),
    };
  });
}

/** The clash that each row of a table has alone, if any; followed from commit to commit. */
function clashesIn<T extends TableName>(
  table: T,
  clashOf: (row: Row<T>, snapshot: Snapshot) => Contradiction | undefined,
): (snapshot: Snapshot) => readonly Contradiction[] {
  const rows = derivedRows(table, (row, snapshot) => ({ clash: clashOf(row, snapshot) }), touchedByClaims);
  const found = remembered((all: ReturnType<typeof rows>) => all.flatMap(({ clash }) => clash ?? []));
  return (snapshot) => found(rows(snapshot));
}

/** Events to which two claims give dates that cannot both be true. */
const clashingDates = clashesIn('events', dateClash);

/** Whether the dates stated of one event cannot all be true; what is denied or doubted is no date of one's own. */
export function dateClash(event: CaseEvent, snapshot: Snapshot): Contradiction | undefined {
  const about: Ref = { table: 'events', id: event.id };
  const dated = keptClaims(snapshot, about).filter(
    (claim) => claim.date !== undefined && claim.stance === 'states',
  );
  const clash = dated.some((left, index) =>
    dated
      .slice(index + 1)
      .some(
        (right) => left.date !== undefined && right.date !== undefined && !overlaps(left.date, right.date),
      ),
  );
  return clash ? { kind: 'dates', about, refs: [about], claims: dated } : undefined;
}

/** Categories said exposed by some and not, or only in part, by others; or said so by some and denied by others. */
const clashingExposures = clashesIn('exposures', exposureClash);

/** Whether what is said of one category of data cannot all be true. */
export function exposureClash(exposure: Exposure, snapshot: Snapshot): Contradiction | undefined {
  const about: Ref = { table: 'exposures', id: exposure.id };
  const said = keptClaims(snapshot, about).filter(
    (claim) => claim.exposure !== undefined && claim.exposure !== 'unknown' && claim.stance !== 'declines',
  );
  const stated = new Set(said.filter((claim) => claim.stance === 'states').map((claim) => claim.exposure));
  const opposed = said.some((claim) => claim.stance !== 'states' && stated.has(claim.exposure));
  return stated.size > 1 || opposed ? { kind: 'exposure', about, refs: [about], claims: said } : undefined;
}

/** Findings that some state and others deny or doubt. */
const contested = (['figures', 'events', 'links', 'hypotheses'] as const).map((table) =>
  clashesIn(table, (row, snapshot) => {
    const about = { table, id: row.id } as Ref;
    const claims = keptClaims(snapshot, about);
    const stances = new Set(claims.map((claim) => claim.stance));
    const clash = stances.has('states') && (stances.has('denies') || stances.has('doubts'));
    return clash ? { kind: 'stances', about, refs: [about], claims } : undefined;
  }),
);

/** Explanations of the same kind, each stated by somebody. */
function rivals(snapshot: Snapshot): readonly Contradiction[] {
  const stated = rowsOf(snapshot, 'hypotheses').filter((hypothesis) =>
    keptClaims(snapshot, { table: 'hypotheses', id: hypothesis.id }).some(
      (claim) => claim.stance === 'states',
    ),
  );
  return [
    ...grouped(stated, (hypothesis) => (hypothesis.kind === 'other' ? undefined : hypothesis.kind)).values(),
  ]
    .filter((hypotheses) => hypotheses.length > 1)
    .map((hypotheses): Contradiction => {
      const refs = hypotheses.map((hypothesis): Ref => ({ table: 'hypotheses', id: hypothesis.id }));
      return {
        kind: 'rival-hypotheses',
        about: refs[0] as Ref,
        refs,
        claims: refs.flatMap((ref) => keptClaims(snapshot, ref)),
      };
    });
}
