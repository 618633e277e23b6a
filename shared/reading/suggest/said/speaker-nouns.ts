import { wordSet } from '../../word-set.ts';

/** Common nouns of those who can say something, singular and plural, French and English, folded. */
export const speakerNouns = wordSet(
  // Bodies.
  'entreprise entreprises societe societes groupe groupes firme firmes compagnie compagnies enseigne enseignes marque marques operateur operatrice operateurs',
  'editeur editrice editeurs prestataire prestataires sous-traitant sous-traitants sous-traitante fournisseur fournisseurs hebergeur hebergeurs plateforme plateformes',
  'start-up startup banque banques assureur assureurs mutuelle mutuelles hopital hopitaux clinique cliniques laboratoire laboratoires etablissement etablissements',
  'centre universite universites ecole ecoles lycee college federation federations association associations syndicat syndicats club clubs ligue mairie mairies ville',
  'commune communes departement region collectivite collectivites metropole agglomeration prefecture rectorat ministere ministeres gouvernement executif elysee',
  'agence agences autorite autorites regulateur regulatrice gendarme commission parquet police policiers gendarmerie gendarmes justice institution institutions organisme',
  'organismes caisse caisses regie cabinet cabinets direction directions etat-major filiale filiales structure maison office service services institut academie',
  'tribunal cour defense accusation conseil comite bureau conseillers cellule brigade avocats concurrent fondation cooperative distributeur constructeur exploitant',
  'formation rapporteur rapporteure chambre entourage bailleur employeur transporteur voyagiste detaillant commercant reseau consortium holding mandataire titulaire responsables',
  // People.
  'porte-parole dirigeant dirigeante dirigeants dirigeantes directeur directrice directeurs directrices directeur-general president presidente presidents pdg dg dsi rssi',
  'dpo patron patronne patrons ministre secretaire procureur procureure maire adjoint adjointe avocat avocate expert experte experts expertes specialiste specialistes',
  'chercheur chercheuse chercheurs chercheuses analyste analystes consultant consultante consultants ingenieur ingenieure ingenieurs developpeur developpeuse',
  'internaute internautes utilisateur utilisateurs client cliente clients clientes patient patiente patients victime victimes salarie salariee salaries salariees employe',
  'employee employes agent agente agents temoin temoins syndicaliste syndicalistes elu elue elus responsable representant representante representants delegue deleguee',
  'delegues medecin medecins praticien infirmiere pharmacien magistrat magistrate juge juges enqueteur enqueteurs enquetrice depute deputee deputes senateur senatrice',
  'fondateur fondatrice cofondateur cofondatrice gerant gerante proprietaire associe journaliste blogueur blogueuse blogueurs vice-president vice-presidente chef cheffe',
  'interesse interessee interesses plaignant plaignante plaignants suspect suspects prevenu mis-en-cause universitaire professeur professeure sociologue locataire abonne',
  'abonnes adherent adherente adherents parent parents mere pere etudiant etudiante etudiants lanceur lanceuse lanceurs source sources interlocuteur habitant habitants',
  'commissaire commissaires commandant lieutenant colonel capitaine general prefet prefete administrateur administratrice gestionnaire gestionnaires contact confrere',
  // English.
  'company companies firm firms group groups business businesses organisation organization organisations organizations retailer retailers vendor vendors provider providers',
  'supplier suppliers operator operators publisher developer developers maker platform startup bank banks insurer insurers hospital hospitals clinic clinics laboratory lab',
  'university universities school schools charity charities association union unions council councils government ministry department agency agencies regulator regulators',
  'watchdog authority authorities commission commissioner police prosecutor prosecutors court courts office bureau board airline airlines carrier chain manufacturer trust',
  'entity subsidiary contractor contractors subcontractor partner partners institution institutions service team management leadership counsel',
  'spokesperson spokesman spokeswoman spokespeople spokespersons executive executives director directors ceo ciso cio cto chairman chairwoman chair chairperson founder',
  'founders co-founder owner owners head chief manager managers officer officers official officials minister secretary mayor senator lawyer lawyers attorney attorneys',
  'expert experts specialist specialists researcher researchers analyst analysts consultant consultants engineer engineers investigator investigators detective detectives',
  'journalist reporter reporters blogger user users customer customers patient patients victim victims employee employees worker workers staff member members resident',
  'residents tenant tenants student students parent parents teacher doctor doctors source sources witness witnesses whistleblower insider insiders person people',
  'administrator administrators representative representatives president ombudsman judge plaintiff plaintiffs defendant defendants city town county counties district districts',
);

/** Those who attack, sell or threaten: their words are claims. */
export const attackerNouns = wordSet(
  'pirate pirates hacker hackeur hackers hackeurs attaquant attaquante attaquants cybercriminel cybercriminels cyberattaquant cyberattaquants gang gangs vendeur vendeuse vendeurs',
  'auteur auteurs malfaiteur malfaiteurs escroc escrocs assaillant assaillants intrus rancongiciel rancongiciels collectif cyberpirate cyberpirates voleur voleurs individu individus',
  'hacktiviste hacktivistes maitre-chanteur maitres-chanteurs affilie revendeur',
  'attacker attackers hacker hackers criminal criminals cybercriminal cybercriminals gang gangs seller sellers thief thieves intruder intruders extortionist extortionists ransomware',
  'actor actors hacktivist hacktivists crew collective poster affiliate',
);

/** Who speaks for a body: the body is the one that speaks. */
export const voiceNouns = wordSet(
  'porte-parole porte-paroles communicant spokesperson spokesman spokeswoman spokespeople spokespersons',
  'communique communiques communication courrier courriel lettre message annonce declaration notification notice statement letter letters notice email e-mail post tweet filing blog',
);

/** Writings: whose they are when somebody is named, else a thing that the text has it from. */
export const writingNouns = wordSet(
  'communique communiques rapport rapports etude etudes enquete document documents courrier courriers lettre lettres note notes notification notifications avis fiche plainte',
  'jugement arret decision deliberation billet message tweet publication annonce article declaration temoignage audit expertise sondage barometre bilan decompte comptage',
  'reponse reponses reaction estimation estimations chiffres calculs informations revelations declarations dires propos aveu aveux analyse analyses constatations conclusions statistiques recit version echantillon',
  'report reports study statement statements letter letters notice notices filing filings document documents complaint indictment lawsuit audit survey post posts tweet tweets article',
  'advisory disclosure figures estimates estimate analysis account findings records affidavit listing blog notification',
);

/** Words for those who publish what others say. */
export const mediumNouns = wordSet(
  'journal quotidien hebdomadaire mensuel magazine radio media medias revue newsletter redaction confreres consoeurs antenne colonnes micro podcast gazette',
  'newspaper newspapers magazine broadcaster outlet outlets media journal tabloid newsroom',
);

/** Writings that a text may have something from without saying whose they are. */
export const documentNouns = wordSet(
  'communique communiques rapport rapports etude etudes document documents courrier courriers lettre note notification jugement arret decision deliberation audit sondage barometre',
  'plainte avis article billet message report reports study documents complaint indictment lawsuit audit survey notice filing advisory affidavit letter statement email e-mail post',
);

/** Offices that English puts between the name of a body and that of a person, beside the nouns above. */
export const offices = wordSet(
  'sheriff professor vp evp svp cfo coo cpo cmo superintendent treasurer scientist strategist architect editor sergeant trooper governor congressman congresswoman',
  'principal fellow advisor adviser clerk dean chancellor provost economist programmer technician controller auditor recruiter',
);

/** Titles that stand before the name of a person. */
export const titles = wordSet(
  'm m. mm mme mmes mlle dr pr me maitre monsieur madame docteur professeur mr mrs ms miss sir dame lord sen sgt lt capt gov',
  'mgr det insp supt const rep reps sens gen col maj cmdr adm prof rev hon cllr sgts',
);

/** Adjectives that stand before a noun of these, so that the determiner is not beside it. */
export const foreAdjectives = wordSet(
  'meme autre autres ancien ancienne anciens anciennes premier premiere premiers nouveau nouvelle nouveaux grand grande petit petite jeune principal principale actuel actuelle',
  'co vice ex seul seule deux trois quatre cinq six sept huit neuf dix propre celebre prestigieux fameux mysterieux mysterieuse',
  'same other former first new big small young main current chief senior top deputy vice ex own local federal national state leading alleged anonymous independent legal security',
  'anonymous external internal data privacy information communications press british french european american',
);
