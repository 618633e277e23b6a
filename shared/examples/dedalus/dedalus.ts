import type { ExampleCase, QuestionDraft, RelayDraft, RetainedDraft } from '../example.ts';
import { claims1 } from './claims-1.ts';
import { claims2 } from './claims-2.ts';
import { claims3 } from './claims-3.ts';
import { names1, names2, names3 } from './claims-names.ts';
import { entities, places, type Entity } from './entities.ts';
import { findings, type Finding } from './findings.ts';
import { source1 } from './source-1.ts';
import { source2 } from './source-2.ts';
import { source3 } from './source-3.ts';

const sources = { source1, source2, source3 };

const relays: readonly RelayDraft<Entity, keyof typeof sources>[] = [
  { source: 'source1', from: 'checknews', quote: 'rubrique de vérification' },
  { source: 'source1', from: 'dedalus', quote: 'communiqué publié le 26 février 2021' },
  { source: 'source2', from: 'liberation', quote: 'Checknews du quotidien Libération' },
  { source: 'source2', from: 'checknews', quote: 'Checknews du quotidien Libération' },
  { source: 'source2', from: 'zataz', quote: 'ont révélé' },
  { source: 'source2', from: 'afp', quote: "Sollicitées mardi soir par l'AFP" },
  { source: 'source2', from: 'armorys', quote: 'syndicat professionnel de laboratoires' },
  { source: 'source3', from: 'liberation', quote: 'révélée par Libération et Zataz' },
  { source: 'source3', from: 'zataz', quote: 'révélée par Libération et Zataz' },
  { source: 'source3', from: 'sudOuest', quote: 'Sud-Ouest' },
];

const questions: readonly QuestionDraft<Finding>[] = [
  {
    text: '« individus » et « noms » : est-ce le même compte ? Aucune source ne le précise.',
    about: 'figures.counted',
  },
  { text: 'Combien de personnes selon Dedalus France ? L’éditeur ne donne aucun nombre.', about: 'case' },
  { text: 'Qui était l’ancien prestataire ? Aucune source ne le nomme.', about: 'hypotheses.leftOnServer' },
  { text: 'Quand la Cnil a-t-elle reçu une notification ?', about: 'case' },
];

const retained: readonly RetainedDraft<Finding>[] = [
  {
    figure: 'figures.counted',
    reason: 'Seul compte fait sur le fichier lui-même. L’arrondi à 500 000 en dérive.',
  },
];

/** Three articles, one breach: who says how many, and where they all have it from. */
export const dedalus: ExampleCase = {
  key: 'dedalus',
  fields: {
    title: 'Dedalus France, 2021',
    summary:
      'Des résultats de laboratoires d’analyses circulent en ligne : identités, numéros de sécurité sociale, parfois l’état de santé.',
    sector: 'health',
    state: 'open',
    language: 'fr',
    example: true,
  },
  entities,
  sources,
  findings,
  claims: {
    source1: [...claims1, ...names1],
    source2: [...claims2, ...names2],
    source3: [...claims3, ...names3],
  },
  relays,
  questions,
  retained,
  places,
};
