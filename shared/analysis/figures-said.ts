import { derivedRows, type TouchedBy } from '../case/derived-rows.ts';
import { rowById, type Snapshot } from '../case/snapshot.ts';
import { assertNever } from '../lib/assert.ts';
import { isSameList } from '../lib/same-list.ts';
import type { Claim, Edtf, Figure, Id } from '../model/index.ts';
import { claimsAbout, claimsOnPassage } from './claims.ts';
import { figuresNaming, figuresOf, figuresThrough } from './figures-touched.ts';
import type { Origin } from './provenance.ts';
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

/** Whether a row has a place on the axis: silence and unknown numbers have none. */
export function hasValue(row: Pick<FigureRow, 'figure' | 'stance'>): boolean {
  return row.stance !== 'declines' && row.figure.exactness !== 'unknown';
}

/** What is said of one figure. Two that say the same are one object. */
export type FigureSaid = {
  readonly figure: Figure;
  /** One row a claim, in the order they were recorded. */
  readonly rows: readonly FigureRow[];
  /** Origins of each claim that was not set aside. */
  readonly origins: readonly (readonly Origin[])[];
  /** Nobody says anything of it. */
  readonly isBare: boolean;
};

const lastRows = new WeakMap<Claim, FigureRow>();
const lastSaid = new WeakMap<Figure, FigureSaid>();

function saidOf(figure: Figure, snapshot: Snapshot): FigureSaid {
  const claims = claimsAbout(snapshot, { table: 'figures', id: figure.id });
  const testimonies = claims.flatMap((claim) => testimonyOf(snapshot, claim) ?? []);
  const said: FigureSaid = {
    figure,
    rows: testimonies.map((testimony) =>
      kept(lastRows, testimony.claim, rowOf(snapshot, figure, testimony), isSame),
    ),
    origins: testimonies.flatMap(({ origins, discarded }) => (discarded === undefined ? [origins] : [])),
    isBare: claims.length === 0,
  };
  return kept(
    lastSaid,
    figure,
    said,
    (before, now) =>
      before.isBare === now.isBare &&
      isSameList(before.rows, now.rows) &&
      isSameList(before.origins, now.origins, (left, right) => isSameList(left, right, isSame)),
  );
}

/** What was made of an object before, as long as what is made now says the same. */
function kept<K extends object, V>(
  known: WeakMap<K, V>,
  key: K,
  now: V,
  isEqual: (before: V, now: V) => boolean,
): V {
  const before = known.get(key);
  if (before !== undefined && isEqual(before, now)) return before;
  known.set(key, now);
  return now;
}

/** Whether two plain objects say the same, lists of plain objects in them included. */
function isSame(left: object, right: object): boolean {
  const [before, now] = [left, right] as readonly Readonly<Record<string, unknown>>[];
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => {
      const [one, other] = [before?.[key], now?.[key]];
      return Array.isArray(one) && Array.isArray(other)
        ? isSameList(one as readonly object[], other as readonly object[], isSame)
        : Object.is(one, other);
    })
  );
}

/** Which figures a row of another table is shown with, by the claims about them. */
export const touchedByTestimony = {
  claims: (claim) => figuresOf([claim]),
  passages: (passage, snapshot) => figuresOf(claimsOnPassage(snapshot, passage.id)),
  sources: (source, snapshot) => figuresThrough(snapshot, [source.id], []),
  relays: (relay, snapshot) => figuresThrough(snapshot, [], [relay]),
  entities: (entity, snapshot) => figuresNaming(snapshot, [entity.id]),
  decisions: (decision, snapshot) => {
    switch (decision.kind) {
      case 'discarded-claim': {
        const claim = rowById(snapshot, 'claims', decision.about.id);
        return claim === undefined ? [] : figuresOf([claim]);
      }
      case 'same-as':
        return figuresNaming(snapshot, [
          decision.about.id as Id<'entities'>,
          ...(decision.other === undefined ? [] : [decision.other]),
        ]);
      case 'retained-date':
      case 'retained-figure':
        return [];
      default:
        return assertNever(decision.kind);
    }
  },
} satisfies TouchedBy;

/** What is said of each figure, in the order of creation; followed from commit to commit. */
export const figuresSaid = derivedRows('figures', saidOf, touchedByTestimony);

function rowOf(snapshot: Snapshot, figure: Figure, testimony: Testimony): FigureRow {
  const { claim, source, speaker, passage, origins, discarded } = testimony;
  const relays = (claim.relays ?? []).flatMap((id) => rowById(snapshot, 'relays', id) ?? []);
  return {
    id: claim.id,
    figure,
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
