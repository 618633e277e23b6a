import type { commands as english } from '../en/commands.ts';
import type { Messages } from '../messages.ts';

/** Les titres des commandes, tels que la palette et les raccourcis les montrent. */
export const commands = {
  palette: 'Chercher, commander',
  shortcuts: 'Montrer les raccourcis clavier',
  undo: 'Annuler',
  redo: 'Rétablir',
  'theme.light': 'Prendre le thème clair',
  'theme.dark': 'Prendre le thème sombre',
  'theme.system': 'Suivre le thème du système',
  'language.fr': 'Parler français',
  'language.en': 'Speak English',
  'inspector.toggle': 'Montrer ou cacher l’inspecteur',
  'row.next': 'Suivant dans la liste',
  'row.previous': 'Précédent dans la liste',
  'go.library': 'Aller aux dossiers',
  'go.to': 'Aller à : {{title}}',
  filter: 'Filtrer la liste',
} satisfies Messages<typeof english>;
