import { wordSet } from '../../../word-set.ts';

/** Words that, put together with capitals, name no firm but a team, a right, a document: "Data Protection Officer". */
export const genericBusinessWords = wordSet(
  `data information protection security privacy personal personally identifiable protected health insurance medical financial social number numbers card cards credit debit account accounts bank banking identity theft fraud monitoring alert alerts report
   reporting notice notices notification breach incident incidents response team teams department departments office officer officers chief executive operating technology technical information customer customers client clients service services support center centre call help desk helpline
   human resources resource compliance legal counsel general public relations media press communications marketing sales finance billing claims enrollment member members patient patients provider providers plan plans policy policies practices rule rules act law laws code federal state local
   national international government agency agencies administration attorney company companies corporate corporation business associate associates entity entities covered vendor vendors third party board directors trustees committee management risk audit assessment internal external
   email e-mail mail phone address date birth name names driver's driver license licence passport tax identification internet web website online server servers system systems network networks cloud database databases computer computers software hardware application applications
   cyber cybersecurity cyberattack ransomware malware attack attacks hackers dark questions answers frequently asked contact us learn more read information what happened involved doing can steps additional resources sincerely regards dear valued individual individuals employee employees
   class action lawsuit complaint settlement agreement terms conditions user users copyright rights reserved all step summary overview background key findings recommendations conclusion introduction update updates news release release immediate
   donnees donnee personnelles personnelle protection delegue deleguee service services client clients clientele direction generale general directeur directrice ressources humaines informatique systemes systeme information informations securite sociale juridique communication relations relation
   divers diverses droite gauche presse contact contacts violation violations incident incidents reglement loi lois code article annexe conditions utilisation mentions legales politique confidentialite vie privee vos nos votre notre notification objet reference dossier madame monsieur mesdames messieurs
   carte bancaire bancaires identite numero numeros compte comptes mot passe mots adresse adresses electronique electroniques email courriel telephone nom prenom noms prenoms date naissance sexe civilite conseil administration comite directoire surveillance commissaire
   responsable traitement sous-traitant autorite controle droit droits acces rectification effacement opposition registre analyse impact equipe equipes espace numerique transformation digitale questions reponses foire sommaire resume rappel faits contexte consequences mesures prises recommandations
   recours plainte cadre legal suite suites chiffres cles cle point points presse communique etat republique france gouvernement region departement commune ville internet`,
);

/** Nouns before the name of a product, a service, a tool. */
export const productNouns = wordSet(
  `logiciel logiciels progiciel application applications appli applis outil outils solution plateforme plate-forme portail service services extranet intranet extension module site navigateur messagerie systeme base reseau forum forums moteur framework bibliotheque serveur serveurs algorithme
   software app apps application tool tools platform portal service product plugin plug-in system database browser messenger forum forums engine server library website`,
);
