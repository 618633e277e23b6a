import { describe, expect, it } from 'vitest';
import { scoredSuggestions } from '#shared/reading/suggest/scored.ts';

describe('what the command line prints of a text', () => {
  it('counts the software that many run among the products, and says which it is', () => {
    const found = scoredSuggestions('Velmora had left a MongoDB server open, says the CNIL.', {
      documentDate: '2024-03-05',
    });
    expect(found.organisations.map(({ quote }) => quote)).toEqual(['Velmora', 'MongoDB', 'CNIL']);
    expect(found.technologies.map(({ quote }) => quote)).toEqual(['MongoDB']);
  });
});
