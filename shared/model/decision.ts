import * as v from 'valibot';
import { reference, type Kind } from './kind.ts';
import { dateText, idOf, instant, refTo, text } from './scalars.ts';

export const decisionKinds = ['retained-figure', 'retained-date', 'discarded-claim', 'same-as'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

const decisionSchema = v.strictObject({
  id: idOf('decisions'),
  kind: v.picklist(decisionKinds),
  /** The figure retained, the event whose date is retained, the claim discarded, the entity that is the same. */
  about: refTo(['figures', 'events', 'claims', 'entities'] as const),
  /** For `same-as`: the other entity. */
  other: v.optional(idOf('entities')),
  /** For `retained-date`: the date retained. */
  date: v.optional(dateText),
  reason: text,
  decidedAt: instant,
});

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
