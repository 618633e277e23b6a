import * as v from 'valibot';
import type { Sha256 } from '../lib/sha256.ts';

/** Name of a table of rows; also the kind of a row. Everything else (texts, blobs, journal) is not a row. */
export type TableName =
  | 'cases'
  | 'sources'
  | 'passages'
  | 'claims'
  | 'figures'
  | 'events'
  | 'exposures'
  | 'links'
  | 'hypotheses'
  | 'entities'
  | 'relays'
  | 'decisions'
  | 'requests'
  | 'questions'
  | 'placements'
  | 'refusals';

/** Identifier of a row of one table: opaque, unique in the world, so that two copies of a case can be merged. */
export type Id<T extends TableName = TableName> = string & { readonly __table: T };

/** An EDTF (ISO 8601-2) date as text. Its syntax is checked by `shared/dates` before a commit. */
export type Edtf = string & { readonly __edtf: true };

/** A moment of the investigation itself: ISO 8601, UTC, milliseconds. */
export type Instant = string & { readonly __instant: true };

/** Tables a claim may speak about; `cases` is the breach as a whole, for a plain claim. */
export type ClaimableTable =
  'figures' | 'events' | 'exposures' | 'links' | 'hypotheses' | 'entities' | 'requests' | 'cases';

/** Points at one row of one table. */
export type Ref<T extends TableName = TableName> = T extends TableName
  ? { readonly table: T; readonly id: Id<T> }
  : never;

/** What may be kept in one field of free text, in UTF-16 units; far above any title, far below any document. */
export const maximumFieldLength = 20_000;

/** Whether a text holds a control character other than tab and line feed; those never come from what people read. */
export function hasControlCharacters(text: string): boolean {
  return /[\u0000-\u0008\u000B-\u001F\u007F]/.test(text);
}

/** The end of a page of a document, in the text derived from it: a form feed. */
export const pageMark = '\u000C';

/** Whether the text of a document holds a control character other than tab, line feed and the mark between pages. */
export function hasControlCharactersInDocument(text: string): boolean {
  return /[\u0000-\u0008\u000B\u000D-\u001F\u007F]/.test(text);
}

/** Whether a text holds half of a surrogate pair: it has no UTF-8, so no digest that tells it from another. */
export function hasLoneSurrogate(text: string): boolean {
  return !text.isWellFormed();
}

/** Whether an address is one of the web, whole: what `openExternal` may open. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/?#]+[^\s]*$/i.test(text);
}

export const text = v.pipe(
  v.string(),
  v.maxLength(maximumFieldLength),
  v.check((value) => !hasControlCharacters(value), 'text.control-characters'),
  v.check((value) => !hasLoneSurrogate(value), 'text.lone-surrogate'),
);
export const title = v.pipe(
  text,
  // Signs that are not seen name nothing either.
  v.check((value) => value.replaceAll(/\p{Cf}/gu, '').trim() !== '', 'text.required'),
);
/** A stretch of a document: where it goes over the end of a page, it holds the mark. */
export const quotedText = v.pipe(
  v.string(),
  v.maxLength(maximumFieldLength),
  v.check((value) => !hasControlCharactersInDocument(value), 'text.control-characters'),
  v.check((value) => !hasLoneSurrogate(value), 'text.lone-surrogate'),
);
export const quotedTitle = v.pipe(
  quotedText,
  v.check((value) => value.replaceAll(/\p{Cf}/gu, '').trim() !== '', 'text.required'),
);
export const optionalText = v.optional(text);
export const webAddress = v.pipe(text, v.maxLength(4000), v.check(isWebAddress, 'url.invalid'));
export const dateText = v.custom<Edtf>(
  (value) => typeof value === 'string' && value.length > 0 && value.length < 200,
  'date.invalid',
);
export const instant = v.custom<Instant>(
  (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value),
);
export const sha256 = v.custom<Sha256>((value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value));
export const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/));

/** Schema of an identifier of the given table. */
export function idOf<T extends TableName>(_table: T) {
  return v.custom<Id<T>>((value) => typeof value === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(value));
}

/** Schema of a reference to a row of one of the given tables. */
export function refTo<T extends TableName>(tables: readonly T[]) {
  return v.custom<Ref<T>>((value) => {
    const ref = value as { table?: unknown; id?: unknown } | undefined;
    return (
      typeof ref === 'object' &&
      ref !== null &&
      typeof ref.id === 'string' &&
      /^[A-Za-z0-9_-]{1,64}$/.test(ref.id) &&
      tables.includes(ref.table as T)
    );
  });
}
