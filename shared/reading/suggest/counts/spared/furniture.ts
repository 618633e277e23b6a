import type { FoldedText } from '../../../fold.ts';
import type { Draft } from '../draft.ts';
import { senseOfWord } from '../nouns.ts';
import { wordsAround } from './words-around.ts';

type Span = { readonly start: number; readonly end: number };

/** What a page says of itself: "89 commentaires", "2 messages supprimés (hors sujet)". */
const reactions = /^(?:commentaires?|comments?|reponses?|replies|reactions?|partages?|shares?|retweets?)$/;
const posts = /^(?:messages?|posts?|tweets?|avis|commentaires?|comments?|reponses?|replies)$/;
const moderated =
  /^ (?:(?:ont ete |a ete |was |were )?(?:supprime|masque|modere|signale|cache|removed|deleted|hidden|flagged)e?s?)[^|\n]{0,40}(?:hors[- ]sujet|moder|charte|off[- ]topic|rules|regles|doublon)/;
/** "un script de 20 lignes": how long a text or a program is. */
const written =
  /(?<![a-z])(?:scripts?|programmes?|code|macros?|fonctions?|requetes?|snippets?|one-?liner|posts?|messages?|mails?|e-?mails?|textes?|communiques?|lettres?|articles?|tracts?|billets?|threads?|programs?|functions?|letters?|statements?|texts?|memos?|notes?|rapports?|reports?|documents?|arrets?|jugements?|decisions?|courriers?|courriels?)(?: [a-z]+)?(?: (?:de|d'|en|of|in) ?| ?: | \()$/;
const length = /^(?:lignes?|lines?|pages?|phrases?|sentences?|signes?|tweets?|messages?|posts?)$/;
/** Jobs, not machines. */
const jobs = /^(?:postes?|posts|emplois?|jobs?|positions?|roles?)$/;
const jobsAfter =
  /^ (?:ont ete |sont |etaient |seront |were |are |will be )?(?:supprimee?s?|cree?e?s?|vacants?|a pourvoir|ouverts? (?:au|a)|non pourvus?|budgetaires?|eliminated|cut(?![a-z])|axed|menaces)/;
const jobsBefore =
  /(?:suppression|creation|supprim[a-z]+|menac[a-z]+|cut(?:s|ting)?|eliminat(?:e|es|ed|ing)|ax(?:e|es|ed|ing)|shed(?:s|ding)?) (?:de |d'|of )?$/;
/** "(402 élèves) ne sont pas concernés", "were not affected". */
const spared =
  /^(?!.{0,70}?(?<![a-z])(?:dont|mais|but|whose|mots? de passe|passwords?|cartes?|donnees|data|information|ibans?|ribs?|while|tandis)(?![a-z]))[^.;,|\n\d]{0,70}?(?:, [a-z' ]{3,40},)?(?: (?:ne |n')(?:sont|etaient|seraient|seront|ont|sera|est)(?: [a-z]+)? (?:pas|aucunement|nullement)(?: ete)?(?: [a-z]+)? (?:concern|touch|impact|affect|vise)| (?:were|are|was|is|have been) (?:not|never)(?: [a-z]+)? (?:affected|impacted|involved|concerned)| (?:were|are|remain|stayed) (?:unaffected|unharmed|untouched|spared|safe)(?![a-z])| (?:sont|restent|seraient) (?:a l'abri|hors de danger|saufs|indemnes)| (?:ont ete |sont |seraient )?epargne)/;
/** "n'ayant effectué aucun trajet depuis deux ans": kept too long, not hit. */
const idle = /^ (?:n'ayant|inactifs? depuis|inactives? depuis|inactive since|who had not (?:logged|used))/;
/** "les trois derniers bulletins de salaire" of each. */
const lastFew = /^(?: [a-z]+)? (?:derniers|dernieres|last|latest|most recent) /;
/** The terms of a sale. */
const terms =
  /(?:^|\n)[^a-z\n]*(?:price|prix|tarif|escrow|contact|bids?|blitz|start|terms|conditions)(?: [a-z]+)? ?[:=][^\n]*$/;
/** "a ouvert 14 tickets": what was done about it. */
const handled =
  /(?<![a-z])(?:ouvert|ouvre|ouvrir|cree|traite|recu|repondu a|opened|logged|raised|handled|answered|received)(?: (?:plus de |environ |some |about ))? ?$/;
/** "diffusées sur 3 sites": where it went. */
const spreadOn =
  /(?:diffus|publi|post|spread|repris|relay|mirror|reuplo|vendu|sold|partag|shared|circul|mise?s? en (?:ligne|vente)|uploaded|available|disponible)[a-z]*[^.;\n]{0,30} (?:sur|on|across|via)(?: (?:au moins|at least|plus de|pas moins de))? ?$/;
const petition =
  /(?<![a-z])(?:petitions?|recueill[a-z]*|reuni[a-z]*|recolt[a-z]*|collected|gathered|lettre ouverte|open letter)(?![a-z])/;
const rank = /^(?:posts?|messages?|points?|deals?|reputation|trades?|feedbacks?)$/;
const rankOf =
  /(?<![a-z])(?:accounts?|users?|members?|sellers?|actors?|posters?|comptes?|membres?|vendeurs?|profils?|pseudos?|ceux|celles|those)(?:[^.;\n]{0,60} (?:and|et))? (?:with|avec|ayant|having|has|had|a|qui ont|who have|avait|affiche|totalise) ?(?:at least |less than |fewer than |moins de |plus de |au moins )?$/;
/** "who joined in August and has 3 posts": how somebody stands on a forum. */
const newcomer =
  /(?<![a-z])(?:joined|registered|signed up|member since|arrive[es]* sur le forum|inscrit[es]*|membre depuis|compte (?:cree|ouvert|date))(?![a-z])[^.;\n]{0,50}(?:,|and|et|with|avec|has|had|have|a|compte|affiche|avait|only|just|seulement|que) $/;
/** How many shops a chain has. */
const shops =
  /^(?:stores?|shops?|magasins?|boutiques?|restaurants?|agences?|hotels?|outlets?|branches|succursales?|points? de vente|enseignes?)$/;
/** Back again, or never down. */
const restored =
  /^(?: [a-z]+)?(?: seulement| uniquement| only| just)?,? (?:(?:are|sont|is|est|were|etaient) (?:deja |already |now |tous |all )?(?:back|up again|up and running|online again|running again|de retour|repartis|repartie?s?|retablie?s?|a nouveau|remis en|restored|running)(?![a-z])|ont pu etre|ont (?:deja )?ete|sont (?:deja )?|ont|have (?:already )?been|were|had been) ?(?:deja |already )?(?:rallum|restaur|repar|remis|redemarr|epargn|sauv|reouv|rouv|restored|recovered|rebuilt|repaired|restarted|reopened|back )/;
/** "38 touchés, 29 restaurés". */
const isBack =
  /^ (?:restaur|repar|redemarr|rallum|reinstall|epargn)ee?s(?![a-z])|^ (?:intacte?s|indemnes|restored|rebuilt|recovered|reinstalled|spared|unscathed|untouched)(?![a-z])/;
/** "services are back in 9 of 12 libraries". */
const backIn =
  /(?<![a-z])(?:back|restored|retabli[es]*|rouver[a-z]*|repris|reprend|reopen[a-z]*|running(?! total)|online again|open again|disponible|relance[es]*|redemarre[es]*)(?: [a-z'-]+){0,3}? (?:in|at|dans|pour|sur|a|for)(?: (?:\d+|[a-z]+) (?:of|out of|des|sur|de))? (?:the |its |les |ses |our |leurs )?$/;
const ofWhole = /(?<![a-z])(?:sur|of)(?: (?:les|ses|leurs|the|its|their|all))? ?$/;
/** "un site qui recense 15 milliards de comptes issus de 882 fuites": what a collection of breaches holds. */
const index =
  /(?<![a-z])(?:sites?|services?|base|moteur|plateforme|outil|annuaire|pwned|hibp|index|search engine|website|database|agregateur)(?![a-z])[^.;\n]{0,50}? (?:recens|repertori|index|referenc|compt|list|contien|contain|track|catalog|hold|has|regroup|agreg)[a-z]*(?![a-z])[^.;\n]{0,30}$/;
const fromBreaches =
  /^[^.;\n]{0,40}? (?:issue?s?|provenant|tiree?s?|venant|from|across|spanning|repartie?s?|extraite?s?)(?: [a-z]+){0,3} ?\d[\d ,.]*(?: [a-z]+)? (?:fuites|breaches|violations|piratages|sites|leaks|incidents)/;
/** Eyes on the whole internet: what they see is open to attack. */
const scanners =
  /(?<![a-z])(?:shodan|censys|shadowserver|zoomeye|onyphe|fofa|binaryedge|netlas|leakix|scans? (?:d'|de l')?internet|internet-wide scans?)(?![a-z])/;
/** "le logiciel avait décalé d'une ligne une liste de 57 praticiens": whom things were sent to. */
const mailing =
  /(?:decal|tri[eé]|fusionn|misalign|shift|sort)[a-z]*[^.;\n]{0,40} (?:liste|fichier|tableau|list|file) (?:de|d'|of) ?$/;
const exchanged = /^(?: [a-z]+)? (?:echange[es]*|exchanged|plus tard|later|internes? plus tard)(?![a-z])/;
/** "Les trois écoles piratées ont rouvert": hit, and open again. */
const isHit =
  /^ (?:touche|concerne|affecte|impacte|pirate|attaque|chiffre|vise|paralyse|bloque|infecte|affected|impacted|hacked|breached|encrypted|infected|hit)e?s?(?![a-z])/;
/** So many a day: how many come, not how many were hit at once. */
const rate =
  /^(?: [a-z'-]+){0,3} (?:par (?:an|mois|jour|semaine|heure)|chaque (?:annee|mois|jour|semaine)|(?:per|each|every) (?:year|month|day|week|hour))(?![a-z])/;

const small =
  '(?:[1-9]|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|one|two|three|four|five|seven|eight|nine)';
const round =
  '(?:[2-9]|10|20|100|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|two|three|four|five|seven|eight|nine|ten|twenty)';
const shareAfter = new RegExp(`^ (?:sur|in|out of)(?: every)? ${round}(?![a-z0-9]|[ .,]\\d)`);
const shareBefore = new RegExp(
  `(?<![a-z0-9.,])(?<!\\d )${small}(?: ([a-z·]+))? (?:sur|in|out of)(?: every)? $`,
);

/**
 * A number that belongs to the page, to a program, to a collection or to a proportion: nothing of it was hit in the
 * breach that the text tells.
 */
export function isFurniture(folded: FoldedText, draft: Draft, span: Span, isAttached: boolean): boolean {
  const { phrase, numberEnd, token } = draft;
  const { left, right, noun, nounClass, counted } = wordsAround(folded, draft, span, {
    left: 130,
    right: 130,
  });
  const isLiving = nounClass === 'person' || nounClass === 'base';
  if (isShare(left, right, draft, noun)) return true;
  if (restored.test(right) && !isHit.test(right) && phrase.kind !== 'size' && !ofWhole.test(left))
    return true;
  if (backIn.test(left) && phrase.kind !== 'size' && nounClass !== 'record') return true;
  if (isBack.test(folded.text.slice(numberEnd, numberEnd + 24))) return true;
  if (scanners.test(left + right) && phrase.kind !== 'size') return true;
  if (terms.test(left) && (phrase.kind === 'none' || length.test(noun))) return true;
  if (phrase.kind === 'none') return false;
  if (/^signatures?$/.test(noun) && petition.test(left + right)) return true;
  if (token.value <= 1000 && rank.test(noun) && (rankOf.test(left) || newcomer.test(left))) return true;
  if (
    token.value <= 12 &&
    /^(?:enfants?|children|kids?)$/.test(noun) &&
    /(?<![a-z])(?:ans|aged? \d+|\d+), ?$/.test(left)
  )
    return true;
  if (
    token.value <= 12 &&
    nounClass === 'record' &&
    /(?<![a-z])(?:last|latest|past|previous|most recent) $/.test(left)
  )
    return true;
  if (token.value <= 12 && lastFew.test(folded.text.slice(numberEnd, counted))) return true;
  if (
    /^(?:tickets?|appels?|calls?|requetes?|requests?|demandes?|fiches? incident|cases?)$/.test(noun) &&
    handled.test(left)
  )
    return true;
  if (/^(?:sites?|websites?|domaines?|domains?)$/.test(noun) && spreadOn.test(left)) return true;
  if (noun.startsWith('mailing') && /(?<![a-z])(?:in|dans) ?$/.test(left)) return true;
  if (shops.test(noun) && /, ?$/.test(left) && /^ ?[,|\n]/.test(right)) return true;
  if (/(?:^| )ip(?: |$)/.test(noun) && /(?<![a-z])(?:by|par) ?$/.test(left)) return true;
  // "visité depuis 184 adresses": from where, and not whose.
  if (/^adress(?:e|es)$|^addresses$/.test(noun) && /(?<![a-z])(?:depuis|from) ?$/.test(left)) return true;
  // "Quarante pour cent des sauvegardes"
  if (
    token.form === 'words' &&
    /(?<![a-z])(?:pour|per) $/.test(left) &&
    folded.text.startsWith('cent', token.start)
  )
    return true;
  if (nounClass !== 'size' && spared.test(right)) return true;
  if (isLiving && (idle.test(right) || mailing.test(left) || (!isAttached && rate.test(right)))) return true;
  if (reactions.test(noun) && /(?:^|[\n|])[^a-z]*$/.test(left) && /^ ?[^a-z ]*(?:$|\n|\|)/.test(right))
    return true;
  if (posts.test(noun) && token.value < 1000 && moderated.test(right)) return true;
  if (/^tweets?$/.test(noun) && token.value < 100 && !isAttached) return true;
  if (length.test(noun) && token.value <= 500 && written.test(left)) return true;
  if (jobs.test(noun) && (jobsAfter.test(right) || jobsBefore.test(left))) return true;
  if (posts.test(noun) && exchanged.test(right)) return true;
  return nounClass === 'record' && index.test(left) && fromBreaches.test(right);
}

/** "2 Français sur 3", "nine in ten customers": a proportion of people, both its numbers. */
function isShare(left: string, right: string, { phrase, token }: Draft, noun: string): boolean {
  if (token.value > 100) return false;
  const isPeople = (word: string): boolean => senseOfWord(word)?.unit === 'persons';
  if (token.value < 10 && shareAfter.test(right)) {
    const named = phrase.kind === 'none' ? (/^(?: [a-z]+){2,3} ([a-z]+)/.exec(right)?.[1] ?? '') : noun;
    return isPeople(named);
  }
  const before = shareBefore.exec(left);
  if (before === null || (token.value > 10 && token.value !== 20 && token.value !== 100)) return false;
  return isPeople(before[1] ?? noun);
}
