import type { CaseFacts, ExposureFact } from './fact.ts';

const group = { source: 1, by: 'Inovie Labosud' } as const;

/** What the article on Inovie Labosud says. */
export const inovie: CaseFacts = {
  figures: [
    {
      upper: 3_200_000,
      exactness: 'at-most',
      unit: 'persons',
      role: 'total',
      said: [{ source: 1, wording: 'plusieurs sources' }],
    },
    { exactness: 'unknown', unit: 'persons', role: 'total', said: [{ source: 1 }] },
    { upper: 1000, exactness: 'at-most', unit: 'money', role: 'not-victims', said: [{ source: 1 }] },
  ],
  events: [
    { title: /accès non autorisé/, stage: 'discovery', said: [group] },
    { title: /bloqué et le fichier malveillant neutralisé/, stage: 'containment', said: [group] },
    { title: /plainte/, stage: 'complaint', said: [{ source: 1 }] },
    { title: /CNIL.*ARS Occitanie.*ANSSI/, stage: 'notification-authority', said: [{ source: 1 }] },
    { title: /audit/, stage: 'measure', said: [group] },
    { title: /dark web/, stage: 'sale', said: [{ source: 1 }] },
    { title: /message/, stage: 'notification-persons', said: [group] },
  ],
  exposures: [
    ...(['identity', 'contact', 'nir', 'insurer'] as const).map((category): ExposureFact => ({
      category,
      said: [{ ...group, state: 'exposed' }],
    })),
    { category: 'birth-date', said: [{ source: 1, state: 'exposed' }] },
    { category: 'examinations', said: [{ ...group, state: 'partly' }] },
    {
      category: 'health',
      said: [
        { source: 1, state: 'partly' },
        { ...group, state: 'not-exposed', wording: 'uniquement' },
      ],
    },
    { category: 'bank', said: [{ ...group, state: 'not-exposed' }] },
    { category: 'results-portal', said: [{ ...group, state: 'not-exposed' }] },
  ],
  hypotheses: [{ title: /prestataire externe.*environnements numériques/, said: [group] }],
  silences: [],
  names: [
    'Inovie Labosud',
    'CNIL',
    'ARS Occitanie',
    'ANSSI',
    'Midi Libre',
    'France Bleu',
    'Bonjour La Fuite',
    'cybermalveillance.gouv.fr',
  ],
  relays: [{ source: 1, from: ['Bonjour La Fuite', 'Midi Libre', 'France Bleu', 'Inovie Labosud'] }],
  published: [undefined],
};
