import type { ExampleCase, QuestionDraft, RelayDraft, RetainedDraft } from '../example.ts';
import { claims, names } from './claims.ts';
import { entities, findings, places, type Entity, type Finding } from './findings.ts';
import { source1 } from './source-1.ts';

const named = 'Bonjour La Fuite / Midi Libre / France Bleu';

const relays: readonly RelayDraft<Entity, 'source1'>[] = [
  { source: 'source1', from: 'inovie', quote: 'message adressé à ses patients' },
  { source: 'source1', from: 'bonjourLaFuite', quote: named, whole: true },
  { source: 'source1', from: 'midiLibre', quote: named, whole: true },
  { source: 'source1', from: 'franceBleu', quote: named, whole: true },
];

const questions: readonly QuestionDraft<Finding>[] = [
  {
    text: 'Quelles sont les « plusieurs sources » des 3,2 millions de personnes ?',
    about: 'figures.ceiling',
  },
  {
    text: 'Quand l’accès a-t-il été détecté, et quand la CNIL a-t-elle été notifiée ?',
    about: 'events.notification',
  },
  { text: 'Qui est le prestataire externe ? L’article ne le nomme pas.', about: 'hypotheses.provider' },
  { text: 'De quand date l’article ? Il ne porte aucune date.', about: 'case' },
];

const retained: readonly RetainedDraft<Finding>[] = [
  {
    figure: 'figures.ceiling',
    reason:
      'Seul ordre de grandeur publié. C’est un plafond, pas un compte : le nombre précis n’est pas connu.',
  },
];

/** One article without a date: a ceiling that is not a number, and data said not to be exposed. */
export const inovie: ExampleCase = {
  key: 'inovie',
  fields: {
    title: 'Inovie Labosud',
    summary:
      'Un groupe de laboratoires annonce un accès non autorisé à des données administratives et, pour une partie des patients, à des données d’examens.',
    sector: 'health',
    state: 'open',
    language: 'fr',
    contact: 'info.rgpd.labosud@inovie.fr',
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
