import type { pages as english } from '../en/pages.ts';
import type { Messages } from '../messages.ts';

/** Un document vu page à page, tel qu’il est venu. */
export const pages = {
  label: 'Pages de : {{title}}',
  page: 'Page {{number}}',
  bar: 'Pages et leur taille',
  place: 'Page {{number}} sur {{count}}',
  previous: 'Page précédente',
  next: 'Page suivante',
  smaller: 'Plus petit',
  larger: 'Plus grand',
  zoom: '{{percent}} %',
  fit: 'Ajuster à la largeur',
  inText: 'Voir dans le texte',
  opening: 'Ouverture des pages…',
  notDrawn:
    'Cette page n’a pas pu être dessinée. Ses mots se lisent toujours dans le texte ; le fichier d’origine peut être enregistré.',
  locked:
    'Ce document est protégé par un mot de passe. Tapez-le pour voir les pages : il sert à les ouvrir et n’est gardé nulle part.',
  password: 'Mot de passe',
  open: 'Ouvrir',
} satisfies Messages<typeof english>;
