import * as v from 'valibot';
import type { Kind } from './kind.ts';
import { idOf, instant, language, optionalText, title } from './scalars.ts';

export const sectors = [
  'health',
  'public',
  'education',
  'finance',
  'insurance',
  'telecom',
  'retail',
  'transport',
  'energy',
  'technology',
  'media',
  'association',
  'other',
] as const;
export type Sector = (typeof sectors)[number];

export const caseStates = ['open', 'closed', 'archived'] as const;
export type CaseState = (typeof caseStates)[number];

const caseSchema = v.strictObject({
  id: idOf('cases'),
  title,
  summary: optionalText,
  sector: v.optional(v.picklist(sectors)),
  state: v.picklist(caseStates),
  /** Language the case is worked in; the default of its reports. */
  language,
  /** GDPR art. 33(5): who answers for the processing, and how to reach the data protection officer. */
  controller: optionalText,
  contact: optionalText,
  notes: optionalText,
  /** True for the cases of the example library, so that they can be told apart and removed together. */
  example: v.optional(v.boolean()),
  /** Highest number given to a source since deleted, so that no number ever names two sources. */
  lastSource: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  createdAt: instant,
});

/** The case file itself: exactly one row per case database. */
export type Case = v.InferOutput<typeof caseSchema>;

export const caseKind: Kind<Case> = { table: 'cases', schema: caseSchema, references: () => [] };
