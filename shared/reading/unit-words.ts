import type { UnitCode } from '../model/units.ts';

const words: Readonly<Record<Exclude<UnitCode, 'bytes' | 'other'>, string>> = {
  persons: `personne individu patient patiente client cliente francais francaise victime assure assuree adherent adherente
    abonne abonnee usager usagere utilisateur utilisatrice internaute habitant salarie salariee employe employee agent
    agente collaborateur collaboratrice eleve etudiant etudiante mineur adulte enfant citoyen citoyenne nom contribuable allocataire
    cotisant cotisante affilie affiliee retraite retraitee licencie licenciee vacancier vacanciere interimaire sinistre
    beneficiaire electeur electrice voyageur voyageuse membre titulaire donneur donneuse soignant soignante medecin
    candidat candidate locataire foyer menage famille conducteur conductrice administratif artisan consommateur joueur
    fonctionnaire militaire policier avocat parent professionnel femme homme europeen britannique americain
    person people individual patient customer client user victim member subscriber employee staff worker
    citizen resident student pupil tenant household family passenger guest holder policyholder cardholder driver child
    adult name consumer donor beneficiary applicant candidate taxpayer voter traveller traveler player shopper
    american european briton men women minor teacher officer doctor nurse veteran participant enrollee`,
  records: `dossier fiche ligne enregistrement entree doublon contrat ordonnance releve reservation commande cas
    facture bulletin document record row line entry duplicate dupe booking reservation order invoice prescription form
    contract`,
  data: `donnee data datapoint`,
  accounts: `compte profil account profile`,
  credentials: `identifiant credential password login passwd`,
  emails: `courriel email e-mail mail`,
  laboratories: `laboratoire labo laboratory laboratories lab`,
  establishments: `etablissement hopital hopitaux clinique ecole entreprise organisation organisme societe commune mairie
    cabinet officine pharmacie agence association collectivite administration structure hospital clinic school company companies business
    organization practice facility facilities institution provider pharmacies pharmacy firm council charity agencies agency`,
  departments: `departement department region`,
  places: `endroit lieu lieux site emplacement forum place location website`,
  attacks: `attaque cyberattaque piratage incident intrusion attack cyberattack breach breaches incident hack`,
  files: `fichier file`,
  money: `euro dollar livre franc bitcoin btc eth usd eur gbp ether monero pound`,
};

/** Two words that mean another thing than the first one alone. */
const phrases: Readonly<Record<string, UnitCode>> = {
  'adresse electronique': 'emails',
  'adresse mail': 'emails',
  'adresse email': 'emails',
  'adresse e-mail': 'emails',
  'adresse courriel': 'emails',
  'adresse de courriel': 'emails',
  'adresse de messagerie': 'emails',
  'email addresse': 'emails',
  'e-mail addresse': 'emails',
  'mail addresse': 'emails',
  'email addres': 'emails',
  'mot de passe': 'credentials',
  'ordre de grandeur': 'other',
};

/** Nouns that measure time, ratios or ranks: a number before one of them counts nothing affected. */
const notCounted = new Set(
  `% pourcent pct percent point an annee mois jour journee semaine heure h minute min seconde nuit year month week day hour
  minute second night km metre kilometre mile kg degre fois reprise time fold exemplaire chiffre ans
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  january february march april june july august september october november december`
    .split(/\s+/)
    .map(singular),
);

const lexicon: ReadonlyMap<string, UnitCode> = new Map(
  Object.entries(words).flatMap(([unit, list]) =>
    list.split(/\s+/).map((word) => [singular(word), unit as UnitCode] as const),
  ),
);

/** The unit that a folded noun stands for, singular or plural, if it is known. */
export function unitOfWord(word: string): UnitCode | undefined {
  return lexicon.get(singular(word));
}

/** The unit that a folded group of two or three words stands for ("adresses électroniques"). */
export function unitOfPhrase(phrase: string): UnitCode | undefined {
  const key = phrase.split(' ').map(singular).join(' ');
  return Object.hasOwn(phrases, key) ? phrases[key] : undefined;
}

/** Whether a folded noun measures rather than counts: days, per cent, months' names. */
export function isNotCounted(word: string): boolean {
  return notCounted.has(singular(word));
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/[sx]$/, '') : word;
}
