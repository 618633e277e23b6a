import { derivedRows } from '../case/derived-rows.ts';
import type { Snapshot } from '../case/snapshot.ts';
import { remembered } from '../lib/memo.ts';
import type { HypothesisKind } from '../model/hypothesis.ts';
import { hypothesisKinds } from '../model/hypothesis.ts';
import { stances, type Stance } from '../model/claim.ts';
import type { Hypothesis } from '../model/index.ts';
import { claimsOnPassage, touchedByClaims } from './claims.ts';
import { whoSaysSo, type Testimony } from './who-says-so.ts';
import { independence } from './provenance.ts';

/** One side of the scales: who takes this stance, and how many independent origins that comes down to. */
export type Side = { readonly testimonies: readonly Testimony[]; readonly origins: number };

/** An explanation on the scales: what is said for it, against it, doubting it, and who is silent. */
export type Weighed = { readonly hypothesis: Hypothesis; readonly sides: { readonly [S in Stance]: Side } };

/** Explanations that answer the same question, side by side. */
export type Rivals = { readonly kind: HypothesisKind; readonly weighed: readonly Weighed[] };

/** Weighs one explanation by independent origins; claims set aside weigh nothing. Nothing is ever decided here. */
export function weigh(snapshot: Snapshot, hypothesis: Hypothesis): Weighed {
  const { testimonies } = whoSaysSo(snapshot, { table: 'hypotheses', id: hypothesis.id });
  const kept = testimonies.filter((testimony) => testimony.discarded === undefined);
  const sideOf = (stance: Stance): Side => {
    const side = kept.filter(({ claim }) => claim.stance === stance);
    const { origins } = independence(
      snapshot,
      side.map(({ claim }) => claim),
    );
    return { testimonies: side, origins };
  };
  const [states, denies, doubts, declines] = stances.map(sideOf) as [Side, Side, Side, Side];
  return { hypothesis, sides: { states, denies, doubts, declines } };
}

/** Whatever says who speaks through whom may change the weight of any of them; there are never many. */
const allOfThem = (_row: object, { tables }: Snapshot) => tables.hypotheses.keys();

const followed = derivedRows('hypotheses', (hypothesis, snapshot) => weigh(snapshot, hypothesis), {
  ...touchedByClaims,
  passages: ({ id }, snapshot) => claimsOnPassage(snapshot, id).map(({ about }) => about.id),
  decisions: allOfThem,
  entities: allOfThem,
  relays: allOfThem,
  sources: allOfThem,
});

/**
 * Every explanation of a case, rivals together; within a kind the one most origins state comes first. The same array
 * as long as nothing is said anew of them.
 */
export function rivalHypotheses(snapshot: Snapshot): readonly Rivals[] {
  return rivalsIn(followed(snapshot));
}

const rivalsIn = remembered((weighed: readonly Weighed[]): readonly Rivals[] =>
  hypothesisKinds.flatMap((kind) => {
    const ofKind = weighed
      .filter(({ hypothesis }) => hypothesis.kind === kind)
      .toSorted((left, right) => right.sides.states.origins - left.sides.states.origins);
    return ofKind.length === 0 ? [] : [{ kind, weighed: ofKind }];
  }),
);
