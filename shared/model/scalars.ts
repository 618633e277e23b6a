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
  | 'placements';

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

// Written without the `u` flag on purpose: with it a lone surrogate inside a class never matches half a pair.
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;

/** Whether a text may be stored: no control characters but tab and line feed, no half of a surrogate pair. */
export function isCleanText(text: string): boolean {
  return !/[\u0000-\u0008\u000B-\u001F\u007F]/.test(text) && !loneSurrogate.test(text);
}
export const text = v.pipe(v.string(), v.maxLength(maximumFieldLength), v.check(isCleanText, 'text.control-characters'));
export const title = v.pipe(text, v.check((value) => value.trim() !== '', 'text.required'));
export const optionalText = v.optional(text);
export const dateText = v.custom<Edtf>((value) => typeof value === 'string' && value.length > 0 && value.length < 200);
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
