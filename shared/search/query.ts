import type { Day } from '../dates/day.ts';
import type { UnitCode } from '../model/units.ts';
import type { SearchKind } from './kinds.ts';

/**
 * What a text must hold, or must not. `stem`: a form of the word; `prefix`: a word that begins so (`hôpit*`);
 * `typed`: either, for the word still being typed. A phrase is its words in a row, just as they are.
 */
export type Term =
  | {
      readonly type: 'word';
      readonly word: string;
      readonly match: 'stem' | 'prefix' | 'typed';
      readonly isNegated: boolean;
    }
  | { readonly type: 'phrase'; readonly words: readonly string[]; readonly isNegated: boolean };

/** What else must hold of the thing found. Of several of one name, one is enough; of `before` and `after`, all. */
export type Filter =
  | { readonly name: 'kind'; readonly kinds: readonly SearchKind[]; readonly isNegated: boolean }
  /** A unit of the product, or the texts' own word for one (folded). */
  | {
      readonly name: 'unit';
      readonly unit: UnitCode | undefined;
      readonly words: readonly string[];
      readonly isNegated: boolean;
    }
  | { readonly name: 'speaker'; readonly words: readonly string[]; readonly isNegated: boolean }
  /** Before the first day of the date said, or after its last. */
  | { readonly name: 'before' | 'after'; readonly day: Day; readonly isNegated: boolean };

/** A query as it is understood. Empty when nothing is asked. */
export type SearchQuery = { readonly terms: readonly Term[]; readonly filters: readonly Filter[] };

/** Names of filters and of their values, in whichever languages the interface speaks; keys are folded. */
export type SearchWords = {
  readonly filters: ReadonlyMap<string, Filter['name']>;
  readonly kinds: ReadonlyMap<string, readonly SearchKind[]>;
  readonly units: ReadonlyMap<string, UnitCode>;
};

/** Whether a query asks for nothing. */
export function isEmptyQuery({ terms, filters }: SearchQuery): boolean {
  return terms.length === 0 && filters.length === 0;
}
