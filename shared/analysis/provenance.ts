import { rowById, type Snapshot } from '../case/snapshot.ts';
import type { Claim, Id } from '../model/index.ts';
import { claimsAbout, discardOf } from './claims.ts';
import { grouped, remembered } from '../lib/memo.ts';
import { sameEntities } from '../case/same-entities.ts';

/**
 * Where a claim really comes from once relays are followed: an entity named by the texts, or a source of the case
 * that speaks for itself. A key is `entities <id>` or `sources <id>`.
 */
export type Origin = { readonly table: 'entities' | 'sources'; readonly id: string };

/**
 * Origins of one claim. In order: the relays the claim names; else a relay that covers its whole source; else its
 * speaker; else its source's publisher, when that is an entity of the case; else the source itself. A relay to
 * another source of the case is followed through that source's claims on the same finding, else through its own
 * whole relays. An entity that is part of another (a column of a newspaper) counts as the larger one, and entities that
 * a decision says are the same count as one. Relays that
 * go round in a loop end in the sources where it closes.
 */
export function originsOf(snapshot: Snapshot, claim: Claim): readonly Origin[] {
  // Most claims come through nobody: no path to remember.
  if ((claim.relays ?? []).length === 0 && wholeRelays(snapshot, claim.source).length === 0) {
    return [ownOrigin(snapshot, claim)];
  }
  const origins = new Map<string, Origin>();
  follow(snapshot, claim, origins, new Set(), new Set());
  return [...origins.values()];
}

/**
 * `path` holds the claims and sources on the way here: only meeting one of those again is a loop. `done` holds the
 * claims already followed to their end by another way.
 */
function follow(
  snapshot: Snapshot,
  claim: Claim,
  found: Map<string, Origin>,
  path: ReadonlySet<string>,
  done: Set<string>,
): void {
  if (done.has(claim.id)) return;
  const here = new Set(path).add(claim.id);
  const named = (claim.relays ?? []).flatMap((id) => rowById(snapshot, 'relays', id) ?? []);
  const relays = named.length > 0 ? named : wholeRelays(snapshot, claim.source);
  for (const relay of relays) {
    if (relay.from.table === 'entities') keepEntity(snapshot, relay.from.id, found);
    else followSource(snapshot, relay.from.id, claim, found, here, done);
  }
  if (relays.length === 0) {
    keep(ownOrigin(snapshot, claim), found);
  }
  done.add(claim.id);
}

function followSource(
  snapshot: Snapshot,
  source: Id<'sources'>,
  claim: Claim,
  found: Map<string, Origin>,
  path: ReadonlySet<string>,
  done: Set<string>,
): void {
  const twins = claimsAbout(snapshot, claim.about).filter(
    (other) => other.source === source && discardOf(snapshot, other.id) === undefined,
  );
  const ahead = twins.filter((twin) => !path.has(twin.id));
  for (const twin of ahead) follow(snapshot, twin, found, path, done);
  if (ahead.length > 0) return;
  const beyond = twins.length === 0 && !path.has(source) ? wholeRelays(snapshot, source) : [];
  for (const relay of beyond) {
    if (relay.from.table === 'entities') keepEntity(snapshot, relay.from.id, found);
    else followSource(snapshot, relay.from.id, claim, found, new Set(path).add(source), done);
  }
  if (beyond.length > 0) return;
  keepSource(snapshot, source, found);
  // Both ends of what closes a loop, so that every claim on it comes down to the same origin.
  if (twins.length > 0 || path.has(source)) keepSource(snapshot, claim.source, found);
}

const wholeBySource = remembered((relays: Snapshot['tables']['relays']) =>
  grouped(relays.values(), (relay) => (relay.whole === true ? relay.source : undefined)),
);

function wholeRelays(snapshot: Snapshot, source: Id<'sources'>) {
  return wholeBySource(snapshot.tables.relays).get(source) ?? [];
}

/** Whom a claim comes from when it comes through nobody else: its speaker, else its source. */
function ownOrigin(snapshot: Snapshot, claim: Claim): Origin {
  return claim.speaker === undefined
    ? sourceOrigin(snapshot, claim.source)
    : { table: 'entities', id: largestBody(snapshot, claim.speaker) };
}

function sourceOrigin(snapshot: Snapshot, id: Id<'sources'>): Origin {
  const publisher = rowById(snapshot, 'sources', id)?.publisherEntity;
  return publisher === undefined
    ? { table: 'sources', id }
    : { table: 'entities', id: largestBody(snapshot, publisher) };
}

function keep(origin: Origin, found: Map<string, Origin>): void {
  found.set(`${origin.table} ${origin.id}`, origin);
}

function keepSource(snapshot: Snapshot, id: Id<'sources'>, found: Map<string, Origin>): void {
  keep(sourceOrigin(snapshot, id), found);
}

function keepEntity(snapshot: Snapshot, id: Id<'entities'>, found: Map<string, Origin>): void {
  keep({ table: 'entities', id: largestBody(snapshot, id) }, found);
}

/**
 * The largest body an entity belongs to, following `partOf` and decisions that entities are the same; itself, or the one
 * that stands for it, when it belongs to none.
 */
export function largestBody(snapshot: Snapshot, id: Id<'entities'>): Id<'entities'> {
  if (rowById(snapshot, 'entities', id)?.partOf === undefined && sameEntities(snapshot, id).length === 1)
    return id;
  const seen = new Set<string>();
  let current = id;
  for (;;) {
    const same = sameEntities(snapshot, current);
    const [standing = current] = same;
    for (const one of same) seen.add(one);
    const parent = same
      .map((one) => rowById(snapshot, 'entities', one)?.partOf)
      .find((one) => one !== undefined && !seen.has(one));
    if (parent === undefined) return standing;
    current = parent;
  }
}

/** How many sources say something, and how many independent origins those come down to. */
export type Independence = {
  readonly sources: number;
  readonly origins: number;
  /** The origins, those of one group together. */
  readonly groups: readonly (readonly Origin[])[];
};

/**
 * Counts sources and independent origins of claims (those set aside left out). Claims that share an origin are one:
 * two articles that both follow Libération and Zataz are a single origin, however many names they give.
 */
export function independence(snapshot: Snapshot, claims: readonly Claim[]): Independence {
  const kept = claims.filter((claim) => discardOf(snapshot, claim.id) === undefined);
  const groups = originGroups(kept.map((claim) => originsOf(snapshot, claim)));
  return { sources: new Set(kept.map((claim) => claim.source)).size, origins: groups.length, groups };
}

/** Origins of several claims, one list a claim, those that share a claim together: each group is one origin. */
export function originGroups(claims: readonly (readonly Origin[])[]): readonly (readonly Origin[])[] {
  // Union-find over origins: each points at another of its group, the group's first at itself.
  const parents = new Map<string, string>();
  const origins = new Map<string, Origin>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root))
      root = next;
    parents.set(key, root);
    return root;
  };
  for (const claim of claims) {
    let root: string | undefined;
    for (const origin of claim) {
      const key = `${origin.table} ${origin.id}`;
      origins.set(key, origin);
      if (!parents.has(key)) parents.set(key, key);
      if (root === undefined) root = rootOf(key);
      else parents.set(rootOf(key), root);
    }
  }
  const groups = grouped(origins, ([key]) => rootOf(key));
  return [...groups.values()].map((group) => group.map(([, origin]) => origin));
}
