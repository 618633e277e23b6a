import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembled } from '#shared/reading/suggest/assemble.ts';
import { suggestionsIn } from '#shared/reading/suggest/index.ts';
import type { CountSuggestion, DateSuggestion, NameSuggestion } from '#shared/reading/suggest/suggestion.ts';

const found = (text: string, quote: string, from = 0) => {
  const start = text.indexOf(quote, from);
  return { start, end: start + quote.length, quote, reasons: [] };
};
const count = (text: string, quote: string): CountSuggestion => ({
  kind: 'count',
  ...found(text, quote),
  exactness: 'exact',
  role: 'total',
  modality: 'asserted',
});
const date = (text: string, quote: string): DateSuggestion => ({
  kind: 'date',
  ...found(text, quote),
  isRelative: false,
});
const name = (text: string, quote: string, entityKind: NameSuggestion['entityKind']): NameSuggestion => {
  const first = found(text, quote);
  const second = found(text, quote, first.end);
  return { kind: 'name', ...first, entityKind, also: second.start < 0 ? [] : [second] };
};
const quotes = (all: readonly { readonly kind: string; readonly quote: string }[]): readonly string[] =>
  all.map((one) => `${one.kind} ${one.quote}`);

describe('assembled', () => {
  it('takes the number in a date for no count, and "2 021 personnes" for no year', () => {
    const text = 'Le 12 mars 2024, 2021 personnes.';
    const all = [
      count(text, '12'),
      date(text, '12 mars 2024'),
      count(text, '2021 personnes'),
      date(text, '2021'),
    ];
    expect(quotes(assembled(text, all))).toEqual(['date 12 mars 2024', 'count 2021 personnes']);
  });

  it('takes a bare year for a date', () => {
    const text = 'en 2021';
    expect(quotes(assembled(text, [count(text, '2021'), date(text, '2021')]))).toEqual(['date 2021']);
  });

  it('leaves the number of a name to the name, and a date in a long one too', () => {
    const text = 'France 24 et la Fondation du 8 mars 1920 parlent.';
    const all = [
      name(text, 'France 24', 'medium'),
      count(text, '24'),
      name(text, 'Fondation du 8 mars 1920', 'organisation'),
      date(text, '8 mars 1920'),
    ];
    expect(quotes(assembled(text, all))).toEqual(['name France 24', 'name Fondation du 8 mars 1920']);
  });

  it('takes whoever is speaking for no data that leaked', () => {
    const text = 'Aucune coordonnée bancaire n’est touchée, assure la mutuelle. Leur mutuelle a fui.';
    const exposures = suggestionsIn(text, { language: 'fr' }).filter(({ kind }) => kind === 'exposure');
    expect(exposures.map(({ quote, start }) => [quote, start < 62])).toEqual([
      ['coordonnée bancaire', true],
      ['mutuelle', false],
    ]);
  });

  it('lets a name that a date holds begin at its next place', () => {
    const text = 'Le 3 avril 2024. Madame avril parle.';
    const [kept] = assembled(text, [name(text, 'avril', 'person'), date(text, '3 avril 2024')]).filter(
      ({ kind }) => kind === 'name',
    );
    expect(kept?.start).toBe(text.lastIndexOf('avril'));
  });

  it('takes nothing from the lines of an e-mail that only machines read, nor from code', () => {
    const text = [
      'Received: from relay.valdora.example by mx with SMTP; Mon, 3 Mar 2025 10:00:00 +0100',
      '\tid 4500 clients',
      'Message-ID: <300.comptes@valdora.example>',
      'Date: Mon, 3 Mar 2025 10:00:00 +0100',
      'Subject: 300 comptes ont fuité',
      '',
      '```',
      '4 500 clients ont été touchés',
      '```',
    ].join('\n');
    const read = suggestionsIn(text, { language: 'fr' });
    const end = text.indexOf('Date:');
    const code = text.indexOf('```');
    expect(read.filter(({ start }) => start < end || start > code)).toEqual([]);
    expect(quotes(read)).toContain('count 300 comptes');
  });

  it('keeps "References:" as words where there is no e-mail', () => {
    const text = 'References: 300 personnes ont été touchées.';
    expect(quotes(suggestionsIn(text, { language: 'fr' }))).toContain('count 300 personnes');
  });
});

describe('suggestionsIn', () => {
  const pieces =
    'Selon l’AFP, 2 021 personnes, le 3 mars 2024 et 300 comptes « de Valdora SA » — nom, IBAN, Rennes.'.split(
      ' ',
    );
  it('is in order, quotes the text, and has no overlap inside one kind', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 120 }),
          fc
            .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 25 })
            .map((all) => all.join(' ')),
        ),
        (text) => {
          const last = new Map<string, number>();
          let before = 0;
          for (const one of suggestionsIn(text, { documentDate: '2025-03-20' })) {
            expect(one.start).toBeGreaterThanOrEqual(before);
            before = one.start;
            expect(one.start < one.end && one.end <= text.length).toBe(true);
            expect(one.quote).toBe(text.slice(one.start, one.end));
            expect(one.start).toBeGreaterThanOrEqual(last.get(one.kind) ?? 0);
            last.set(one.kind, one.end);
            for (const { words, start, end } of one.reasons) expect(words).toBe(text.slice(start, end));
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
