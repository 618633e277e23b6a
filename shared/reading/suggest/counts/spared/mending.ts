import type { FoldedText } from '../../../fold.ts';
import type { Draft } from '../draft.ts';
import { befell } from './befell.ts';
import { wordsAround } from './words-around.ts';

type Span = { readonly start: number; readonly end: number };
type Around = { readonly before?: unknown; readonly isDataOf: boolean; readonly isAttached: boolean };

/*
 * What is mended, moved, checked, typed again or put to the test around a breach: machines started up again or unplugged as a
 * precaution, a plant's lines, papers printed, suppliers audited, false identities sown, lures received. None of it was hit.
 */

const counter = '(?:\\d[\\d ,.]*|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt)';
const some = `(?:(?:(?:pres|plus|moins) d[e']|environ|quelque|au moins|deja|de nouveau|les|des|ses|nos|leurs|ces|tous|toutes|${counter} (?:de|des) (?:ses|nos|leurs|ces)|${counter} des) ?)*`;
/** A regular expression for what stands right before a number, hedges and articles between them. */
const ahead = (words: string): RegExp => new RegExp(`(?<![a-z])(?:${words}) ?${some}$`);

const thieves =
  /(?<![a-z])(?:pirates?|hackers?|cybercriminels?|attaquants?|assaillants?|gangs?|voleurs?|intrus|rancongiciels?|ransomware|virus|malware|vendeurs?|fraudeurs?|escrocs?)(?![a-z])/;

/** "vérifier près de 70 000 ordinateurs", "a débranché 4 000 serveurs": what was done with machines. */
const doneTo = ahead(
  '(?:(?:re)?verifi|control|inspect|audit|redemarr|relanc|rallum|rouvr|reouvr|rebranch|reconnect|debranch|deconnect|demont|renouvel|reequip|rachet|reactiv|recert|patch)(?:er|e|ent|ant|aient|ait|eront|era)|rouvert|remettre en (?:route|service|marche|ligne)|remis(?:e|es)? en (?:route|service|marche|ligne)|mettre (?:hors tension|a jour)|mis hors tension|passer au (?:scanner|peigne fin|crible)',
);
/** "Il reste 140 postes à contrôler". */
const toDo =
  /^(?: [a-z]+)? (?:a|restent a|sont a|seront a) (?:re)?(?:verifier|controler|auditer|inspecter|renouveler|tester|patcher)(?![a-z])/;
/** "deux de ses trois lignes de conditionnement". */
const partOf = /^ (?:de|des) (?:ses|nos|leurs|ces|les)? ?[a-z\d]/;
const plantLine =
  /^ (?:de|d') ?(?:conditionnement|production|fabrication|assemblage|montage|emballage|embouteillage|decoupe|peinture|metro|bus|tram[a-z]*|trains?|cars?|autocars?|chemin de fer|abattage|traite|caisse|tri|code)(?![a-z])/;
const stopped = /(?<![a-z])(?:arret|stopp|interromp|immobilis|figee?s|neutralis|perturb|au ralenti)/;
/** "Les 140 véhicules roulent": they run as ever. */
const vehicles =
  /^(?:vehicules?|bus|cars?|trams?|tramways?|rames?|trains?|ambulances|camions|bennes|navettes|avions|bateaux|ascenseurs|voitures)$/;
const run =
  /^(?: [a-z'’-]+){0,2}? (?:roul|circul|tourn|fonctionn|vol|navigu)(?:ent|aient|eront)(?! (?:au ralenti|mal|sur))(?![a-z])/;
/** "environ un millier avaient été remis en ligne". */
const isBack =
  /^(?: [a-z]+){0,2}? (?:(?:ont|avaient|auraient|auront) (?:deja )?(?:ete )|sont |etaient |seront )(?:[a-z]+ )?(?:retabli|relance|remis(?:es)? en (?:service|ligne|route|marche)|redemarre|rouvert|reouvert|reactive|rallume|rebranche|reconnecte)|^(?: [a-z]+){0,2}? (?:ont|avaient) (?:deja )?(?:redemarre|rouvert|repris)(?![a-z])/;
/** "180 salariés sur 310 ont été placés en activité partielle": of how many. */
const outOf = /\d [a-z]+ sur $/;
const atHome =
  /^ (?:ont (?:ete |du etre )?|sont |etaient |avaient ete |seront )(?:[a-z]+ )?(?:place|mis|au chomage|en (?:chomage|activite partielle|conge|teletravail)|repris le travail|renvoye|de retour)/;

/** "ressaisir 2 600 contrats un par un": typed again. */
const again = ahead(
  '(?:ressais|re-sais|retap|reencod|re-encod|reconstitu|reedit|reimprim|renumeris|recalcul)(?:ir|i|is|er|e|ent|issent|issant|ant)|saisir a nouveau|(?:faut|fallu|faudra|fallait|doit|doivent|devra|devront|du|devaient|reste a|restent a|oblige[es]* de|contraint[es]* de) (?:refaire|reprendre|recopier|rattraper|trier|classer|numeriser|scanner|saisir|encoder|relire|verifier|deballer)',
);
/** "1 400 tickets encore en souffrance". */
const chores =
  /^(?:tickets?|demandes?|interventions?|appels?|courriers?|incidents?|requetes?|commandes?|factures?|dossiers?|rendez-vous)$/;
const waits =
  /^(?: (?!dont|qui)[a-z'’-]+){0,3}? (?:en (?:souffrance|retard|file d'attente)|a (?:traiter|rattraper|solder|reprogrammer)|restent (?:en attente|a [a-z]+er)|s'entass|s'accumul|en attente de traitement|attend(?:ent|aient) (?:une?|la|leur|le|d'etre|encore|toujours)(?![a-z]))/;

/** "Un millier de cartes de cantine ont été réimprimées": made anew. */
const anew =
  /^(?: (?!bancaires?|dont|qui)[a-z'’-]+){0,4}? (?:(?:ont|avaient) (?:du )?(?:ete|etre)|seront|sont|etaient) (?:[a-z]+ )?(?:reimprim|reedit|redistribu|refabriqu|recommand|retap|ressaisi|renumerot)[a-z]*/;

/** "Elle a signé 4 000 lettres à la main": work. */
const byHand =
  /^(?: (?!dont|qui)[a-z'’-]+){0,3}? (?:a la (?:main|machine|plume)|au (?:stylo|crayon|tampon))(?![a-z])/;
/** "deux mille ballots de courrier dorment au dépôt": what lies about. */
const liesThere =
  /^(?: (?!dont|qui)[a-z'’-]+){0,4}? (?:dorm|s'entass|s'empil|patient|moisiss|s'accumul|s'amoncel|croupiss|pren[a-z]* la poussiere)(?:ent|aient)?(?= )/;

/** "5 téraoctets de journaux", "La sauvegarde pèse 40 To": what is read, and where a house keeps its own. */
const ofLogs = /^ (?:de |d')(?:journaux|logs|traces|captures? reseau|telemetrie|trafic)(?![a-z])/;
const ownStore =
  /(?<![a-z])(?:sauvegardes?|entrepot|baie|cluster|grappe|nas|infrastructure|archivage|stockage|restauration)(?: (?!volee?s?|derobee?s?|exposee?s?|exfiltree?s?)[a-z'’-]+){0,2} (?:pes|occup|represent|tien|totalis|attein|avoisin|porte sur)[a-z]* (?:quelque |environ |pres de |plus de )*$/;
/** "L’avocate, qui a plaidé 200 dossiers". */
const pleaded =
  /(?<![a-z])(?:avocate?|juge|magistrate?|procureure?|notaire|huissier|experte?|mediat(?:eur|rice)|greffier|tribunal|cabinet|barreau)(?![a-z])[^.;]{0,40} (?:plaid|instrui|juge|traite|suivi|boucl|mene|regl|tranch|class)[a-z]* (?:quelque |environ |pres de |plus de |deja )*$/;
const cases = /^(?:dossiers?|affaires?|cas|proces|contentieux|procedures?)$/;
/** "Les deux hommes s’étaient écrit 3 000 messages". */
const toEachOther =
  /(?<![a-z])(?:s'etaient|se sont|s'est|s'envoy[a-z]*|s'ecriv[a-z]*|(?:ont|avaient|auront) (?:deja )?echange|s'echang[a-z]*)(?: (?:ecrit|envoye|echange|adresse|telephone))? (?:quelque |environ |pres de |plus de )*$/;

/** "a basculé ses 7 établissements, 9 200 comptes et 340 applications": a house moves its machines. */
const moved = new RegExp(
  `(?<![a-z])(?:a|ont|avons|avait|avaient|aura|doit|devra|va|de) (?:deja |ainsi |depuis |enfin )?(?:bascul|migr|raccord|moderni[sz]|mutualis|unifi|consolid|deploy|virtualis|rationalis|decommission|inventori|cartographi)(?:e|er) (?:[^.;:]{0,60}(?:,| et) )?${some}$`,
);
const machines =
  /^(?:comptes?|boites?|applications?|postes?|serveurs?|etablissements?|sites?|logiciels?|terminaux|agents?|utilisateurs?|services?|communes?|mairies?|ecoles?|colleges?|lycees?|bases?|messageries?)$/;
/** "fait tester 52 sous-traitants, 13 ont échoué". */
const tested = ahead(
  '(?:fait|faire|fera|font) (?:deja |aussi )?(?:tester|auditer|evaluer|controler|verifier|certifier|inspecter|noter)',
);
const passed =
  /^ (?:[a-z]+ )?(?:n')?(?:ont|avaient|auraient) (?:pas )?(?:echoue|reussi|rate (?:le|la|l'|leur)|passe (?:le|l'|la) |obtenu (?:la|le|leur) (?:label|certification|note|moyenne)|ete (?:recale|certifie|labellise))/;

/** "des cartons de 5 000 ordonnanciers", "imprimé 3 000 formulaires". */
const papers = ahead(
  "(?:ressort(?:i|it|ait|aient|ir)|imprim(?:e|er|ait)|command(?:e|er)|rachet(?:e|er)|achet(?:e|er)|emprunt(?:e|er)|photocopi(?:e|er))(?: (?:des |les |une? |la |le |\\d+ )?(?:(?:cartons|piles?|liasses?|rames?|ramettes?|stocks?|lots?)) (?:de|d'))?",
);
/** "vingt identités fictives, avec vingt adresses", "trois bases piégées": bait. */
const made = /(?<![a-z])(?:fictifs|fictives|factices|inventees?|d'emprunt|imaginaires)(?![a-z])[^.;]{0,80}$/;
const bait =
  /^(?: [a-z]+)? (?:piegee?s|fictifs|fictives|factices|leurres?|imaginaires|inventee?s|pots? de miel|d'essai)(?![a-z])/;
/** "1 946 courriels frauduleux, 312 SMS": lures received. */
const messages = /^(?:courriels?|e-?mails?|mails?|sms|messages?|appels?|textos?|mms|notifications?)$/;
const lures =
  /^(?: [a-z]+)? (?:frauduleux|malveillants?|pieges|indesirables|publicitaires|suspects|d'hameconnage|de (?:phishing|hameconnage|spam|demarchage|relance))(?![a-z])/;
const afterLures =
  /(?<![a-z])(?:courriels?|e-?mails?|mails?|sms|messages?|appels?) (?:frauduleux|malveillants?|pieges|indesirables|publicitaires|suspects|d'hameconnage|de (?:phishing|spam|demarchage))(?:, | et )(?:[^.;]{1,40}(?:, | et ))?$/;
/** "s’inquiétait des 1 100 comptes « dormants »": a weakness somebody points at. */
const idle =
  /^ ?["«“]? ?(?:dormants?|orphelins?|generiques?|fantomes?|a privileges?|de service|partages|inactifs|obsoletes?)(?![a-z])/;
const points = ahead(
  "(?:s'inquiet|point|denonc|relev|signal|critiqu|deplor|recens|repertori|compt|trouv|identifi|supprim|ferm|desactiv|nettoy)[a-z]*(?: (?:du|de|l'existence|la presence))?",
);
/** "La direction a répondu en dix lignes": how long an answer is. */
const answer =
  /(?<![a-z])(?:repond|ecri|tien|tenai|tenu|resum|expedi|dit|expliqu|annonc|regl|lettre|courrier|communique|reponse|message|billet|post|mail|courriel|note|texte|article)[a-z]* (?:en|de|d') ?$/;
const textParts = /^(?:lignes?|mots?|phrases?|pages?|paragraphes?|signes?|caracteres?|minutes)$/;
const brief = 200;
/** "conservait 1 832 de mes messages": what one has on oneself. */
const mine = /^ de (?:mes|nos) /;
const kept = ahead('(?:conserv|gard|detena|detien|stock|archiv|possed|retrouv)[a-z]*');

/** Whether a number is of what is mended, moved, checked or put to the test, and not of what was hit. */
export function isMending(folded: FoldedText, draft: Draft, span: Span, around: Around): boolean {
  const { phrase, token, numberEnd } = draft;
  const { text } = folded;
  const { left, right } = wordsAround(folded, draft, span, { left: 120, right: 90 });
  if (phrase.kind === 'size')
    return (ofLogs.test(right) && !befell.test(left + right)) || ownStore.test(left);
  const behind = text.slice(numberEnd, Math.min(span.end, numberEnd + 60));
  const noun = text.slice(phrase.start, phrase.end);
  const nounClass = phrase.sense?.nounClass;
  const isLiving = nounClass === 'base' || nounClass === 'person';
  const isUnknown = phrase.kind === 'unknown';
  if (phrase.kind === 'none' || phrase.isPart) {
    if (isBack.test(right) || passed.test(right)) return true;
    if (outOf.test(left) && atHome.test(right)) return true;
  }
  if (doneTo.test(left) && partOf.test(behind) && token.value < 100) return true;
  if (vehicles.test(noun) && run.test(right)) return true;
  if (token.value <= brief && textParts.test(noun) && answer.test(left)) return true;
  if (mine.test(behind) && kept.test(left) && !thieves.test(left)) return true;
  if (cases.test(noun) && pleaded.test(left)) return true;
  if (messages.test(noun) && toEachOther.test(left)) return true;
  if (bait.test(right) || (token.value < 1000 && made.test(left))) return true;
  if (messages.test(noun) && (lures.test(right) || afterLures.test(left))) return true;
  const clause = right.replace(/[.;:].*$/s, '');
  if (around.isAttached || befell.test(clause) || thieves.test(left)) return false;
  if (/^lignes?$/.test(noun) && plantLine.test(right) && !stopped.test(clause)) return true;
  if (!isLiving && nounClass !== 'body' && (byHand.test(clause) || (isUnknown && liesThere.test(clause))))
    return true;
  if ((chores.test(noun) && waits.test(right)) || anew.test(right)) return true;
  if (tested.test(left)) return true;
  if (machines.test(noun) && moved.test(left)) return true;
  if (phrase.sense?.unit === 'accounts' && idle.test(right) && points.test(left)) return true;
  if ((isUnknown || nounClass === 'device') && papers.test(left)) return true;
  if ((nounClass === 'record' || nounClass === 'piece' || isUnknown) && !around.isDataOf && again.test(left))
    return true;
  return nounClass === 'device' && (doneTo.test(left) || toDo.test(right));
}
