import { wordSet } from '../../../word-set.ts';

/** Fields that make no institution of an everyday word ("centre de données"). */
export const everydayFields = wordSet(
  `donnees information informations systemes controle surveillance eau eaux commerce transport transports communication communications banques etudes produits risques accident accidents prevention famille familles enfance sport sports ville foret forets mer cinema livre musique
   securite travail emploi logement formation maladie retraite retraites assurance assurances electricite gaz dechets assainissement conges habitat apprentissage insertion orientation instruction numerique informatique industrie concurrence commune communes departements regions maires culture recherche enseignement tourisme jeunesse mobilite protection administration`,
);

/** Adjectives before the noun of a complement ("de la haute autorité"). */
export const firstParts = wordSet(
  'haut haute hauts hautes grand grande petit petite plein pleine premier premiere jeunes arts beaux libre',
);
/** Everyday heads whose name follows at once and counts with them ("clinique Saint-Jean", "lycée Jean-Moulin"). */
export const namedWithHead = wordSet(
  'mediatheque ludotheque conservatoire creche cinema esat cfa mfr metropole clinique polyclinique maternite college lycee ecole hopital universite faculte ehpad residence musee theatre bibliotheque academie institut centre aeroport port gare stade prefecture rectorat ch chu chru ght ghu',
);
/** Everyday heads that are somebody with a place or a name behind "de" ("chambre de commerce de Lyon", "ligue de Bretagne"). */
export const namedByPlace = wordSet(
  'federation association chambre ordre comite ligue union institut observatoire academie commission police gendarmerie conseil barreau communaute syndicat metropole assemblee aeroport port caisse regie conservatoire brigade',
);
