import * as v from 'valibot';
import { reference, type Kind } from './kind.ts';
import {
  dateText,
  idOf,
  instant,
  language,
  optionalText,
  sha256,
  text,
  title,
  webAddress,
} from './scalars.ts';

export const sourceKinds = [
  'article',
  'communique',
  'notice',
  'post',
  'interview',
  'call',
  'dataset',
  'report',
  'capture',
  'letter',
  'other',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Admiralty grade of a source: A completely reliable ... E unreliable, F cannot be judged. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof reliabilities)[number];

export const confidentialities = ['public', 'internal', 'confidential', 'secret'] as const;
export type Confidentiality = (typeof confidentialities)[number];

const sourceSchema = v.strictObject({
  id: idOf('sources'),
  /** "source 2": given once, never reused, the same on screen, in charts and in print. */
  number: v.pipe(v.number(), v.integer(), v.minValue(1, 'number.invalid')),
  kind: v.picklist(sourceKinds),
  title,
  publisher: optionalText,
  /** The medium or body that publishes, when it is an entity of the case. */
  publisherEntity: v.optional(idOf('entities')),
  authors: v.array(text),
  published: v.optional(dateText),
  /** How the date of publication was found when the document does not bear it ("déduit de « mardi soir »"). */
  publishedNote: optionalText,
  accessed: v.optional(dateText),
  url: v.optional(webAddress),
  language,
  reliability: v.picklist(reliabilities),
  confidentiality: v.picklist(confidentialities),
  notes: optionalText,
  /** The readable text, kept apart by its digest; absent for a source with no text (a phone call). */
  text: v.optional(v.strictObject({ sha256, length: v.pipe(v.number(), v.integer(), v.minValue(0)) })),
  /** The file as it came, byte for byte, kept apart by its digest. */
  original: v.optional(
    v.strictObject({
      sha256,
      name: text,
      bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
      mediaType: text,
      encoding: optionalText,
    }),
  ),
  createdAt: instant,
});

/** One document that says things. */
export type Source = v.InferOutput<typeof sourceSchema>;

export const sourceKind: Kind<Source> = {
  table: 'sources',
  schema: sourceSchema,
  references: (row) => reference('publisherEntity', 'entities', row.publisherEntity, 'clear'),
  dateFields: ['published', 'accessed'],
};
