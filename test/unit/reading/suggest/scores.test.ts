import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ScoredSuggestions } from '#shared/reading/suggest/scored.ts';
import { noScores, scoredWith, type AnnotatedText } from '#shared/reading/suggest/scores.ts';

const text = 'Près de 300 clients et 40 euros, le 3 mars 2024, selon la Cnil à Rennes. Des milliers. Mardi.';
const at = (quote: string) => ({
  quote,
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
});
const gold = {
  counts: [
    { ...at('Près de 300 clients'), value_min: 300, value_max: 300, qualifier: 'about' },
    { ...at('Des milliers'), value_min: 1000, vague: true, qualifier: 'at_least' },
  ],
  dates: [
    { ...at('3 mars 2024'), edtf: '2024-03-03' },
    { ...at('Mardi'), edtf: '2024-03-05', needs_doc_date: true },
  ],
  organisations: [at('la Cnil')],
  people: [],
  places: [at('Rennes')],
  distractors: ['40 euros'],
};
const nothing: ScoredSuggestions = { counts: [], dates: [], organisations: [], people: [], places: [] };
const scored = (found: Partial<ScoredSuggestions>) =>
  scoredWith(noScores, text, gold, { ...nothing, ...found });

describe('the scores of what is read', () => {
  it('ask for the bounds of a count, and for its exactness apart', () => {
    const { counts } = scored({
      counts: [
        { ...at('300 clients'), lower: 300, upper: 300, exactness: 'exact', unit: 'persons', role: 'total' },
      ],
    });
    expect(counts).toEqual({ hit: 1, gold: 1, predicted: 1, exact: 0, distracted: 0 });
    const wrong = scored({
      counts: [
        { ...at('300 clients'), lower: 300, upper: null, exactness: 'about', unit: 'persons', role: 'total' },
      ],
    });
    expect(wrong.counts.hit).toBe(0);
  });

  it('hold nothing against a vague count, and tell a price taken for one', () => {
    const { counts } = scored({
      counts: [
        {
          ...at('Des milliers'),
          lower: 2000,
          upper: null,
          exactness: 'at_least',
          unit: 'persons',
          role: 'total',
        },
        { ...at('40 euros'), lower: 40, upper: 40, exactness: 'exact', unit: 'other', role: 'total' },
      ],
    });
    expect(counts).toMatchObject({ predicted: 1, hit: 0, distracted: 1 });
  });

  it('count a date that needs the document’s own apart, and not as a mistake', () => {
    const { dates, relativeDates } = scored({
      dates: [
        { ...at('3 mars 2024'), edtf: '2024-03-03' },
        { ...at('Mardi'), edtf: '2024-03-05' },
      ],
    });
    expect(dates).toEqual({ hit: 1, gold: 1, predicted: 1 });
    expect(relativeDates).toMatchObject({ hit: 1, gold: 1 });
  });

  it('know a name by its letters, once for each form', () => {
    const { organisations, places } = scored({
      organisations: [{ quote: 'CNIL' }, { quote: 'Cnil' }, { quote: 'Autre' }],
      places: [],
    });
    expect(organisations).toEqual({ hit: 1, gold: 1, predicted: 2 });
    expect(places).toEqual({ hit: 0, gold: 1, predicted: 0 });
  });
});

describe('the annotated texts', () => {
  const folder = path.resolve(import.meta.dirname, '../../../fixtures/reading/texts');
  const ids = readdirSync(path.join(folder, 'annotations')).map((file) => path.basename(file, '.json'));

  it.each(ids)('%s: every annotation quotes its text', (id) => {
    const text = readFileSync(path.join(folder, 'text', `${id}.txt`), 'utf8');
    const gold = JSON.parse(
      readFileSync(path.join(folder, 'annotations', `${id}.json`), 'utf8'),
    ) as AnnotatedText;
    for (const { start, end, quote } of [...gold.counts, ...gold.dates])
      expect(text.slice(start, end)).toBe(quote);
    for (const quote of gold.distractors ?? []) expect(text).toContain(quote);
  });
});
