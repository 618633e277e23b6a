import { sameEntities } from '../case/same-entities.ts';
import type { Snapshot } from '../case/snapshot.ts';
import { indexBy } from '../case/table-index.ts';
import type { Claim, Entity, Relay, Source } from '../model/index.ts';
import { claimsBySpeaker, claimsInSource } from './claims.ts';

/** Figures that these claims are about. */
export function figuresOf(claims: Iterable<Claim>): readonly string[] {
  const figures: string[] = [];
  for (const { about } of claims) if (about.table === 'figures') figures.push(about.id);
  return figures;
}

const relaysFrom = indexBy((relay: Relay) => relay.from.id);
const published = indexBy((source: Source) => source.publisherEntity);
const parts = indexBy((entity: Entity) => entity.partOf);

/** Figures spoken of in these sources or through these relays, and in every source that takes from those. */
export function figuresThrough(
  snapshot: Snapshot,
  start: readonly string[],
  relays: readonly Relay[],
): ReadonlySet<string> {
  const { tables } = snapshot;
  const ways = new Set<string>(relays.map((relay) => relay.id));
  const sources = new Set<string>([...start, ...relays.map((relay) => relay.source)]);
  // A set hands out what is added while it is walked.
  for (const id of sources) {
    for (const relay of relaysFrom(tables.relays).get(id) ?? []) {
      ways.add(relay.id);
      sources.add(relay.source);
    }
  }
  const figures = new Set([...sources].flatMap((id) => figuresOf(claimsInSource(snapshot, id))));
  if (ways.size === 0) return figures;
  // A relay that was moved to another source may still be named by the claims of the first.
  for (const claim of tables.claims.values()) {
    if (claim.relays?.some((id) => ways.has(id)) === true)
      for (const id of figuresOf([claim])) figures.add(id);
  }
  return figures;
}

/** Figures whose rows may name these entities, or bodies they are part of, or that are the same by decision. */
export function figuresNaming(snapshot: Snapshot, ids: readonly Entity['id'][]): ReadonlySet<string> {
  const { tables } = snapshot;
  const bodies = new Set(ids);
  for (const id of bodies) {
    for (const part of parts(tables.entities).get(id) ?? []) bodies.add(part.id);
    for (const same of sameEntities(snapshot, id)) bodies.add(same);
  }
  const named = [...bodies];
  const figures = new Set(
    figuresThrough(
      snapshot,
      named.flatMap((id) => (published(tables.sources).get(id) ?? []).map((source) => source.id)),
      named.flatMap((id) => relaysFrom(tables.relays).get(id) ?? []),
    ),
  );
  for (const id of named) for (const figure of figuresOf(claimsBySpeaker(snapshot, id))) figures.add(figure);
  return figures;
}
