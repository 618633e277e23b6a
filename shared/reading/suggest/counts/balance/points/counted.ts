import { table } from './table.ts';

/** A word of what is counted. */
export const counted = table([
  [10, 'client'],
  [8, 'fichie names victim'],
  [7, 'dossie etabli mailbo proper'],
  [6, 'charts custom docume files noms organi'],
  [5, 'accoun childr famili number patien reside server serveu'],
  [4, 'adhere bandes boards boites compan distri entrep mail numero objets rows tenant'],
  [3, 'benevo candid compte concer employ hotels indivi interi machin office ordina pensio profil'],
  [3, 'them'],
  [2, 'addres bases colleg contac d de ecoles eleves enregi enseig etudia factur famill federa'],
  [2, 'fiches forms holder iban identi logins mineur mutuel others passpo pcs photos practi pupils'],
  [2, 'salari school societ studen these whom worker'],
  [1, 'passep result those'],
  [-1, 'abonne adults analys copies franca hommes interv kids reques suisse texans truste'],
  [-2, 'armes benefi boutiq caisse clerks collab commun couple entree equipe inhabi joueur mails'],
  [-2, 'malade men mots nurses passe phones polici presta profes recipi recomm scans sites specia'],
  [-2, 'system'],
  [-3, 'achete associ bullet centre clubs consul data demand donors entrie inform journa lecteu'],
  [-3, 'operat parent reader signat techni voters'],
  [-4, 'claims cles inscri intern messag posts staff travai visite'],
  [-5, 'habita magasi pc people subscr teleph ticket'],
  [-6, 'destin report'],
  [-7, 'appoin cartes commen donnee ip you'],
  [-11, 'pages'],
]);
