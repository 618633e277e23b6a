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
    /** Not scored: of the whole, of a part of it, or of another incident. */
    readonly role: string;
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

/** What is not scored: the data that were hit or spared, and who speaks, is quoted, or keeps silent. */
export type UnscoredSuggestions = {
  readonly exposures: readonly (Quoted & { readonly category: string; readonly state: string })[];
  /** `said` is the stretch that the speaker is made to say. */
  readonly speakers: readonly (Quoted & {
    readonly speaker: string;
    readonly stance: string;
    readonly said: { readonly start: number; readonly end: number };
  })[];
  readonly relays: readonly (Quoted & { readonly from: string })[];
  /** What many use and nobody is (databases, systems, office programs, boxes for mail): no organisation of a text. */
  readonly technologies: readonly { readonly quote: string }[];
  readonly silences: readonly (Quoted & { readonly who: string | null; readonly answer: string })[];
};

type Quoted = { readonly start: number; readonly end: number; readonly quote: string };

/** What many use (a database, a program, a console) rather than a service that stands for who is behind it. */
function isTechnology({ reasons }: NameSuggestion): boolean {
  return reasons.some(({ code }) => code === 'name.technology');
}

/** "le fichier national des chasses closes (Finachac)": kept by a state, and known by its letters. */
function isStateFile({ reasons }: NameSuggestion): boolean {
  return reasons.some(({ code }) => code === 'name.state-file');
}

/** Reads a text and gives counts, resolved dates, and names by what they name, as they are scored; then the rest. */
export function scoredSuggestions(
  text: string,
  context: Partial<ReadingContext> = {},
): ScoredSuggestions & UnscoredSuggestions {
  const found = suggestionsIn(text, context);
  const names = found.filter((one): one is NameSuggestion => one.kind === 'name');
  // "un fichier Excel", "their Gmail address": read, but whom a text is about they do not say.
  const isTool = (one: NameSuggestion): boolean =>
    one.entityKind === 'product' && (isTechnology(one) || isStateFile(one));
  const named = (...kinds: readonly EntityKind[]): readonly { readonly quote: string }[] =>
    names.filter((one) => kinds.includes(one.entityKind) && !isTool(one)).map(({ quote }) => ({ quote }));
  return {
    counts: found.flatMap((one) => (one.kind === 'count' ? [countOf(one)] : [])),
    dates: firstDates(found),
    organisations: named('organisation', 'authority', 'medium', 'product'),
    people: named('person'),
    places: named('place'),
    ...unscored(found),
    technologies: names.filter(isTechnology).map(({ quote }) => ({ quote })),
  };
}

function unscored(found: readonly Suggestion[]): Omit<UnscoredSuggestions, 'technologies'> {
  const place = ({ start, end, quote }: Suggestion): Quoted => ({ start, end, quote });
  return {
    exposures: found.flatMap((one) =>
      one.kind === 'exposure' ? [{ ...place(one), category: one.category, state: one.state }] : [],
    ),
    speakers: found.flatMap((one) =>
      one.kind === 'speaker'
        ? [
            {
              ...place(one),
              speaker: one.speaker,
              stance: one.stance,
              said: { start: one.saidStart, end: one.saidEnd },
            },
          ]
        : [],
    ),
    relays: found.flatMap((one) => (one.kind === 'relay' ? [{ ...place(one), from: one.from }] : [])),
    silences: found.flatMap((one) =>
      one.kind === 'silence' ? [{ ...place(one), who: one.who ?? null, answer: one.answer }] : [],
    ),
  };
}

/** The resolved dates; what is said again in the same words ("Today", "today") stands at its first place only, as names do. */
function firstDates(found: readonly Suggestion[]): ScoredSuggestions['dates'] {
  const said = new Set<string>();
  return found.flatMap((one) => {
    if (one.kind !== 'date' || one.edtf === undefined) return [];
    const wording = `${one.edtf} ${one.quote.toLowerCase()}`;
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
    role: one.role,
  };
}
