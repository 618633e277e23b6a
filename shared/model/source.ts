import * as v from 'valibot';
import { reference, type Kind } from './kind.ts';
import { guardSchema, shapeSchema } from './source-shape.ts';
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

/** What a document says of itself that its source may take over, field by field. */
export const proposableFields = ['title', 'publisher', 'authors', 'published', 'url'] as const;
export type ProposableField = (typeof proposableFields)[number];

/** How a readable text was derived from the original: by which reader of documents. */
export const derivations = [
  'plain',
  'html',
  'pdf',
  'docx',
  'odt',
  'mail',
  'table',
  'sheet',
  'json',
  'ocr',
] as const;
export type Derivation = (typeof derivations)[number];

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
  text: v.optional(
    v.strictObject({
      sha256,
      length: v.pipe(v.number(), v.integer(), v.minValue(0)),
      /**
       * Present when the text was read out of the original and can be again; a later version of the reader may read
       * more. Absent for a text typed, pasted or corrected by hand.
       */
      derived: v.optional(
        v.strictObject({
          by: v.picklist(derivations),
          version: v.pipe(v.number(), v.integer(), v.minValue(1)),
        }),
      ),
    }),
  ),
  /** The file as it came, byte for byte, kept apart by its digest. */
  original: v.optional(
    v.strictObject({
      sha256,
      name: text,
      bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
      mediaType: text,
      encoding: optionalText,
      /** Words recognised on its pages and where they stand (`shared/documents/words-file.ts`), kept apart likewise. */
      words: v.optional(sha256),
    }),
  ),
  /** The document this one came in: the e-mail of an attachment, the page of a saved part. */
  parent: v.optional(idOf('sources')),
  /** What a leaked file looked like, when nothing of it was kept. */
  shape: v.optional(shapeSchema),
  /** What was found of victims' data on the way in, and what was decided. */
  guard: v.optional(guardSchema),
  /** Fields for which the investigator has left what the original says of itself: it is not proposed again. */
  declined: v.optional(v.array(v.picklist(proposableFields))),
  createdAt: instant,
});

/** One document that says things. */
export type Source = v.InferOutput<typeof sourceSchema>;

export const sourceKind: Kind<Source> = {
  table: 'sources',
  schema: sourceSchema,
  references: (row) => [
    ...reference('publisherEntity', 'entities', row.publisherEntity, 'clear'),
    // An attachment says what it says, whatever becomes of the e-mail: nothing goes that was not chosen.
    ...reference('parent', 'sources', row.parent, 'clear'),
  ],
  dateFields: ['published', 'accessed'],
};
