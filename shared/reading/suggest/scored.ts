import type { EntityKind } from '../../model/entity.ts';
import { suggestionsIn } from './index.ts';
import type { NameSuggestion, ReadingContext, Suggestion } from './suggestion.ts';

export { decodeText } from '../decode-text.ts';
export { noScores, scoredWith } from './scores.ts';

/** The form in which readings of a text are compared with what a careful reader found in it. */
export type ScoredSuggestions = {
  readonly counts: readonly {
    readonly start: number;
    readonly end: number;
    readonly quote: string;
    readonly lower: number | null;
    readonly upper: number | null;
    readonly exactness: string;
    readonly unit: string;
  }[];
  readonly dates: readonly {
    readonly start: number;
    readonly end: number;
    readonly quote: string;
    readonly edtf: string;
  }[];
  readonly organisations: readonly { readonly quote: string }[];
  readonly people: readonly { readonly quote: string }[];
  readonly places: readonly { readonly quote: string }[];
};

/** Reads a text and gives what is scored: counts, resolved dates, and names by what they name. */
export function scoredSuggestions(text: string, context: Partial<ReadingContext> = {}): ScoredSuggestions {
  const found = suggestionsIn(text, context);
  const named = (...kinds: readonly EntityKind[]): readonly { readonly quote: string }[] =>
    found
      .filter((one): one is NameSuggestion => one.kind === 'name' && kinds.includes(one.entityKind))
      .map(({ quote }) => ({ quote }));
  return {
    counts: found.flatMap((one) => (one.kind === 'count' ? [countOf(one)] : [])),
    dates: firstDates(found),
    organisations: named('organisation', 'authority', 'medium', 'product'),
    people: named('person'),
    places: named('place'),
  };
}

/** The resolved dates; what is said again in the same words stands at its first place only, as names do. */
function firstDates(found: readonly Suggestion[]): ScoredSuggestions['dates'] {
  const said = new Set<string>();
  return found.flatMap((one) => {
    if (one.kind !== 'date' || one.edtf === undefined) return [];
    const wording = `${one.edtf} ${one.quote}`;
    if (said.has(wording)) return [];
    said.add(wording);
    return [{ start: one.start, end: one.end, quote: one.quote, edtf: one.edtf }];
  });
}

function countOf(one: Extract<Suggestion, { kind: 'count' }>): ScoredSuggestions['counts'][number] {
  return {
    start: one.start,
    end: one.end,
    quote: one.quote,
    lower: one.lower ?? null,
    upper: one.upper ?? null,
    exactness: one.exactness.replace('-', '_'),
    unit: one.unit ?? 'other',
  };
}
