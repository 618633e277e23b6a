import * as v from 'valibot';
import { reference, type Kind } from './kind.ts';
import { idOf, instant, optionalText, refTo } from './scalars.ts';

const relaySchema = v.strictObject({
  id: idOf('relays'),
  /** The source that repeats. */
  source: idOf('sources'),
  /** Whom it takes its information from: another source of the case, or a named origin. */
  from: refTo(['sources', 'entities'] as const),
  passage: v.optional(idOf('passages')),
  /** True when the whole source rests on this origin; else only the claims that name the relay do. */
  whole: v.optional(v.boolean()),
  note: optionalText,
  createdAt: instant,
});

/** Source B takes its information from source A, or from a named origin outside the case. */
export type Relay = v.InferOutput<typeof relaySchema>;

export const relayKind: Kind<Relay> = {
  table: 'relays',
  schema: relaySchema,
  references: (row) => [
    ...reference('source', 'sources', row.source, 'cascade'),
    ...reference('from', row.from.table, row.from.id, row.from.table === 'sources' ? 'cascade' : 'refuse'),
    ...reference('passage', 'passages', row.passage, 'clear'),
  ],
};
