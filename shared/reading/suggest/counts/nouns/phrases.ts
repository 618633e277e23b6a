import type { UnitCode } from '../../../../model/units.ts';
import type { NounClass } from './noun-class.ts';

/** Groups of words that mean another thing than their first (French) or their last (English) word; folded, singular. */
export const countedPhrases: Readonly<Record<string, readonly [NounClass, UnitCode]>> = {
  'card payment': ['record', 'records'],
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
