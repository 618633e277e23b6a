import { isCapitalAt, type FoldedText } from '../../../fold.ts';
import type { Draft } from '../draft.ts';
import { befell } from './befell.ts';

type Span = { readonly start: number; readonly end: number };
type Around = { readonly before?: unknown; readonly isDataOf: boolean; readonly isAttached: boolean };

/*
 * How far a house, a course or a tool reaches, in the press: how many it serves, whom a scheme is for, what it sold, a house's
 * size between two commas, and the yearly figures of an office. Its whole reach is no count of those hit.
 */

const some =
  "(?:(?:(?:pres|plus|moins) d[e']|environ|quelque|au moins|au total|deja|desormais|aujourd'hui|les|des|ses|nos|leurs) ?)*";
/** A regular expression for what stands right before a number, hedges and articles between them. */
const ahead = (words: string): RegExp => new RegExp(`(?<![a-z])(?:${words}) ?${some}$`);

/** Whoever took it, or what is passed round, boasts of its size too. */
const taken =
  /(?<![a-z])(?:pirates?|hackers?|cybercriminels?|gangs?|vendeurs?|attaquants?|rancongiciels?|groupes?|forums?|fichiers?|bases?|fuites?|dumps?|listes?|archives?|lots?|annonces?|donnees|butin|vols?|piratages?|cyberattaques?|attaques?)(?![a-z])/;

/** "la FFF, 2,2 millions de licenciés et 15 000 clubs, n’a pas commenté": what is apposed to a name says its size. */
const number =
  "(?:(?:pres|plus) de |environ |quelque )?(?:\\d[\\d ,.']*(?: (?:million|milliard)s?)?|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|cent)(?: d[e'])? ?[a-z'-]+(?: [a-z'-]+){0,2}?";
const apposed = new RegExp(
  `(?:^|[,:;.«“"] ?|(?<![a-z])(?:que|car|mais|et|ou|dont|alors que|tandis que|quand) |qu')(?:(?:le|la|les) |l')?([a-z][a-z'’.&-]*)(?: [a-z'’.&-]+){0,2}, (?:${number}(?:, | et ))?${some}$`,
);
const thenDoes =
  /^(?: (?!dont)[a-z'’-]+){0,4}?(?:(?:,| et) \d(?:[^,.;()]|[.,](?=\d)){2,50}?)*, (?:(?:ne|se|y|en|lui) |n'|s'|l'|y )*(?!pas(?![a-z])|mais|dont|soit|et |ou |puis|selon|avec|pour|chez|dans|de |du |des |la |le |les |un|en |au|ce|par|sur|qui|que|tous|toutes)(?:a|ont|est|sont|va|vont|[a-z]{2,}(?:e|t|ent|d))(?![a-z'])/;

/** "cinquante personnes pour 90 millions de comptes patients", "un technicien pour 800 élèves": so few for so many. */
const perSo = new RegExp(
  `(?<![a-z])(?:(?:\\d[\\d ,.]*|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|cinquante|[a-z]+aine d[e'])(?: seule?s?)? ?(?:personnes?|salaries?|agents?|collaborateurs?|etp|equivalents? temps plein|ingenieurs?|medecins?|techniciens?|informaticiens?|lits|conseill(?:er|ere)s?|experts?|administrateurs?|analystes?|juristes?|dpo|rssi|infirmieres?|controleurs?|enqueteurs?)(?: [a-z'’-]+){0,2}?|seule?s?),? pour (?:[^.;:()]{2,50} et )?${some}$`,
);
/** "traque les fuites pour 230 clients", "gère la paie pour 40 mairies": whom a house works for. */
const worksFor =
  /(?<![a-z])(?:traqu|surveill|veill|guett|ger[ea]|exploit|infoger|mainten|maintien|administr|edit|audit|proteg|developp|fabriqu|imprim|rout|factur|encaiss|sous-trait)[a-z]* (?:[a-z'’-]+ ){1,6}pour (?:(?:quelque|environ|pres de|plus de|les|ses) )*$/;

/** "a déjà servi à 2,6 millions de lecteurs", "a permis à 1 400 structures de candidater". */
const servedTo = ahead(
  '(?:a|ont|avait|avaient|aura|auront|a deja|ont deja) (?:ainsi )?(?:servi|profite|beneficie|ete utile|ete propose[es]*|ete distribue[es]*|ete remise?s?|ete ouverte?s?|ete presente[es]*) (?:a|aux)',
);
const letTo = ahead(
  '(?:permis|permet|permettra|permettait|permettent|propose|proposait|offre|offrait) (?:a|aux)',
);
const doSo =
  /^(?: [a-z'’-]+){0,3}? (?:de |d')(?:s'|se |y |en )?(?!leurs?|sa|son|ses|la |le |les )[a-z]{3,}(?:er|ir|re)(?![a-z])/;

/** "le Mooc affiche 160 000 comptes", "l’application a passé les 2 millions d’inscrits". */
const offers =
  /(?<![a-z])(?:mooc|cours|formation|tutoriel|appli|application|newsletter|lettre|podcast|petition|chaine|programme|dispositif|jeu|concours|cagnotte|barometre|label|outil|verificateur|espace (?:de )?sante|messagerie|carte|pass|titre|abonnement|magazine|blog|reseau social|plateforme)(?![a-z])[^.;:]{0,60}?(?<![a-z])(?:affich|revendiqu|compt|totalis|cumul|depass|franchi|attein|frol|rassembl|reuni|sedui|attir|fidelis|passe les|equip)[a-z]*(?: les| le cap des)? ?(?:\d[^.;:]{2,40} et )?$/;
const usersOf =
  /^(?:comptes?|profils?|inscrite?s?|abonnee?s?|abonnements?|utilisat(?:eurs?|rices?)|membres?|lect(?:eurs?|rices?)|adherente?s?|joueurs?|clientes?|clients|patiente?s?|auditeurs?|telespectateurs?|documents?|telechargements?|apprenants?|participante?s?|signataires?|personnes)$/;
/** "23 millions de profils actifs", "400 millions de documents versés en 2024". */
const active =
  /^(?: [a-z]+)? (?:actifs|actives|(?:verse|depose|echange|traite|emis|delivre|rembourse|envoye|transporte|vendu|livre|produit|effectue|realise|ouvert|cree|signe|souscri)[a-z]* (?:en (?:19|20)\d\d|l'an (?:dernier|passe)|par (?:an|mois|jour)|chaque (?:annee|mois|jour)|cette annee))(?![a-z\d])/;
const saysSo =
  /(?<![a-z])(?:revendiqu|affich|totalis|cumul|depass|franchi|attein|enregistr|annonc)[a-z]* [^.;:]{0,50}$/;

/** "La solution, vendue à 800 mairies": whoever bought it. */
const soldTo =
  /(?<![a-z])(?:solutions?|logiciels?|outils?|progiciels?|applications?|produits?|licences?|offres?|systemes?|modules?|appareils?|boitiers?|packs?|abonnements?|technologies?|suites?|prestations?)(?: [a-z'’-]+){0,3},? (?:(?:est|a ete|fut|deja) )?(?:vendu|fourni|livre|loue|distribue|propose|concede|installe)[es]* (?:a|aux|dans|chez) (?:(?:quelque|environ|pres de|plus de|les|des) ?)*$/;
/** "40 000 bouteilles à l’heure": a rate. */
const perHour =
  /^ (?:[a-z]+ ){0,2}?(?:a l'heure|a la (?:minute|seconde|journee)|par (?:heure|minute|seconde|jour|semaine|nuit)|chaque (?:jour|semaine|nuit|heure))(?![a-z])/;

/** "Le tarif passe de 40 à 65 euros pour 12 000 familles": who pays it. */
const atPrice =
  /(?<![a-z])(?:tarifs?|prix|loyers?|cotisations?|factures?|primes?|redevances?|taxes?|forfaits?)(?![a-z])[^.;]{0,60}(?:euros?|€|francs|dollars) (?:de plus )?pour (?:(?:quelque|environ|pres de|plus de|les|ses) )*$/;
/** "Sa lettre touche 30 000 lecteurs". */
const media =
  /(?<![a-z])(?:lettre|newsletter|infolettre|podcast|chaine|magazine|emission|hebdomadaire|quotidien|mensuel|journal|revue|bulletin)(?: (?!qui|dont|pirate|vole)[a-z'’-]+){0,2} (?:touche|atteint|reunit|rassemble|compte|vise|interesse) (?:(?:quelque|environ|pres de|plus de) )*$/;
const followers =
  /^(?:lecteurs?|lectrices?|abonnee?s?|auditeurs?|telespectateurs?|spectateurs?|inscrits?|fideles|personnes)$/;
/** "L’assurance maladie rembourse 66 millions d’assurés". */
const insures =
  /(?<![a-z])(?:assurance[ -]maladie|securite sociale|caisses?|mutuelles?|cpam|msa|caf|agirc-arrco|regime general|complementaire)(?: (?!qui|dont)[a-z'’-]+){0,3} (?:rembours|assur|couvr|indemnis|pensionn|affili|vers)(?:e|ent|ait|aient|re)(?: (?:des|les|leurs) [a-z]+ a)? (?:(?:quelque|environ|pres de|plus de) )*$/;
/** "les 401 entreprises sondées". */
const polled = /^(?: [a-z]+)? (?:sonde|interroge|questionne|repondant)[es]*(?![a-z])/;

/** "6 400 abonnements vendus, un record": the season goes well. */
const seats =
  /^(?:abonnements?|billets?|places?|tickets?|exemplaires?|entrees|polices|contrats|licences|forfaits|voitures|vehicules|maisons)$/;
const sold =
  /^ (?:(?:ont ete |sont )?(?:deja )?(?:vendue?s|ecoulee?s|souscrits?|distribuee?s|imprimee?s)(?= ?(?:[.,;:)]|$)| (?:en (?:19|20)|l'an|cette|depuis|la saison|pour)))/;

/** "Les assureurs ont vendu 11 000 polices": trade. */
const sells = ahead('(?:vend|ecoul|plac|commercialis|immatricul)(?:u|e|ent|ait|aient|re)?');
/** "entrent dans le champ de la directive": whom a rule is for. */
const underRule =
  /^(?: (?!dont|qui)[a-z'’-]+){0,3}? (?:(?:entr|tomb|relev)[a-z]* (?:dans le (?:champ|perimetre)|sous le coup|de la (?:directive|loi)|du (?:reglement|champ))|(?:sont|seront|seraient) (?:[a-z]+ )?(?:soumis|assujetti|tenu|astreint|regule|eligible)[es]* (?:a|au|aux|de|par)|devront (?:[a-z]+ )?(?:se (?:declarer|conformer|mettre|doter)|appliquer|notifier|designer|nommer|respecter))(?![a-z])/;

/** "Le dispositif, 19 000 euros par an, concerne quarante-trois mairies": whom a measure is for. */
const scheme =
  /(?<![a-z])(?:dispositif|programme|formation|plan|exercice|marche|abonnement|campagne|experimentation|mesure|reforme|offre|atelier|appel a projets|subvention|aide|enveloppe|convention|charte|parcours|accompagnement|bouclier|pack|groupement|projet|contrat-cadre)s?(?:,[^,.;]{2,45},)?(?: (?!dont|qui|contre|pirate|vole|compromi|hacke|attaqu|touche|expose|infecte|fuite)[a-z'’-]+){0,3} (?:concern|couvr|profit|s'adress|benefici|regroup|associ|accompagn|vis)(?:e|ent|era|eront|ait|aient|re|ira)?(?: deja| desormais| aujourd'hui)?(?: a| aux)? (?:(?:quelque|environ|pres de|plus de|les|des|ses|nos) )*$/;

/** "un groupe WhatsApp, 212 membres": a chat and its size. */
const chat =
  /(?<![a-z])(?:groupes?|boucles?|canal|fils?|conversations?|salons?|listes? de diffusion)(?: (?:de (?:discussion|parents|crise)|prive|interne|ferme|dedie))?(?: (?:sur )?(?:whatsapp|telegram|signal|facebook|messenger|discord|slack|teams|olvid|tchap))? ?(?:,|\(|de|d'|reunissant|fort de|avec|a) ?(?:(?:deja|pres de|plus de|quelque|environ) )*$/;
const chatters =
  /^(?:membres?|participante?s?|abonnee?s?|inscrite?s?|personnes|parents?|collegues?|numeros)$/;

/** "les six millions de dossiers que gère la caisse": all a house has. */
const thatIs =
  /^(?: [a-z]+)? (?:que |qu'|dont )(?:gere|gerait|suit|traite|emploie|sert|dessert|revendique|administre|accueille|possede|dispose|couvre|heberge|conserve)(?:nt)? (?:(?:la|le|les|son|sa|ce|cette|cet|ses) |l')?(?!fichier|base|fuite|lot|liste|archive|table|document|registre|dump|annonce|tableau|pirate|groupe|vendeur)[a-z]/;

/** "que gère la caisse, 410 000 ont été consultés": some of them were hit. */
const thenPart =
  /^[^.;\n\d]{0,60}, (?:environ |pres de |plus de |au moins |quelque )?\d[\d .,]*(?: (?:millions?|milliers?))? (?:ont|auraient|avaient|sont|seraient|etaient)(?![a-z])/;

/** "a enregistré près de 63 000 annonces en 2024": reports to an office, in Switzerland. */
const notices = /^(?:annonces?|signalements?|plaintes?|alertes?|sollicitations?|saisines?)$/;
const gotMany = ahead('(?:enregistre|recu|recense|traite|comptabilise|denombre|collecte|recueilli|instruit)');
/** "soit 13 500 de plus qu’un an plus tôt": how much more. */
const moreThan =
  /^ (?:[a-z]+ )?de (?:plus|moins) (?:qu'|que |par rapport a )(?:un an|l'an|l'annee|en (?:19|20)\d\d|(?:la|le) (?:semaine|mois|periode|annee|trimestre)|la meme|au (?:premier|deuxieme|troisieme|quatrieme))/;
/** "Neuf annonces sur dix". */
const ofTen = /(?:^|[^a-z-])(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|\d)(?: [a-z'-]+){1,3} sur $/;
/** "fera passer de 500 à 15 000 le nombre d’entités soumises": a rule that grows. */
const grows =
  /(?<![a-z])(?:passer|passe|passera|passent|porter|portera|porte|grimper|monter)(?: [a-z]+)? (?:de \d[\d ,.]* )?a (?:(?:pres|plus) de |environ |quelque )*$/;
const theNumber =
  /^ (?:environ )?(?:le|son|leur) nombre (?:de |d'|des )(?!victimes|personnes|clients|patients|comptes|dossiers)/;
/** "pour 68 millions de Français": a whole nation. */
const nations: readonly (readonly [RegExp, number, number])[] = [
  [/^francais$/, 64e6, 70e6],
  [/^belges$/, 11e6, 12.5e6],
  [/^suisses$/, 8e6, 9.5e6],
  [/^quebecois$/, 8e6, 9.6e6],
  [/^canadiens$/, 36e6, 42e6],
  [/^europeens$/, 440e6, 520e6],
];
/** "sur un parc de 7 150 logements": what a landlord has. */
const housing = /^(?:logements?|appartements?|chambres|pavillons?|lits|berceaux|hectares|couverts)$/;
const estate = ahead("(?:parc|patrimoine|ensemble|residence)(?: [a-z]+)? (?:de|d')|sur");

/** "Ils ont levé 3,2 millions": money, if nobody says of what. */
const raised = ahead(
  '(?:leve|lever|levent|investi|investir|debourse|debourser|depense|depenser|facture|empoche)',
);

/** Whether a number says how far somebody reaches, and not what was hit. */
export function isReach(
  folded: FoldedText,
  { phrase, token, start, numberStart, numberEnd }: Draft,
  span: Span,
  around: Around,
): boolean {
  if (phrase.kind === 'size') return false;
  const { text } = folded;
  const left = text.slice(Math.max(span.start, start - 120), start);
  const hedged = left + text.slice(start, numberStart);
  const counted = Math.max(phrase.end, numberEnd);
  const right = text.slice(counted, Math.min(span.end, counted + 120));
  const behind = text.slice(numberEnd, Math.min(span.end, numberEnd + 60));
  if (moreThan.test(behind) || (grows.test(left) && theNumber.test(behind))) return true;
  if (phrase.kind === 'none') {
    if (token.form === 'words' && (token.value === 10 || token.value === 100) && ofTen.test(left))
      return true;
    return raised.test(left) && token.value >= 1e6 && /^ ?(?:[,.;)]|$|en |aupres |pour )/.test(behind);
  }
  const noun = text.slice(phrase.start, phrase.end);
  const next = /^ (?:d[e'] ?)?([a-z'-]+)/.exec(behind)?.[1] ?? '';
  const isUnknown = phrase.kind === 'unknown';
  if (isUnknown && perHour.test(behind)) return true;
  if (isUnknown && housing.test(next) && estate.test(left)) return true;
  if (notices.test(isUnknown ? next : noun) && gotMany.test(left)) return true;
  if (seats.test(isUnknown ? next : noun) && sold.test(isUnknown ? behind.slice(next.length + 1) : right))
    return true;
  if (around.isAttached) return false;
  const nounClass = phrase.sense?.nounClass;
  const isLiving = nounClass === 'base' || nounClass === 'person';
  const isTakers = isLiving || nounClass === 'body' || isUnknown;
  const isLost = befell.test(right.replace(/[;:].*$/s, ''));
  if (nations.some(([name, least, most]) => name.test(noun) && token.value >= least && token.value <= most))
    return true;
  if (isTakers && letTo.test(left) && doSo.test(right)) return true;
  if (isTakers && underRule.test(right)) return true;
  if (isLost) return false;
  if (seats.test(isUnknown ? next : noun) && sells.test(left) && !taken.test(left)) return true;
  if (thatIs.test(right) && !thenPart.test(right)) return true;
  const isTaken = taken.test(left);
  if (!isTaken && usersOf.test(noun) && (offers.test(hedged) || (active.test(right) && saysSo.test(left))))
    return true;
  if (isTakers && chatters.test(noun) && chat.test(left)) return true;
  if (!isTakers && phrase.sense?.unit !== 'accounts') return false;
  if (perSo.test(left) || servedTo.test(left)) return true;
  if (!isTakers) return false;
  if (scheme.test(left) || soldTo.test(left) || polled.test(right)) return true;
  if (followers.test(noun) && media.test(left)) return true;
  if (isLiving && (atPrice.test(left) || insures.test(left))) return true;
  if (worksFor.test(left) && !isUnknown) return true;
  return isApposed(folded, start, left, right);
}

/** Whether a number stands between two commas behind a name that then does something. */
function isApposed(folded: FoldedText, start: number, left: string, right: string): boolean {
  const found = apposed.exec(left);
  const name = found?.[1];
  if (found === null || name === undefined) return false;
  const at = start - left.length + found.index + found[0].indexOf(name);
  return isCapitalAt(folded, at) && !taken.test(found[0]) && thenDoes.test(right);
}
