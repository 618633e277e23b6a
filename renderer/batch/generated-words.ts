/** Words of generated cases: plausible, and about nobody. */
export const cities = [
  'Vannes',
  'Lorient',
  'Nantes',
  'Brest',
  'Le Mans',
  'Angers',
  'Tours',
  'Orléans',
  'Rouen',
  'Béziers',
];

export const firms = [
  'Laboratoire',
  'Clinique',
  'Éditeur',
  'Hébergeur',
  'Centre hospitalier',
  'Mutuelle',
  'Cabinet',
];

export const media = ['Le Courrier', 'La Dépêche', 'L’Écho', 'Le Journal', 'La Gazette', 'Le Réveil'];

export const publications = [
  'Article',
  'Communiqué',
  'Avis aux patients',
  'Enquête',
  'Point d’étape',
  'Entretien',
];

export const eventTitles = [
  'Fichier mis en vente',
  'Intrusion constatée',
  'Serveur fermé',
  'Plainte déposée',
  'Notification à l’autorité',
  'Courrier aux personnes concernées',
];

export const hypothesisTitles = [
  'Compte privilégié volé',
  'Fichiers laissés sur un serveur après une migration',
  'Logiciel piraté',
  'Sauvegarde oubliée',
];

export const sentences = [
  'Près de 500 000 personnes seraient concernées, selon plusieurs sources proches du dossier.',
  'Le fichier contient des noms, des adresses et des numéros de sécurité sociale, mais aucune coordonnée bancaire.',
  'L’entreprise indique n’avoir à ce stade aucune certitude sur l’origine de la fuite.',
  'Une trentaine de laboratoires de biologie médicale utilisaient ce logiciel avant une migration.',
  'Contactée, l’autorité n’était pas en mesure de commenter une enquête en cours.',
  'Les données dateraient d’une période comprise entre 2015 et octobre 2020.',
  'Un lien vers le fichier circulait depuis le 23 février sur plusieurs canaux de discussion.',
  'La direction dément tout défaut de sécurité et évoque un accès frauduleux par un compte volé.',
];
