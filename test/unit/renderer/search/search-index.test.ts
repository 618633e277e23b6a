import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '#shared/lib/result.ts';
import type { SearchDocument } from '#shared/search/documents.ts';
import { holdsPhrase } from '#shared/search/matching.ts';
import { parseQuery } from '#shared/search/parse-query.ts';
import type { SearchQuery } from '#shared/search/query.ts';
import { isSameWord } from '#shared/search/stems.ts';
import { foldedWordsOf } from '#shared/search/words.ts';
import { emptyIndex, restoredIndex, type SearchIndex } from '../../../../renderer/search/search-index.ts';
import { searchWords } from '../../../../renderer/search/search-words.ts';
import { arbitraryText, arbitraryWord } from '../../search/arbitrary-text.ts';

const query = (text: string): SearchQuery => unwrap(parseQuery(text, searchWords, 'fr'));

function document(id: string, name: string, parts: readonly string[]): SearchDocument {
  return { id, kind: 'entity', row: { table: 'entities', id }, names: [name], parts };
}

type Corpus = ReadonlyMap<string, SearchDocument>;

function indexOf(corpus: Corpus): SearchIndex {
  const index = emptyIndex();
  for (const one of corpus.values()) index.put(one);
  return index;
}

/** What the index finds; like the case's own, it looks phrases up in the text. */
function found(index: SearchIndex, corpus: Corpus, asked: SearchQuery): readonly string[] {
  return visited(index, asked)
    .map(({ id }) => id)
    .filter((id) => {
      const one = corpus.get(id);
      return one !== undefined && phrasesHold(one, asked);
    })
    .toSorted();
}

function visited(index: SearchIndex, asked: SearchQuery): { readonly id: string; readonly score: number }[] {
  const all: { readonly id: string; readonly score: number }[] = [];
  index.find(asked, (place, score) => {
    const id = index.idAt(place);
    if (id !== undefined) all.push({ id, score });
  });
  return all;
}

const textsOf = ({ names, parts }: SearchDocument): readonly string[] => [...names, ...parts];

function phrasesHold(one: SearchDocument, { terms }: SearchQuery): boolean {
  return terms.every(
    (term) =>
      term.type !== 'phrase' || textsOf(one).some((text) => holdsPhrase(text, term.words)) !== term.isNegated,
  );
}

/** The same by reading every text, word by word. */
function scanned(corpus: Corpus, { terms }: SearchQuery): readonly string[] {
  return [...corpus.values()]
    .filter((one) =>
      terms.every((term) => {
        const isThere = textsOf(one).some((text) => {
          const words = foldedWordsOf(text);
          if (term.type === 'phrase') return ` ${words.join(' ')} `.includes(` ${term.words.join(' ')} `);
          return words.some((word) => {
            const begins = word.startsWith(term.word);
            if (term.match === 'prefix') return begins;
            return isSameWord(word, term.word) || (term.match === 'typed' && begins);
          });
        });
        return isThere !== term.isNegated;
      }),
    )
    .map(({ id }) => id)
    .toSorted();
}

const arbitraryDocuments = fc.array(
  fc.tuple(fc.nat(30), arbitraryText, fc.array(arbitraryText, { maxLength: 3 })),
  { maxLength: 25 },
);

/** Words, prefixes, phrases and what is left out, as people put them together. */
const arbitraryQuery = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: arbitraryWord },
      { weight: 1, arbitrary: arbitraryWord.map((word) => `-${word}`) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(arbitraryWord, fc.nat(6))
          .map(([word, length]) => `${word.slice(0, length + 1)}*`),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.boolean(), fc.array(arbitraryWord, { minLength: 1, maxLength: 3 }))
          .map(([isNegated, words]) => `${isNegated ? '-' : ''}"${words.join(' ')}"`),
      },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .chain((pieces) => fc.constantFrom(pieces.join(' '), `${pieces.join(' ')} `));

describe('an index', () => {
  it('finds what reading every text finds, whatever is asked of whatever texts', () => {
    fc.assert(
      fc.property(
        arbitraryDocuments,
        fc.array(arbitraryQuery, { minLength: 1, maxLength: 6 }),
        (rows, asked) => {
          const corpus = new Map(
            rows.map(([id, name, parts]) => [String(id), document(String(id), name, parts)]),
          );
          const index = indexOf(corpus);
          for (const text of asked)
            expect(found(index, corpus, query(text)), text).toEqual(scanned(corpus, query(text)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('finds the same after documents came, changed and went, and once it was saved and brought back', () => {
    const change = fc.tuple(fc.nat(12), fc.option(arbitraryText, { nil: undefined }));
    fc.assert(
      fc.property(
        arbitraryDocuments,
        fc.array(change, { maxLength: 30 }),
        arbitraryQuery,
        (rows, changes, text) => {
          const corpus = new Map(
            rows.map(([id, name, parts]) => [String(id), document(String(id), name, parts)]),
          );
          let index = indexOf(corpus);
          for (const [at, [number, name]] of changes.entries()) {
            const id = String(number);
            if (name === undefined) {
              corpus.delete(id);
              index.remove(id);
            } else {
              corpus.set(id, document(id, name, []));
              index.put(document(id, name, []));
            }
            if (at === 10) index = restoredIndex(JSON.parse(JSON.stringify(index.saved())) as never);
          }
          expect(index.size()).toBe(corpus.size);
          expect(found(index, corpus, query(text)), text).toEqual(scanned(corpus, query(text)));
          const again = restoredIndex(JSON.parse(JSON.stringify(index.saved())) as never);
          expect(found(again, corpus, query(text)), text).toEqual(scanned(corpus, query(text)));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('puts what is called so before what only mentions it', () => {
    const index = emptyIndex();
    index.put(document('mentions', 'Autre chose', ['Dédalus est nommé ici, Dédalus']));
    index.put(document('is', 'Dédalus', ['Un éditeur de logiciels']));
    const [best] = visited(index, query('dedalus ')).toSorted((left, right) => right.score - left.score);
    expect(best?.id).toBe('is');
  });

  it('puts the very word that was asked for before its other forms', () => {
    const index = emptyIndex();
    index.put(document('form', 'Le titre est donné', []));
    index.put(document('word', 'Le titre est données', []));
    const [best] = visited(index, query('données ')).toSorted((left, right) => right.score - left.score);
    expect(best?.id).toBe('word');
    expect(visited(index, query('données '))).toHaveLength(2);
  });

  it('knows words that are also names of an object’s own parts', () => {
    const index = emptyIndex();
    index.put(document('a', 'constructor toString', ['__proto__ hasOwnProperty']));
    for (const word of ['constructor ', 'tostring ', 'proto ', 'hasownproperty '])
      expect(visited(index, query(word)), word).toHaveLength(1);
  });
});
