import { table } from './table.ts';

/** A word of what is counted. */
export const counted = table([
  [10, 'client'],
  [8, 'dossie etabli names victim'],
  [7, 'custom fichie mailbo organi'],
  [6, 'boites charts docume files noms number objets patien reside serveu'],
  [5, 'accoun childr compan entrep famili mail server'],
  [4, 'adhere compte distri numero profil rows tenant'],
  [3, 'bandes candid colleg concer d employ federa holder hotels identi indivi interi mineur office'],
  [3, 'ordina pensio salari school them'],
  [2, 'addres bases benevo cabine cards cas contac de ecoles eleves enregi enseig etudia factur'],
  [2, 'famill fiches forms iban lignes logins machin mutuel notice passpo pcs photos pieces postes'],
  [2, 'practi proper pupils record restau result scheme societ studen these usager whom worker'],
  [1, 'guests member others owners passep utilis'],
  [-1, 'campus hommes mots nurses passag recomm'],
  [-2, 'achete analys benefi boutiq caisse clerks collab comple consei consul couple data entree'],
  [-2, 'equipe eux forces inform inhabi journa mails malade men passe passen phones pratic profes'],
  [-2, 'recipi sites specia suisse system truste'],
  [-3, 'associ bullet clubs donors inscri lecteu operat polici reader signat speake techni teleph'],
  [-3, 'voters'],
  [-4, 'billet bureau centre claims cles credit entrie intern messag parent pc people posts staff'],
  [-4, 'subscr ticket travai visite'],
  [-5, 'demand magasi'],
  [-6, 'appoin cartes destin habita ip report'],
  [-7, 'commen donnee you'],
  [-11, 'pages'],
]);
