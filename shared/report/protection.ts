import { claimsAbout, claimsBySpeaker } from '../analysis/claims.ts';
import { grouped } from '../lib/memo.ts';
import { rowsOf, type Snapshot } from '../case/snapshot.ts';
import type { Claim, Entity, Id, Source } from '../model/index.ts';
import type { Confidentiality } from '../model/source.ts';

/** What a report keeps to itself. What is hidden is absent from the report's data, not covered. */
export type Protection = {
  readonly protects: (source: Id<'sources'>) => boolean;
  /** True for an entity that nothing but protected sources makes known as somebody who speaks or publishes. */
  readonly masks: (entity: Id<'entities'>) => boolean;
  readonly sources: readonly Source[];
  readonly masked: readonly Entity[];
  /** Free text with every protected title, author, address, file name and masked name replaced by `by`. */
  readonly redact: (words: string, by: string) => string;
};

/** What is protected unless the person says otherwise. */
export const protectedByDefault: readonly Confidentiality[] = ['confidential', 'secret'];

/** Shorter strings are common words: replacing them would only spoil sentences. */
const shortestSecret = 4;

/** Works out what must not be printed when sources of these grades are protected. */
export function protectionOf(snapshot: Snapshot, grades: readonly Confidentiality[]): Protection {
  const sources = rowsOf(snapshot, 'sources').filter((source) => grades.includes(source.confidentiality));
  const ids = new Set<string>(sources.map((source) => source.id));
  const protects = (source: Id<'sources'>): boolean => ids.has(source);
  const masked = sources.length === 0 ? [] : maskedEntities(snapshot, protects);
  const maskedIds = new Set<string>(masked.map((entity) => entity.id));
  const secrets = secretStrings(snapshot, sources, masked, protects);
  return {
    protects,
    masks: (entity) => maskedIds.has(entity),
    sources,
    masked,
    redact: (words, by) => secrets.reduce((left, secret) => left.replace(secret, () => by), words),
  };
}

function maskedEntities(snapshot: Snapshot, protects: (source: Id<'sources'>) => boolean): readonly Entity[] {
  const open = (claim: Claim): boolean => !protects(claim.source);
  const publishes = grouped(snapshot.tables.sources.values(), (source) => source.publisherEntity);
  const links = rowsOf(snapshot, 'links');
  const events = rowsOf(snapshot, 'events');
  return rowsOf(snapshot, 'entities').filter((entity) => {
    const spoken = claimsBySpeaker(snapshot, entity.id);
    const published = publishes.get(entity.id) ?? [];
    const known = [...spoken.map((claim) => claim.source), ...published.map((source) => source.id)];
    if (known.length === 0 || !known.every(protects)) return false;
    const told = [
      ...claimsAbout(snapshot, { table: 'entities', id: entity.id }),
      ...links
        .filter((link) => link.from === entity.id || link.to === entity.id)
        .flatMap((link) => claimsAbout(snapshot, { table: 'links', id: link.id })),
      ...events
        .filter((event) => event.entities.includes(entity.id))
        .flatMap((event) => claimsAbout(snapshot, { table: 'events', id: event.id })),
    ];
    const asked = rowsOf(snapshot, 'requests').some((row) => row.asked === entity.id || row.by === entity.id);
    return !told.some(open) && !asked;
  });
}

function secretStrings(
  snapshot: Snapshot,
  sources: readonly Source[],
  masked: readonly Entity[],
  protects: (source: Id<'sources'>) => boolean,
): readonly RegExp[] {
  const publicNames = new Set<string>();
  if (sources.length > 0) {
    for (const source of snapshot.tables.sources.values()) {
      if (!protects(source.id)) for (const name of [source.title, ...source.authors]) publicNames.add(name);
    }
    for (const entity of snapshot.tables.entities.values()) {
      if (!masked.includes(entity)) publicNames.add(entity.name);
    }
  }
  const strings = [
    ...sources.flatMap((source) => [source.url, source.title, source.original?.name, ...source.authors]),
    ...masked.flatMap((entity) => [
      entity.name,
      ...entity.aliases,
      ...entity.identifiers.map((identifier) => identifier.value),
    ]),
  ];
  return [...new Set(strings)]
    .filter((secret): secret is string => secret !== undefined && secret.trim().length >= shortestSecret)
    .filter((secret) => !publicNames.has(secret))
    .toSorted((left, right) => right.length - left.length)
    .map((secret) => new RegExp(secret.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu'));
}
