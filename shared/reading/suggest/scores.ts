import type { ScoredSuggestions } from './scored.ts';

/** What a careful reader found in a text. Absent bounds are open; offsets are UTF-16. */
export type AnnotatedText = {
  readonly counts: readonly (Place & {
    readonly value_min?: number | null;
    readonly value_max?: number | null;
    readonly qualifier: string;
    /** A magnitude without a figure: neither asked for nor held against the rules. */
    readonly vague?: boolean;
  })[];
  readonly dates: readonly (Place & {
    readonly edtf: string;
    /** Only the document's own date gives its year. */
    readonly needs_doc_date?: boolean;
  })[];
  readonly organisations: readonly { readonly quote: string }[];
  readonly people: readonly { readonly quote: string }[];
  readonly places: readonly { readonly quote: string }[];
  /** Numbers that are no counts of what was hit: prices, ages, versions. */
  readonly distractors?: readonly string[];
};

type Place = { readonly start: number; readonly end: number; readonly quote: string };

/** How many were found of those wanted, and among how many predicted. */
export type Tally = { readonly hit: number; readonly gold: number; readonly predicted: number };

export type ReadingScores = {
  readonly texts: number;
  /** `exact`: hits whose exactness is right too; `distracted`: distractors taken for counts. */
  readonly counts: Tally & { readonly exact: number; readonly distracted: number };
  readonly dates: Tally;
  readonly relativeDates: Tally;
  readonly organisations: Tally;
  readonly people: Tally;
  readonly places: Tally;
};

const none: Tally = { hit: 0, gold: 0, predicted: 0 };

export const noScores: ReadingScores = {
  texts: 0,
  counts: { ...none, exact: 0, distracted: 0 },
  dates: none,
  relativeDates: none,
  organisations: none,
  people: none,
  places: none,
};

/**
 * The scores with one more text. A count is hit when the words overlap and both bounds are equal, its exactness is told
 * apart; a date when the words overlap and the EDTF is equal; a name when it has the same letters, whatever their case,
 * accents, signs and article, each form once. Dates that need the document's own are a recall of their own.
 */
export function scoredWith(
  scores: ReadingScores,
  text: string,
  gold: AnnotatedText,
  found: ScoredSuggestions,
): ReadingScores {
  const { dates, relativeDates } = datesScored(gold, found);
  const names = (kind: 'organisations' | 'people' | 'places'): Tally =>
    sum(scores[kind], namesScored(gold[kind], found[kind]));
  const counts = countsScored(text, gold, found);
  return {
    texts: scores.texts + 1,
    counts: {
      ...sum(scores.counts, counts),
      exact: scores.counts.exact + counts.exact,
      distracted: scores.counts.distracted + counts.distracted,
    },
    dates: sum(scores.dates, dates),
    relativeDates: sum(scores.relativeDates, relativeDates),
    organisations: names('organisations'),
    people: names('people'),
    places: names('places'),
  };
}

function sum(left: Tally, right: Tally): Tally {
  return {
    hit: left.hit + right.hit,
    gold: left.gold + right.gold,
    predicted: left.predicted + right.predicted,
  };
}

function countsScored(text: string, gold: AnnotatedText, found: ScoredSuggestions): ReadingScores['counts'] {
  const vague = gold.counts.filter((one) => one.vague === true);
  const wanted = gold.counts.filter((one) => one.vague !== true);
  const got = found.counts.filter((one) => !vague.some((other) => overlap(one, other)));
  const used = new Set<(typeof got)[number]>();
  let exact = 0;
  for (const one of wanted) {
    const same = got.filter(
      (other) =>
        !used.has(other) &&
        overlap(one, other) &&
        other.lower === (one.value_min ?? null) &&
        other.upper === (one.value_max ?? null),
    );
    const hit = same.find(({ exactness }) => exactness === one.qualifier) ?? same[0];
    if (hit === undefined) continue;
    used.add(hit);
    if (hit.exactness === one.qualifier) exact += 1;
  }
  const distractors = (gold.distractors ?? []).map((quote) => {
    const start = text.indexOf(quote);
    return { start, end: start + quote.length };
  });
  const extra = got.filter((one) => !used.has(one));
  return {
    hit: used.size,
    gold: wanted.length,
    predicted: got.length,
    exact,
    distracted: extra.filter((one) => distractors.some((other) => overlap(one, other))).length,
  };
}

function datesScored(
  gold: AnnotatedText,
  found: ScoredSuggestions,
): { readonly dates: Tally; readonly relativeDates: Tally } {
  const used = new Set<ScoredSuggestions['dates'][number]>();
  const absolute = gold.dates.filter((one) => one.needs_doc_date !== true);
  const relative = gold.dates.filter((one) => one.needs_doc_date === true);
  const hits = [absolute, relative].map((wanted) => {
    let count = 0;
    for (const one of wanted) {
      const hit = found.dates.find(
        (other) => !used.has(other) && overlap(one, other) && other.edtf === one.edtf,
      );
      if (hit === undefined) continue;
      used.add(hit);
      count += 1;
    }
    return count;
  });
  const [absoluteHits = 0, relativeHits = 0] = hits;
  // A relative date that was found is no mistake among those with a year of their own.
  const predicted = found.dates.filter(
    (one) => !used.has(one) || absolute.some((other) => overlap(one, other)),
  );
  return {
    dates: { hit: absoluteHits, gold: absolute.length, predicted: predicted.length },
    relativeDates: { hit: relativeHits, gold: relative.length, predicted: relativeHits },
  };
}

function namesScored(
  gold: readonly { readonly quote: string }[],
  found: readonly { readonly quote: string }[],
): Tally {
  const wanted = new Set(gold.map(({ quote }) => foldedName(quote)));
  const got = new Set(found.map(({ quote }) => foldedName(quote)));
  return { hit: [...wanted].filter((name) => got.has(name)).length, gold: wanted.size, predicted: got.size };
}

function overlap(left: Omit<Place, 'quote'>, right: Omit<Place, 'quote'>): boolean {
  return left.start < right.end && right.start < left.end;
}

function foldedName(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’']/g, ' ')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}. ]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(?:le|la|les|l|un|une|du|de la|de l|des|de|d|the|a) /, '');
}
