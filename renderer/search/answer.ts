import type { MarkedText } from '#shared/search/context.ts';
import type { SearchDocument } from '#shared/search/documents.ts';
import type { SearchKind } from '#shared/search/kinds.ts';
import type { Mark } from '#shared/search/matching.ts';
import type { SearchQuery } from '#shared/search/query.ts';
import type { Locale } from '../i18n/locale.ts';

/** Something found, ready to be shown: what it is called, the words that answer, and where it stands. */
export type Hit = {
  readonly caseId: string;
  readonly id: string;
  readonly kind: SearchKind;
  readonly row: SearchDocument['row'];
  readonly title: MarkedText;
  readonly context?: MarkedText | undefined;
  /** Whether the context is a source's own words. */
  readonly isQuoted: boolean;
  /** The source it stands in, or is. */
  readonly source?: HitSource | undefined;
  readonly entry?: { readonly at: string; readonly actor: string } | undefined;
  /** Of a paragraph: the first words in a row that answer, as offsets into the source's text. */
  readonly place?: Mark | undefined;
};

/** Where in which source. */
export type HitSource = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly paragraph?: number | undefined;
};

/** What is asked of the index: a query, in which cases, and which of the hits are wanted. */
export type Question = {
  readonly query: SearchQuery;
  /** Cases to look in, each with the journal entry that its window has seen, if it has it open. */
  readonly cases: readonly { readonly id: string; readonly seq?: number | undefined }[];
  readonly locale: Locale;
  /** One kind alone, from one hit to another; by default the first few of every kind. */
  readonly only?: { readonly kind: SearchKind; readonly from: number; readonly to: number } | undefined;
};

/** What answers a question. */
export type Answer = {
  /** How many of each kind there are in all. */
  readonly counts: Readonly<Partial<Record<SearchKind, number>>>;
  /** The hits wanted, by kind in the order of `searchKinds`, the best of each kind first. */
  readonly hits: readonly Hit[];
  /** Cases that are not read yet, and that the answer says nothing of. */
  readonly waiting: readonly string[];
  /** Cases that cannot be read. */
  readonly failed: readonly string[];
};

/** How many hits of each kind are shown at first. */
export const firstOfKind = 5;
