import * as v from 'valibot';
import { references, type Kind } from './kind.ts';
import { dateText, idOf, instant, optionalText, title } from './scalars.ts';

/** Steps of a breach, in the order they are usually reached; delays are computed between them. */
export const eventStages = [
  'data-period',
  'intrusion',
  'exfiltration',
  'discovery',
  'containment',
  'sale',
  'circulation',
  'disclosure',
  'confirmation',
  'notification-authority',
  'notification-persons',
  'complaint',
  'internal-inquiry',
  'judicial-inquiry',
  'measure',
  'other',
] as const;
export type EventStage = (typeof eventStages)[number];

const eventSchema = v.strictObject({
  id: idOf('events'),
  title,
  stage: v.picklist(eventStages),
  /** The investigator's own date while no claim gives one; claims carry the dates they give. */
  date: v.optional(dateText),
  /** Who takes part. */
  entities: v.array(idOf('entities')),
  /** Another breach, told as context: drawn apart, never mixed with this one. */
  otherIncident: v.optional(v.boolean()),
  note: optionalText,
  createdAt: instant,
});

/** Something that happened, on a date that may be uncertain or disputed. */
export type CaseEvent = v.InferOutput<typeof eventSchema>;

export const eventKind: Kind<CaseEvent> = {
  table: 'events',
  schema: eventSchema,
  references: (row) => references('entities', 'entities', row.entities, 'clear'),
  dateFields: ['date'],
};
