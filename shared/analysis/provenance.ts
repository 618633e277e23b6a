import { rowById, type Snapshot } from '../case/snapshot.ts';
import type { Claim, Id } from '../model/index.ts';
import { claimsAbout, discardOf } from './claims.ts';

/**
 * Where a claim really comes from once relays are followed: an entity named by the texts, or a source of the case
 * that speaks for itself. A key is `entities <id>` or `sources <id>`.
 */
export type Origin = { readonly table: 'entities' | 'sources'; readonly id: string };

/**
 * Origins of one claim. In order: the relays the claim names; else a relay that covers its whole source; else its
 * speaker; else its source's publisher, when that is an entity of the case; else the source itself. A relay to another source of the case is followed through
 * that source's claim on the same finding, or its own whole relays. An entity that is part of another (a column of
 * a newspaper) counts as the larger one. A loop of relays ends where it closes.
 */
export function originsOf(snapshot: Snapshot, claim: Claim): readonly Origin[] {
  const origins = new Map<string, Origin>();
  follow(snapshot, claim, origins, new Set());
  return [...origins.values()];
}

function follow(snapshot: Snapshot, claim: Claim, found: Map<string, Origin>, seen: Set<string>): void {
  if (seen.has(claim.id)) return;
  seen.add(claim.id);
  const named = (claim.relays ?? []).flatMap((id) => rowById(snapshot, 'relays', id) ?? []);
  const relays = named.length > 0 ? named : wholeRelays(snapshot, claim.source);
  for (const relay of relays) {
    if (relay.from.table === 'entities') keepEntity(snapshot, relay.from.id, found);
    else followSource(snapshot, relay.from.id, claim, found, seen);
  }
  if (relays.length === 0) {
    if (claim.speaker === undefined) keepSource(snapshot, claim.source, found);
    else keepEntity(snapshot, claim.speaker, found);
  }
}

function followSource(
  snapshot: Snapshot,
  source: Id<'sources'>,
  claim: Claim,
  found: Map<string, Origin>,
  seen: Set<string>,
): void {
  const twins = claimsAbout(snapshot, claim.about).filter((other) => other.source === source && !seen.has(other.id));
  for (const twin of twins) follow(snapshot, twin, found, seen);
  if (twins.length === 0) keepSource(snapshot, source, found);
}

function wholeRelays(snapshot: Snapshot, source: Id<'sources'>) {
  return [...snapshot.tables.relays.values()].filter((relay) => relay.whole === true && relay.source === source);
}

function keepSource(snapshot: Snapshot, id: Id<'sources'>, found: Map<string, Origin>): void {
  const publisher = rowById(snapshot, 'sources', id)?.publisherEntity;
  if (publisher === undefined) found.set(`sources ${id}`, { table: 'sources', id });
  else keepEntity(snapshot, publisher, found);
}

function keepEntity(snapshot: Snapshot, id: Id<'entities'>, found: Map<string, Origin>): void {
  const whole = largestBody(snapshot, id);
  found.set(`entities ${whole}`, { table: 'entities', id: whole });
}

/** The largest body an entity belongs to, following `partOf`; itself when it belongs to none. */
export function largestBody(snapshot: Snapshot, id: Id<'entities'>): Id<'entities'> {
  const seen = new Set<string>([id]);
  let current = id;
  for (;;) {
    const parent = rowById(snapshot, 'entities', current)?.partOf;
    if (parent === undefined || seen.has(parent)) return current;
    seen.add(parent);
    current = parent;
  }
}

/** How many sources say something, and how many independent origins those come down to. */
export type Independence = { readonly sources: number; readonly origins: number; readonly groups: readonly (readonly Origin[])[] };

/**
 * Counts sources and independent origins of claims (those set aside left out). Claims that share an origin are one:
 * two articles that both follow Libération and Zataz are a single origin, however many names they give.
 */
export function independence(snapshot: Snapshot, claims: readonly Claim[]): Independence {
  const kept = claims.filter((claim) => discardOf(snapshot, claim.id) === undefined);
  const groups: Map<string, Origin>[] = [];
  for (const claim of kept) {
    const origins = new Map(originsOf(snapshot, claim).map((origin) => [`${origin.table} ${origin.id}`, origin]));
    const touching = groups.filter((group) => [...origins.keys()].some((key) => group.has(key)));
    const merged = new Map([...touching.flatMap((group) => [...group]), ...origins]);
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return {
    sources: new Set(kept.map((claim) => claim.source)).size,
    origins: groups.length,
    groups: groups.map((group) => [...group.values()]),
  };
}
