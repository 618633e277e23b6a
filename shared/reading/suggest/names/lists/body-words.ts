import { wordSet } from '../../../word-set.ts';

/** French nouns that bodies, shops and works are called by, beside the heads of institutions; with a capital they begin a name. */
export const bodyNouns = wordSet(`
  hospice poste cinematheque comedie croix-rouge mutualite amicale confrerie guilde societe foyer auberge auberges cooperative cooperatives coop mutualite federation entente olympique etoile racing sporting stade patronage aumonerie paroisse diocese eveche abbaye monastere
  laiterie fromagerie brasserie biscuiterie boulangerie conserverie conserveries cidrerie distillerie chocolaterie confiserie charcuterie boucherie poissonnerie minoterie moulin moulins meunerie sucrerie huilerie
  papeterie papeteries imprimerie scierie tannerie filature filatures tissage tissages verrerie cristallerie faiencerie poterie fonderie forge forges acierie acieries tuilerie briqueterie cimenterie carriere carrieres raffinerie
  menuiserie menuiseries charpente charpentes serrurerie plomberie chaudronnerie carrosserie garage garages pepiniere pepinieres jardinerie jardins vergers vignobles domaine chateau cave caves cellier celliers ferme fermes
  atelier ateliers manufacture manufactures chantier chantiers etablissements entrepots docks transports cars autocars taxis ambulances messageries autoroutes remontees thermes voyages croisieres
  pharmacie pharmacies opticiens laboratoire laboratoires clinique cliniques hopital hopitaux hospices maternite creche creches ecole ecoles lycee college conservatoire cinema cinemas theatre musee museum ecomusee mediatheque mediatheques ludotheque
  bibliotheque librairie librairies editions radio television gazette chambre caisse caisses fonds banque credit comptoir comptoirs courtage assurances assurance mutuelle mutuelles prevoyance
  fondation association collectif comite conseil ligue union cercle club maison maisons centre agence office institut observatoire syndicat regie compagnie cie groupement consortium
  immobiliere fonciere habitat residences residence camping campings hotel hotels restaurant restaurants palais cite zenith aquarium zoo parc haras hippodrome casino port aeroport gare
  automobile auto-ecole moto-club velo-club tennis-club football-club aeroclub judo-club pompes amis parents secours restos entraide emmaus aide orchestre ballet choeur harmonie fanfare troupe festival
  departement ministere chancellerie prefecture rectorat academie universite faculte parquet tribunal cour commission autorite inspection delegation commissariat communaute agglomeration metropole
  barreau ordre notaires huissiers etude ressourcerie recyclerie dechetterie epicerie halles marches campus technopole pole incubateur fabrique usine usines scop energie energies eaux electricite gaz`);

/** What has a capital and a name behind "de", and is nobody: stretches of land, contests, feasts, laws, papers, plans, parts of a firm. */
export const noBodies = wordSet(`
  cote cotes val vallee vallees baie golfe ile iles mont monts massif foret lac lacs cap pointe plaine plateau gorges pays terre terres porte portes bassin canton cantons province comte duche royaume principaute emirats etats republique
  presqu'ile detroit canal fleuve riviere source sources delta estuaire desert mer ocean col pic aiguille dune dunes marais bocage bords rives rive quartier faubourg bourg rue avenue place route chemin quai pont tour
  coupe championnat championnats fete fetes marathon semi-marathon defi trophee trophees grand jeux nuit nuits journee journees semaine salon foire biennale rencontres assises sommet printemps carnaval course rallye tournoi mondial
  criterium bataille guerre traite traites accord accords convention conventions pacte plan plans projet projets programme programmes operation loi lois code codes charte reglement directive arret arrets decision decisions rapport rapports
  livre manuel guide guides atlas prix oscar cesar palme medaille legion croix pass carte cartes dossier dossiers fichier fichiers liste objet article articles chapitre titre annexe annexes question reponse titulaire
  premier premiere second seconde dernier derniere nouveau nouvelle grande petit petite ancien ancienne notre votre equipe equipes direction directions cabinet service services bureau bureaux cellule secretariat mondial mondiaux europeens championnes protocole espace portail application plateforme site groupe clients client donnees systeme systemes affaire
  fuite vol piratage attaque cyberattaque incident violation reunion seance proces proces-verbal compte-rendu communique avis notice note bilan copie date lieu nom noms adresse numero vendeur auteur source contact objet merci
  garde gardien reine roi duc prince princesse comtesse marquis sire vierge notre-dame saint sainte dieu pere mere soeur frere messe requiem sonate symphonie opus stabat ode
  jour jours an ans mois heure heures siecle age epoque empire revolution restauration renaissance moyen antiquite fin debut milieu suite cas cause causes face retour selon apres avant depuis pendant
  etat etats-unis lettre courrier message mail courriel texte page video photo image histoire memoire memoires aventures miserables contes fables lettres chanson poeme roman film serie`);

/** Contests and feasts: with or without what they are of they name no one. */
export const events = wordSet(
  'tour coupe championnat championnats fete fetes marathon semi-marathon defi trophee trophees jeux mondial mondiaux europeens olympiades tournoi rallye criterium carnaval printemps semaine journee journees nuit nuits',
);

/** Papers, laws and lists, and those a firm serves: of whatever place or name, they are nobody. */
export const papers = wordSet(
  'charte chartes plan plans projet projets rapport rapports code codes loi lois accord accords convention conventions reglement decret arrete client clients cliente clientes dossier dossiers fichier fichiers liste listes formulaire contrat contrats facture factures panorama barometre',
);

/** Adjectives that say which part of a stretch of land: "Flandre intérieure", "Lorraine orientale". */
export const sidesOfLand = wordSet(
  `interieur interieure maritime maritimes occidental occidentale orientale oriental central centrale meridional meridionale septentrional septentrionale littoral littorale atlantique atlantiques rural rurale metropolitaine
   basque bernois bernoise vaudois vaudoise provencal provencale provencales normand normande breton bretonne picard picarde catalan catalane alsacien alsacienne lorrain lorraine savoyard savoyarde romand romande romands romandes alemanique tessinois tessinoise wallonne wallon flamande flamand`,
);
