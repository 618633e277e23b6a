import { table } from './table.ts';

/** A word of what is counted. */
export const counted = table([
  [10, 'client'],
  [8, 'fichie names victim'],
  [7, 'dossie etabli mailbo proper'],
  [6, 'charts custom docume files noms organi reside serveu'],
  [5, 'famili number patien'],
  [4, 'accoun adhere boards boites childr compan distri entrep mail numero objets rows server'],
  [4, 'tenant'],
  [3, 'bandes benevo candid compte concer hotels indivi interi machin office ordina pensio profil'],
  [3, 'school'],
  [2, 'addres bases colleg contac d ecoles eleves employ enregi enseig etudia factur famill fiches'],
  [2, 'forms holder iban identi member mineur mutuel others passpo pcs photos practi pupils salari'],
  [2, 'societ studen them these whom worker'],
  [1, 'de federa medeci result'],
  [-1, 'caisse commun copies kids reques texans'],
  [-2, 'armes benefi boutiq claima clerks collab demand entree equipe franca hommes inhabi joueur'],
  [-2, 'journa mails malade men mots nurses phones polici pratic presta profes recipi recomm scans'],
  [-2, 'sites specia system techni'],
  [-3, 'achete associ bullet centre clubs consul data donors entrie inform lecteu operat parent'],
  [-3, 'passe reader signat voters'],
  [-4, 'claims cles inscri intern messag posts staff subscr travai visite'],
  [-5, 'habita magasi pc people teleph ticket'],
  [-6, 'appoin destin ip report you'],
  [-7, 'cartes commen donnee'],
  [-10, 'pages'],
]);
