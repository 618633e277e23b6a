import * as v from 'valibot';
import { optionalText, sha256 } from './scalars.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What the cells of a column look like. */
export const columnTypes = [
  'text',
  'number',
  'date',
  'nir',
  'iban',
  'card',
  'email',
  'phone',
  'mixed',
  'empty',
] as const;
export type ColumnType = (typeof columnTypes)[number];

/**
 * How many values that belong to people were found, by kind; a kind without any is absent. `rows`: rows of a table that
 * hold at least one.
 */
export const findingsSchema = v.strictObject({
  nir: v.optional(count),
  iban: v.optional(count),
  card: v.optional(count),
  email: v.optional(count),
  phone: v.optional(count),
  /** Cells of a table that say who somebody is without being a value of a known form. */
  person: v.optional(count),
  rows: v.optional(count),
});
export type Findings = v.InferOutput<typeof findingsSchema>;

/** A leaked file described without holding any of it. */
export const shapeSchema = v.strictObject({
  kind: v.picklist(['table', 'text']),
  columns: v.array(v.strictObject({ name: optionalText, type: v.picklist(columnTypes), filled: count })),
  rows: count,
  /** Digest of the whole file, so that another copy of it can be recognised. */
  sha256,
  bytes: count,
  mediaType: optionalText,
  findings: findingsSchema,
});
export type SourceShape = v.InferOutput<typeof shapeSchema>;

export const guardDecisions = ['masked', 'shape', 'kept'] as const;
export type GuardDecision = (typeof guardDecisions)[number];

/** What was found in a document before it was stored, and what the investigator decided. */
export const guardSchema = v.strictObject({
  decision: v.picklist(guardDecisions),
  /** Why the data were kept as they are. */
  reason: optionalText,
  found: findingsSchema,
});
export type SourceGuard = v.InferOutput<typeof guardSchema>;
