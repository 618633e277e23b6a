import type { NounWords } from './noun-class.ts';

/** Those who are counted: by themselves (`person`, `victim`), or as the people an organisation has anyway (`base`). Folded, in the singular; inclusive spellings fold to the first of their forms. */
export const people: NounWords = {
  victim: {
    persons: `victime victim sinistre rescape rescapee`,
  },
  person: {
    persons: `gens personne individu interesse interessee particulier patient patiente francais francaise mineur
      mineure enfant nom prenom identite citoyen citoyenne internaute concitoyen concitoyenne contribuable
      allocataire cotisant cotisante assure assuree beneficiaire retraite retraitee licencie licenciee
      vacancier vacanciere donneur donneuse candidat candidate postulant demandeur electeur electrice
      titulaire usager usagere affilie affiliee ressortissant ressortissante europeen europeenne belge suisse
      britannique americain americaine adulte foyer menage famille jeune mutualiste prospect majeur majeure
      ayant-droit ayant-droits couple conjoint ex-client interimaire malade destinataire refugie refugiee
      detenu detenue temoin plaignant plaignante justiciable donateur donatrice riverain riveraine allocateur
      ancien-combattant aidant tuteur expatrie expatriee automobiliste curiste pensionne pensionnee
      consommateur consommatrice acheteur acheteuse passager passagere voyageur voyageuse souscripteur
      epargnant epargnante emprunteur pseudo inscrit inscrite proprietaire conducteur conductrice
      permissionnaire fonctionnaire person people individual patient minor child children kid girl boy fille
      garcon name citizen resident consumer enrollee beneficiary beneficiaries applicant candidate taxpayer
      voter donor policyholder cardholder shopper passenger traveler traveller guest adult household family
      families recipient complainant detainee prisoner refugee constituent adopter carer witness whistleblower
      informant asylum-seeker seeker interpreter correspondent schoolchild schoolchildren trustee relative
      contact attendee licensee evacuee trainee franchisee devotee respondent american australian canadian
      briton european claimant registrant investor depositor borrower lender mutual subscriber-identity
      respondent insured attendee buyer dependent teenager identity identities californian texan mainer inmate
      veteran enrolee member-patient homeowner accountholder signataire signatory signatories petitionnaire
      gamin gamine gosse quidam anonyme inconnu inconnue proche aine ainee survivant survivante veuf veuve
      protege protegee bambin pacse vaccine vaccinee depiste depistee heberge hebergee exile exilee deplace
      deplacee chomeur chomeuse binational correntiste deposant deposante detenteur detentrice debiteur
      debitrice redevable declarant declarante assujetti assujettie coproprietaire cotitulaire coemprunteur
      accedant curatelaire parieur parieuse turfiste celebrite vip survivor debtor filer elector guarantor
      foreigner stranger neighbor neighbour villager cosigner co-signer annuitant payee payer addressee
      decedent descendant pledger enlistee evictee deportee asylee widower mother father mom dad grandparent
      grandchild grandchildren twin national cardmember signup sign-up zealander icelander thai korean mexican
      african asian scot welshman frenchman swede dane finn spaniard greek israeli iraqi afghan ukrainian`,
  },
  base: {
    persons: `cdd cdi collegue camarade confrere pompier cheminot pensionnaire alternant contractuel vacataire prof
      assistant assistante aide-soignante auxiliaire conseiller conseillere client cliente abonne abonnee
      utilisateur utilisatrice adherent adherente membre salarie salariee employe employee collaborateur
      collaboratrice agent agente etudiant etudiante eleve habitant habitante locataire joueur joueuse
      personnel professionnel professionnelle soignant soignante medecin infirmier infirmiere enseignant
      enseignante policier policiere gendarme militaire artisan commercant avocat parent fan supporter
      apprenti apprentie stagiaire lyceen lyceenne collegien collegienne benevole administrateur
      administratrice moderateur sportif sportive praticien praticienne pharmacien pharmacienne magistrat
      administre administree chauffeur livreur vendeur vendeuse pilote resident residente visiteur visiteuse
      lecteur lectrice homme ministre depute deputee senateur senatrice prefet maire ambassadeur eveque pretre
      juge procureur diplomate personnalite minister senator lawmaker mayor judge prosecutor diplomat
      celebrity celebrities bishop priest footballer footballeur femme elu elue cadre ouvrier ouvriere
      ingenieur intervenant actionnaire societaire participant participante diplome alumni chercheur
      chercheuse doctorant boursier boursiere avocate customer client user member subscriber employee staff
      worker student pupil inhabitant tenant player teacher doctor nurse driver physician officer agent
      contractor professional alumni alumnus visitor reader shareholder faculty clinician man men woman women
      provider-member retiree caregiver volunteer job-seeker jobseeker seller merchant gamer participant
      parent pratiquant pratiquante saver midwife midwives specialist colleague clerk learner adviser advisor
      councillor counsellor teleconseiller admin holder owner pet-owner administrator moderator listener
      viewer streamer fan supporter soldier lawyer trader dealer banker accountant auditor solicitor barrister
      journalist reporter writer musician actor artist athlete porter cleaner cook chef engineer plumber
      electrician firefighter paramedic dentist vet surgeon therapist carer farmer fisherman fishermen guard
      warden ranger cadet recruit reservist pensioner landlord lodger caller apprentice intern trucker baker
      butcher hairdresser builder welder miner nun monk golfer cyclist angler hunter epoux heritier defunt
      syndique sympathisant ecolier ecoliere parturiente festivalier festivaliere pelerin nageur nageuse
      skieur skieuse arbitre coureur coureuse pecheur tireur eleveur saisonnier frontalier apprenant
      apprenante bachelier thesard orphelin pupille bebe nourrisson nouveau-ne ado adolescent adolescente
      senior etranger migrant soldat marin motard cavalier cavaliere golfeur rugbyman judoka acquereur
      creancier garant comedien comedienne intermittent photographe kinesitherapeute sage-femme osteopathe
      spectator pilgrim offender convict parolee sibling baby babies infant newborn toddler teen elder widow
      heir rancher skier runner swimmer referee dancer author freelancer commuter rider flier camper diner
      gambler punter bettor immigrant migrant expat servicemember sailor undergraduate graduate postgraduate
      scholar lecturer professor educator parishioner worshipper congregant dissident spouse youth youngster
      juvenile ratepayer homebuyer renter fundraiser sponsor foster-parent orphan exhibitor nounou assmat
      chasseur chasseuse danseur danseuse choriste gymnaste archer alpiniste grimpeur grimpeuse randonneur
      randonneuse triathlete bouliste petanqueur karateka boxeur boxeuse voileux rameur rameuse secouriste
      ambulancier ambulanciere brancardier radiologue orthophoniste psychologue podologue psychiatre
      chirurgien chirurgienne veterinaire opticien opticienne huissier greffier greffiere juriste
      expert-comptable comptable architecte geometre agriculteur agricultrice viticulteur viticultrice
      maraicher artiste journaliste pigiste correspondant correspondante animateur animatrice educateur
      educatrice surveillant surveillante aesh atsem dirigeant dirigeante directeur directrice gerant gerante
      patron patronne entrepreneur entrepreneuse autoentrepreneur auto-entrepreneur independant influenceur
      influenceuse youtubeur youtubeuse streameur hotesse steward postier postiere coursier coursiere
      magasinier magasiniere caissier caissiere cuisinier cuisiniere boulanger boulangere coiffeur coiffeuse
      fleuriste garagiste mecanicien plombier electricien macon jardinier jardiniere gardien gardienne
      concierge delegue deleguee adjoint adjointe syndicaliste militant militante manifestant manifestante
      scout scoute louveteau campeur campeuse reserviste sapeur-pompier legionnaire recrue officier
      sous-officier assistant-maternel interne externe encadrant formateur formatrice traducteur traductrice
      interprete restaurateur restauratrice hotelier hoteliere teletravailleur navigant marin-pecheur routier
      taximan vtc chauffeur-livreur ripeur eboueur cantonnier forestier bucheron apiculteur ostreiculteur
      executive director manager principal superintendent official officeholder coroner notary notaries pilot
      stewardess attendant courier mailman postman technician analyst developer programmer tester scientist
      researcher biologist chemist historian archivist curator translator editor photographer influencer
      creator podcaster blogger youtuber speedrunner optician pharmacist radiologist psychologist psychiatrist
      physiotherapist chiropractor podiatrist optometrist veterinarian sheriff deputy deputies trooper
      constable marshal detective inspector rower climber hiker boxer wrestler gymnast fencer associate 
      hire appointee delegate activist protester campaigner unionist landowner grower crewmember crewman
      crewmen midshipman midshipmen airman airmen guardsman guardsmen policeman policemen policewoman postdoc
      fellow registrar organiser organizer invigilator examiner janitor custodian groundskeeper housekeeper
      receptionist secretary secretaries treasurer usher waiter waitress bartender barista stockbroker
      underwriter adjuster realtor`,
  },
};
