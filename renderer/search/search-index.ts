import MiniSearch, { type AsPlainObject, type Query } from 'minisearch';
import type { SearchDocument } from '#shared/search/documents.ts';
import type { SearchQuery, Term } from '#shared/search/query.ts';
import { stemsOf } from '#shared/search/stems.ts';
import { foldedWordsOf } from '#shared/search/words.ts';

/** A document found, and how well it answers: the higher the better, comparable within one index only. */
export type Found = { readonly id: string; readonly score: number };

/**
 * The words of many documents, to be asked. It holds no text: what a phrase needs is asked of `holds`. Words are kept
 * as they stand, folded; the forms of a word are found through their stems, so that a prefix and a phrase see the
 * words that are there.
 */
export type SearchIndex = {
  readonly size: () => number;
  readonly has: (id: string) => boolean;
  /** Adds a document, or puts it in the place of the one of its identifier. */
  readonly put: (document: SearchDocument) => void;
  readonly remove: (id: string) => void;
  /** Documents in which every term of the query stands, the best first; `holds` has the last word on each. */
  readonly find: (query: SearchQuery, holds: (id: string) => boolean) => readonly Found[];
  /** What `restoredIndex` makes the same index of. */
  readonly saved: () => AsPlainObject;
};

/** An index with nothing in it. */
export function emptyIndex(): SearchIndex {
  const forms = wordForms();
  return indexOver(new MiniSearch<SearchDocument>(optionsWith(forms)), forms);
}

/** The index that was saved. Throws when what was saved is none. */
export function restoredIndex(saved: AsPlainObject): SearchIndex {
  const forms = wordForms();
  for (const [word] of saved.index) forms.note(word);
  return indexOver(MiniSearch.loadJS<SearchDocument>(saved, optionsWith(forms)), forms);
}

function optionsWith(forms: Forms): ConstructorParameters<typeof MiniSearch<SearchDocument>>[0] {
  return {
    fields: ['name', 'words'],
    extractField: (document, field) => {
      if (field === 'id') return document.id;
      // A line end parts two texts: no number runs over it.
      return field === 'name' ? [...new Set(document.names)].join('\n') : document.parts.join('\n');
    },
    tokenize: foldedWordsOf,
    processTerm: (word) => {
      forms.note(word);
      return word;
    },
    searchOptions: {
      // What is asked comes word by word, and folded.
      tokenize: (word) => [word],
      processTerm: (word) => word,
      // What a thing is called says more of it than what is written about it.
      boost: { name: 2 },
    },
  };
}

/** The words of an index by their stems. Those of documents taken away stay: they lead to nothing. */
type Forms = {
  readonly note: (word: string) => void;
  /** The word, and every other that is a form of it. */
  readonly of: (word: string) => ReadonlySet<string>;
};

function wordForms(): Forms {
  const known = new Set<string>();
  const byStem = new Map<string, string[]>();
  return {
    note: (word) => {
      if (known.has(word)) return;
      known.add(word);
      for (const stem of stemKeys(word)) {
        const group = byStem.get(stem);
        if (group === undefined) byStem.set(stem, [word]);
        else group.push(word);
      }
    },
    of: (word) => new Set([word, ...stemKeys(word).flatMap((stem) => byStem.get(stem) ?? [])]),
  };
}

/** The stems of a word, told apart by language. */
function stemKeys(word: string): readonly string[] {
  const { french, english } = stemsOf(word);
  return [`f${french}`, `e${english}`];
}

function indexOver(mini: MiniSearch<SearchDocument>, forms: Forms): SearchIndex {
  return {
    size: () => mini.documentCount,
    has: (id) => mini.has(id),
    put: (document) => {
      if (mini.has(document.id)) mini.replace(document);
      else mini.add(document);
    },
    remove: (id) => {
      if (mini.has(id)) mini.discard(id);
    },
    find: (query, holds) => {
      const results = mini.search(queryOf(query, forms), { filter: ({ id }) => holds(String(id)) });
      return results.map(({ id, score }) => ({ id: String(id), score }));
    },
    saved: () => mini.toJSON(),
  };
}

function queryOf({ terms }: SearchQuery, forms: Forms): Query {
  const wanted = terms.filter(({ isNegated }) => !isNegated).map((term) => termQuery(term, forms));
  const unwanted = terms
    // Whether a phrase to leave out is there, only the text says.
    .filter((term) => term.isNegated && term.type === 'word')
    .map((term) => termQuery(term, forms));
  const all: Query = wanted.length === 0 ? MiniSearch.wildcard : { combineWith: 'AND', queries: wanted };
  return unwanted.length === 0 ? all : { combineWith: 'AND_NOT', queries: [all, ...unwanted] };
}

function termQuery(term: Term, forms: Forms): Query {
  if (term.type === 'phrase') return { combineWith: 'AND', queries: [...term.words] };
  const { word, match } = term;
  if (match === 'prefix') return { queries: [word], prefix: true };
  const queries: Query[] = [...forms.of(word)].filter((form) => match === 'stem' || !form.startsWith(word));
  if (match === 'typed') queries.push({ queries: [word], prefix: true });
  const [only] = queries;
  return queries.length === 1 && only !== undefined ? only : { combineWith: 'OR', queries };
}
