import { describe, expect, it } from 'vitest';
import { scoredSuggestions } from '#shared/reading/suggest/scored.ts';

describe('what the command line prints of a text', () => {
  it('leaves out of the organisations the programs, boxes and files of states that many use', () => {
    const found = scoredSuggestions(
      'Un fichier Excel de Velmora est parti de plusieurs adresses Gmail. Il vient du fichier des plaintes classées (FPC).',
      { documentDate: '2024-03-05' },
    );
    expect(found.organisations.map(({ quote }) => quote)).toEqual(['Velmora']);
    expect(found.technologies.map(({ quote }) => quote)).toEqual(['Excel', 'Gmail']);
  });

  it('keeps whoever makes what many run, and says which it is', () => {
    const found = scoredSuggestions('Velmora had left a MongoDB server open, says the CNIL.', {
      documentDate: '2024-03-05',
    });
    expect(found.organisations.map(({ quote }) => quote)).toEqual(['Velmora', 'MongoDB', 'CNIL']);
    expect(found.technologies.map(({ quote }) => quote)).toEqual(['MongoDB']);
  });
});
