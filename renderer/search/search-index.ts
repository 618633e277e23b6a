import MiniSearch, { type AsPlainObject } from 'minisearch';
import type { SearchDocument } from '#shared/search/documents.ts';
import type { SearchQuery, Term } from '#shared/search/query.ts';
import { foldedWordsOf } from '#shared/search/words.ts';
import { scoringOf, type Requirement, type Visit } from './scoring.ts';
import { keepWordsAtHand } from './words-at-hand.ts';
import { wordForms, type WordForms } from './word-forms.ts';

/**
 * The words of many documents, to be asked. It holds no text. Words are kept
 * as they stand, folded; the forms of a word are found through their stems, so that a prefix and a phrase see the
 * words that are there. How well a document answers can be compared within one index only.
 */
export type SearchIndex = {
  readonly size: () => number;
  readonly has: (id: string) => boolean;
  /** Adds a document, or puts it in the place of the one of its identifier. */
  readonly put: (document: SearchDocument) => void;
  readonly remove: (id: string) => void;
  /** Where a document is in the index, until it is put again; -1 when it is not there. */
  readonly placeOf: (id: string) => number;
  /** The document at a place; undefined once it was taken away or put again. */
  readonly idAt: (place: number) => string | undefined;
  /**
   * Visits the places of the documents in which every word of the query stands, in no order; places of documents
   * taken away since may be among them. Whether the words of a phrase stand in
   * a row, and whether a phrase to leave out is there, only the text says.
   */
  readonly find: (query: SearchQuery, visit: Visit) => void;
  /** What `restoredIndex` makes the same index of. */
  readonly saved: () => AsPlainObject;
};

/** An index with nothing in it. */
export function emptyIndex(): SearchIndex {
  const forms = wordForms();
  return indexOver(new MiniSearch<SearchDocument>(options), forms);
}

/** The index that was saved. Throws when what was saved is none. */
export function restoredIndex(saved: AsPlainObject): SearchIndex {
  const forms = wordForms();
  for (const [word] of saved.index) forms.note(word);
  return indexOver(MiniSearch.loadJS<SearchDocument>(saved, options), forms);
}

const options: ConstructorParameters<typeof MiniSearch<SearchDocument>>[0] = {
  // What a thing is called, and what else is said of it.
  fields: ['name', 'words'],
  extractField: (document, field) => {
    if (field === 'id') return document.id;
    const texts = field === 'name' ? [...new Set(document.names)] : document.parts;
    // A line end parts two texts: no number runs over it.
    return texts.length === 0 ? undefined : texts.join('\n');
  },
  tokenize: foldedWordsOf,
  processTerm: (word) => word,
};

function indexOver(mini: MiniSearch<SearchDocument>, forms: WordForms): SearchIndex {
  keepWordsAtHand(mini, forms.note);
  const { search, placeOf, idAt } = scoringOf(mini, 'name');
  return {
    placeOf,
    idAt,
    size: () => mini.documentCount,
    has: (id) => mini.has(id),
    put: (document) => {
      if (mini.has(document.id)) mini.replace(document);
      else mini.add(document);
    },
    remove: (id) => {
      if (mini.has(id)) mini.discard(id);
    },
    find: ({ terms }, visit) => {
      const wanted = terms.filter(({ isNegated }) => !isNegated);
      const unwanted = terms.filter((term) => term.isNegated && term.type === 'word');
      search(
        wanted.flatMap((term) => requirementsOf(term, forms)),
        unwanted.flatMap((term) => (term.type === 'word' ? forms.of(term.word) : [])),
        visit,
      );
    },
    saved: () => mini.toJSON(),
  };
}

function requirementsOf(term: Term, forms: WordForms): readonly Requirement[] {
  if (term.type === 'phrase') return term.words.map((word) => ({ words: [word], prefix: undefined }));
  const { word, match } = term;
  return [{ words: match === 'prefix' ? [] : forms.of(word), prefix: match === 'stem' ? undefined : word }];
}
