import { claimsAbout, claimsBySpeaker } from '#shared/analysis/claims.ts';
import { derivedRows } from '#shared/case/derived-rows.ts';
import { rowsOf, type Snapshot } from '#shared/case/snapshot.ts';
import { remembered } from '#shared/lib/memo.ts';
import type { Entity } from '#shared/model/index.ts';

/** An entity as the table shows it: how much is said about it, and how often it speaks. */
export type EntityRow = { readonly entity: Entity; readonly about: number; readonly speaks: number };

/** Every entity with its counts, in the order of creation. */
export const entityRows = derivedRows(
  'entities',
  (entity, snapshot): EntityRow => ({
    entity,
    about: claimsAbout(snapshot, { table: 'entities', id: entity.id }).length,
    speaks: claimsBySpeaker(snapshot, entity.id).length,
  }),
  { claims: (claim) => [claim.about.id, claim.speaker] },
);

// Comparing with one collator is many times faster than `localeCompare`, which looks one up each time.
const { compare } = new Intl.Collator();

/** Order in which entities are listed, for previous and next: by name. */
export const entityOrder = remembered((snapshot: Snapshot): readonly string[] =>
  rowsOf(snapshot, 'entities')
    .toSorted((left, right) => compare(left.name, right.name))
    .map((entity) => entity.id),
);
