import { wordSet } from '../../../word-set.ts';

/**
 * French nouns that begin the name of an institution. With a capital they need no more than a complement; in lower
 * case only with a complement that is itself a name, or one of the fields of the state.
 */
export const frenchPublicHeads = wordSet(`
  ministere secretariat prefecture sous-prefecture mairie rectorat academie parquet tribunal cour conseil commission agence autorite direction office
  inspection delegation departement-office service observatoire institut caisse assurance haut-commissariat haut-conseil commissariat defenseur gendarmerie police
  prefecture-de-police etablissement universite faculte ecole college lycee hopital hospices chu chru ch centre ghu ght clinique polyclinique maternite
  assemblee senat parlement chambre ordre federation confederation syndicat union ligue comite mutuelle association fondation croix-rouge secours regie
  metropole communaute communaute-de-communes agglomeration banque tresor brigade section sous-direction garde pole groupement parquet-office musee museum bibliotheque
  theatre opera laboratoire consortium organisation bureau cabinet-office ambassade consulat archives cour-office haute
  institutions-office port aeroport compagnie societe-office districts cnil-office maison mission fonds regime republique-office
  residence unite prepose preposee mediateur mediatrice controleur rassemblement mouvement parti alliance ehpad groupe-office bourse barreau tutelle centrale parc france-office collectif reseau cercle club mediatheque ludotheque conservatoire creche cinema ecomusee palais esat cfa mfr administration instance auditorat`);

/** Of these, the ones that are in lower case the everyday words for a place or a team: only with a name right behind. */
export const everydayHeads = wordSet(`
  service centre etablissement ecole college lycee direction section bureau office caisse maison mission fonds union groupement pole port aeroport
  musee museum bibliotheque theatre opera compagnie assemblee chambre ordre ligue comite association fondation regie residence club reseau cercle collectif parc
  organisation garde regime barreau bourse conseil commission inspection delegation mutuelle banque assurance laboratoire cabinet clinique syndicat federation
  rassemblement mouvement parti alliance unite mediateur mediatrice controleur confederation communaute agglomeration metropole observatoire institut agence autorite brigade departement police gendarmerie secours archives mediatheque ludotheque conservatoire creche cinema ecomusee palais esat cfa mfr administration instance`);

/** Nouns before a firm's name that are no part of it: "la société X", "le groupe X", "l’enseigne X". */
export const frenchFirmWords = wordSet(`
  societe groupe entreprise enseigne firme marque start-up startup pme filiale operateur fournisseur editeur hebergeur prestataire sous-traitant constructeur fabricant distributeur assureur assurance
  mutuelle banque cabinet menuiserie boulangerie agence regie chaine plateforme site magasin boutique restaurant hotel franchise cooperative association ong syndicat federation fondation club
  laboratoire laboratoires courtier transporteur logisticien equipementier industriel geant specialiste voyagiste bailleur promoteur foncier concessionnaire garagiste negociant grossiste
  intercommunale mutualite scierie fonderie biscuiterie brasserie laiterie conserverie papeterie cimenterie verrerie messagerie quincaillerie blanchisserie billetterie cristallerie chocolaterie distillerie tannerie filature raffinerie acierie teinturerie confiserie fromagerie
  collectif organisation compagnie studio ecole institut imprimeur exploitant gestionnaire intermediaire client partenaire concurrent maison-mere actionnaire acquereur
  neobanque fintech legaltech licorne scale-up jeune-pousse holding multinationale consortium gie gip esn ssii infogerant integrateur integratrice titulaire
  company firm retailer vendor provider supplier contractor subcontractor subsidiary insurer lender bank operator manufacturer startup carrier chain brand group parent hospital-group processor
  broker publisher marketplace service app platform website site client customer partner rival competitor giant charity council retailer maker developer agency`);

/** Words that say in a name what a firm does; last (English) or first (French) in it. */
export const firmNameWords = wordSet(`
  groupe group groupement holding holdings industries industrie industrial international internationale technologies technology technologie tech systems systemes systeme system solutions solution services
  service consulting conseil conseils partners partenaires associes associates assurances assurance insurance mutuelle mutual bank banque banking financial finance finances capital invest investissement investments credit
  energie energies energy electricite electric power gaz gas oil petroleum petrole telecom telecoms communications mobile wireless networks network reseaux media medias press presse publishing edition editions
  logistique logistics transport transports trucking shipping airlines airways air aviation aeronautique aerospace defense defence pharma pharmaceuticals pharmacie pharmacy pharmacies therapeutics biotech biologie bio labs laboratoires
  laboratory laboratories diagnostics medical medicine medecine imaging radiology dental orthopedics orthopaedics cardiology dermatology oncology pediatrics physicians surgery surgical urology ophthalmology hospice rehabilitation
  health healthcare sante care living practice practices clinic clinics hospital hospitals hopital hopitaux clinique cliniques medicentre software logiciels logiciel informatique digital data cloud cyber security securite interactive games gaming studio
  studios entertainment pictures records music musique hotel hotels resort resorts casino casinos restaurant restaurants foods food alimentation boulangerie brasserie vins wines brewing coffee cafe market markets marche
  supermarket supermarkets stores store shop boutique outlet retail distribution fashion mode apparel couture cosmetics beauty beaute jewelry motors motor auto automobile automobiles automotive garage engineering ingenierie
  construction constructions batiment btp immobilier immo realty properties property foncier habitat logement habitations homes housing house travel voyages vacances tours tourism tourisme voyage holidays sports sport fitness club
  clubs academy university universite college school schools institute institut foundation fondation association federation confederation syndicat union unions society societe trust fund funds fonds league council
  authority agency agence department office commission committee ministry bureau board court tribunal police county-office center centre centers centres company compagnie corporation corp enterprises entreprise entreprises
  ventures equity brothers bros freres fils filles sons cie et-fils associates advisors advisers advisory management gestion recruitment interim staffing payroll collection collections recovery billing
  courier express delivery livraison drive parcel post poste courrier mail printing imprimerie packaging manufacturing chemical chimie plastics steel metal mines mining agri agricole cooperative coop farms farm ferme
  jardinerie jardineries jardin bricolage cuisine cuisines meubles furniture decoration deco optique optical optic vision audio hearing audition formation education learning training tutoring
  forensics hardware analytics robotics genomics lettings haulage freight mailing outfitters receivables imports exports traders interiors catering brewers roofing plumbing landscaping nurseries logistics
  times journal herald tribune gazette chronicle sentinel examiner inquirer enquirer observer picayune ledger register-guard star-tribune post-gazette post-dispatch courier-journal news radio television tv magazine weekly daily forum review wire watch blog media-group`);

/** English nouns that end, or with "of" begin, the name of an institution. */
export const englishPublicHeads = wordSet(`
  department office agency authority commission commissioner ministry bureau council committee court tribunal police constabulary sheriff service services administration board
  university college school schools institute academy hospital hospitals clinic center centre medical-center foundation association federation union society trust bank
  fund treasury parliament senate congress assembly county-council directorate inspectorate secretariat laboratory library museum corps guard navy army forces district embassy
  registry branch division uni institutes task-force network alliance coalition league organization organisation church diocese archdiocese county-office legislature general`);

/** Of these, what is an authority: it rules, judges, prosecutes, or supervises. */
export const authorityHeads = wordSet(`
  ministere secretariat prefecture sous-prefecture mairie rectorat academie parquet tribunal cour conseil commission agence autorite direction office inspection delegation haut-commissariat
  commissariat defenseur gendarmerie police assemblee senat parlement brigade sous-direction garde tresor ministry department agency authority commissioner bureau court sheriff
  constabulary administration parliament senate congress assembly directorate inspectorate prosecutor navy army treasury haut-conseil ambassade consulat embassy archives caisse metropole
  communaute agglomeration departement unite prepose preposee`);
