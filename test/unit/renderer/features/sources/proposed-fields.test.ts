import { describe, expect, it } from 'vitest';
import type { Proposals } from '#shared/documents/document.ts';
import type { Source } from '#shared/model/index.ts';
import { clearProposals } from '../../../../../renderer/features/sources/guard/clear-proposals.ts';
import {
  patchOf,
  proposedFields,
  proposedWords,
} from '../../../../../renderer/features/sources/proposed-fields.ts';

const source = {
  title: 'bocagia',
  authors: [],
  original: { name: 'bocagia.html' },
} as unknown as Source;

const says = {
  title: 'Bocagia prévient',
  publisher: 'Le Courrier',
  authors: ['Lise Morvan', 'Paul Hénaff'],
  published: '2024-11-19',
  url: 'https://courrier.example/bocagia',
} as unknown as Proposals;

describe('what a document says of itself', () => {
  it('is proposed field by field, in words', () => {
    const proposed = proposedFields(says, source, 'fr');
    expect(proposed.map((one) => proposedWords(one, 'fr'))).toEqual([
      'Titre\u00a0: Bocagia prévient',
      'Éditeur\u00a0: Le Courrier',
      'Auteurs\u00a0: Lise Morvan, Paul Hénaff',
      'Publié\u00a0: 19\u00a0nov. 2024',
      'https://courrier.example/bocagia',
    ]);
    expect(patchOf(proposed)).toEqual({
      title: 'Bocagia prévient',
      publisher: 'Le Courrier',
      authors: ['Lise Morvan', 'Paul Hénaff'],
      published: '2024-11-19',
      publishedNote: 'd’après le document lui-même',
      url: 'https://courrier.example/bocagia',
    });
  });

  it('is not proposed for a field that a person has filled in', () => {
    const filled = { ...source, title: 'Autre', publisher: 'Un autre', published: '2024' } as Source;
    expect(proposedFields(says, filled, 'en').map(({ field }) => field)).toEqual(['authors', 'url']);
  });

  it('is not proposed for a field that it was left for', () => {
    const left = { ...source, declined: ['title', 'published', 'url'] } as Source;
    expect(proposedFields(says, left, 'en').map(({ field }) => field)).toEqual(['publisher', 'authors']);
  });

  it('is read again of a masked source without what the guard would mask', () => {
    const masked = clearProposals({
      ...says,
      title: 'Dossier lise.morvan@courriel.example',
      authors: ['lise.morvan@courriel.example', 'Paul Hénaff'],
      publisher: 'lise.morvan@courriel.example',
    });
    expect(masked).toEqual({
      authors: ['Paul Hénaff'],
      published: says.published,
      url: says.url,
    });
    expect(clearProposals(says)).toEqual(says);
  });
});
