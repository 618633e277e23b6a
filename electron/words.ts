import type { Language } from '#shared/platform/environment.ts';

/** The few words the machine itself says: its menu and its own dialogs. Everything else is the page's. */
export type Words = typeof english;

const english = {
  file: 'File',
  newWindow: 'New window',
  closeWindow: 'Close window',
  quit: 'Quit',
  edit: 'Edit',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  view: 'View',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  actualSize: 'Actual size',
  fullScreen: 'Full screen',
  openQuestion: 'Open this address in your browser?',
  openDetail: (url: string) => `${url}\n\nYour browser will contact this site, which may see that you did.`,
  open: 'Open in the browser',
  cancel: 'Cancel',
  filesOf: (extensions: string) => `Files (${extensions})`,
  documents: 'Documents and pictures',
  allFiles: 'All files',
  saveHere: 'Save here',
  replaceQuestion: 'Replace the files that are already in this folder?',
  replace: 'Replace',
  alreadyOpen: 'Recoupe is already open with these case files: its window has been brought to the front.',
};

const french: Words = {
  file: 'Fichier',
  newWindow: 'Nouvelle fenêtre',
  closeWindow: 'Fermer la fenêtre',
  quit: 'Quitter',
  edit: 'Édition',
  cut: 'Couper',
  copy: 'Copier',
  paste: 'Coller',
  selectAll: 'Tout sélectionner',
  view: 'Affichage',
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  actualSize: 'Taille réelle',
  fullScreen: 'Plein écran',
  openQuestion: 'Ouvrir cette adresse dans votre navigateur\u202f?',
  openDetail: (url) => `${url}\n\nVotre navigateur contactera ce site, qui pourra le savoir.`,
  open: 'Ouvrir dans le navigateur',
  cancel: 'Annuler',
  filesOf: (extensions) => `Fichiers (${extensions})`,
  documents: 'Documents et images',
  allFiles: 'Tous les fichiers',
  saveHere: 'Enregistrer ici',
  replaceQuestion: 'Remplacer les fichiers qui sont déjà dans ce dossier\u202f?',
  replace: 'Remplacer',
  alreadyOpen: 'Recoupe est déjà ouvert sur ces dossiers\u00a0: sa fenêtre est passée au premier plan.',
};

/** The machine's words in one language. */
export function wordsIn(language: Language): Words {
  return language === 'fr' ? french : english;
}

/** The language to start with: French where the system speaks it, else English. */
export function languageOfLocale(locale: string): Language {
  return locale.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
