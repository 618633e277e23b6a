import type { ExampleCase, QuestionDraft, RelayDraft, RetainedDraft } from '../example.ts';
import { claims, names } from './claims.ts';
import { entities, findings, places, type Entity, type Finding } from './findings.ts';
import { source1 } from './source-1.ts';

const relays: readonly RelayDraft<Entity, 'source1'>[] = [
  { source: 'source1', from: 'softway', quote: 'son éditeur' },
  { source: 'source1', from: 'seller', quote: 'd’un seul établissement de santé' },
];

const questions: readonly QuestionDraft<Finding>[] = [
  {
    text: 'Quel est l’établissement de santé ? L’article ne le nomme pas.',
    about: 'links.recordsEstablishment',
  },
  {
    text: '750 000 dossiers : combien de personnes ? Rien n’indique un dossier par personne.',
    about: 'figures.records',
  },
  { text: 'La Cnil et les patients ont-ils été prévenus ?', about: 'case' },
];

const retained: readonly RetainedDraft<Finding>[] = [
  {
    figure: 'figures.records',
    reason: 'Ce qui est compté est un nombre de dossiers. « Français » vient de l’annonce de vente.',
  },
];

/** One article, where a program is first blamed, then cleared by its publisher. */
export const mediboard: ExampleCase = {
  key: 'mediboard',
  fields: {
    title: 'Mediboard, 2024',
    summary:
      'Des dossiers médicaux sont mis en vente sur un forum. Le logiciel Mediboard, d’abord soupçonné, est mis hors de cause par son éditeur.',
    sector: 'health',
    state: 'open',
    language: 'fr',
    example: true,
  },
  entities,
  sources: { source1 },
  findings,
  claims: { source1: [...claims, ...names] },
  relays,
  questions,
  retained,
  places,
};
