import * as v from 'valibot';
import { reference, type Kind } from './kind.ts';
import { idOf, instant, optionalText, title } from './scalars.ts';

/** Relations the product can name in both languages; `other` goes with the link's own words. */
export const relationCodes = [
  'publishes',
  'uses',
  'supplies',
  'hosts-for',
  'processor-of',
  'part-of',
  'works-for',
  'leads',
  'represents',
  'origin-of',
  'comes-from',
  'found',
  'counted',
  'disseminates',
  'sells',
  'trades-on',
  'investigates',
  'supervises',
  'asks',
  'relays',
  'attacks',
  'customer-of',
  'other',
] as const;
export type RelationCode = (typeof relationCodes)[number];

const linkSchema = v.strictObject({
  id: idOf('links'),
  from: idOf('entities'),
  to: idOf('entities'),
  relation: v.picklist(relationCodes),
  /** The relation in the texts' own words; required reading when the code is `other`. */
  words: v.optional(title),
  note: optionalText,
  createdAt: instant,
});

/** A relation between two entities. */
export type Link = v.InferOutput<typeof linkSchema>;

export const linkKind: Kind<Link> = {
  table: 'links',
  schema: linkSchema,
  references: (row) => [
    ...reference('from', 'entities', row.from, 'refuse'),
    ...reference('to', 'entities', row.to, 'refuse'),
  ],
};
