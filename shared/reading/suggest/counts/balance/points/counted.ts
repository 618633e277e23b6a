import { table } from './table.ts';

/** A word of what is counted. */
export const counted = table([
  [10, 'client'],
  [8, 'fichie names victim'],
  [7, 'custom dossie etabli proper'],
  [6, 'charts docume files mailbo noms organi'],
  [5, 'accoun distri famili number objets patien reside rows serveu'],
  [4, 'adhere bandes boards boites childr compan entrep mail numero server tenant'],
  [3, 'benevo candid compte concer forms hotels indivi interi machin office ordina pensio profil'],
  [3, 'school them'],
  [2, 'addres bases colleg contac d de ecoles eleves employ enregi enseig etudia factur famill'],
  [2, 'federa fiches holder iban identi mineur mutuel others passpo pcs photos practi pupils salari'],
  [2, 'societ studen these whom worker'],
  [1, 'passep result'],
  [-1, 'adults franca reques texans'],
  [-2, 'abonne armes benefi boutiq caisse clerks collab commun copies couple entree hommes inhabi'],
  [-2, 'joueur journa kids mails malade men mots nurses phones polici pratic presta profes recipi'],
  [-2, 'recomm sites specia system truste'],
  [-3, 'achete associ bullet centre clubs consul data demand donors entrie equipe inform lecteu'],
  [-3, 'operat parent passe reader scans signat techni voters'],
  [-4, 'claims cles inscri intern messag posts staff travai visite'],
  [-5, 'appoin habita magasi pc people subscr teleph ticket'],
  [-6, 'destin report'],
  [-7, 'cartes commen donnee ip you'],
  [-11, 'pages'],
]);
