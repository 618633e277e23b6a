import { rowsOf, type Snapshot } from '../case/snapshot.ts';
import { overlaps } from '../dates/compare.ts';
import type { Claim, Figure, Ref } from '../model/index.ts';
import { claimsAbout, discardOf } from './claims.ts';
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
  ...contested(snapshot),
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

/** Claims about a row that were not set aside. */
function kept(snapshot: Snapshot, ref: Ref): readonly Claim[] {
  return claimsAbout(snapshot, ref).filter((claim) => discardOf(snapshot, claim.id) === undefined);
}

/** The numbers a figure leaves possible; an `about` is read as its band. */
function possible(figure: Figure): { readonly from: number; readonly to: number } {
  if (figure.exactness === 'about' && figure.lower !== undefined) return aboutBand(figure.lower);
  return { from: figure.lower ?? 0, to: figure.upper ?? Number.POSITIVE_INFINITY };
}

/** Totals of one unit of which two leave no number possible in common. */
function clashingFigures(snapshot: Snapshot): readonly Contradiction[] {
  const totals = rowsOf(snapshot, 'figures').filter(
    (figure) =>
      figure.role === 'total' &&
      figure.exactness !== 'unknown' &&
      countingClaims(snapshot, figure).length > 0,
  );
  const found: Contradiction[] = [];
  for (const figures of grouped(totals, unitKey).values()) {
    const clashing = figures.filter((figure) =>
      figures.some((other) => {
        const [left, right] = [possible(figure), possible(other)];
        return left.to < right.from || right.to < left.from;
      }),
    );
    const [first] = clashing;
    if (first === undefined) continue;
    const refs = clashing.map((figure): Ref => ({ table: 'figures', id: figure.id }));
    found.push({
      kind: 'figures',
      about: { table: 'figures', id: first.id },
      refs,
      claims: clashing.flatMap((figure) => countingClaims(snapshot, figure)),
    });
  }
  return found;
}

/** Events to which two claims give dates that cannot both be true. */
function clashingDates(snapshot: Snapshot): readonly Contradiction[] {
  return rowsOf(snapshot, 'events').flatMap((event): readonly Contradiction[] => {
    const about: Ref = { table: 'events', id: event.id };
    const dated = kept(snapshot, about).filter(
      (claim) => claim.date !== undefined && claim.stance === 'states',
    );
    const clash = dated.some((left, index) =>
      dated
        .slice(index + 1)
        .some(
          (right) => left.date !== undefined && right.date !== undefined && !overlaps(left.date, right.date),
        ),
    );
    return clash ? [{ kind: 'dates', about, refs: [about], claims: dated }] : [];
  });
}

/** Categories said exposed by some and not, or only in part, by others; or said so by some and denied by others. */
function clashingExposures(snapshot: Snapshot): readonly Contradiction[] {
  return rowsOf(snapshot, 'exposures').flatMap((exposure): readonly Contradiction[] => {
    const about: Ref = { table: 'exposures', id: exposure.id };
    const said = kept(snapshot, about).filter(
      (claim) => claim.exposure !== undefined && claim.exposure !== 'unknown' && claim.stance !== 'declines',
    );
    const stated = new Set(said.filter((claim) => claim.stance === 'states').map((claim) => claim.exposure));
    const opposed = said.some((claim) => claim.stance !== 'states' && stated.has(claim.exposure));
    return stated.size > 1 || opposed ? [{ kind: 'exposure', about, refs: [about], claims: said }] : [];
  });
}

/** Findings that some state and others deny or doubt. */
function contested(snapshot: Snapshot): readonly Contradiction[] {
  return (['figures', 'events', 'links', 'hypotheses'] as const).flatMap((table) =>
    rowsOf(snapshot, table).flatMap((row): readonly Contradiction[] => {
      const about = { table, id: row.id } as Ref;
      const claims = kept(snapshot, about);
      const stances = new Set(claims.map((claim) => claim.stance));
      const clash = stances.has('states') && (stances.has('denies') || stances.has('doubts'));
      return clash ? [{ kind: 'stances', about, refs: [about], claims }] : [];
    }),
  );
}

/** Explanations of the same kind, each stated by somebody. */
function rivals(snapshot: Snapshot): readonly Contradiction[] {
  const stated = rowsOf(snapshot, 'hypotheses').filter((hypothesis) =>
    kept(snapshot, { table: 'hypotheses', id: hypothesis.id }).some((claim) => claim.stance === 'states'),
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
        claims: refs.flatMap((ref) => kept(snapshot, ref)),
      };
    });
}
