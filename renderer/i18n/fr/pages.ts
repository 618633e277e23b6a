import type { pages as english } from '../en/pages.ts';
import type { Messages } from '../messages.ts';

/** Un document vu page à page, tel qu’il est venu. */
export const pages = {
  label: 'Pages de : {{title}}',
  page: 'Page {{number}}',
  keys: 'Flèches et Page suivante\u00a0: d’un endroit à l’autre. Tab va de suggestion en suggestion\u202f; Entrée accepte, X refuse, E modifie celle où l’on est, Échap la quitte.',
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
  scanned_one: 'La page {{pages}} est une image sans texte.',
  scanned_other: 'Les pages {{pages}} sont des images sans texte.',
  scannedPicture: 'Cette image n’a pas encore de texte.',
  recogniseHint:
    'Ses mots peuvent être reconnus ici, en français et en anglais ; rien ne quitte cet ordinateur.',
  recognise: 'Reconnaître le texte',
  recogniseAgain: 'Reconnaître de nouveau',
  recognising: 'Reconnaissance de la page {{number}} sur {{count}}',
  recognisingPicture: 'Reconnaissance de l’image',
  recognised_one: 'Texte de {{count}} page reconnu. Comparez-le à la page : la reconnaissance se trompe.',
  recognised_other: 'Texte de {{count}} pages reconnu. Comparez-le aux pages : la reconnaissance se trompe.',
  nothingRecognised: 'Aucun mot n’a été reconnu. Rien n’a été changé.',
  pictureGone: 'Le texte est masqué. L’original, qui montrait ce qui a été trouvé, est supprimé pour de bon.',
  locked:
    'Ce document est protégé par un mot de passe. Tapez-le pour le lire et en voir les pages : il ouvre le document et n’est gardé nulle part.',
  typePassword: 'Taper le mot de passe…',
  without: 'Continuer sans',
  seeAndRecognise: 'Voir et reconnaître les mots',
  password: 'Mot de passe',
  open: 'Ouvrir',
} satisfies Messages<typeof english>;
