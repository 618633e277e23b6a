import * as v from 'valibot';
import { reference, type Kind } from './kind.ts';
import { idOf, instant, optionalText, title } from './scalars.ts';

export const entityKinds = [
  'organisation',
  'authority',
  'person',
  'threat-actor',
  'product',
  'place',
  'dataset',
  'medium',
] as const;
export type EntityKind = (typeof entityKinds)[number];

/** What the entity is to this breach; it may be several things. */
export const entityRoles = [
  'victim',
  'controller',
  'processor',
  'vendor',
  'regulator',
  'threat-actor',
  'medium',
  'witness',
  'speaker',
] as const;
export type EntityRole = (typeof entityRoles)[number];

export const identifierSchemes = [
  'siren',
  'siret',
  'domain',
  'email',
  'url',
  'handle',
  'lei',
  'cve',
  'other',
] as const;
export type IdentifierScheme = (typeof identifierSchemes)[number];

const entitySchema = v.strictObject({
  id: idOf('entities'),
  kind: v.picklist(entityKinds),
  name: title,
  aliases: v.array(title),
  identifiers: v.array(v.strictObject({ scheme: v.picklist(identifierSchemes), value: title })),
  roles: v.array(v.picklist(entityRoles)),
  /** The larger body it speaks as: a column of a newspaper, a section of a court. Followed when origins are counted. */
  partOf: v.optional(idOf('entities')),
  /** Function or description ("directeur général délégué"). */
  description: optionalText,
  note: optionalText,
  createdAt: instant,
});

/** Somebody or something that has a name in the case. */
export type Entity = v.InferOutput<typeof entitySchema>;

export const entityKind: Kind<Entity> = {
  table: 'entities',
  schema: entitySchema,
  references: (row) => reference('partOf', 'entities', row.partOf, 'clear'),
};
