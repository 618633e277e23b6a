import type { questions as english } from '../en/questions.ts';
import type { Messages } from '../messages.ts';

/** Ce qui reste à trouver. */
export const questions = {
  title: 'Questions ouvertes',
  label: 'Ce que personne n’a encore dit',
  view: 'Montrer',
  'view.open': 'Ouvertes',
  'view.answered': 'Répondues',
  new: 'Nouvelle question',
  delete: 'Supprimer la question',
  answer: 'Noter une réponse',
  reopen: 'La rouvrir',
  'column.question': 'Question',
  'column.about': 'Au sujet de',
  'column.kind': 'Nature',
  'kind.bare': 'constat sans affirmation',
  'bare.figures': 'Qui dit ce chiffre ?',
  'bare.events': 'Qui dit que c’est arrivé ?',
  'bare.exposures': 'Cela a-t-il été exposé ?',
  'bare.links': 'Qui dit ce lien ?',
  'bare.hypotheses': 'Quelqu’un soutient-il cette explication ?',
  'field.text': 'Question',
  'field.about': 'Au sujet de',
  'field.state': 'État',
  'field.answer': 'Réponse',
  'about.title': 'Au sujet de',
  'empty.open': 'Rien n’est ouvert. Chaque constat a quelqu’un qui le dit.',
  'empty.answered': 'Aucune question n’a encore de réponse.',
  'empty.add': 'Écrire une question',
  'empty.addBody': 'Ce que personne ne dit encore, et à qui le demander.',
} satisfies Messages<typeof english>;
