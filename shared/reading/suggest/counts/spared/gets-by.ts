import type { FoldedText } from '../../../fold.ts';
import type { Draft } from '../draft.ts';
import { befell } from './befell.ts';

type Span = { readonly start: number; readonly end: number };
type Around = { readonly isDataOf: boolean; readonly isAttached: boolean };

/*
 * How people get by beside a breach, as the local press tells it: staff who work on paper, the hall a mayor speaks to, who is
 * paid all the same, who comes to the counter, who is sent as reinforcement, whom a reporter has met, posts that nobody fills.
 */

const some =
  "(?:(?:(?:pres|plus|moins) d[e']|environ|quelque|au moins|au total|une bonne|les|des|ses|nos|leurs|mes|ces) ?)*";
/** A regular expression for what stands right before a number, hedges and articles between them. */
const ahead = (words: string): RegExp => new RegExp(`(?<![a-z])(?:${words}) ?${some}$`);

const staff =
  /^(?:agents?|salarie|employe|travailleur|collaborat|fonctionnaires?|personnels?$|professeurs?$|profs?$|enseignant|instituteur|soignant|medecins?$|internes?$|infirmi|aide|sage|secretaires?$|ouvri|cadres?$|avocat|greffi|magistrat|juges?$|policiers?$|gendarmes?$|pompiers?$|elus?$|conseill|techniciens?$|bibliothecaires?$|assistant|journalistes?$|pharmacien|radiologues?$|chirurgiens?$|facteurs?$|guichetiers?$)/;
/** "n’ont plus accès à l’ENT", "qui travaillent avec les moyens du bord": they lack a tool; their data are not told of. */
const getBy =
  /^(?: (?!dont|qui)[a-z'’-]+){0,6}?(?:,? qui|,)? (?:n'(?:ont|avaient|auront) (?:plus|toujours pas|pas encore|pas) (?:acces (?:a|au|aux)|de (?:messagerie|mails?|telephone|reseau|logiciel|internet|connexion|badge)|d'(?:ordinateur|internet|agenda|ecran))|sont prives? (?:de|d')|etaient prives? (?:de|d')|(?:ont|avaient) (?:travaille|ecrit|prescrit|note|pointe|bricole|tourne|fonctionne|repris (?:le|la|leurs?) (?:papier|stylo|crayon|carnet)|ressorti|du se passer)|travaill(?:ent|aient|eront)|ecriv(?:ent|aient)|prescriv(?:ent|aient)|not(?:ent|aient)|point(?:ent|aient)|rediger?(?:ent|aient)|se debrouill(?:ent|aient)|bricol(?:ent|aient)|compos(?:ent|aient) avec|s'adapt(?:ent|aient)|se relai(?:ent|yaient)|font (?:avec|sans|cours sans|l'appel)|se passent d[e']|attend(?:ent|aient) (?:leur|de|la|le|que)|patient(?:ent|aient))(?![a-z])/;

/** "devant 150 parents", "devant près de 400 personnes": who listens. */
const before = ahead(
  '(?:devant|en presence de|face a|sous les yeux de)(?: une? (?:bonne )?(?:public|parterre|auditoire|amphi[a-z]*) de)?',
);
const hall = 5000;
const inRank = /(?<![a-z])(?:en tete|class[a-z]*|rang|place|position|palmares|podium)(?![a-z])[^.;]{0,40}$/;

/** "a traité la paie des 325 employés", "verse les salaires pour le compte de": who is paid is no victim. */
const payOf =
  /(?<![a-z])(?:trait|assur|vers|edit|etabli|calcul|ger[aeo]|sort|pay|prepar|boucl|lanc|regl|refai|emett|emis|emet|maintenu|garanti)[a-z]* (?:[a-z'-]+ ){0,4}?(?:la|les|le|des) ?(?:paie|paye|paies|payes|salaires?|traitements|remunerations?|pensions?|retraites|bourses|allocations|primes?)(?: (?:mensuelle?s?|d[e'] ?[a-z]+))? (?:de |des |d'|aux |a )(?:(?:ses|leurs|nos|quelque|environ|pres de|plus de|les) ?)*$/;
const onBehalf = ahead("pour le compte (?:de|d'|des)|au service (?:de|d'|des)");

/** "l’agence a vu défiler cent vingt sociétaires", "l’hôpital en voit passer une dizaine". */
const sawPass = ahead(
  '(?:vu|voit|voyait|voient|voyaient|vus|voir|verra) (?:defiler|passer|arriver|debarquer|affluer|se presser|venir|revenir|entrer)',
);
/** "ont reçu 140 personnes en dix jours", "a renseigné 60 familles à la permanence". */
const received = ahead(
  '(?:recu|accueilli|renseigne|rassure|oriente|recoit|accueille|conseille)(?: deja| ainsi)?',
);
const atDesk =
  /^(?: [a-z'’-]+){0,3}? (?:(?:en|depuis|ces) (?:une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|quelques|\d+) (?:jours?|semaines?|heures?|mois|matinees?)|(?:au|a l'|a la|dans (?:l'|la|ses|leurs|son)) ?(?:guichet|accueil|permanence|agence|comptoir|standard|mairie|bureau)|par (?:jour|semaine|heure))(?![a-z])/;

/** "sont invités à monter sans carte": what they do meanwhile. */
const askedTo =
  /^(?: (?!dont|qui)[a-z'’-]+){0,3}? (?:sont|seront|etaient|ont ete) (?:tous |toutes |donc |toutefois )?(?:invite|prie|appele|autorise|contraint|oblige|somme)[es]* (?:de|d'|a) (?:monter|voyager|circuler|payer|venir|revenir|(?:se |s')(?:rendre|presenter|deplacer|garer|munir|inscrire)|rester|travailler|rentrer|patienter|emprunter|apporter|utiliser|privilegier|reporter|passer (?:par|en)|retirer|ecrire|remplir|badger|pointer|recourir)(?![a-z])/;

/** "trois agents supplémentaires ont été affectés à l’agence". */
const helpers =
  /^(?:agents?|techniciens?|experts?|ingenieurs?|specialistes?|renforts?|personnes|salaries?|benevoles?|informaticiens?|conseillers?|policiers?|gendarmes?|enqueteurs?|teleconseillers?|prestataires?|consultants?|interimaires?|vacataires?|etudiants?|militaires?|reservistes?|analystes?|juristes?|psychologues?|collaborateurs?|employes?|equipes?)$/;
const sentThere =
  /^(?: (?!dont|qui)[a-z'’-]+){0,4}?,? (?:(?:ont|avaient) (?:du )?(?:ete|etre)|sont|etaient|seront|vont etre)(?: (?:aussitot|egalement|depuis|deja|aussi|temporairement|ainsi))* (?:affecte(?=[es]* (?:a|au|aux|en|pour) )|mobilise|deploye|depeche|recrute|embauche|reaffecte|redeploye|detache|mis[es]* a (?:disposition|pied d'oeuvre|contribution)|appele|rappele|envoye|engage|reparti|requisitionne|a pied d'oeuvre|a l'oeuvre|charge)[es]*(?: (?:a|au|aux|en|pour|sur|dans|par|de|jour|des)(?![a-z])|$| ?[.,;])/;

/** "Trois cents techniciens ont passé l’été à contrôler …". */
const spent =
  /^(?: (?!dont|qui)[a-z'’-]+){0,3}? (?:ont|avaient|auront|viennent de) (?:aussi |deja |depuis )?(?:(?:passe|passer|consacre|mis) [^,.;]{2,40} (?:a|pour|sur) |planche|epluche|releve les manches|ete a la manoeuvre|ete a pied d'oeuvre)/;

/** "où exercent neuf radiologues": who works, learns or lives there. */
const whereThey =
  /(?<![a-z])(?:ou|dans lequel|dans laquelle|dans lesquels|auquel|chez qui) (?:[a-z]+ )?(?:exerc|travaill|consult|oper|offici|sieg|etudi|viv|log|resid|cohabit|enseign|dorm|se relai|se succed|s'activ|s'entrain|apprenn)(?:ent|aient|eront) (?:quelque |environ |pres de |plus de |les |ses )*$/;

/** "Il a recruté trois apprentis, en a perdu deux." */
const hired =
  /(?<![a-z])(?:recrut|embauch|form[eé]|engag)[a-z]*(?![a-z])[^.;]{0,60} en (?:a|ai|avons|ont|avait) (?:deja |depuis )?(?:perdu|garde|licencie|laisse partir|vu partir) $/;
/** "15 000 postes de cyber à pourvoir": jobs, no machines. */
const jobs =
  /^(?: (?:de|d'|en|dans|du|des) ?(?:[a-z'’-]+)(?: [a-z'’-]+){0,2}?| [a-z]+)? (?:a pourvoir|vacants?|non pourvus|pourvus|restes? vacants|budgetaires?|de titulaires?|supprimes?|a temps plein|equivalents? temps)(?![a-z])/;

/** "Nous avons retrouvé quatorze de ces hommes": whom a reporter met. */
const met = ahead(
  "(?:nous avons|j'ai|on a|la redaction a|nos journalistes ont|notre enquete a) (?:[a-z]+ )?(?:retrouve|rencontre|interroge|interviewe|questionne|sollicite|fait temoigner|fait parler|rendu visite a|passe une journee avec)",
);
const inFile =
  /^[^.;]{0,50}? dans (?:le|la|les|ce|cette|l') ?(?:fichier|base|fuite|lot|dump|listes?|archive|donnees)/;
const reporters = 300;

/** "le billet a récolté 1 900 likes": how a post was received. */
const applause = /^(?:likes?|retweets?|reposts?|j'aime|pouces)$/;
const mixed = /^(?:partages?|vues?|reactions?|commentaires?|signatures?)$/;
const gathered =
  /(?<![a-z])(?:recolt|recueill|engrang|suscit|likes|retweets|j'aime|commentaires|reactions)[a-z]*(?![a-z])[^.;]{0,40}$/;

/** "après 47 courriels « … »": how often somebody was written to. */
const afterSo = ahead('apres|au bout de');
const writings =
  /^(?:courriels?|e-?mails?|mails?|messages?|sms|appels?|relances?|lettres?|courriers?|textos?)$/;
const patience = 200;

/** "31 000 coups de fil": calls. */
const calls = /^ ?coups? de (?:fil|telephone)(?![a-z])/;
/** "vous avez été 12 000 à cliquer": who did something. */
const were =
  /(?<![a-z])(?:avez|avons|ont|aviez|avaient|etes|sommes|sont|etaient|seront) (?:ete )?(?:[a-z]+ment )?(?:une? )?(?:(?:pres|plus) de |environ |quelque )*$/;
const toDo =
  /^(?: d'entre (?:vous|nous|eux))? a (?:avoir |l'avoir |y avoir |nous |l'|y )?(?:cliqu|repond|particip|vote|sign|li(?:re|ker)|lu(?![a-z])|ven(?:ir|ue?s)|demand|ecri|assist|suivre|suivi|telephon|appel|partag|comment|soutenir|manifest|rempli|rejoin|adher|souscri)[a-z]*/;
/** "Le numéro était injoignable pour une partie des 680 000 habitants": a line is down. */
const lineDown =
  /(?<![a-z])(?:numero|reseau|lignes?|standard|site|appli|application|service|portail|guichet|wifi|internet|telephone|television|chaine|antenne)(?![a-z])[^.;:]{0,60} (?:injoignables?|coupee?s?|en panne|indisponibles?|inaccessibles?|muet(?:te)?s?) pour (?:une (?:bonne )?partie (?:de|des)|la moitie des|l'ensemble des|tous les|les) $/;

/** "empruntent de nouveau, fiche à l’appui", "mangent froid, payent en liquide": everyday life, in the present. */
const asEver =
  /^(?: (?!dont|qui)[a-z'’-]+){0,3}? (?!circul|figur|fuit|train|apparai|se retrouv|paraiss)[a-z'’]{3,}(?:ent|aient) (?:de nouveau|a nouveau|quand meme|malgre tout|comme (?:avant|d'habitude|autrefois|naguere)|normalement|sur papier|a la main|au (?:crayon|stylo|guichet|comptoir|carnet)|en (?:liquide|especes)|par cheque|sans (?:carte|badge|ticket|titre|liste|ordinateur|ecran|telephone))(?![a-z])/;
/** "se sont retrouvés devant les grilles": who came together. */
const cameTogether =
  /^(?: (?!dont|qui)[a-z'’-]+){0,4}? (?:se sont|s'etaient|se sont deja) (?:retrouve|rassemble|reuni|masse|presse|deplace|mobilise|attroupe|relaye|succede)[es]* (?:devant|dans|a|au|aux|sur|place|en|autour|pour|hier|ce|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?![a-z])/;
/** "a écrit aux 12 associations pour déplacer la réunion": no warning. */
const wroteTo = ahead('(?:ecri[a-z]*|adress[a-z]*|telephon[a-z]*) (?:a|aux)');
const toArrange =
  /^(?: [a-z'’-]+){0,4} pour (?:les |leur )?(?:deplacer|reporter|annuler|inviter|proposer|convier|organiser|remercier|feliciter|reclamer|obtenir|vendre|relancer)(?![a-z])/;
/** "La crèche garde 60 enfants": how many a house has. */
const houseKeeps =
  /(?<![a-z])(?:creche|garderie|ecole|foyer|ehpad|centre|college|lycee|residence|internat|hopital|clinique|maternite|club|refuge|prison|cantine|piscine|conservatoire|mediatheque)(?: (?!qui|dont)[a-z'’-]+){0,3} (?:garde|loge|nourrit|soigne|entraine|instruit|inscrit|enferme|nourrissait|gardait|logeait|soignait)(?:nt)? (?:chaque jour |d'ordinaire |habituellement )?(?:quelque |environ |pres de |plus de )*$/;

/** "ont défilé devant le siège", "n’ont pas répondu à nos questions": what people do of themselves. */
const didThemselves =
  /^(?: (?!dont|qui)[a-z'’-]+){0,3}?(?: sur [a-z\d]+)? (?:(?:ont|avaient) (?:deja |aussi |meme |tous |toutes )?(?:defile|manifeste|debraye|proteste|fait greve|applaudi|hue|campe|marche|chante|pique-nique|trinque|signe (?:la|une|cette) petition|accepte de|refuse de (?!payer|verser)|decline|promis de|prefere|choisi de)|n'(?:ont|avaient) pas (?:encore |souhaite |voulu |pu )?(?:repondu|repondre|donne(?:r)? suite|commente(?:r)?|reagi|reagir|etre joint|rappele|vote|pris part))(?![a-z])/;
/** "Lors de l’exercice, 1 100 étudiants": a drill. */
const inDrill =
  /(?<![a-z])(?:lors|au cours|pendant|durant|a l'occasion|pour) ?(?:de |d'|du )?(?:l'|la |le |cet |cette |un |une |ce |son |leur )?(?:exercice|simulation|entrainement|hackathon|atelier|demonstration|jeu de role|capture the flag|repetition)(?![a-z])[^.;]*$/;
/** "L’association épaule 75 familles": whom somebody helps. */
const helps =
  /(?<![a-z])(?:association|fondation|collectif|ong|cellule|benevoles|assistante?s? sociale?s?|psychologues?|maison de quartier|antenne|permanence|mission locale)(?: (?!qui|dont)[a-z'’-]+){0,4} (?:epaul|soutien|soutenai|aid|assist|suit|suiv|parrain|nourri|accompagn|recoi|secour)[a-z]* (?:quelque |environ |pres de |plus de |deja )*$/;

/** "a mis 90 personnes au travail", "400 intérimaires restent chez eux". */
const atWork =
  /^(?: (?!dont|qui)[a-z'’-]+){0,3}? (?:au travail|sur le pont|a la tache|a pied d'oeuvre|a la manoeuvre|sur le (?:dossier|sujet|probleme)|(?:rest|demeur|sont reste|sont rentre|rentr|sont renvoye)[a-z]* (?:chez (?:eux|elles)|a la maison))(?![a-z])/;
/** "Le faux courriel de test a piégé 340 salariés": bait of the house's own. */
const ownBait =
  /(?<![a-z])(?:(?:courriel|mail|e-mail|campagne|message|sms|lien|phishing|hameconnage|piege|attaque|exercice|alerte)s?(?: [a-z'’-]+)? (?:de test|de simulation|de sensibilisation|d'entrainement|simulee?s?|fictive?s?)|(?:exercice|test|simulation)s? d[e'] ?(?:hameconnage|phishing))(?![a-z])[^.;]*$/;
/** "vu par 80 000 curieux": who looks on. */
const onlookers =
  /^(?:curieux|badauds?|visiteurs?|visiteuses?|lecteurs?|lectrices?|spectateurs?|telespectateurs?|auditeurs?|fideles)$/;
const lookedAtBy = ahead(
  "(?:site|page|article|video|billet|tribune|reportage|post|fil|emission|podcast|enquete|exposition)s?(?: [a-z'’-]+){0,6} (?:consulte|vu|visite|lu|regarde|partage|commente|suivi|ecoute)[es]* par",
);

/** Whether a number is of those who get by, work on, listen or help beside a breach. */
export function isGettingBy(
  folded: FoldedText,
  { phrase, token, start, numberStart, numberEnd }: Draft,
  span: Span,
  around: Around,
): boolean {
  if (phrase.kind === 'size') return false;
  const { text } = folded;
  const nounClass = phrase.sense?.nounClass;
  const isLiving = nounClass === 'base' || nounClass === 'person';
  const isUnknown = phrase.kind === 'unknown';
  const isBare = phrase.kind === 'none';
  const left = text.slice(Math.max(span.start, start - 110), start);
  const right = text.slice(Math.max(phrase.end, numberEnd), Math.min(span.end, phrase.end + 120));
  const noun = text.slice(phrase.start, phrase.end);
  const behind = text.slice(numberEnd, Math.min(span.end, numberEnd + 50));
  const next = /^ ?([a-z'-]+)/.exec(behind)?.[1] ?? '';
  if (applause.test(next) || (mixed.test(next) && gathered.test(left))) return true;
  if (token.value <= patience && writings.test(noun) && afterSo.test(left) && !around.isAttached) return true;
  if (/^postes?(?![a-z])/.test(noun) && jobs.test(right)) return true;
  if (calls.test(behind) || lineDown.test(left + text.slice(start, numberStart))) return true;
  if (isBare && toDo.test(behind) && were.test(left + text.slice(start, numberStart))) return true;
  if (isBare && (hired.test(left) || (/\d? ?[a-z]+ sur $/.test(left) && didThemselves.test(behind))))
    return true;
  if (isBare && token.value < 100 && sawPass.test(left)) return true;
  if (ownBait.test(left)) return true;
  if (onlookers.test(isUnknown ? next : noun) && lookedAtBy.test(left)) return true;
  const clause = right.replace(/[.;:(].*$/s, '');
  if (wroteTo.test(left) && toArrange.test(clause)) return true;
  if (!isLiving && !isUnknown) return false;
  if (token.value <= hall && isLiving && before.test(left) && !inRank.test(left) && !around.isAttached)
    return true;
  if (isLiving && (sawPass.test(left) || (received.test(left) && atDesk.test(right)))) return true;
  if (token.value <= reporters && isLiving && met.test(left) && !inFile.test(right)) return true;
  if (!isUnknown && houseKeeps.test(left)) return !around.isAttached;
  if (isLiving && !around.isAttached && (inDrill.test(left) || helps.test(left))) return !befell.test(clause);
  if (didThemselves.test(right) || (isLiving && atWork.test(clause))) return !befell.test(clause);
  if (isLiving && (asEver.test(right) || cameTogether.test(right))) return !befell.test(clause);
  if (askedTo.test(right) || (helpers.test(noun) && (sentThere.test(right) || spent.test(right))))
    return true;
  // What is paid to them, or done in their name, is "of" them too: only what befalls them says more.
  if (payOf.test(left) && !befell.test(clause)) return true;
  if (!around.isAttached && ((onBehalf.test(left) && !befell.test(left)) || whereThey.test(left)))
    return true;
  return !around.isDataOf && staff.test(isLiving ? noun : next) && getBy.test(clause) && !befell.test(clause);
}
