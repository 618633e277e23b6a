import * as v from 'valibot';
import { reference, type Kind } from './kind.ts';
import { dateText, idOf, instant, refTo, title, type TableName } from './scalars.ts';

export const decisionKinds = ['retained-figure', 'retained-date', 'discarded-claim', 'same-as'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** What each kind of decision is about. */
const decidedTables = {
  'retained-figure': 'figures',
  'retained-date': 'events',
  'discarded-claim': 'claims',
  'same-as': 'entities',
} as const satisfies Readonly<Record<DecisionKind, TableName>>;

const decisionFields = v.strictObject({
  id: idOf('decisions'),
  kind: v.picklist(decisionKinds),
  /** The figure retained, the event whose date is retained, the claim discarded, the entity that is the same. */
  about: refTo(['figures', 'events', 'claims', 'entities'] as const),
  /** For `same-as`: the other entity. */
  other: v.optional(idOf('entities')),
  /** For `retained-date`: the date retained. */
  date: v.optional(dateText),
  reason: title,
  decidedAt: instant,
});

const decisionSchema = v.pipe(
  decisionFields,
  v.forward(
    v.check((row) => row.about.table === decidedTables[row.kind], 'row.invalid'),
    ['about'],
  ),
  v.forward(
    v.check((row) => row.kind !== 'retained-date' || row.date !== undefined, 'date.invalid'),
    ['date'],
  ),
  v.forward(
    v.check(
      (row) => row.kind !== 'same-as' || (row.other !== undefined && row.other !== row.about.id),
      'row.invalid',
    ),
    ['other'],
  ),
);

/** The investigator's own choice, with its reason and its date. */
export type Decision = v.InferOutput<typeof decisionSchema>;

export const decisionKind: Kind<Decision> = {
  table: 'decisions',
  schema: decisionSchema,
  references: (row) => [
    ...reference('about', row.about.table, row.about.id, 'cascade'),
    ...reference('other', 'entities', row.other, 'cascade'),
  ],
  dateFields: ['date'],
};
