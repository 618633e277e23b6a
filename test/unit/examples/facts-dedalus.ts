import { about, exactly, type CaseFacts, type ExposureFact } from './fact.ts';

const press = ['Libération', 'Zataz'] as const;

/** What the three articles on Dedalus France say. */
export const dedalus: CaseFacts = {
  figures: [
    {
      ...about(500_000),
      unit: 'persons',
      role: 'total',
      said: [{ source: 1 }, { source: 2, via: press }, { source: 3, via: press }],
    },
    { ...exactly(500_000), unit: 'persons', role: 'total', said: [{ source: 3, via: press }] },
    {
      ...exactly(491_840),
      unit: 'persons',
      role: 'total',
      said: [
        { source: 1, by: 'CheckNews', via: ['CheckNews'], wording: 'individus' },
        { source: 2, via: ['CheckNews'], wording: 'noms' },
      ],
    },
    {
      lower: 500_000,
      exactness: 'at-least',
      unit: 'data',
      role: 'total',
      said: [{ source: 2, by: 'Damien Bancal', via: ['AFP'] }],
    },
    { ...exactly(28), unit: 'laboratories', role: 'total', said: [{ source: 1, by: 'Dedalus France' }] },
    {
      ...about(30),
      unit: 'laboratories',
      role: 'total',
      said: [
        { source: 2, via: ['CheckNews'], by: 'CheckNews' },
        { source: 3, via: ['Libération'], by: 'Libération' },
      ],
    },
    { ...exactly(6), unit: 'departments', role: 'not-victims', said: [{ source: 1, by: 'Dedalus France' }] },
    {
      ...exactly(47),
      unit: 'persons',
      role: 'subset',
      said: [{ source: 2, by: 'Médecin de Vannes', via: ['Libération'] }],
    },
    {
      lower: 2000,
      exactness: 'at-least',
      unit: 'persons',
      role: 'subset',
      vagueWord: 'milliers',
      said: [{ source: 1 }],
    },
    { ...exactly(7), unit: 'places', role: 'not-victims', said: [{ source: 2, by: 'Damien Bancal' }] },
    {
      ...exactly(50_000),
      unit: 'credentials',
      role: 'other-incident',
      said: [{ source: 2, by: 'Agence du numérique en santé' }],
    },
    { ...exactly(27), unit: 'attacks', role: 'other-incident', said: [{ source: 2, by: 'Cédric O' }] },
    { ...exactly(1), unit: 'attacks', role: 'other-incident', said: [{ source: 2, by: 'Cédric O' }] },
  ],
  events: [
    {
      title: /Prélèvements/,
      stage: 'data-period',
      said: [
        { source: 1, date: '2015/2020-10', by: 'CheckNews' },
        { source: 2, date: '2015/2020-10', by: 'Libération' },
      ],
    },
    { title: /Repérage/, stage: 'discovery', said: [{ source: 2, date: '2021-02-14' }] },
    {
      title: /circule/,
      stage: 'circulation',
      said: [
        { source: 1, date: '2021-02-23/..' },
        { source: 2, date: '2021-02-09~/..' },
      ],
    },
    {
      title: /enquête interne/,
      stage: 'internal-inquiry',
      said: [{ source: 1, by: 'Dedalus France', date: '2021-02-23', wording: 'mardi soir' }],
    },
    { title: /communiqué/, stage: 'confirmation', said: [{ source: 1, date: '2021-02-26' }] },
    { title: /Vente négociée/, stage: 'sale', said: [{ source: 2, by: 'Damien Bancal' }, { source: 3 }] },
    { title: /dispute/, stage: 'circulation', said: [{ source: 2, by: 'Damien Bancal' }, { source: 3 }] },
    {
      title: /parquet de Paris/,
      stage: 'judicial-inquiry',
      said: [
        { source: 1, wording: 'accès et maintien frauduleux' },
        { source: 1, wording: 'extraction, détention et transmission frauduleuse' },
      ],
    },
    { title: /serveur distant/, stage: 'other', said: [{ source: 2, by: 'Armorys' }] },
    {
      title: /Dax/,
      stage: 'other',
      otherIncident: true,
      said: [
        { source: 2, date: '2021-02-08' },
        { source: 3, by: 'Aline Gilet-Caubère', via: ['Sud-Ouest'], date: '2021-02' },
      ],
    },
    { title: /Villefranche/, stage: 'other', otherIncident: true, said: [{ source: 2, date: '2021-02-15' }] },
    { title: /Rouen/, stage: 'other', otherIncident: true, said: [{ source: 3, date: '2019' }] },
    {
      title: /identifiants/,
      stage: 'sale',
      otherIncident: true,
      said: [{ source: 2, by: 'Agence du numérique en santé', date: '2021-02-19' }],
    },
  ],
  exposures: [
    ...(['identity', 'phone', 'email', 'nir'] as const).map((category): ExposureFact => ({
      category,
      said: [
        { source: 1, state: 'exposed' },
        { source: 3, state: 'exposed' },
      ],
    })),
    { category: 'postal-address', said: [{ source: 1, state: 'exposed' }] },
    { category: 'nir', said: [{ source: 2, state: 'exposed' }] },
    ...(['blood-group', 'doctor'] as const).map((category): ExposureFact => ({
      category,
      said: [1, 2, 3].map((source) => ({ source, state: 'partly' as const })),
    })),
    ...(['insurer', 'pregnancy', 'treatments', 'diseases'] as const).map((category): ExposureFact => ({
      category,
      said: [1, 2].map((source) => ({ source, state: 'partly' as const })),
    })),
  ],
  hypotheses: [
    { title: /a été piraté/, said: [{ source: 1 }, { source: 2, by: 'Didier Neyrat', stance: 'doubts' }] },
    { title: /serveur distant/, said: [{ source: 2, by: 'Armorys' }] },
    { title: /^Seul un logiciel/, said: [{ source: 2, by: 'Didier Neyrat', stance: 'doubts' }] },
    { title: /même logiciel de saisie/, said: [{ source: 2, by: 'Libération', via: ['Libération'] }] },
  ],
  silences: ['Anssi', 'Cnil', 'DGS'].map((asked) => ({ asked, by: 'AFP', on: '2021-02-23', source: 2 })),
  names: [
    'Dedalus France',
    'Libération',
    'CheckNews',
    'Zataz',
    'Damien Bancal',
    'Armorys',
    'Didier Neyrat',
    'AFP',
    'ANSSI',
    'CNIL',
    'direction générale de la santé',
    'DGS',
    'Agence du numérique en santé',
    'Cédric O',
    'Parquet de Paris',
    'Telegram',
    'Sud-Ouest',
    'Assurland.com',
    'Aline Gilet-Caubère',
    'Côtes-d’Armor',
    'Eure',
    'Ille-et-Vilaine',
    'Loir-et-Cher',
    'Loiret',
    'Morbihan',
    'Hôpital de Dax',
    'Hôpital de Villefranche-sur-Saône',
    'CHU de Rouen',
  ],
  relays: [
    { source: 1, from: ['CheckNews', 'Dedalus France'] },
    { source: 2, from: ['Libération', 'CheckNews', 'Zataz', 'AFP', 'Armorys'] },
    { source: 3, from: ['Libération', 'Zataz', 'Sud-Ouest'] },
  ],
  published: ['2021-02-26/..', '[2021-02-23..2021-02-24]', '2021-03/..'],
};
