import { about, exactly, type CaseFacts } from './fact.ts';

const softway = { source: 1, by: 'Softway Medical' } as const;

/** What the article on Mediboard says. */
export const mediboard: CaseFacts = {
  figures: [
    { ...exactly(750_000), unit: 'records', role: 'total', said: [{ source: 1, wording: 'dossiers' }] },
    {
      ...exactly(750_000),
      unit: 'persons',
      role: 'total',
      said: [{ source: 1, by: 'near2tlg', wording: 'Français' }],
    },
    { ...exactly(1), unit: 'establishments', role: 'total', said: [{ source: 1, by: 'near2tlg' }] },
    {
      ...about(30),
      unit: 'establishments',
      role: 'other-incident',
      vagueWord: 'trentaine',
      said: [{ source: 1 }],
    },
  ],
  events: [
    { title: /BreachForums/, stage: 'sale', said: [{ source: 1, date: '2024-11-19' }] },
    { title: /échantillon/, stage: 'circulation', said: [{ source: 1 }] },
    { title: /Rançongiciels/, stage: 'other', otherIncident: true, said: [{ source: 1, date: '2022/2024' }] },
  ],
  exposures: (['identity', 'postal-address', 'phone', 'prescriptions', 'insurer-history'] as const).map(
    (category) => ({
      category,
      said: [{ source: 1, state: 'exposed' }],
    }),
  ),
  hypotheses: [
    { title: /faille du logiciel Mediboard/, said: [{ source: 1 }, { ...softway, stance: 'denies' }] },
    {
      title: /faille du logiciel Mediboard/,
      said: [{ ...softway, stance: 'denies', wording: 'ni mauvaise implémentation, ni erreur humaine' }],
    },
    { title: /compte à privilèges/, said: [softway] },
  ],
  silences: [],
  names: ['Mediboard', 'Softway Medical', 'BreachForums', 'near2tlg'],
  relays: [{ source: 1, from: ['Softway Medical', 'near2tlg'] }],
  published: ['2024-11-19/..'],
};
