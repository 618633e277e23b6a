import type { FoldedText } from '../../../fold.ts';
import type { Draft } from '../draft.ts';
import { wordsAround } from './words-around.ts';

type Span = { readonly start: number; readonly end: number };

/*
 * What French releases and notices say is done after a breach, hit or not: machines gone over to be safe, a service closed to
 * those it serves, letters to everybody, those called together, what is given for the trouble, who went on all the same.
 */

const some =
  "(?:(?:(?:pres|plus|moins) d[e']|environ|quelque|quelques|au moins|tous|toutes|les|ses|nos|leurs|ces|des|aux|a|de|d') ?)*";

/** "1 900 ordinateurs doivent être contrôlés un à un", "devront être remplacés": work to come. */
const toBeDone =
  /^(?: [a-z'’-]+){0,4}? (?:doivent|devront|devaient|devraient|restent a|vont|seront|pourront|attendent d') ?(?:encore |donc |tous |toutes |maintenant |egalement |ainsi |prochainement )*(?:etre )?(?:[a-z]+ment )?(?:controle|verifi|inspect|scann|reinstall|reconstrui|remplac|redemarr|reconfigur|nettoy|renouvel|reinitialis|migr|audit|requalifi|reimag|reparametr|rebranch|reconnect|raccord|relanc|remis|remplace)[a-z]*(?![a-z])/;
/** "réinstallés à titre préventif", "débranchés par précaution": they were not hit, or nobody knows. */
const toBeSafe =
  /^(?: [a-z'’-]+){0,7}? (?:a titre (?:preventif|conservatoire|de precaution)|par (?:simple |mesure de |pure )?(?:precaution|prudence)|preventivement|de maniere preventive|de facon preventive|par securite)(?![a-z])/;
/** "Les 640 imprimantes infectées": hit all the same. */
const saidHit =
  /^ (?!(?:non|pas) )(?:[a-z]+ )?(?:concerne|touche|affecte|compromis|vole|expose|pirate|infecte|chiffre|impacte|atteint|vise|verole|contamine)[a-z]*(?![a-z])/;
const informed = /(?<![a-z])(?:inform|preven(?!ti)|avert|alert|contact|notifi|prevenu)/;

/** "L’accès de 27 prestataires a été suspendu". */
const accessOf =
  /(?<![a-z])(?:acces|droits|habilitations?|connexions?|liaisons?|interconnexions?)(?: [a-z-]+){0,2} (?:de |des |d'|avec |aux )(?:ses |nos |leurs |les |quelque |environ )*$/;
const cutOff =
  /^(?: [a-z'’-]+){0,3}? (?:a|ont|avait|avaient|est|sont|seront) (?:[a-z]+ment |donc |aussitot )?(?:ete )?(?:suspend|coup|revoq|desactiv|limit|ferm|retir|interromp|restrein|retabli|rouver)[a-z]*/;

/** "qu’ils soient concernés ou non": told to everybody. */
const everybody =
  /(?<![a-z])(?:(?:qu'(?:ils|elles|il|elle|on)|meme (?:s'ils|s'elles)) (?:soi(?:en)?t |sont |aient ete )?(?:ou non )?(?:concerne|touche|affecte|impacte|vise)[a-z]* ou (?:non|pas)|(?:concerne|touche|affecte|impacte)e?s? ou (?:non|pas)|qu'(?:ils|elles) (?:aient|soient) ou non (?:ete )?(?:concerne|touche|affecte)[a-z]*)(?![a-z])/;

/** "a réuni ce matin les treize opérateurs", "réunira 5 000 participants": called together, invited, heard. */
const together = new RegExp(
  `(?<![a-z])(?:(?:a|ont|avait|avaient|avons) (?:reuni|convoque|rencontre|convie|auditionne|entendu|invite|mobilise)|reunira|reuniront|convoquera|rencontrera|conviera|invitera|recevra|auditionnera|mobilisera|associera)(?: (?:hier|ce (?:matin|jour|soir|midi|lundi|mardi|mercredi|jeudi|vendredi)|cet apres-midi|aujourd'hui|en urgence|autour de (?:lui|elle)|a [a-z]+|lundi|mardi|mercredi|jeudi|vendredi|samedi|egalement|aussi))* ${some}(?:\\d[\\d ]* [a-z'-]+ (?:dans|et|de|issus de|venus de) ${some})?$`,
);

/** "fermé aux 540 élèves", "reste ouvert aux 1 200 agents": a door. */
const door = new RegExp(
  `(?<![a-z])(?:ferme|rouvert|reouvert|ouvert|reserve|interdit|accessible|rendu)(?:e|s|es)?(?: (?:desormais|temporairement|de nouveau|a nouveau|depuis [a-z]+|en priorite|pour l'instant))? (?:aux|a ses|a nos|a leurs|pour les|pour ses) ${some}$`,
);

/** "L’abonnement d’avril sera remboursé aux 112 000 abonnés": what is given back for a service that stood still. */
const givenBack = new RegExp(
  `(?<![a-z])(?:abonnements?|forfaits?|billets?|titres?|cotisations?|loyers?|cantine|places?|entrees?|mois|mensualites?|frais)(?: [^.;:!?\\n]{1,50}?)? (?:sera|seront|est|sont|ete) (?:[a-z]+ment )?(?:rembours|credit|rembours|prolong|report|offert|recredit)[a-z]*[^.;:!?\\n]{0,40} (?:aux|a nos|a ses|pour les) ${some}$`,
);
/** "Les victimes recevront 1 000 gemmes": what they are given. */
const given = new RegExp(
  `(?<![a-z])(?:recevr(?:a|ont|ez)|toucher(?:a|ont)|obtiendr(?:a|ont)|percevr(?:a|ont)|beneficier(?:a|ont|ez) (?:de|d')|gagner(?:a|ont|ez)|(?:sera|seront|serez) credite[es]* (?:de|d')|offr(?:e|ons|ira|irons|ent)|octroie|accorde) ${some}$`,
);
const gifts =
  /^ ?(?:gemmes?|points?|pieces|credits?|miles|jetons?|bons?|badges?|codes?|mois|cheques?|euros?|€|tickets?|places?|go|gigaoctets?|sms|minutes|etoiles|cles|coffres|vies|diamants|avantages|lots)(?![a-z])/;

/** "Les 1 870 abonnés peuvent continuer d’utiliser leur vignette": they go on. */
const goOn =
  /^(?: (?!qui|dont)[a-z'’-]+){0,4}? (?:(?:peuvent|pourront|pouvaient|pourraient) (?:donc |toutefois |neanmoins |cependant )?(?:continuer|conserver|garder|toujours|encore|se rendre|se presenter|retirer|circuler|voyager|stationner|venir)|continuent|continueront|conservent|conserveront|gardent|garderont|ont (?:pu |donc )?(?:continu|conserv|gard)(?:e|er)|circulent|ont (?:tous |toutes )?(?:circule|fonctionne|roule|ouvert|vote|voyage|travaille))(?![a-z])/;
/** "214 bénévoles ont tenu les 17 centres ouverts", "se sont relayés": who kept things going. */
const keptGoing =
  /^(?: (?!qui|dont)[a-z'’-]+){0,4}? (?:(?:ont|auront|avaient) (?:ainsi |deja |egalement |aussi |meme )?(?:tenu|maintenu|assure|garanti|pris le relais|prete main|tout ressaisi|ressaisi|renforce|epaule|aide|participe|contribue|oeuvre|veille|patiente|repondu (?:a|aux|present)|donne (?:de leur|un coup))|se (?:relaient|mobilisent|succedent)|se (?:sont|seront) (?:[a-z]+ment |tous |toutes )?(?:relay|mobilis|succed|retrouss|coordonn|remplac)[a-z]*)(?![a-z])/;
const keptOpen = /^(?: [a-z'’-]+){0,2}? ouverte?s(?= ?(?:[.,;]|$| pendant| durant| malgre| tout))/;
const keeping =
  /(?<![a-z])(?:tenu|maintenu|garde|garder|maintenir|tenir|rest[a-z]*|conserve)(?: [a-z'-]+)? (?:les |ses |nos |leurs |ces )?(?:[a-z']+ )?$/;

/** "utilise, comme 3 500 autres comités, la billetterie": who has the same product. */
const likeOthers = new RegExp(
  `(?<![a-z])(?:utilis|emplo[iy]|recour|fait appel|font appel|s'appui|travaill|passe par|passent par|fait confiance|adher|dispos|recour)[a-z]*,? (?:tout )?(?:comme|a l'instar de|au meme titre que|ainsi que) ${some}$`,
);
/** "Vous êtes l’un des 2 millions de clients qui nous font confiance": said to one of them all. */
const trustUs =
  /^(?: [a-z'’-]+){0,3}? (?:qui|a) (?:nous|lui|leur) (?:font|ont|faire|faites|accordent|temoignent|renouvellent|accorde|fait)(?: (?:fait|accorde|renouvele))?(?: leur)? (?:(?:deja |toujours )?confiance|fidele)/;

/** "nombreux à nous écrire : plus de 6 000 messages en trois jours": what came in. */
const flow =
  /^(?:messages?|mails?|courriels?|e-mails?|appels?|demandes?|questions?|sollicitations?|courriers?|lettres?|signalements?|sms|reponses?)$/;
const cameIn =
  /(?<![a-z])(?:nous (?:ecrire|contacter|appeler|solliciter|joindre|saisir|interroger)|nous avez (?:ecrit|contacte|adresse|envoye)|standard|numero vert|ligne dediee|boite dediee|guichet|accueil|support)(?![a-z])[^.;!?\n]{0,40}$/;

/** "Les 54 collèges et les routes ne sont, eux, aucunement concernés". */
const notAtAll =
  /^(?: (?!ont|sont|est|etaient|mais|dont|qui|que|ou)[a-z0-9'’-]+){0,14}? (?:ne |n')(?:sont|etaient|seraient|ont|seront),? (?:(?:eux|elles|quant a (?:eux|elles)|en revanche|pour leur part|de leur cote|toutefois|donc|eux-memes|bien (?:sur|entendu)|a ce (?:stade|jour)|en l'etat),? )*(?:pas|aucunement|nullement|en rien|en aucun cas|en aucune (?:maniere|facon)|jamais)(?: (?:du tout|directement|ete|non plus))* (?:concerne|touche|affecte|impacte|vise|atteint|compromis|expose)/;

/** "3 200 dossiers en attente": a queue. */
const waiting =
  /^ (?:encore |toujours )?(?:en (?:attente|souffrance|instance|retard)(?! de (?:publication|vente))|a traiter|restant a traiter)(?![a-z])/;
/** "ont suivi le webinaire": who attends. */
const attended =
  /^(?: [a-z'’-]+){0,3}? (?:ont|avaient|auront) (?:deja |ainsi )?(?:suivi|assiste|participe|visionne|valide|regarde) (?:a |au |aux |le |la |l'|les |une? |ce |cette |notre |nos )+ ?(?:webinaires?|webinars?|formations?|reunions?|conferences?|modules?|visioconferences?|sessions?|ateliers?|exercices?|directs?|retransmission|tchats?|sensibilisations?|journees?|seances?)(?![a-z])/;
/** "a dû reporter 240 rendez-vous": what was put off. */
const puttingOff = new RegExp(
  `(?<![a-z])(?:report|deprogramm|annul|decal|reprogramm|deplac|repouss)(?:er|e|es|ee|ees|ait|ant|ons|era|eront) ${some}$`,
);
const dates =
  /^ (?:rendez-vous|consultations?|operations?|interventions?|examens?|seances?|cours|trains?|vols|livraisons?|audiences?|entretiens?|epreuves?|spectacles?|rencontres?|matchs?|inscriptions?|soins)(?![a-z])/;

/** "Ralentissements constatés sur 2 de nos 6 nœuds": slow, not broken into. */
const slowOn = new RegExp(
  `(?<![a-z])(?:ralentissements?|latences?|lenteurs?|taux d'erreurs?|degradations?|instabilites?|coupures?)(?: [a-z'-]+){0,3} sur ${some}(?:\\d+ (?:de|des|sur) ${some})?$`,
);

/** Whether a number is of what is done after a breach, hit or not. */
export function isOfReaction(
  folded: FoldedText,
  draft: Draft,
  span: Span,
  around: { readonly isDataOf: boolean; readonly isAttached: boolean; readonly before?: unknown },
): boolean {
  const { phrase, token } = draft;
  if (phrase.kind === 'size') return false;
  const { left, right, behind, noun, nounClass, isLiving } = wordsAround(folded, draft, span, {
    left: 150,
    right: 150,
    behind: 30,
  });
  const isMachine = nounClass === 'device' || phrase.sense?.unit === 'accounts' || phrase.kind === 'unknown';
  if (everybody.test(right) || notAtAll.test(right) || slowOn.test(left)) return true;
  if (given.test(left) && (gifts.test(behind) || phrase.kind === 'unknown')) return true;
  if (isMachine && !saidHit.test(right)) {
    if (toBeDone.test(right) || (toBeSafe.test(right) && !informed.test(right))) return true;
  }
  if (accessOf.test(left) && cutOff.test(right)) return true;
  if (puttingOff.test(left) && dates.test(behind)) return true;
  if (around.isDataOf) return false;
  if (waiting.test(right) || (isLiving && attended.test(right))) return true;
  if ((isLiving || nounClass === 'body') && (together.test(left) || likeOthers.test(left))) return true;
  if (phrase.kind === 'none' && likeOthers.test(left)) return true;
  if (isLiving && (door.test(left) || givenBack.test(left) || trustUs.test(right))) return true;
  if (around.isAttached) return false;
  if (keptOpen.test(right) && keeping.test(left)) return true;
  if (flow.test(noun) && cameIn.test(left)) return true;
  if (goOn.test(right)) return true;
  return isLiving && token.value < 10_000 && keptGoing.test(right);
}
