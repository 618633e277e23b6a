import type { FoldedText } from '../../../fold.ts';
import type { Draft } from '../draft.ts';
import { isOfMeeting } from './meetings.ts';
import { isOfWorks } from './works.ts';
import { wordsAround } from './words-around.ts';

type Span = { readonly start: number; readonly end: number };

/*
 * The everyday life that goes on beside a breach: shops that stay open, a payroll that runs, a queue that shortens, who
 * missed a date, which telephone lines were added, how long a form is, and what the police took along.
 */

const some =
  '(?:(?:some|about|around|over|nearly|more than|fewer than|at least|roughly|only|just|quelque|environ|pres de|plus de|au moins|a peine|the|les|all|tous|toutes|~) ?)*';

const place =
  '(?:shops?|stores?|branch(?:es)?|restaurants?|pharmac(?:y|ies)|clinics?|schools?|librar(?:y|ies)|offices?|locations?|hotels?|cent(?:re|er)s|surger(?:y|ies)|showrooms?|supermarkets?|outlets?|stations?|pools?|museums?|magasins?|boutiques?|agences|pharmacies|ecoles|lycees|colleges|mediatheques?|bibliotheques?|bureaux|guichets?|mairies|hypermarches|supermarches|points de vente|dechetteries|piscines?|musees?|creches?)';
const ofPlace = new RegExp(`(?<![a-z])${place}(?![a-z])`);
/** "All 212 shops are open", "les 40 agences restent ouvertes". */
const stayOpen =
  /^(?:,? ?[a-z.'’-]+(?![a-z.'’-])){0,5}?,? (?:(?:(?:are|were|have been|will be|sont|etaient|seront|ont pu rester) (?:(?:all|both|still|fully|now|back|tous|toutes|bien|toujours|encore|pleinement|normalement) )*|(?:remain(?:ed|s)?|stay(?:ed)?|(?:have|had) (?:stayed|remained)|restent|restaient|sont restee?s|demeurent|resteront) (?:(?:all|both|tous|toutes) )*)(?:open(?:ed)?|ouverte?s?))(?! (?:to (?:the|any|attack|all|access)|on the (?:web|internet)|access|a tous|aux|a n'importe|sur (?:internet|le web)|en acces))(?![a-z-])/;
/** "July payroll (900 payslips) will run as usual". */
const runsOn =
  /^\)? (?:will|shall|is to|are to|sera|seront|doit|doivent|devrait|devraient) (?:still |all |also |bien |quand meme |tout de meme )*(?:run|go out|be (?:paid|sent|processed|delivered|held|issued|settled|collected)|take place|go ahead|leave|partir|etre |verse|paye|envoye|traite|livre|emis|avoir lieu|tourner|edite)[a-z]*(?: [a-z'-]+){0,4}? (?:on the usual|as (?:usual|normal|planned|scheduled)|on time|on schedule|normally|a la date (?:habituelle|prevue)|aux? (?:dates?|jours?) habituel|comme (?:d'habitude|prevu)|a l'heure|dans les temps|normalement)/;

const queue =
  "(?<![a-z])(?:backlogs?|queues?|waiting lists?|waiting times?|arrieres?|files? d'attente|listes? d'attente)(?![a-z])";
/** "The backlog is down to 1,100 applications from 7,000". */
const inQueue = new RegExp(
  `${queue}[^.;:\\n]{0,45}? (?:(?:down|up|back|cut|fallen|grown|shrunk|risen|stands|stood|now|est|etait|tombe|retombe|ramene|reduit|reduite|passe|passee|monte|grimpe)(?: [a-z]+)? (?:to|at|a)|exceeds|tops|tient a|depasse|atteint|avoisine) ${some}(?:\\d[\\d ,.]*(?: [a-z]+){0,3} (?:from|contre|against|after|apres|au lieu de) ${some})?$`,
);
const queueOf = new RegExp(`${queue}(?: [a-z]+)? (?:of|de|d') ?${some}$`);
/** "340 homeowners missed the discount". */
const missed =
  /^(?: (?!whose|dont|who|qui)[a-z'-]+){0,3}? (?:(?:have|had|has|ont|avaient) )?(?:also |aussi |deja |ainsi )?(?:missed|rate|manque) (?:out on )?(?:the|their|an?|la|le|les|leur|leurs|l'|une?) ?(?:[a-z0-9.'-]+ ){0,3}?(?:discount|deadline|due date|cut-?off|appointments?|rebate|payments?|closings?|flights?|exams?|trains?|remise|echeance|date limite|delai|rendez-vous|rabais|vols?|examens?|trains?)(?![a-z])/;
/** "Operations put off: at least 60". */
const putOff = new RegExp(
  `(?:^|[\\n•*;.-] ?)[^\\n:;.]{0,24}(?<![a-z])(?:surger(?:y|ies)|operations?|appointments?|flights?|class(?:es)?|lessons?|procedures?|consultations?|interventions?|rendez-vous|vols|cours|trains|hearings|audiences|examens|deliveries|livraisons) (?:postponed|cancell?ed|delayed|put off|rescheduled|scrapped|diverted|reporte[es]*|annule[es]*|deprogramme[es]*|retarde[es]*|deplace[es]*)(?: [a-z]+){0,2} ?[:=] ?${some}$`,
);

/** "200 lines have been added": the hotline's. */
const lines = /^(?:lines?|lignes?)$/;
const linesAdded =
  /^(?: telephoniques?| de telephone)?(?: [a-z]+){0,2}? (?:have been|has been|were|had been|are being|will be|ont ete|ont deja ete|sont|seront) (?:[a-z]+ )?(?:added|opened|staffed|manned|set up|laid on|ouverte|ajoutee|mises? en (?:place|service)|renforcee)[a-z]*(?! (?:to|in|into|au|aux|dans|a la) (?:the |le |la |les )?(?:file|table|log|database|spreadsheet|fichier|base|journal|tableau))/;
/** "The form is 4 pages", "le jugement fait 62 pages": how long a paper is. */
const papers =
  /(?<![a-z])(?:form|formulaire|letter|lettre|notice|faq|ruling|judge?ment|report|rapport|policy|questionnaire|decision|filing|complaint|guide|lawsuit|application|contract|contrat|jugement|plainte|avis|courrier|statement|communique|settlement|agreement|arret|memo)(?:,? (?:itself|which|that|qui|form|lui-meme|elle-meme))*,? (?:is|was|runs?(?: to)?|ran(?: to)?|has|had|of|fait|faisait|comporte|compte|tient (?:en|sur)|de|est de|(?:s'etend|court) sur) (?:(?:a|some|about|just|only|over|more than|barely|environ|quelque|plus de|a peine) )*$/;
/** "two pieces of evidence". */
const asProof = /^ of (?:evidence|id|identification|proof|advice|luggage)(?![a-z])/;
/** "I froze all three": the agencies, whom a reader knows. */
const calledAll =
  /(?<![a-z])(?:i|i've|we|we've|you|she|he|they|to|and|j'ai|nous avons|on a|je|de|et) (?:have |had |'ve |just |already |then |also |immediately |deja |aussitot )*(?:froze|freeze|frozen|called|call|phoned|rang|contacted|contact|checked|locked|unfroze|alerted|notified|(?:placed? |put )?(?:a |an )?(?:credit |fraud )?(?:freezes?|alerts?) (?:with|at|on)|appele|contacte|prevenu|bloque|gele)(?: (?:my credit|it|mine|mon dossier))?(?: (?:at|with|on|aupres|chez))? (?:all|both|tous les|toutes les|les|aux|des) (?:the )?$/;
const agencies = /^(?:bureaus?|bureaux|agenc(?:y|ies)|agences?|banques?|banks?)$/;

/** "Reply from 4 of my 6 coworkers". */
const replyFrom = new RegExp(
  `(?:^|[.!?;:\\n"“«] ?)(?:the |a |la |une )?(?:same |meme )?(?:repl(?:y|ies)|answers?|responses?|reactions?|reponses?) (?:from|chez|de) ${some}$`,
);
/** "1,500 relatives could see me": who was let in. */
const couldSee =
  /^(?: [a-z'-]+){0,2}? (?:could|can|may|might|were able to|pouvaient|peuvent|pourraient) (?:all |then |now |also |tous |toutes )?(?:(?:see|view|find|look up|look at|read) (?:me|us|him|her|my|our|his)|(?:me|nous|le|la) (?:voir|trouver|lire)|(?:voir|consulter|lire) (?:mon|ma|mes|notre|nos))(?![a-z])/;
/** "(284 points, 131 comments)". */
const underPost =
  /^(?:commentaires?|comments?|reponses?|replies|vues?|views?|likes?|upvotes?|points?|awards?|shares?|partages?)$/;
const headOfPost =
  /\d[\d ,.]*k? (?:points?|upvot[a-z]*|likes?|votes?|shares?|vues?|views?|reponses?|replies|partages?|j'aime)[^a-z\d]{1,4}$/;

/** "our district (about 4,300 kids) has said nothing": how large who speaks is. */
const oursHas = new RegExp(
  `(?<![a-z])(?:our|my|your|this|notre|mon|ma|votre|cette?) (?:[a-z'-]+ ){0,2}?(?:district|school|town|city|county|village|parish|college|firm|company|practice|hospital|clinic|club|shop|office|union|ville|commune|ecole|lycee|clinique|hopital|societe|boite|entreprise|cabinet|etablissement|academie) \\(${some}$`,
);
const saysNothing =
  /^\) (?:has|have|had|did|does|is|still|says?|said|n'a|n'ont|ne (?:dit|repond|communique)|dit|se tait)(?! (?:[a-z]+ )?(?:been|hit|affect|touch|impact|expos|caught|on the list|ete|perdu|lost))(?![a-z])/;

/** "If over 45, state reason": what a form asks for then. */
const ifSo =
  /(?:^|[.:;\n?!] ?)(?:if|si|lorsque|required if|obligatoire si)(?: (?:this is|it is|the number is|ce nombre est|c'est))? $/;

/** Whether a number belongs to the everyday life that goes on beside a breach. */
export function isMeanwhile(
  folded: FoldedText,
  draft: Draft,
  span: Span,
  around: { readonly isDataOf: boolean; readonly isAttached: boolean; readonly before?: unknown },
): boolean {
  const { phrase, start, token } = draft;
  const { text } = folded;
  const { left, right, behind, noun } = wordsAround(folded, draft, span, {
    left: 110,
    right: 110,
    behind: 110,
  });
  const words = { left, hedge: text.slice(start, draft.numberStart), right, noun };
  if (isOfMeeting(draft, words, around) || isOfWorks(draft, words, around)) return true;
  if (phrase.kind === 'size') return false;
  if (stayOpen.test(behind) && ofPlace.test(left.slice(-24) + behind.slice(0, 50))) return true;
  if (runsOn.test(right) || missed.test(right) || putOff.test(left)) return true;
  if (underPost.test(noun) && headOfPost.test(left.slice(-40))) return true;
  if (lines.test(noun) && linesAdded.test(right)) return true;
  if (noun === 'pages' && papers.test(left)) return true;
  if (token.value <= 5 && asProof.test(right)) return true;
  if (token.value <= 4 && calledAll.test(left) && (phrase.kind === 'none' || agencies.test(noun)))
    return true;
  if (phrase.kind === 'none' && start < draft.numberStart && ifSo.test(left)) return true;
  if (around.isAttached || around.isDataOf) return false;
  if (inQueue.test(left)) return true;
  if (around.before === undefined && (queueOf.test(left) || replyFrom.test(left))) return true;
  if (oursHas.test(left) && saysNothing.test(right)) return true;
  return couldSee.test(right);
}
