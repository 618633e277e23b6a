import { table } from './table.ts';

/** A word of what is counted. */
export const counted = table([
  [9, 'client'],
  [8, 'names'],
  [7, 'dossie etabli mailbo victim'],
  [6, 'charts custom docume fichie files noms organi serveu'],
  [5, 'distri famili number objets patien proper reside'],
  [4, 'adhere boites childr compan mail numero rows server tenant'],
  [3, 'accoun benevo candid compte concer entrep hotels interi office pensio profil school societ'],
  [2, 'addres bases cabine contac d ecoles eleves employ enregi etudia factur famill fiches forms'],
  [2, 'holder iban identi indivi machin mineur mutuel others passpo pcs photos postes practi pupils'],
  [2, 'salari studen them these worker'],
  [1, 'chauff colleg contra femmes lignes medeci ordina result subjec'],
  [-1, 'caisse commun events franca hommes mots texans'],
  [-2, 'abonne benefi boutiq clerks collab data demand entree equipe inform inhabi joueur journa'],
  [-2, 'kids mails malade nurses passe phones pratic presta profes recipi specia system'],
  [-3, 'achete associ bullet centre claims clubs consul donors inscri lecteu operat parent reader'],
  [-3, 'signat sites techni travai voters'],
  [-4, 'entrie intern magasi messag pc people posts staff subscr teleph visite'],
  [-5, 'appoin cles ticket'],
  [-6, 'comput destin donnee habita ip report you'],
  [-7, 'cartes commen'],
  [-10, 'pages'],
]);
