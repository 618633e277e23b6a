import { table } from './table.ts';

/** A word of what is counted. */
export const counted = table([
  [9, 'client'],
  [8, 'names'],
  [7, 'dossie etabli fichie victim'],
  [6, 'charts files mailbo noms organi proper serveu'],
  [5, 'custom docume famili number objets patien reside'],
  [4, 'accoun adhere boards boites compan distri mail numero rows server tenant'],
  [3, 'benevo candid childr compte concer entrep hotels interi office pensio profil'],
  [2, 'addres bases contac d ecoles eleves employ enregi etudia factur famill fiches forms holder'],
  [2, 'iban identi indivi machin mineur mutuel others passpo pcs photos postes practi pupils salari'],
  [2, 'school societ studen them these whom worker'],
  [1, 'colleg enseig medeci ordina pieces result'],
  [-1, 'commun franca hommes kids men mots texans'],
  [-2, 'benefi boutiq clerks collab data demand entree equipe inform inhabi joueur journa mails'],
  [-2, 'malade nurses passe phones polici pratic presta profes recipi recomm scans sites specia'],
  [-2, 'system'],
  [-3, 'achete associ bullet centre claims clubs consul donors entrie lecteu messag operat reader'],
  [-3, 'signat techni travai voters'],
  [-4, 'cles inscri intern parent pc people posts staff subscr visite'],
  [-5, 'comput magasi teleph ticket'],
  [-6, 'appoin commen destin habita ip report you'],
  [-7, 'cartes donnee'],
  [-10, 'pages'],
]);
