import { wordSet } from '../../../word-set.ts';

/** Ends of French adjectives as they stand in the names of institutions ("nationale", "hospitalier", "numérique"). */
export const adjectiveEnd =
  /(?:al|ale|aux|ales|el|elle|elles|els|ique|iques|aire|aires|ier|iere|iers|ieres|if|ive|ifs|ives|ien|ienne|iens|iennes|ois|oise|oises|ais|aise|aises|able|ables|ible|ibles|eur|eure|eures|eux|euse|euses|ain|aine|aines|ins|ine|ines|an|ane|anes|ee|ees|e-?nement)$/;

/** Adjectives without such an end, and prefixed ones. */
export const institutionAdjectives = wordSet(`
  haut haute hauts hautes grand grande petit petite libre libres mixte mixtes public publique publics publiques prive privee privees prives unique uniques francais francaise francaises
  europeen europeenne suisse belge superieur superieure jeune jeunes central centrale bas basse nouveau nouvelle premier premiere plein pleine populaire agricole sociale social militaire
  numerique juridique anti-corruption anti-cybercriminalite anti-terroriste antiterroriste antifraude anti-fraude interministeriel interregional interregionale interdepartemental intercommunale intercommunal
  maritime de-sante technique cyber scientifique polytechnique catholique protestante israelite islamique normale autonome autonomes`);

/** Nouns that may stand right behind a head without preposition: "chambre d’agriculture" has one, "section cybercriminalité" none. */
export const institutionDomains = wordSet(`
  police gendarmerie sante justice interieur recherches education enseignement recherche culture sports sport agriculture alimentation transition ecologie environnement energie economie finances finance budget comptes travail emploi solidarites
  solidarite armees defense affaires etrangeres europe outre-mer outremer territoires cohesion logement ville transports transport mer numerique industrie commerce artisanat tourisme jeunesse famille familles
  autonomie handicap egalite femmes droits enfance ainés aines fonction publique republique concurrence consommation repression fraudes douanes impots information informatique libertes securite systemes surveillance
  controle renseignement cybercriminalite cybersecurite cybermenaces terrorisme corruption criminalite organisee delinquance telecommunications communications communication audiovisuelle medicament medicaments produits maladie
  tennis football rugby handball basket basketball judo natation athletisme golf gymnastique volley volleyball cyclisme equitation escrime karate aviron petanque badminton
  vieillesse retraite retraites allocations familiales assurance assurances prevention risques accident accidents biologie medecins pharmaciens infirmiers avocats notaires experts-comptables architectes banques marches
  financiers statistique statistiques etudes aviation civile agglomeration mobilite mobilites eau eaux foret forets biodiversite patrimoine monuments livre cinema musique appel cassation instance commune communes departements
  regions collectivites maires prudhommes prud-hommes prud'hommes hommes etat ministres constitution elections administration protection donnees personnelles identite titres identification securises electricite gaz dechets assainissement conges habitat mutualite instruction insertion apprentissage orientation`);
