import type { FoldedText } from '../../../fold.ts';
import type { Draft } from '../draft.ts';

type Span = { readonly start: number; readonly end: number };

/*
 * Figures of everyday life beside a breach: what a house says of itself, what its staff goes on doing, what a customer
 * bought, what a ruling weighs, how long it is, where a list was found.
 */

const some =
  '(?:(?:some|about|around|over|nearly|more than|at least|environ|quelque|pres de|plus de|au moins) )*';

/** "On est une école d’ingénieurs, 1 900 étudiants.", "We’re a small clinic, 40 staff": who speaks says how large his house is. */
const weAre = new RegExp(
  `(?<![a-z])(?:on est|nous sommes|je (?:suis|bosse|travaille|gere)(?: [a-z]+)? (?:dans|pour|chez)|c'est|we are|we're|i work (?:at|for|in)|i run|i manage|this is) (?:une? |an? |l'|le |la )[^.;:\\n\\d]{2,60}(?:, | \\(|: )${some}$`,
);
const isEnd = /^(?: [a-z'’-]+){0,2} ?[.,;)]/;

/** "Les 430 travailleurs pointent sur papier", "nos 80 conseillers vous répondent": what the staff goes on doing. */
const staff =
  /^(?:salarie|employe|agents?$|collaborat|membres?$|travailleurs?$|personnels?$|conseillers?$|professionnels?$|fonctionnaires?$|soignants?$|medecins?$|enseignants?$|chercheurs?$|elus?$|staff$|employee|workers?$|officers?$|teachers?$|nurses?$|doctors?$|personnes$|people$|etudiants?$|students$)/;
const asWhole =
  /(?:^|[.;:!?–—•\n] ?)(?:cependant,? |depuis,? |aujourd'hui,? |meanwhile,? )?(?:les|nos|ses|the|our|its|all) ?$/;
const goesOn =
  /^(?: (?:du personnel|de l'[a-z]+|du [a-z]+|de la [a-z]+|of the [a-z]+|permanents?|titulaires?|bases? a [a-z]+))? (?!(?:who|qui|dont|whose)(?![a-z]))(?:ne |n'|se |s'|y |en |vous |nous |leur |are |were |have |had |ont |sont |seront |will |can |may |peuvent |pourront )?(?:[a-z]+ly )?(?:pointent|repondent|repondront|travaill|continu|consult|utilis|patient|attend|touche (?:un|leur)|percoiv|percevr|recoivent (?:leur|un acompte)|suivi|suivent|repren|revien|retourn|rentr|manifest|invite|prie|somme|forme|equipe|dote|paye|remuner|work|keep|kept|carry|carried|use|using|used|went|go back|return|been (?:asked|told to|paid|trained|given|issued|sent home)|asked to|paid|trained|given|issued|sent home|answer|consulter|beneficier)[a-z]*(?! (?:leurs? (?:donnees|mots? de passe)|their (?:data|passwords?)))/;
const befell =
  /(?<![a-z])(?:vol[eé]|vole[es]*|derob|fuit|fuite|expos|compromis|pirat|hack|leak|stol|publie|copie|concern|touches?(?! (?:une?|leurs?|the|an?))(?![a-z])|touchees?|affect|impact|breach|donnees|data|coordonnees|iban|rib|fiches?)/;

/** "chaque année près de 90 000 patients". */
const eachYear = new RegExp(
  `(?<![a-z])(?:chaque (?:annee|mois|jour|semaine)|par an|tous les (?:ans|mois|jours)|(?:each|every|a|per) (?:year|month|day|week)|annuellement|annually),? (?:de |d'|to )?${some}$`,
);

/** "les 4 prélèvements de 39,90 €": what each is worth. */
const worthSo =
  /^ (?:[a-z]+ )?(?:de|d'|of|for|a|at) ?(?:[$€£] ?\d|\d[\d ,.]* ?(?:€|\$|£|euros?|dollars?|livres?|pounds?|chf|francs?|cents?)(?![a-z]))/;
const small = 100;
/** "Client depuis 2006, 147 commandes", "vos points (2 350)". */
const asCustomer =
  /(?<![a-z])(?:(?:cliente?s?|abonnee?s?|membre|adherente?|customer|subscriber|member) (?:depuis|since|chez vous depuis|for) [^.;\n]{2,30}[,:] ?|(?:points?|solde|cagnotte|balance|bonus|miles)(?: [a-z]+)? ?\()$/;

/** "dans deux centres de données", "in two call centres". */
const ofMachines = /^ (?:de |d')(?:donnees|calcul|appels?|relations? client|contact|tri|loisirs)(?![a-z])/;
const centres = /^(?:centres?|centers?|plateaux?|plateformes?)$/;
const machineBefore = /(?<![a-z])(?:data|call|contact|sorting|shopping) $/;

/** "14 milliards d’identifiants indexés, toutes fuites confondues". */
const indexed =
  /^(?: [a-z]+)? (?:indexee?s?|referencee?s?|repertoriee?s?|indexed|catalogued|searchable)(?! (?:pendant|par|depuis|durant|for|by|in google))(?![a-z])|^[^.;]{0,40} (?:toutes fuites confondues|tous incidents confondus|across all (?:breaches|leaks))/;

/** "vendu 100 000 noms à trois courtiers", "sold to five buyers". */
const handedTo = new RegExp(
  `(?<![a-z])(?:vend|cede|transmi|remi|propos|refil|livr|sold|sell|pass|hand|offer|given)[a-z]*(?![a-z])[^.;]{0,70} (?:a|aux|to) (?:only |just |seulement )?${some}$`,
);
const buyers =
  /^(?:courtiers?|acheteurs?|clients?|personnes?|acquereurs?|preneurs?|revendeurs?|brokers?|buyers?|customers?|people|takers?|resellers?|bidders?|journalistes?|journalists?|reporters?|redactions?|newsrooms?)$/;
const handful = 30;

/** "Sur les six biologistes du groupe, un seul a accepté de nous répondre". */
const agreed =
  /^(?:[^.;,]{0,40},)?(?: (?:un|une|one|deux|two|trois|three|aucune?|none|only one))?(?: (?:seule?s?|alone))? (?:a|ont|has|have|had|avait|avaient|agreed|answered|replied)? ?(?:accepte de|bien voulu|repondu(?! (?:a|au|aux|par))(?! [a-z]+ (?:faux|message|courriel|mail))|souhaite (?:repondre|s'exprimer)|refuse de (?:repondre|s'exprimer)|decline|agreed to|replied(?! to)|answered (?:us|our|the)|responded)/;

/** "dans un seul tableur", "in a single file": where it all stands. */
const inOne = /(?<![a-z])(?:dans|sur|en|in|into|on)(?: une?| an?| the| le| la)? ?$/;
const container =
  /^(?:tableurs?|tableaux?|fichiers?|documents?|lots?|archives?|classeurs?|bases?|feuilles?|files?|spreadsheets?|documents?|archives?|databases?|tables?|folders?|dossiers?|zip|buckets?)$/;
const single = /^(?:un seul|une seule|un meme|une meme|a single|one single|one|the same)/;

/** "clients de ses 54 magasins", "patients of its 12 clinics": where those just counted are from. */
const ofIts = new RegExp(
  `\\d[\\d ,.]*(?: (?:millions?|milliers?|thousand)(?: d[e']| of)?)? ?(?:[a-z'’-]+ ){1,4}(?:de|d'|des|dans|of|in|at|from|across|dont les [a-z]+ des) ?(?:ses|nos|leurs|its|our|their|the|les) ${some}$`,
);
/** "1 500 bénéficiaires, dont les résidents des trois maisons de repos". */
const amongThose = new RegExp(
  `,? (?:dont|including|notamment|parmi lesquels) (?:les|the|des) [a-z'-]+ (?:des|de ses|de nos|de leurs|of the|of its|in its|in the) ${some}$`,
);
const houses =
  /^(?:magasins?|boutiques?|agences?|hopitaux|cliniques?|centres?|sites?|ecoles?|colleges?|lycees?|etablissements?|restaurants?|hotels?|campus|maisons?(?: de [a-z]+)?|filiales?|clubs?|stores?|shops?|branches|hospitals?|clinics?|schools?|centers?|locations?|offices|homes|facilities)$/;

/** "suit 46 dossiers du même genre": what an association is asked to look into. */
const sameKind =
  /^ (?:du|de ce|de ces|of (?:the|this|that)|of a) (?:meme |same |similar )?(?:genre|type|sorte|kind|sort|nature)(?![a-z])/;
const looksAfter = new RegExp(
  `(?<![a-z])(?:suit|suivent|traite|traitent|instruit|instruisent|accompagne|accompagnent|recense|a ouvert|handles?|follows?|is handling|are handling|opened|has opened|takes on) ${some}$`,
);

/** "chiffre d’affaires (16,3 millions) et résultat net (1,4 million)": money, understood. */
const accounts =
  /(?<![a-z])(?:resultats?|benefices?|chiffre d'affaires|pertes?|marges?|budgets?|dettes?|excedents?|deficits?|profits?|losses|turnover|revenues?|income|ebitda|sales|net|prime|bonus|dividendes?)(?: (?:net|nets|annuel|brut|operationnel|superieur|legerement|inferieur|of|a|de|d'|about|environ|net income))* ?\(?(?:[a-z]+ ){0,2}$/;

/** "La décision, 26 pages, peut être attaquée", "216 pages, 38 recommandations": how long a paper is. */
const pages = /^pages?$/;
const paper =
  /(?<![a-z])(?:decisions?|rapports?|arrets?|jugements?|deliberations?|documents?|reports?|rulings?|judge?ments?|orders?|filings?|papers?|study|etude|texte|memoire|plainte|complaint|white ?paper|livre blanc|audit|avis|contrat|contract|policy|notice|guide|livret|brochure|dossier|pv|proces-verbal|slides|on a lu le rapport|ran to|runs to|running to|stretche[sd] to|compte|fait)(?![a-z])[^;\n]{0,60}$/;
const stolenPages = /(?<![a-z])(?:vol|derob|stol|leak|fuit|expos|publi|copi|pirat|hack)[a-z]*(?![a-z])/;
const longest = 1500;

/** "35 000 entrées espérées", "2 800 places vendues". */
const ofShow =
  /^ (?:esperee?s?|attendue?s?|vendue?s?|prevue?s?|reservee?s?|expected|hoped for|sold|available|disponibles)(?![a-z])/;
const seats =
  /^(?:entrees?|places?|billets?|spectateurs?|visiteurs?|festivaliers?|tickets?|seats?|visitors?|spectators?)$/;

/** "240 tickets au support": what a help desk was asked. */
const toSupport =
  /^ (?:[a-z]+ )?(?:au|chez le|aupres du|to|at|with|for) (?:the |le |our |notre )?(?:support|helpdesk|help desk|service desk|standard|si|dsi|it)(?![a-z])/;
const tickets = /^(?:tickets?|appels?|calls?|mails?|demandes?|requests?)$/;

/** "plus de 3 millions de cartes en circulation", "les 250 entreprises affiliées à l’Alliance". */
const ofHouse =
  /^(?: [a-z'’-]+){0,2}? (?:en circulation|in circulation|affiliee?s? (?:a|au|aux)|affiliated (?:to|with)|adherente?s? (?:a|au|de|du)|partenaires de l'|participating in|participant a)(?! (?:sur le dark|on the dark))(?![a-z])/;
/** "the 86,000 members the union was serving". */
const servedBy =
  /^ (?:that |which |whom |que |qu')?(?:(?:the|its|our|le|la|notre) |l')?[a-z -]{2,30}? (?:(?:was|is|were|had been) )?(?:serving|serves|served|insures|employs|desservait|servait|dessert)(?![a-z])/;
/** "Nous servons 300 000 clients en électricité et 49 000 en gaz". */
const weServe =
  /(?<![a-z])(?:nous (?:servons|desservons|fournissons|comptons|equipons|gerons)|we (?:serve|supply|provide|manage|insure|employ))(?![a-z])[^.;]{3,70} (?:et|and|,) $/;

/** "L’alerte est levée sur nos 23 sites", "service is restored at all 12 sites". */
const lifted = new RegExp(
  `(?<![a-z])(?:levee?s?|retablie?s?|deploye[es]*|generalise[es]*|installe[es]*|active[es]*|lifted|restored|rolled out|deployed|installed|enabled|enforced)(?: [a-z'-]+){0,2} (?:sur|dans|a|in|on|at|for|across|to|pour) (?:(?:nos|ses|leurs|les|our|its|their|the|all|tous|toutes) )*${some}$`,
);

/** "Notre base compte 4,2 millions de clients actifs": all that somebody has. */
const ourBase = new RegExp(
  `(?<![a-z])(?:notre|nos|our) (?:base|bases|clientele|fichier client|customer base|membership|reseau|network|club|programme|program)(?: [a-z]+)? (?:compte|comptent|comprend|totalise|reunit|rassemble|has|counts|includes|numbers|stands at) ${some}$`,
);

/** Whether a number is of everyday life, and not of what was hit. */
export function isEverydayFigure(
  folded: FoldedText,
  { phrase, token, start, numberStart, numberEnd }: Draft,
  span: Span,
  around: { readonly isDataOf: boolean; readonly isAttached: boolean },
): boolean {
  const { text } = folded;
  const left = text.slice(Math.max(span.start, start - 110), start);
  if (phrase.kind === 'size') return false;
  const counted = Math.max(phrase.end, numberEnd);
  const right = text.slice(counted, Math.min(span.end, counted + 90));
  const noun = text.slice(phrase.start, phrase.end);
  const nounClass = phrase.sense?.nounClass;
  const isLiving = nounClass === 'base' || nounClass === 'person';
  if (accounts.test(left) && phrase.kind === 'none' && token.spelled) return true;
  if (pages.test(noun) && token.value <= longest && (paper.test(left) || isAloneAt(text, start, counted)))
    return !stolenPages.test(left + right);
  if (worthSo.test(right) && token.value <= small && nounClass !== 'body') return true;
  if (asCustomer.test(left)) return true;
  if (centres.test(noun) && (ofMachines.test(right) || machineBefore.test(text.slice(start, phrase.start))))
    return true;
  if (indexed.test(right) || (tickets.test(noun) && toSupport.test(right))) return true;
  if (seats.test(noun) && ofShow.test(right)) return true;
  if (token.value <= handful && buyers.test(noun) && handedTo.test(left) && !around.isAttached) return true;
  if (token.value <= handful && agreed.test(right)) return true;
  if (
    container.test(noun) &&
    token.value === 1 &&
    single.test(text.slice(numberStart, phrase.start)) &&
    inOne.test(left)
  )
    return true;
  if (houses.test(noun) && (ofIts.test(left) || amongThose.test(left))) return true;
  if (sameKind.test(right) && looksAfter.test(left)) return true;
  if (staff.test(noun) && asWhole.test(left) && goesOn.test(right) && !befell.test(right)) return true;
  if ((!isLiving && ofHouse.test(right)) || (isLiving && servedBy.test(right))) return true;
  if (around.isAttached) return false;
  if (phrase.kind === 'none' && weServe.test(left)) return true;
  if (lifted.test(left) && (nounClass === 'body' || nounClass === 'device' || isLiving)) return true;
  if (isLiving && (ourBase.test(left) || eachYear.test(left))) return true;
  return isLiving && weAre.test(left) && isEnd.test(right);
}

/** "216 pages, 38 recommandations": at the head of its sentence. */
function isAloneAt(text: string, start: number, end: number): boolean {
  return /(?:^|[.!?\n] ?)$/.test(text.slice(Math.max(0, start - 2), start)) && text.charAt(end) === ',';
}
