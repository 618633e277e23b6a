import { describe, expect, it } from 'vitest';
import { invalidField } from '#shared/case/check.ts';
import type { Row, TableName } from '#shared/model/index.ts';
import { maximumFieldLength } from '#shared/model/scalars.ts';

const at = '2026-01-05T09:00:00.000Z';
const figure = {
  id: 'f',
  exactness: 'exact',
  lower: 28,
  upper: 28,
  unit: 'laboratories',
  role: 'total',
  createdAt: at,
};
const source = {
  id: 's',
  number: 1,
  kind: 'article',
  title: 'Titre',
  authors: [],
  language: 'fr',
  reliability: 'B',
  confidentiality: 'public',
  createdAt: at,
};
const event = { id: 'e', title: 'Vente', stage: 'sale', entities: [], createdAt: at };
const entity = {
  id: 'n',
  kind: 'medium',
  name: 'Zataz',
  aliases: [],
  identifiers: [],
  roles: [],
  createdAt: at,
};
const decision = {
  id: 'd',
  kind: 'retained-figure',
  about: { table: 'figures', id: 'f' },
  reason: 'Décompte.',
  decidedAt: at,
};
const passage = {
  id: 'p',
  source: 's',
  quote: 'abc',
  prefix: '',
  suffix: '',
  start: 0,
  end: 3,
  state: 'anchored',
};

describe('what a row may hold', () => {
  it.each<[string, TableName, object, string | undefined, string | undefined]>([
    // numbers
    ['an exact number', 'figures', figure, undefined, undefined],
    ['zero, which is not unknown', 'figures', { ...figure, lower: 0, upper: 0 }, undefined, undefined],
    ['a million billions', 'figures', { ...figure, lower: 1e15, upper: 1e15 }, undefined, undefined],
    ['1e16', 'figures', { ...figure, lower: 1e16, upper: 1e16 }, 'number.too-large', 'figures.lower'],
    ['1e300', 'figures', { ...figure, lower: 1e300, upper: 1e300 }, 'number.too-large', 'figures.lower'],
    [
      'infinity',
      'figures',
      { ...figure, exactness: 'at-most', lower: undefined, upper: Infinity },
      'number.invalid',
      'figures.upper',
    ],
    ['not a number', 'figures', { ...figure, lower: NaN }, 'number.invalid', 'figures.lower'],
    ['a number in letters', 'figures', { ...figure, lower: '28' }, 'number.invalid', 'figures.lower'],
    [
      'a negative number',
      'figures',
      { ...figure, lower: -1, upper: 3, exactness: 'range' },
      'number.negative',
      'figures.lower',
    ],
    [
      'lower above upper',
      'figures',
      { ...figure, lower: 9, upper: 3, exactness: 'range' },
      'range.order',
      'figures.lower',
    ],
    [
      'an exact number with two bounds',
      'figures',
      { ...figure, upper: 29 },
      'number.invalid',
      'figures.lower',
    ],
    [
      'a ceiling without its number',
      'figures',
      { ...figure, exactness: 'at-most', upper: undefined },
      'number.missing',
      'figures.upper',
    ],
    [
      'a floor with a ceiling',
      'figures',
      { ...figure, exactness: 'at-least' },
      'number.invalid',
      'figures.lower',
    ],
    [
      'an unknown that says 0',
      'figures',
      { ...figure, exactness: 'unknown', lower: 0, upper: 0 },
      'number.invalid',
      'figures.lower',
    ],
    [
      'an unknown without bounds',
      'figures',
      { ...figure, exactness: 'unknown', lower: undefined, upper: undefined },
      undefined,
      undefined,
    ],
    ['a source numbered 0', 'sources', { ...source, number: 0 }, 'number.invalid', 'sources.number'],
    // dates
    ['a month that is not', 'events', { ...event, date: '2021-13-45' }, 'date.invalid', 'events.date'],
    ['a day that is not', 'events', { ...event, date: '2021-02-30' }, 'date.invalid', 'events.date'],
    ['an empty date', 'events', { ...event, date: '' }, 'date.invalid', 'events.date'],
    [
      'a date that is a page',
      'events',
      { ...event, date: '2021'.repeat(100) },
      'date.invalid',
      'events.date',
    ],
    ['an end before its start', 'events', { ...event, date: '2021-03/2021-02' }, 'date.order', 'events.date'],
    ['a period', 'events', { ...event, date: '2015/2020-10' }, undefined, undefined],
    [
      'a date of publication in words',
      'sources',
      { ...source, published: 'mardi' },
      'date.invalid',
      'sources.published',
    ],
    // texts
    [
      'HTML in a title, kept as text',
      'sources',
      { ...source, title: '<script>alert(1)</script> & « guillemets »' },
      undefined,
      undefined,
    ],
    ['right-to-left text', 'sources', { ...source, title: 'تسريب \u202Eبيانات' }, undefined, undefined],
    ['tabs and line feeds', 'sources', { ...source, notes: 'un\tdeux\ntrois' }, undefined, undefined],
    ['an astral character', 'sources', { ...source, title: '🧪' }, undefined, undefined],
    ['an empty title', 'sources', { ...source, title: '' }, 'text.required', 'sources.title'],
    ['a title of spaces', 'sources', { ...source, title: ' \u00A0' }, 'text.required', 'sources.title'],
    ['no title', 'sources', { ...source, title: undefined }, 'text.required', 'sources.title'],
    [
      'an alias of spaces',
      'entities',
      { ...entity, aliases: ['a', ' '] },
      'text.required',
      'entities.aliases.1',
    ],
    [
      'a decision without its reason',
      'decisions',
      { ...decision, reason: '' },
      'text.required',
      'decisions.reason',
    ],
    ['NUL', 'sources', { ...source, title: 'a\0b' }, 'text.control-characters', 'sources.title'],
    [
      'a carriage return',
      'sources',
      { ...source, notes: 'a\rb' },
      'text.control-characters',
      'sources.notes',
    ],
    [
      'a high half alone',
      'sources',
      { ...source, title: 'a\uD83Eb' },
      'text.lone-surrogate',
      'sources.title',
    ],
    ['a low half alone', 'sources', { ...source, title: '\uDDEA' }, 'text.lone-surrogate', 'sources.title'],
    [
      'two halves the wrong way round',
      'sources',
      { ...source, title: '\uDDEA\uD83E' },
      'text.lone-surrogate',
      'sources.title',
    ],
    [
      'a text of the greatest length',
      'sources',
      { ...source, notes: 'x'.repeat(maximumFieldLength) },
      undefined,
      undefined,
    ],
    [
      '30,000 characters',
      'sources',
      { ...source, notes: 'x'.repeat(30_000) },
      'text.too-long',
      'sources.notes',
    ],
    [
      'a quotation cut in half a pair',
      'passages',
      { ...passage, quote: 'a\uD83E' },
      'text.lone-surrogate',
      'passages.quote',
    ],
    ['an empty quotation', 'passages', { ...passage, quote: '' }, 'text.required', 'passages.quote'],
    [
      'a passage that ends before it starts',
      'passages',
      { ...passage, start: 3 },
      'range.order',
      'passages.end',
    ],
    // addresses
    ['a web address', 'sources', { ...source, url: 'https://www.example.org/a?b=c#d' }, undefined, undefined],
    [
      'an address without its scheme',
      'sources',
      { ...source, url: 'www.example.org' },
      'url.invalid',
      'sources.url',
    ],
    [
      'a script as address',
      'sources',
      { ...source, url: 'javascript:alert(1)' },
      'url.invalid',
      'sources.url',
    ],
    ['a file as address', 'sources', { ...source, url: 'file:///etc/passwd' }, 'url.invalid', 'sources.url'],
    [
      'an address with a space',
      'sources',
      { ...source, url: 'https://exa mple.org' },
      'url.invalid',
      'sources.url',
    ],
    // shape
    ['a value of no list', 'sources', { ...source, kind: 'rumour' }, 'row.invalid', 'sources.kind'],
    ['a field of no kind', 'sources', { ...source, surprise: 1 }, 'row.invalid', 'sources.surprise'],
    ['an identifier with a slash', 'sources', { ...source, id: '../s' }, 'row.invalid', 'sources.id'],
    [
      'a retained figure that is an event',
      'decisions',
      { ...decision, about: { table: 'events', id: 'e' } },
      'row.invalid',
      'decisions.about',
    ],
    [
      'a retained date without the date',
      'decisions',
      { ...decision, kind: 'retained-date', about: { table: 'events', id: 'e' } },
      'date.invalid',
      'decisions.date',
    ],
  ])('%s', (_name, table, row, code, where) => {
    const found = invalidField(table, row as Row);
    expect([found?.code, found?.where]).toEqual([code, where]);
  });

  it('quotes a date that cannot be read', () => {
    const found = invalidField('events', { ...event, date: '2021-13-45' } as unknown as Row);
    expect(found?.params).toEqual({ text: '2021-13-45' });
  });
});
