import type { Claim } from './findings.ts';

/** Who and what source 1 names, each once, with the words that name it. */
export const names1: readonly Claim[] = [
  { quote: 'Son éditeur Dedalus France', about: 'entities.dedalus', grade: 2 },
  { quote: '28 laboratoires', about: 'entities.laboratories', by: 'dedalus', via: ['dedalus'], grade: 2 },
  { quote: 'section cybercriminalité du parquet de Paris', about: 'entities.prosecutor', grade: 2 },
  { quote: "Côtes-d'Armor", about: 'entities.cotesDArmor', grade: 2 },
  { quote: "L'Eure", about: 'entities.eure', grade: 2 },
  { quote: 'Ille-et-Vilaine', about: 'entities.illeEtVilaine', grade: 2 },
  { quote: 'Loir-et-Cher', about: 'entities.loirEtCher', grade: 2 },
  { quote: 'Loiret', about: 'entities.loiret', grade: 2 },
  { quote: 'Morbihan', about: 'entities.morbihan', grade: 2 },
];

/** Who and what source 2 names and source 1 does not. */
export const names2: readonly Claim[] = [
  {
    quote: 'Checknews du quotidien Libération',
    about: ['entities.checknews', 'entities.liberation'],
    grade: 2,
  },
  { quote: 'exactement 491 840 noms', about: 'entities.file', via: ['checknews'], grade: 2 },
  { quote: 'Armorys', about: 'entities.armorys', grade: 2 },
  {
    quote: 'serveur distant (cloud)',
    about: 'entities.server',
    by: 'armorys',
    via: ['armorys'],
    grade: 3,
  },
  {
    quote: 'un ancen prestataire',
    about: 'entities.formerProvider',
    by: 'armorys',
    via: ['armorys'],
    grade: 3,
    note: 'Le texte écrit « ancen ».',
  },
  { quote: 'médecin généraliste de Vannes', about: 'entities.physician', via: ['liberation'], grade: 2 },
  {
    quote: 'un même logiciel de saisie',
    about: 'entities.program',
    by: 'liberation',
    via: ['liberation'],
    grade: 3,
  },
  { quote: 'Didier Neyrat', about: 'entities.neyrat', grade: 2 },
  { quote: 'Damien Bancal', about: 'entities.bancal', grade: 2 },
  { quote: 'son blog Zataz', about: 'entities.zataz', grade: 2 },
  {
    quote: 'négociation commerciale entre plusieurs pirates',
    about: 'entities.hackers',
    by: 'bancal',
    grade: 3,
  },
  { quote: 'un groupe Telegram', about: 'entities.telegram', by: 'bancal', grade: 3 },
  { quote: "Sollicitées mardi soir par l'AFP", about: 'entities.afp', grade: 2 },
  { quote: 'Anssi', about: 'entities.anssi', grade: 2 },
  { quote: 'Cnil', about: 'entities.cnil', grade: 2 },
  { quote: 'DGS', about: 'entities.dgs', grade: 2 },
  {
    quote: 'Dax et de Villefranche-sur-Saône les 8 et 15 février',
    about: 'entities.villefranche',
    grade: 2,
  },
  { quote: 'Agence du numérique en santé', about: 'entities.healthAgency', grade: 2 },
  { quote: 'Cédric O', about: 'entities.cedricO', grade: 2 },
];

/** Who source 3 names and the others do not, itself among them. */
export const names3: readonly Claim[] = [
  { quote: 'le centre hospitalier de Dax', about: 'entities.dax', grade: 2 },
  { quote: 'Aline Gilet-Caubere', about: 'entities.giletCaubere', grade: 2 },
  { quote: 'Sud-Ouest', about: 'entities.sudOuest', grade: 2 },
  { quote: 'En 2019, le CHU de Rouen', about: 'entities.rouen', grade: 2 },
  { quote: 'Assurland.com', about: 'entities.assurland', grade: 2 },
];
