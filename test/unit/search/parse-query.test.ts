import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseDate } from '#shared/dates/parse-date.ts';
import { earliest, latest } from '#shared/dates/bounds.ts';
import { unwrap } from '#shared/lib/result.ts';
import { findingKinds } from '#shared/search/kinds.ts';
import { parseQuery } from '#shared/search/parse-query.ts';
import type { Filter, SearchQuery, Term } from '#shared/search/query.ts';
import { searchWords } from '../../../renderer/search/search-words.ts';

const read = (text: string, locale: 'fr' | 'en' = 'fr'): SearchQuery =>
  unwrap(parseQuery(text, searchWords, locale));

/** Terms in short: `fuite`, `fuite~` while typed, `hopit*`, `"a b"`, with `-` before what is left out. */
function short(term: Term): string {
  const sign = term.isNegated ? '-' : '';
  if (term.type === 'phrase') return `${sign}"${term.words.join(' ')}"`;
  return `${sign}${term.word}${{ stem: '', prefix: '*', typed: '~' }[term.match]}`;
}

const terms: readonly (readonly [query: string, terms: string])[] = [
  ['', ''],
  ['   ', ''],
  ['fuite ', 'fuite'],
  ['fuite', 'fuite~'],
  ['Fuite HÔPITAL ', 'fuite hopital'],
  ['fuite hôp', 'fuite hop~'],
  ['hôpit*', 'hopit*'],
  ['hôpit* fuite ', 'hopit* fuite'],
  ['fuite a', 'fuite'],
  ['fuite de données ', 'fuite donnees'],
  ['the leak of records ', 'leak records'],
  ['de la ', 'de la'],
  ['"fuite de données"', '"fuite de donnees"'],
  ['« fuite de données »', '"fuite de donnees"'],
  ['“data breach”', '"data breach"'],
  ['"jamais fermé', '"jamais ferme"'],
  ['"" fuite ', 'fuite'],
  ['fuite -santé', 'fuite -sante'],
  ['-santé', '-sante'],
  ['fuite -"données de santé" ', 'fuite -"donnees de sante"'],
  ['-sous-traitant fuite ', '-"sous traitant" fuite'],
  ['sous-traitant ', 'sous traitant'],
  ['l’hôpital ', 'hopital'],
  ['491 840 noms ', '491840 noms'],
  // A number is one word from its first group on while it is typed, and never with the number before it after that
  ['491 ', '491~'],
  ['491 8', '4918~'],
  ['491 84', '49184~'],
  ['491 840', '491840~'],
  ['1 491 84', '149184~'],
  ['noms 62\u202f4', 'noms 624~'],
  ['62 4 ', '62 4~'],
  ['62 4 noms ', '62 4 noms'],
  ['2024 62', '2024 62~'],
  ['-62 4', '-62 4~'],
  ['500.000 ', '500000'],
  ['https://exemple.fr/x1 ', 'https exemple fr x1'],
  ['12:30 ', '12 30'],
  ['noms - comptes ', 'noms comptes'],
  ['œuvre ', 'oeuvre'],
  ['» fuite « ', 'fuite'],
];

test.each(terms)('%j asks for %j', (query, expected) => {
  expect(read(query).terms.map(short).join(' ')).toBe(expected);
});

const day = (date: string, edge: 'before' | 'after'): number =>
  (edge === 'before' ? earliest : latest)(unwrap(parseDate(date))) as number;

const filters: readonly (readonly [query: string, filter: Partial<Filter>])[] = [
  ['kind:figure', { name: 'kind', kinds: ['figure'], isNegated: false }],
  ['genre:chiffre', { name: 'kind', kinds: ['figure'], isNegated: false }],
  ['sorte:chiffres', { name: 'kind', kinds: ['figure'] }],
  ['type:Événement ', { name: 'kind', kinds: ['event'] }],
  ['kind:journal', { name: 'kind', kinds: ['entry'] }],
  ['genre:constat', { name: 'kind', kinds: findingKinds }],
  ['-kind:entry x ', { name: 'kind', kinds: ['entry'], isNegated: true }],
  ['unit:persons', { name: 'unit', unit: 'persons' }],
  ['unité:personnes', { name: 'unit', unit: 'persons' }],
  ['unite:noms', { name: 'unit', unit: undefined, words: ['noms'] }],
  ['speaker:checknews', { name: 'speaker', words: ['checknews'] }],
  ['qui:"Damien Bancal"', { name: 'speaker', words: ['damien', 'bancal'] }],
  ['parole:« Le Monde »', { name: 'speaker', words: ['le', 'monde'] }],
  ['before:2021-02-23', { name: 'before', day: day('2021-02-23', 'before') }],
  ['avant:2021', { name: 'before', day: day('2021-01-01', 'before') }],
  ['après:2021-02', { name: 'after', day: day('2021-02-28', 'after') }],
  ['after:2021', { name: 'after', day: day('2021-12-31', 'after') }],
  ['avant:"23 février 2021"', { name: 'before', day: day('2021-02-23', 'before') }],
  ['before:"23 February 2021"', { name: 'before', day: day('2021-02-23', 'before') }],
  ['avant\u00A0:2021-03', { name: 'before', day: day('2021-03-01', 'before') }],
];

test.each(filters)('%j is the filter %j', (query, expected) => {
  const { filters: found } = read(query);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject(expected);
});

const refused: readonly (readonly [query: string, code: string])[] = [
  ['note:3 x', 'search.filter'],
  ['langue:fr', 'search.filter'],
  ['kind:zorglub', 'search.kind'],
  ['kind:fig ', 'search.kind'],
  ['kind: figure', 'search.value'],
  ['qui:… x', 'search.value'],
  ['before:hier', 'search.date'],
  ['avant:2021-13', 'search.date'],
  ['after:2021-02-30', 'search.date'],
  ['after:2021-02-14/..', 'search.date'],
];

test.each(refused)('%j is refused with %s', (query, code) => {
  expect(parseQuery(query, searchWords, 'fr')).toMatchObject({ ok: false, error: { code } });
});

test('a filter that is still being typed asks for nothing yet', () => {
  for (const query of ['fuite kind:', 'fuite genre:chif', 'fuite avant:'])
    expect(read(query)).toEqual(read('fuite '));
});

describe('any query', () => {
  it('is understood or refused, never thrown at', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '"',
        '«',
        '»',
        '-',
        ':',
        '*',
        ' ',
        '\u00A0',
        'kind:',
        'avant:',
        'fuite',
        '500 000',
        '“',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (query) => {
          const parsed = parseQuery(query, searchWords, 'fr');
          if (!parsed.ok) expect(parsed.error.code).toMatch(/^search\./);
        },
      ),
    );
  });
});
