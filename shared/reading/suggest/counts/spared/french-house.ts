import type { FoldedText } from '../../../fold.ts';
import type { Draft } from '../draft.ts';
import { wordsAround } from './words-around.ts';

type Span = { readonly start: number; readonly end: number };

/*
 * What French offices and firms say of their own house, wherever their releases stand: whom they teach, carry, house and pay,
 * in how many places and how often; brackets and lists of such figures; what a year's trade came to.
 */

const some =
  "(?:(?:(?:pres|plus|moins) d[e']|un peu plus de|environ|quelque|quelques|au moins|en moyenne|chaque (?:jour|mois|annee|saison|semaine)|ainsi|aujourd'hui|desormais|actuellement|egalement|aussi|jusqu'a|les|ses|leurs|nos|aux|a|de|d'|~|≈) ?)*";
const numeral =
  "(?:\\d[\\d .,']*\\d|\\d|une? (?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|centaine|millier)|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze)(?: ?(?:millions?|milliards?|milliers?|k|m|md))?(?![a-z])";

/** Present or imperfect: what goes on, no single deed. */
const goesOn = (stems: string): string => `(?:${stems})(?:e|ent|ait|aient|ons|ions)`;
/** What a house does for people, and with its halls and machines. */
const forPeople = `(?:${goesOn("scolaris|form|employ|emploi|salari|accueill|accompagn|heberg|log|soign|encadr|fidelis|feder|administr|exploit|anim|pilot|transport|achemin|approvisionn|raccord|aliment|equip|financ|subventionn|surveill|fabriqu|commercialis|amenag|maill|irrigu|diplom|l'util")}|couvr(?:e|ent|ait|aient)|ger(?:e|ent|ait|aient|eait)|suit|suivent|suivait|suivaient|recoit|recoivent|recevait|recevaient|instruit|instruisent|dessert|desservent|desservait|desservaient|sert|servent|fournit|fournissent|entretient|entretiennent|(?:prend|prennent|prenait) en charge)`;
/** What a house turns out and takes in: papers, parcels, journeys. */
const withThings = `(?:${goesOn('transport|achemin|livr|distribu|collect|trait|realis|effectu|dispens|fabriqu|imprim|factur|organis|delivr|attribu|exploit|command')}|recoit|recoivent|recevait|recevaient|instruit|instruisent|produit|produisent|remplit|remplissent|fournit|fournissent|prepare|preparent)`;
const object = `${some}(?:${numeral}[^.;:!?()\\n]{0,90}?(?:,| et| dans| sur| pour| aupres de| au sein de| via| ou) ?${some})?$`;
const doesForPeople = new RegExp(`(?<![a-z])${forPeople} ${object}`);
const doesWithThings = new RegExp(`(?<![a-z])${withThings} ${object}`);
/** "Le parc total compte 640 postes et 85 VM". */
const parkHas = new RegExp(
  `(?<![a-z])(?:parc|flotte|reseau|effectif|groupe|academie|departement|territoire|ville|commune|region|agglomeration|collectivite|etablissement|universite|ecole|hopital|federation|caisse|mutuelle|societe|entreprise|filiale|maison|direction|service|office|regie|syndicat|ordre|chambre|ligue|ministere)(?: [a-z'’-]+){0,4}? (?:compt(?:e|ent|ait|aient)|comprend|comprenait|comporte|comportait|dispose de|disposait de|possede|possedait|totalise|rassemble|reunit|regroupe) ${object}`,
);

/** "conçoit des logiciels pour 8 000 collectivités": whom a firm works for. */
const worksFor = new RegExp(
  `(?<![a-z])(?:concoi(?:t|vent)|edite(?:nt)?|developpe(?:nt)?|fournit|fournissent|propose(?:nt)?|installe(?:nt)?|maintient|maintiennent|administre(?:nt)?|opere(?:nt)?|fabrique(?:nt)?|heberge(?:nt)?|gere(?:nt)?|distribue(?:nt)?|commercialise(?:nt)?|assure(?:nt)?|realise(?:nt)?) (?:des |ses |les |une? |le |la |l'|son |sa |leurs? )(?!donnees|fichiers?|base|liste|coordonnees|dossiers|noms|adresses|comptes)[a-z'’ -]{3,50}? (?:pour|aupres de|au service de|au profit de) ${some}$`,
);

/** What holds data, whoever takes or tells: what these have was hit. */
const noHouse =
  /(?<![a-z])(?:fichiers?|bases?|listes?|listing|archives?|dumps?|lots?|tables?|tableau|tableur|extraits?|extractions?|echantillons?|exports?|fuites?|leak|annonces?|bilan|decompte|documents?|jeu|compilation|sauvegardes?|pirates?|hackers?|cybercriminels?|gangs?|vendeurs?|attaquants?|assaillants?|intrus|voleurs?|incident|attaque|cyberattaque|violation|piratage|intrusion|vol|cela|ca|ceci|courriels?|courriers?|donnees|messages?)(?![a-z])(?:[^,;.]|\.(?! )){0,40}$/;
/** What befell somebody: between a verb of the house and a number, or behind it, it says that the number was hit. */
const befell =
  /(?<![a-z])(?:touche|concern|affect(?!ee?s? (?:a|au|aux) )|impact|vole|derob|fuit|expos|compromi|compromett|pirat|divulg|exfiltr|chiffre|copie|publie|victime|prevenu|prevenir|averti|notifi|inform(?:e|er|es|ee|ees)(?![a-z])|vise|attaqu|consulte|aspir|dont (?:les|la|le) |donnees d)[a-z']*/;

/** What is said next of somebody or something else. */
const otherClause = /[,;:] (?!dont|tous|toutes|qui|qu'|avec|et).*$/s;

function isHouseVerb(pattern: RegExp, left: string, right: string): boolean {
  const found = pattern.exec(left);
  return (
    found !== null &&
    !noHouse.test(left.slice(0, found.index)) &&
    !befell.test(found[0]) &&
    !befell.test(right.slice(0, 60).replace(otherClause, ''))
  );
}

/** "8 000 consultations annuelles": so many every year. */
const periodic =
  /^(?: [a-z'-]+)? (?:annuel|mensuel|quotidien|hebdomadaire|journalier|journaliere|trimestriel)(?:le)?s?(?![a-z])/;
/** Papers come every month, and are stolen for all that. */
const papers =
  /^(?:releve|bulletin|facture|rapport|declaration|fiche|etat|avis|attestation|paie|document|dossier|ligne|enregistrement|abonne|abonnement|client|fichier)/;

/** What a house counts of itself beside those it has: beds, branches, turnover. */
const ofHouse =
  "(?:lits?|places?|berceaux|agences?|antennes?|implantations?|sites?|magasins?|boutiques?|restaurants?|succursales?|usines?|ateliers?|entrepots?|depots?|campus|centres?|casernes?|clubs?|paroisses?|filiales?|hectares?|salaries|salariees|employes|agents|collaborateurs|collaboratrices|soignants|soignantes|benevoles|etp|equivalents? temps plein|emplois|interventions|chantiers|vehicules|camions|rames|autobus|bus|km2?|kilometres|m2|(?:millions? d'euros|milliards? d'euros|m€|k€|md€|mds? d'euros)|(?:euros|€) de (?:ca|chiffre|budget|ventes|recettes|dotation|cotisations))";
const isOfHouse = new RegExp(
  `\\d ?(?:(?!comptes|fichiers|dossiers|identifiants|mots|donnees|lignes|noms|adresses|badges|fiches)[a-z'-]+ ){0,1}?${ofHouse}(?![a-z])`,
);
/** "(412 000 affiliés, 38 agences)": who is named, then figures alone. */
const opensBracket = /([a-z0-9][^.;:()\n]{1,70}) \(([^()]*)$/;
const closesBracket = /^([^()\n]{0,90})\)/;
const quantities = /\d[\d .,']*(?: ?(?:millions?|milliards?))?(?: d[e'])? ?[a-z€%]/g;

/** "Le service est de taille moyenne : 2 100 pompiers, 62 centres", "220 personnes, 3 agences, 46 M€ de CA": a list of what a house has. */
const portrait =
  /(?<![a-z])(?:taille (?:moyenne|modeste|humaine|respectable|comparable|intermediaire)|en bref|en (?:quelques )?chiffres|(?:carte|fiche) d'identite|reperes|portrait|presentation|profil de l'(?:entreprise|etablissement|organisation)|chiffres[ -]cles)(?![a-z])[^:\n]{0,60}: ?[^:\n]*$/;
const listOnly = /^[^a-z0-9]*(?:[^:\n]{3,80} : )?(?:\d[^:\n]*)?$/;

/** "(3,95 $ par mois au-delà de 10 adresses)", "une limite portée à 20 documents": what a tariff or a rule allows. */
const limit =
  /(?<![a-z])(?:(?:la |une |cette |sa |leur |[:,;] ?|pret [a-z]+, )limite|plafond|plafonnee?s?|quota|seuil|jauge|franchise)(?: [a-z'-]+){0,5} (?:a|de|:|est de) ?$/;

/** "Le trafic s’établit à 21,7 Mt et 1 284 escales": what a year's trade came to. */
const trade = new RegExp(
  `(?<![a-z])(?:trafic|chiffre d'affaires|resultat|frequentation|production|tonnage|taux|budget|cout|ventes|croissance|encours|parc|activite|recettes|depenses|collecte)(?: [^.;:!?\\n]{1,50}?)? (?:s'etabli(?:t|ssait)|ressort(?:ait)?|s'eleve(?:nt)?|s'elevai(?:t|ent)|atteint|atteignait|progresse|recule|monte|grimpe) (?:a |de |d')?[^.;:!?\\n]{0,60}?(?:,| et|;)? ?${some}$`,
);
/** "Le musée a reçu 412 000 visiteurs l’an dernier": whom a house had in a span of time. */
const received = new RegExp(
  `(?<![a-z])(?:a|ont|avait|avaient|avons) (?:recu|accueilli|transporte|forme|diplome|soigne|accompagne|servi|heberge|loge|instruit|livre|distribue|traite|vendu|rempli|realise|effectue|totalise|enregistre|comptabilise|fete) ${some}$`,
);
const inSpan =
  /^(?: [a-z'’-]+){0,3}?,? (?:l'an (?:dernier|passe)|l'annee (?:derniere|passee|precedente)|la saison (?:derniere|passee)|en (?:19|20)\d\d|cette (?:annee|saison)|au cours de l'(?:annee|exercice)|pendant (?:l'ete|la saison|l'annee)|cet (?:ete|hiver)|(?:par|chaque) (?:an|jour|mois|semaine|saison)|depuis (?:le debut de l'annee|janvier|son ouverture|l'ouverture|sa creation))(?![a-z])/;
const guests =
  /^(?:visiteurs?|visiteuses?|spectateurs?|spectatrices?|voyageurs?|passagers?|clients?|touristes?|patients?|eleves|etudiants?|apprentis?|stagiaires?|participants?|festivaliers?|baigneurs?|skieurs?|lecteurs?|usagers?|entreprises|familles|enfants|personnes|colis|commandes|repas|plis)$/;

/** Whether a number is of what a house has or does, in words that French prose has for it. */
export function isOfFrenchHouse(
  folded: FoldedText,
  draft: Draft,
  span: Span,
  around: { readonly isDataOf: boolean; readonly isAttached: boolean },
): boolean {
  const { phrase, token, start } = draft;
  if (phrase.kind === 'size') return false;
  const { text } = folded;
  const { left, right, noun, nounClass, counted } = wordsAround(folded, draft, span, {
    left: 150,
    right: 110,
  });
  if (token.value < 1000 && limit.test(left)) return true;
  if (around.isAttached || around.isDataOf) return false;
  if (periodic.test(right) && !papers.test(noun) && !befell.test(left + right)) return true;
  if (received.test(left) && inSpan.test(right) && guests.test(noun) && !noHouse.test(left)) return true;
  if (trade.test(left) && !befell.test(left)) return true;
  const isThing = nounClass === 'record' || nounClass === 'piece' || phrase.kind === 'unknown';
  if (isHouseVerb(isThing ? doesWithThings : doesForPeople, left, right)) return true;
  if (!isThing && (isHouseVerb(parkHas, left, right) || isHouseVerb(worksFor, left, right))) return true;
  return isInBracketOfHouse(left, right, noun) || isInListOfHouse(left, text.slice(start, counted), right);
}

/** Whether a bracket of figures behind a name has some that only a house has. */
function isInBracketOfHouse(left: string, right: string, noun: string): boolean {
  const open = opensBracket.exec(left);
  const close = closesBracket.exec(right);
  if (open === null || close === null) return false;
  const [, head = '', first = ''] = open;
  const bracket = `${first}0 ${noun}${close[1] ?? ''}`;
  return (
    (bracket.match(quantities)?.length ?? 0) > 1 &&
    isOfHouse.test(bracket) &&
    !noHouse.test(head) &&
    !befell.test(bracket) &&
    !befell.test(head.slice(-40))
  );
}

/** Whether a sentence is a list of figures of which some are those of a house. */
function isInListOfHouse(left: string, number: string, right: string): boolean {
  const sentence = `${left}${number}${right}`;
  const isPortrait = portrait.test(left);
  const list = isPortrait ? sentence.slice(sentence.lastIndexOf(' : ') + 1) : sentence;
  if (!isPortrait && !listOnly.test(left)) return false;
  return (
    (list.match(quantities)?.length ?? 0) > 2 &&
    isOfHouse.test(list) &&
    !befell.test(list) &&
    (isPortrait || !noHouse.test(left.replace(/[,;]? ?\d.*$/s, '').replace(/ ?: $/, '')))
  );
}
