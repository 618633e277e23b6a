import type MiniSearch from 'minisearch';

/** How often a word stands in each document, by field: as MiniSearch keeps it. */
type Postings = ReadonlyMap<number, ReadonlyMap<number, number>>;

/**
 * What MiniSearch 7.2 keeps and its typings call protected. Its own `search` makes an object, two lists and a map of
 * every document and every form of every word, of which five are then shown; here a document is a place in an array.
 * Tests hold what is found against a scan of the texts.
 */
type Insides = {
  readonly _index: {
    readonly get: (word: string) => Postings | undefined;
    readonly atPrefix: (prefix: string) => Iterable<readonly [word: string, postings: Postings]>;
  };
  readonly _documentIds: ReadonlyMap<number, string>;
  readonly _idToShortId: ReadonlyMap<string, number>;
  readonly _documentCount: number;
  readonly _fieldIds: Readonly<Record<string, number>>;
  readonly _fieldLength: ReadonlyMap<number, readonly number[]>;
  readonly _avgFieldLength: readonly number[];
  readonly _nextId: number;
};

/** What a document must hold: one of these words, or one that begins with the prefix. */
export type Requirement = {
  /** The word itself first, then its other forms, which count less. */
  readonly words: readonly string[];
  readonly prefix: string | undefined;
};

/** Hears of a document found, by its place in the index, and how well it answers. */
export type Visit = (place: number, score: number) => void;

/** Where a word stands in one field, and what it counts for there. */
type Stand = {
  readonly field: number;
  readonly frequencies: ReadonlyMap<number, number>;
  readonly factor: number;
};

/** Name and words. */
const fieldCount = 2;

/** BM25+ with MiniSearch's own parameters. */
const { k, b, d } = { k: 1.2, b: 0.7, d: 0.5 };

/** What a thing is called says more of it than what is written about it. */
const nameWeight = 2;

/** Another form of the word that was asked for. */
const formWeight = 0.5;

/** Words that only begin as asked count less, the longer the less: MiniSearch's own weight. */
const prefixWeight = 0.375;

/**
 * Visits the documents that meet every requirement and hold none of the words left out, in no order. Without
 * requirements every document is visited that holds none of those words.
 */
export type Scoring = {
  readonly search: (requirements: readonly Requirement[], without: readonly string[], visit: Visit) => void;
  /** Where a document is in the index, until it is put again; -1 when it is not there. */
  readonly placeOf: (id: string) => number;
  readonly idAt: (place: number) => string | undefined;
};

/** The way to search in what an index holds. */
export function scoringOf<T>(mini: MiniSearch<T>, nameField: string): Scoring {
  const insides = mini as unknown as Insides;
  /** Words in each field of each document, as they are asked for; 0 while they were not. */
  let lengths = new Float32Array(0);
  /** How many of the requirements each document meets so far, and how well. */
  let met = new Uint16Array(0);
  let scores = new Float32Array(0);

  function begin(): void {
    if (met.length >= insides._nextId) {
      met.fill(0);
      scores.fill(0);
    } else {
      const size = insides._nextId + 1024;
      met = new Uint16Array(size);
      scores = new Float32Array(size);
      const longer = new Float32Array(size * fieldCount);
      longer.set(lengths);
      lengths = longer;
    }
  }

  function standsOf({ words, prefix }: Requirement): readonly Stand[] {
    const stands: Stand[] = [];
    const add = (postings: Postings | undefined, weight: number): void => {
      for (const [field, frequencies] of postings ?? []) {
        const fieldWeight = field === insides._fieldIds[nameField] ? nameWeight : 1;
        stands.push({ field, frequencies, factor: weight * fieldWeight * rarity(frequencies.size) });
      }
    };
    for (const [place, word] of words.entries()) add(insides._index.get(word), place === 0 ? 1 : formWeight);
    if (prefix === undefined) return stands;
    for (const [word, postings] of insides._index.atPrefix(prefix)) {
      if (words.includes(word)) continue;
      const more = word.length - prefix.length;
      add(postings, more === 0 ? 1 : (prefixWeight * word.length) / (word.length + 0.3 * more));
    }
    return stands;
  }

  /** How telling a word is that so many documents hold. */
  function rarity(count: number): number {
    return Math.log(1 + (insides._documentCount - count + 0.5) / (count + 0.5));
  }

  function count({ field, factor }: Stand, document: number, frequency: number): void {
    const average = insides._avgFieldLength[field] ?? 1;
    const at = document * fieldCount + field;
    let length = lengths[at] ?? 0;
    if (length === 0) length = lengths[at] = insides._fieldLength.get(document)?.[field] ?? average;
    const share = (frequency * (k + 1)) / (frequency + k * (1 - b + (b * length) / average));
    scores[document] = (scores[document] ?? 0) + factor * (d + share);
  }

  /** Documents that meet one requirement more. Reads where its words stand, or what is left, whichever is less. */
  function narrowed(left: readonly number[] | undefined, stands: readonly Stand[], step: number): number[] {
    const next: number[] = [];
    const meet = (document: number): void => {
      if (met[document] === step) return;
      met[document] = step;
      next.push(document);
    };
    if (left !== undefined && left.length * stands.length < sizeOf(stands)) {
      for (const document of left) {
        for (const stand of stands) {
          const frequency = stand.frequencies.get(document);
          if (frequency === undefined) continue;
          meet(document);
          count(stand, document, frequency);
        }
      }
      return next;
    }
    for (const stand of stands) {
      for (const [document, frequency] of stand.frequencies) {
        if ((met[document] ?? 0) < step - 1) continue;
        meet(document);
        count(stand, document, frequency);
      }
    }
    return next;
  }

  function search(requirements: readonly Requirement[], without: readonly string[], visit: Visit): void {
    begin();
    // The rarest first: the others are then looked for in what is left.
    const required = requirements.map(standsOf).toSorted((one, other) => sizeOf(one) - sizeOf(other));
    let left: number[] | undefined;
    for (const [place, stands] of required.entries()) left = narrowed(left, stands, place + 1);
    const unwanted = without.flatMap((word) => [...(insides._index.get(word)?.values() ?? [])]);
    for (const document of left ?? insides._documentIds.keys()) {
      if (unwanted.some((frequencies) => frequencies.has(document))) continue;
      visit(document, scores[document] ?? 0);
    }
  }

  return {
    search,
    placeOf: (id) => insides._idToShortId.get(id) ?? -1,
    idAt: (place) => insides._documentIds.get(place),
  };
}

function sizeOf(stands: readonly Stand[]): number {
  return stands.reduce((sum, { frequencies }) => sum + frequencies.size, 0);
}
