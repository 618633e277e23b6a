import { wordSet } from '../../../word-set.ts';

/** Titles that stand right before the name of a person. */
export const personTitles = wordSet(
  `advocate det-insp det-sgt det-supt det-const insp supt supt baroness viscount countess sens reps mps msps tds cllr cllrs councillors councilors councillor councilor alderman det atty dep m mm mme mmes mlle monsieur madame mademoiselle mr mrs ms miss dr dre drs dres docteur docteure doctor pr prof professeur professor me maitre maitres sir dame lord lady sgt sergeant lt lieutenant capt captain capitaine commandant colonel col general gen adjudant
   inspector inspecteur detective sheriff judge juge justice rev reverend pere soeur abbe sen senator senateur rep representative gov governor mgr hon rabbi imam`,
);

/** Functions of persons: before a name ("le directeur général Jean Dupont") or behind it ("Jean Dupont, maire de Redon"). */
export const personFunctions = wordSet(
  `directeur directrice directeurs pdg dg dga dsi rssi dpo drh ceo cto cfo coo ciso cio president presidente vice-president vice-presidente gerant gerante patron patronne fondateur fondatrice cofondateur cofondatrice co-fondateur co-fondatrice chef cheffe
   responsable porte-parole maire adjoint adjointe prefet prefete sous-prefet procureur procureure vice-procureur vice-procureure substitut juge magistrat magistrate avocat avocate avocats ministre secretaire depute deputee senateur senatrice conseiller conseillere
   commissaire commandant lieutenant-colonel delegue deleguee representant representante expert experte consultant consultante chercheur chercheuse specialiste journaliste redacteur redactrice reporter auteur auteure autrice ingenieur ingenieure
   administrateur administratrice medecin infirmier infirmiere professeur professeure enseignant enseignante proviseur proviseure principal doyen doyenne recteur rectrice presidant tresorier tresoriere membre elu elue candidat candidate hacker
   analyste analyst associe associee collaborateur collaboratrice employe employee salarie salariee client cliente patient patiente victime abonne abonnee adherent adherente retraite retraitee etudiant etudiante habitant habitante agriculteur commercant commercante
   taoiseach tanaiste lyceen lyceenne collegien collegienne boucher bouchere coiffeur coiffeuse artisan chauffeur ouvrier ouvriere retraites voisin voisine locataire photographe videaste youtubeur youtubeuse streamer streameuse influenceur influenceuse developpeur developpeuse
   informaticien informaticienne bourgmestre echevin echevine syndique batonnier batonniere greffier greffiere policier policiere gendarme pompier brancardier eurodepute eurodeputee vice-procureure sous-prefete archiviste bibliothecaire comptable secouriste libraire fleuriste kine orthophoniste podologue
   boulanger boulangere restaurateur restauratrice pharmacien pharmacienne notaire generaliste biologiste syndicaliste coordinateur coordinatrice animateur animatrice gestionnaire dirigeant dirigeante entrepreneur entrepreneuse
   leader director manager president chairman chairwoman chairperson chair chief officer head founder co-founder owner partner spokesperson spokesman spokeswoman minister secretary mayor governor senator congressman congresswoman representative prosecutor attorney lawyer
   solicitor barrister counsel judge detective inspector superintendent commissioner ombudsman professor researcher journalist reporter editor writer author engineer administrator physician nurse principal dean analyst executive
   surgeon dentist psychologist psychiatrist therapist chiropractor podiatrist pediatrician dermatologist oncologist cardiologist obstetrician gynecologist urologist optometrist veterinarian paramedic midwife technician receptionist clerk aide caregiver caretaker
   activist broadcaster singer actress comedian lecturer lawmaker whistleblower plaintiff defendant felon trooper veteran pensioner widow widower wife husband girlfriend boyfriend brother sister daughter mother father roommate neighbor neighbour
   champion championne champions championnes navigateur navigatrice skipper universitaire universitaires autodidacte maman papa
   defenseur defenseure mediateur mediatrice controleur controleuse prepose preposee
   chirurgien chirurgienne dentiste kinesitherapeute psychologue psychiatre infectiologue urgentiste cardiologue radiologue sage-femme aide-soignant aide-soignante militant militante epouse epoux compagne compagnon lanceuse lanceur plaignant plaignante prevenu prevenue
   td tds mep meps coordinator organiser organizer supervisor convener convenor secretary-general under-secretary adviser prosecutor-general ombudswoman
   mp chancellor provost bishop ambassador undersecretary comptroller auditor coroner constable deputy trooper sac farmer pastor priest accountant bookkeeper paralegal pharmacist developer programmer youtuber entrepreneur businessman businesswoman landlord tenant grandmother grandfather mum mom columnist correspondent presenter homeowner
   politician politicians scientist scientists academic economist historian cryptographer blogger podcaster billionaire tycoon footballer cricketer novelist
   economiste historien historienne sociologue politologue criminologue cryptographe blogueur blogueuse milliardaire romancier romanciere cineaste footballeur footballeuse
   treasurer trustee ombud ombuds liquidator receiver schoolteacher landlady schoolgirl schoolboy fisherman fishwife shopkeeper housewife homemaker bursar registrar complainant petitioner appellant respondent claimant advocate mla mlas mpp mna msp msps mha mlc member victim resident customer patient student teacher employee agent investigator strategist advisor adviser consultant expert specialist blogger`,
);

/** Verbs by which somebody is quoted: "X a déclaré", "said X". */
export const speechVerbs = wordSet(
  `dit declare explique affirme assure precise indique ajoute confirme souligne estime confie raconte rappelle reconnait admet repond previent regrette deplore denonce commente conclut poursuit temoigne soupire insiste martele observe note juge resume
   alerte annonce avoue ecrit retorque rassure nuance detaille developpe analyse decrypte ironise plaisante reagit lance glisse tempere promet proteste recommande conseille s'indigne indigne s'etonne etonne s'insurge s'inquiete inquiete s'alarme s'explique explique
   declarait expliquait affirmait assurait precisait indiquait ajoutait confiait racontait rappelait regrettait soulignait relevait notait s'exclame abonde complete rencherit
   said says told added explained wrote stated confirmed noted warned claimed admitted acknowledged argued commented tweeted replied responded announced observed recalled insisted remarked`,
);

/** Words that say that a name, or what stands in quotes, is what an intruder or seller goes by. */
export const actorNouns = wordSet(
  `pirate pirates hacker hackers hackeur hackeuse hackeurs cybercriminel cybercriminels cyberpirate attaquant attaquants assaillant malfaiteur escroc cyberescroc ravisseur vendeur vendeuse seller seller's revendeur attacker attackers intruder intruders cybercriminal cybercriminals
   pseudonyme pseudonymes pseudo pseudos alias surnom nickname handle username moniker rancongiciel rancongiciels ransomware ransomwares cryptolocker malware botnet gang cybergang actor actors hacktivist hacktivists hacktivistes hacktiviste internaute utilisateur user
   operatoire intrusion-set extorsionniste extorqueur rançonneur ranconneurs ranconneur operateurs maitre-chanteur`,
);

/** Words around "groupe X" or "X" that say that the group attacks, extorts or publishes. */
export const extortionWords =
  /^(?:revendiqu|rancon|ransom|extor|menac|threat|pirat|hack|cybercrim|cyberattaqu|cyberattack|darknet|darkweb|leak|fuit|exfiltr|chiffr|encrypt|affili|claimed|claims|claim|hacktiv|divulgu|chantage|blackmail|vitrine|onion|malware|cyberpirat|cybergang)/;
