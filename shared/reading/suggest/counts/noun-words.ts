import type { UnitCode } from '../../../model/units.ts';

/**
 * How a noun behaves beside a number in a text about a breach: `person`, `victim` (counts by itself), `base` (people an
 * organisation also has without a breach: its clients, its staff), `record`, `size`, `body` (organisations) and `device`
 * (both count only when something befalls them), `piece` (a paper, a message: everyday things, small numbers of them say nothing).
 */
export type NounClass = 'person' | 'victim' | 'base' | 'record' | 'size' | 'body' | 'device' | 'piece';

/** Words, folded and in the singular, by class and unit. Inclusive spellings fold to the first of their forms. */
export const countedNouns: Readonly<Partial<Record<NounClass, Readonly<Partial<Record<UnitCode, string>>>>>> =
  {
    victim: {
      persons: `victime victim sinistre`,
    },
    person: {
      persons: `gens personne individu interesse interessee particulier patient patiente francais francaise mineur mineure enfant nom prenom identite citoyen citoyenne
      internaute concitoyen concitoyenne contribuable allocataire cotisant cotisante assure assuree beneficiaire retraite retraitee
      licencie licenciee vacancier vacanciere donneur donneuse candidat candidate postulant demandeur electeur electrice titulaire
      usager usagere affilie affiliee ressortissant ressortissante europeen europeenne belge suisse britannique americain americaine
      adulte foyer menage famille jeune mutualiste prospect majeur majeure ayant-droit ayant-droits couple conjoint ex-client interimaire
      malade destinataire refugie refugiee detenu detenue temoin plaignant plaignante justiciable donateur donatrice riverain riveraine
      allocateur ancien-combattant aidant tuteur expatrie expatriee automobiliste curiste pensionne pensionnee consommateur consommatrice acheteur acheteuse passager passagere voyageur voyageuse
      souscripteur epargnant epargnante emprunteur pseudo inscrit inscrite proprietaire conducteur conductrice permissionnaire fonctionnaire
      person people individual patient minor child children kid girl boy fille garcon name citizen resident consumer enrollee beneficiary beneficiaries
      applicant candidate taxpayer voter donor policyholder cardholder shopper passenger traveler traveller guest adult household
      family families recipient complainant detainee prisoner refugee constituent adopter carer witness whistleblower informant
      asylum-seeker seeker interpreter correspondent schoolchild schoolchildren trustee relative contact attendee licensee evacuee trainee franchisee devotee respondent american australian canadian briton european claimant registrant investor depositor borrower lender mutual subscriber-identity respondent insured attendee buyer dependent
      teenager identity identities californian texan mainer inmate veteran enrolee member-patient homeowner accountholder signataire signatory signatories petitionnaire`,
    },
    base: {
      persons: `cdd cdi collegue camarade confrere pompier cheminot pensionnaire alternant contractuel vacataire prof assistant assistante aide-soignante auxiliaire conseiller conseillere client cliente abonne abonnee utilisateur utilisatrice adherent adherente membre salarie salariee employe employee
      collaborateur collaboratrice agent agente etudiant etudiante eleve habitant habitante locataire joueur joueuse personnel
      professionnel professionnelle soignant soignante medecin infirmier infirmiere enseignant enseignante policier policiere gendarme
      militaire artisan commercant avocat parent fan supporter apprenti apprentie stagiaire lyceen lyceenne collegien collegienne
      benevole administrateur administratrice moderateur sportif sportive praticien praticienne pharmacien pharmacienne magistrat
      administre administree chauffeur livreur vendeur vendeuse pilote resident residente visiteur visiteuse lecteur lectrice homme
      ministre depute deputee senateur senatrice prefet maire ambassadeur eveque pretre juge procureur diplomate personnalite minister senator lawmaker mayor judge prosecutor diplomat celebrity celebrities bishop priest footballer footballeur
      femme elu elue cadre ouvrier ouvriere ingenieur intervenant actionnaire societaire participant participante diplome
      alumni chercheur chercheuse doctorant boursier boursiere avocate
      customer client user member subscriber employee staff worker student pupil inhabitant tenant player teacher doctor nurse driver
      physician officer agent contractor professional alumni alumnus visitor reader shareholder faculty clinician man men
      woman women provider-member retiree caregiver volunteer job-seeker jobseeker seller merchant gamer participant parent
      pratiquant pratiquante saver midwife midwives specialist colleague clerk learner adviser advisor councillor counsellor teleconseiller admin holder owner pet-owner administrator moderator listener viewer streamer fan supporter soldier lawyer trader dealer banker accountant auditor solicitor barrister journalist reporter writer musician actor artist athlete porter cleaner cook chef engineer plumber electrician firefighter paramedic dentist vet surgeon therapist carer farmer fisherman fishermen guard warden ranger cadet recruit reservist pensioner landlord lodger caller apprentice intern trucker baker butcher hairdresser builder welder miner nun monk golfer cyclist angler hunter
      epoux heritier defunt syndique sympathisant ecolier ecoliere parturiente festivalier festivaliere pelerin nageur nageuse skieur skieuse
      arbitre coureur coureuse pecheur tireur eleveur saisonnier frontalier apprenant apprenante bachelier thesard orphelin pupille bebe
      nourrisson nouveau-ne ado adolescent adolescente senior etranger migrant soldat marin motard cavalier cavaliere golfeur rugbyman judoka
      acquereur creancier garant comedien comedienne intermittent photographe kinesitherapeute sage-femme osteopathe spectator pilgrim
      offender convict parolee sibling baby babies infant newborn toddler teen elder widow heir rancher skier runner swimmer referee dancer
      author freelancer commuter rider flier camper diner gambler punter bettor immigrant migrant expat servicemember sailor undergraduate
      graduate postgraduate scholar lecturer professor educator parishioner worshipper congregant dissident spouse youth youngster juvenile
      ratepayer homebuyer renter fundraiser sponsor foster-parent orphan exhibitor`,
    },
    record: {
      records: `candidature plaque signalement-social certif ordo devis pv proces-verbal proces-verbaux cni quittance mandat capture enregistrement-audio dossier fiche ligne enregistrement entree doublon contrat ordonnance releve reservation commande facture bulletin transaction tel cas case occurrence acte
      fichier-client rendez-vous passeport permis cv curriculum arret diagnostic analyse prelevement resultat consultation ticket
      record row line entry entries duplicate dupe booking reservation order invoice receipt payslip prescription form contract transaction claim
      passport license licence permit deed visa application diagnosis diagnoses appointment registration resume tuple chart dossier
      username grievance transcript memo loan mortgage attachment submission purchase detail clip footage recording tape vin log survey nir ssn iban rib bic carte card numero number telephone phone cb siret matricule badge log stealer-log photo image video
      selfie scan empreinte fingerprint radio cliche dicom result statement film x-ray postcard flyer plate slide binder study studies specimen sample-tube label envelope signature message conversation sms chat post comment tweet commentaire`,
      data: `donnee data datapoint`,
      accounts: `compte profil account profile workspace abonnement portefeuille wallet subscription logins boite bal messagerie mailbox mailboxes inbox inboxes boxe`,
      credentials: `identifiant credential password login passwd mot-de-passe hash hashes hache condensat condensat passphrase cookie jeton token acces
      cle key combo pair`,
      emails: `courriel email e-mail mail adresse mel address addresses addresse`,
    },
    size: { bytes: `octet byte` },
    piece: {
      files: `fichier file folder directory directorie doc pdf spreadsheet archive zip csv classeur tableur workbook`,
      records: `document page piece copie attestation certificat bulletin certificate photocopie folder dossier-papier
      paper reports justificatif repository repositories repo depot base database table collection bucket base-de-donnees
      index schema reclamation blueprint drawing diary diaries voicemail lease cheque radiographie echographie mammographie irm ecg livret carnet bail baux immatriculation`,
    },
    body: {
      laboratories: `laboratoire labo laboratory laboratories lab`,
      establishments: `entite entity processor vendor supplier etablissement hopital hopitaux clinique polyclinique maternite residence-services ecole entreprise organisation organisme societe commune mairie cabinet officine
      pharmacie agence association collectivite administration structure universite college lycee ministere filiale magasin boutique
      restaurant hotel banque mutuelle operateur prestataire fournisseur partenaire federation ligue club syndicat rectorat
      prefecture departement-ministere pme eti tpe ehpad centre chu chru gha maison groupe institution institut site-web sites-web
      employeur bailleur etude notaire franchise concession municipalite intercommunalite metropole caisse crous cpam caf victime-entreprise
      hospital clinic school company companies business businesses organization organisation practice facility facilities institution
      pharmacies pharmacy firm council charity charities agencies agency municipality municipalities city cities county counties town
      university universities district nonprofit bank vendor supplier store restaurant hotel casino airline entity entities
      forum secretariat surgery surgeries enseigne marque chaine retailer brand shop factory factories usine warehouse entrepot trusts office branch branches campus museum musee library libraries bibliotheque mediatheque creche theatre cinema aeroport airport editeur hebergeur assureur grossiste fabricant industriel manufacturer distributor
      enterprise employer utility utilities subsidiary subsidiaries tenant-organisation website domain startup bodies
      ministry parish embassy insurer plan provider centre center law-firm laboratory-network domaine site
      loueur transporteur courtier armateur voyagiste logisticien negociant sous-traitant reseau regie secretariat paroisse diocese consulat
      ambassade groupement cooperative coop lessor broker carrier wholesaler theater nursery nurseries consulate subcontractor reseller`,
    },
    device: {
      records: `pli lettre courrier carte-postale postcard letter mailing`,
      other: `passerelle gateway equipement controller poste ordinateur serveur machine nas san controleur terminal terminaux appareil automate routeur pare-feu telephone-portable smartphone tablette imprimante
      camera equipement portable disque cle-usb sauvegarde systeme application logiciel vm hote hyperviseur instance objet vehicule
      voiture compteur capteur borne caisse-enregistreuse boitier conteneur container firewall
      computer server machine laptop till kiosk pump screen terminal device endpoint router firewall phone smartphone tablet printer camera workstation
      system host hypervisor instance vehicle car meter sensor backup drive disk usb box boxes crate bag carton armoire classeur binder briefcase backpack hard-drive thumb-drive tape website-server
      application app vms pcs pc dcs desktop node switch switches atm modem tracker chromebook ipad iphone macbook notebook televiseur scanner copieur robot`,
    },
  };

/** Groups of words that mean another thing than their first (French) or their last (English) word; folded, singular. */
export const countedPhrases: Readonly<Record<string, readonly [NounClass, UnitCode]>> = {
  'location point': ['record', 'records'],
  'adresse electronique': ['record', 'emails'],
  'adresse mail': ['record', 'emails'],
  'adresse email': ['record', 'emails'],
  'adresse e-mail': ['record', 'emails'],
  'adresse courriel': ['record', 'emails'],
  'adresse mel': ['record', 'emails'],
  'adresse de courriel': ['record', 'emails'],
  'adresse de courrier electronique': ['record', 'emails'],
  'adresse de messagerie': ['record', 'emails'],
  'adresse postale': ['record', 'records'],
  'adresse ip': ['record', 'records'],
  'adresse de livraison': ['record', 'records'],
  'compte de messagerie': ['record', 'accounts'],
  'boite aux lettre': ['record', 'accounts'],
  'boite mail': ['record', 'accounts'],
  'ip address': ['record', 'records'],
  'ip addresse': ['record', 'records'],
  'physical address': ['record', 'records'],
  'physical addresse': ['record', 'records'],
  'mailing addresse': ['record', 'records'],
  'home addresse': ['record', 'records'],
  'postal addresse': ['record', 'records'],
  'mot de passe': ['record', 'credentials'],
  'couple identifiant': ['record', 'credentials'],
  'paire identifiant': ['record', 'credentials'],
  'carte bancaire': ['record', 'records'],
  'carte bleue': ['record', 'records'],
  'carte vitale': ['record', 'records'],
  "carte d'identite": ['record', 'records'],
  "piece d'identite": ['record', 'records'],
  'base de donnee': ['piece', 'records'],
  'jeu de donnee': ['piece', 'records'],
  "avis d'imposition": ['record', 'records'],
  'avis de situation': ['record', 'records'],
  'avis de paiement': ['record', 'records'],
  "avis d'echeance": ['record', 'records'],
  'avis de taxe': ['record', 'records'],
  'point de vente': ['body', 'establishments'],
  'salle de sport': ['body', 'establishments'],
  'salle de spectacle': ['body', 'establishments'],
  'maison de retraite': ['body', 'establishments'],
  'maison de repo': ['body', 'establishments'],
  'maison de sante': ['body', 'establishments'],
  'chambre de commerce': ['body', 'establishments'],
  'chambre de metier': ['body', 'establishments'],
  'town hall': ['body', 'establishments'],
  'city hall': ['body', 'establishments'],
  'hotel de ville': ['body', 'establishments'],
  'conseil departemental': ['body', 'establishments'],
  'conseil departementau': ['body', 'establishments'],
  'conseil regionau': ['body', 'establishments'],
  'law firm': ['body', 'establishments'],
  'school board': ['body', 'establishments'],
  'school division': ['body', 'establishments'],
  'school district': ['body', 'establishments'],
  'school system': ['body', 'establishments'],
  'health board': ['body', 'establishments'],
  'health trust': ['body', 'establishments'],
  'health system': ['body', 'establishments'],
  'nhs trust': ['body', 'establishments'],
  'care home': ['body', 'establishments'],
  'police force': ['body', 'establishments'],
  'local authority': ['body', 'establishments'],
  'local authorities': ['body', 'establishments'],
  'public body': ['body', 'establishments'],
  'public bodies': ['body', 'establishments'],
  'government department': ['body', 'establishments'],
  'pension scheme': ['body', 'establishments'],
  'pension fund': ['body', 'establishments'],
  'trade union': ['body', 'establishments'],
  'commission scolaire': ['body', 'establishments'],
  'conseil scolaire': ['body', 'establishments'],
  'commissions scolaire': ['body', 'establishments'],
  'centre de service scolaire': ['body', 'establishments'],
  'service public': ['body', 'establishments'],
  'office de tourisme': ['body', 'establishments'],
  'auto-ecole': ['body', 'establishments'],
  'centre de sante': ['body', 'establishments'],
  'fonds de pension': ['body', 'establishments'],
  'caisse de retraite': ['body', 'establishments'],
  'credit union': ['body', 'establishments'],
  'site web': ['body', 'establishments'],
  'site internet': ['body', 'establishments'],
  'col bleu': ['base', 'persons'],
  'col blanc': ['base', 'persons'],
  'covered entities': ['body', 'establishments'],
  'social security number': ['record', 'records'],
  'responsable legau': ['base', 'persons'],
  'representant legau': ['base', 'persons'],
  'ayant droit': ['person', 'persons'],
  'frequent flyer': ['base', 'persons'],
  'frequent flier': ['base', 'persons'],
  'frequent traveller': ['base', 'persons'],
  'frequent traveler': ['base', 'persons'],
  'pension plan': ['body', 'establishments'],
  'personne physique': ['person', 'persons'],
  "police d'assurance": ['record', 'records'],
  'boarding passe': ['record', 'records'],
  'boarding pass': ['record', 'records'],
  "carte d'embarquement": ['record', 'records'],
  'titre de transport': ['record', 'records'],
  'demandeur d emploi': ['person', 'persons'],
  'health plan': ['body', 'establishments'],
  'data point': ['record', 'data'],
  'support ticket': ['record', 'records'],
  'data subject': ['person', 'persons'],
  'compte rendu': ['record', 'records'],
  'comptes rendu': ['record', 'records'],
  'secretariat sociau': ['body', 'establishments'],
  'point de livraison': ['record', 'records'],
  'point de comptage': ['record', 'records'],
  'point de charge': ['device', 'other'],
  'personne concernee': ['person', 'persons'],
  'telephone portable': ['device', 'other'],
  'point of sale': ['device', 'other'],
  // Alone it is a practice, in French.
  'bande magnetique': ['device', 'records'],
  'bande de donnee': ['device', 'records'],
  'bande de sauvegarde': ['device', 'records'],
  'filing cabinet': ['device', 'records'],
  'file cabinet': ['device', 'records'],
};

/**
 * Nouns that a number before them never counts as affected, whatever the clause: time, money, ratios, ranks, places, and
 * the events themselves.
 */
export const neverCounted: ReadonlySet<string> = new Set(
  `% pourcent pct percent percentage point an ans annee mois jour journee semaine heure h minute min seconde nuit soir trimestre semestre
  decennie siecle week-end year month week day hour minute second night decade century quarter weekend business-day
  fois reprise time fold exemplaire chiffre digit caractere character bit euro dollar livre franc bitcoin btc eth xmr ltc usdt usdc bch doge trx sats satoshi usd eur gbp
  bgn chf cad aud jpy cny inr brl zar sek nok dkk pln czk huf xof xaf tnd dzd lev leva leu lei
  ether monero pound cent centime yen yuan rouble ruble krona krone couronne kronor fcfa cfa xof xaf dirham dinar peso baht ringgit shekel zloty naira cedi rand ariary forint crypto-euro k€ m€ lakh-rupee rupee rupiah won
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  january february march april june july august september october november december
  etape phase partie categorie type sorte niveau langue pays departement region continent lieu endroit lieux quartier kilometre km
  metre mile degre rang place position edition version article paragraphe alinea chapitre considerant recital page-web lot volet axe
  vol theft burglary burglaries break-in robbery cambriolage attaque cyberattaque cyber-attaque cyber-attack cyber-incident piratage incident intrusion violation fuite breach attack cyberattack hack leak plainte complaint signalement
  notification sanction amende decision salle chambre suffrage voix tonne hectare hectolitre litre liter gallon acre kg kilo gramme gram tonnage baril barrel arrestation suspect interpellation perquisition enquete enqueteur hypothese question
  mesure raison facteur jury count-of charge exemple conseil solution option step stage part kind sort level language country countries
  contravention infringement infraction manquement state etat province territory territories territoire canton region category categories type reason way factor vulnerability vulnerabilities faille cve flaw bug correctif patch zero-day
  temoignage testimony testimonies suppression licenciement embauche recrutement demission download telechargement visit visite view vue plaintiff defendant db dbs flight route service follower suiveur match train bus operation chirurgie surgery appointment-slot case cases lit bed etoile star note score page chapter section lawsuit arrest session occasion tolerance instance location room floor feet foot call promotion appel controle verification mise convocation condamnation conviction paiement payment virement transfer tentative attempt requete connexion opinion cancellation annulation warning avertissement outlet newspaper suburb entrance felony felonies misdemeanor count allegation field champ column colonne kilometer installment dose pill comprime auteur complice visiteur-unique mot word liens lien serie episode album morceau chanson newspaper injonction recommandation avis guide investigation investigator hacker pirate cybercriminel attaquant attacker thief thieves voleur voleuse burglar cambrioleur escroc malfaiteur fraudeur scammer fraudster robber intruder intrus
  atteinte escroquerie arnaque delit extorsion co-conspirator conspirator defendant prevenu accuse vote voix siege seat action share temps taux`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
