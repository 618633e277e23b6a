import { table } from './table.ts';

/** A word of what is counted. */
export const counted = table([
  [10, 'client'],
  [8, 'etabli fichie names victim'],
  [7, 'custom dossie proper'],
  [6, 'charts docume files mailbo noms organi patien reside serveu'],
  [5, 'accoun childr famili number objets server'],
  [4, 'adhere bandes boards boites candid compan distri entrep mail numero rows tenant'],
  [3, 'benevo compte concer d employ forms hotels interi machin office ordina pensio profil salari'],
  [3, 'school societ'],
  [2, 'addres bases colleg contac de ecoles eleves enregi enseig etudia factur famill federa fiches'],
  [2, 'holder iban identi indivi lignes logins mineur mutuel notice others passep passpo pcs photos'],
  [2, 'pieces practi pupils restau studen them these whom worker'],
  [1, 'canadi result those'],
  [-1, 'campus interv kids'],
  [-2, 'armes benefi boutiq caisse claima clerks collab copies couple entree equipe franca hommes'],
  [-2, 'inhabi joueur mails malade men mots nurses passe phones polici pratic presta profes recipi'],
  [-2, 'recomm specia suisse system truste'],
  [-3, 'achete associ bullet centre clubs consul data demand donors entrie inform journa lecteu'],
  [-3, 'operat parent reader scans signat sites techni voters'],
  [-4, 'cles inscri intern messag pc people posts staff visite'],
  [-5, 'claims habita magasi subscr teleph ticket travai'],
  [-6, 'appoin destin report'],
  [-7, 'cartes commen ip you'],
  [-8, 'donnee'],
  [-11, 'pages'],
]);
