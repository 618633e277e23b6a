/*
 * What shows who was hit without a word of a breach beside the number: a page that had 4 million, a service that loaded
 * 2.3 million addresses, a question who is on the list and its answer, mailboxes whose messages could be read, letters that
 * went to somebody else, people who are still mending their credit.
 */

const some =
  '(?:(?:some|about|around|nearly|over|more than|at least|only|just|approximately|~|environ|quelque|pres de|plus de|au moins|encore|the|les|ces|those|these) ?)*';

/** "The attorney general’s page had 4 million in the autumn". */
const pageShows = new RegExp(
  `(?<![a-z])(?:pages?|portal|website|site|tracker|tally|counter|dashboard|register|listing|filing|notice|hibp|pwned|portail|registre|compteur|tableau de bord|tableau|avis)(?: (?:de la|de l'|du|of the|of) ?[a-z]+)? (?:only |now |then |still |first |already |en |n'en )?(?:had|has|lists?|listed|shows?|showed|gives|gave|displays|displayed|put it at|puts it at|affiche|affichait|indique|indiquait|donne|donnait|mentionne|mentionnait|comptait) ${some}$`,
);
const saidThen =
  /^ ?(?:[.,;)?!–—]|$)| (?:in the (?:spring|summer|autumn|fall|winter|beginning)|as of|at (?:first|the time|the start)|when|last (?:week|month|spring|summer|autumn|fall|winter|night|time|i)|back|until|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|this (?:morning|week|month)|hier|ce matin|au (?:debut|depart|printemps)|a l'automne|en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|la semaine|le mois|jusqu)(?![a-z])/;

/** "Is it really 147 million?". */
const isItReally =
  /(?:^|[.!?>\n"“«] ?)(?:(?:so |and |but )?(?:is|was) (?:it|that|this)(?: (?:really|actually|truly|just|only|still|all))*|(?:alors |et |mais )?(?:est-ce|etait-ce|c'est|c'etait)(?: (?:vraiment|bien|reellement|encore))+) $/;

/** "one of the 1,800 listed as high risk", "l’un des 36 clients de la liste jointe". */
const oneOf =
  /(?<![a-z])(?:one of|among|amongst|l'une? des|une? des|parmi)(?: (?:the|les|ces|those|these))? $/;
const onList =
  /^(?: (?!who|whose|qui|dont)[a-z'-]+){0,1}? (?:(?:listed|named|flagged|marked|shown) (?:as|on|in|above|below|here|at|under)|(?:on|in) (?:the|this|that|our|an?) (?:[a-z]+ )?(?:list|annex|appendix|schedule|attachment|enclosure)|(?:cites?|citees?|nommes?|nommees?|signales?|signalees?|recenses?|recensees?|figurant) (?:sur|dans|comme|en annexe|ci-)|(?:de|sur) (?:la|cette|notre) liste)(?![a-z])/;

/** "Troy loaded 2.3 million emails", "le service a ajouté 2,3 millions d’adresses". */
const loaded = new RegExp(
  `(?<![a-z])(?:troy|hunt|hibp|have i been pwned|pwned|leak-?check|dehashed|intelx|firefox monitor|breach (?:index|alert)|service d'alerte|leak[- ](?:index|database)|surfshark)(?: [a-z'-]+){0,2}? (?:has |had |have |a |vient de |just )?(?:loaded|loads|adds?|added|imported|indexed|uploaded|ingested|charge|charger|ajoute|ajouter|importe|indexe|verse)(?: (?:in|another|de|d'))* ${some}$`,
);

const asksWho =
  "(?:(?:which|what) (?:[a-z'-]+ ){1,3}(?:are|were|is|was|have been)|who(?: (?:is|was|are|were|has been|have been)|'s)|(?:quel(?:le)?s?|lesquel(?:le)?s) (?:[a-z'-]+ ){0,3}(?:sont|est|ont ete|a ete)|qui (?:est|a ete|sont)(?:-ce qui est)?)";
/** "Which hotels are on the list? 41 properties". */
const whoIsHit = new RegExp(
  `${asksWho} (?:[a-z]+ )?(?:affected|involved|concerned|impacted|hit|included|on (?:the|this|that) list|caught up|touche|concerne|vise|impacte|sur (?:la|cette) liste)[a-z]*(?: by (?:this|the) [a-z ]{3,20}| par [a-z' ]{3,24})? ?\\?[ \\n]?["«“–—-]? ?${some}$`,
);

/** "the attachments in two employee email accounts were viewable". */
const messagesIn = new RegExp(
  `(?<![a-z])(?:e-?mails?|messages?|attachments?|files?|documents?|data|information|pieces jointes|fichiers|courriels|contents?|contenu)(?: [a-z-]+){0,3}? (?:in|within|inside|on|of|dans|sur|de) ${some}$`,
);
const couldBeRead =
  /^(?: [a-z]+){0,2}? (?:were|was|had been|could (?:have been|be)|ont ete|etaient|etait|a ete|ont pu etre) (?:[a-z]+ )?(?:viewable|visible|readable|viewed|read|seen|lisibles?|visibles?|consultables?|lus?|lues?|consulte)[a-z]*/;

/** "caused 882 members to receive the statement of another member". */
const ofAnother =
  /^(?: [a-z]+){0,2}? (?:(?:to|could|can|might) (?:get|receive|see|open|view|be sent)|receiv(?:ed|ing)|got|getting|were sent|had received|had been sent|(?:ont|avaient|ayant|aient) (?:recu|vu)|recevaient|recevoir|(?:a|de) recevoir) (?:the |an? |some |le |la |les |l'|une? |des )?(?:[a-z-]+ ){0,3}?(?:(?:of|belonging to|meant for|intended for|addressed to|about|for|destinee?s? a|adressee?s? a|au nom d'|de|d') ?(?:another|someone else|somebody else|others?(?= ?[.,;]|$| (?:people|members?|customers?|patients?|clients?))|the wrong|une? autre|autrui|quelqu'un d'autre|d'autres)|(?:another|other|someone else|somebody else) ?(?:[a-z]+ ){0,1}?[a-z]*(?:'s?|s') )/;

/** "with 11 teachers still fixing their credit". */
const mending =
  /^(?: [a-z]+){0,2}? (?:(?:are|were|is) )?(?:still |now |only now |encore |toujours )?(?:fixing|repairing|cleaning up|sorting out|untangling|en train de (?:refaire|reparer|recuperer)|a (?:refaire|reparer)|doivent refaire|ont du refaire) (?:their|leurs?|the mess on their) (?:own )?(?:[a-z]+ )?(?:credit|identit(?:y|ies)|good names?|bank accounts?|papiers|dossiers? bancaires?|identite|cote de credit)(?![a-z])/;

/** "updates the number from 500 (an interim figure) to 41,207". */
const changes =
  /(?<![a-z])(?:updat|revis|correct|amend|chang|increas|rais|lower|reduc|adjust|port|rectifi|corrig|met a jour|mettre a jour|modifi|ramen|rel[eè]v)[a-z]* (?:the |its |our |that |this |le |la |notre |son |ce )?(?:[a-z]+ ){0,2}?(?:number|figure|total|count|tally|estimate|nombre|chiffre|bilan|estimation)(?: [a-z'’-]+){0,8}? (?:from|de|d') ?$/;
const toAnother =
  /^(?: [a-z]+){0,3} ?(?:\([^()]{0,100}\) ?|, [^,.;\d]{0,60}, ?)?(?:to|a) (?:about |some |environ |over |plus de |pres de )?\d/;

/** "Applicants since 1999: 200,000 people in all": what a heading counts, but for those who work there. */
const underHeading =
  /(?:^|[.!?\n;] ?)(?!(?:[a-z ]* )?(?:workforce|staff|headcount|effectif|employees|team|equipe|members|membership|turnout|audience|population|budget|attendance|visitors|voters|crowd|circulation|capacity)(?![a-z]))[a-z][^.:;\n]{4,60} ?: $/;
const inAll = /^,? ?(?:in all|in total|all told|altogether|au total|en tout)(?![a-z])/;

/** What stands around a number, folded. */
type Around = {
  /** Before it, inside its sentence. */
  readonly left: string;
  /** Before it, whatever it is part of. */
  readonly earlier: string;
  /** Behind the number itself. */
  readonly behind: string;
  /** Behind its noun. */
  readonly right: string;
  readonly value: number;
  readonly isAccounts: boolean;
};

/** Whether what stands around a number shows that those counted were hit, though no word of a breach says so. */
export function isShown({ left, earlier, behind, right, value, isAccounts }: Around): boolean {
  if (ofAnother.test(right) || mending.test(right)) return true;
  if (isAccounts && messagesIn.test(left) && couldBeRead.test(right)) return true;
  if (value < several) return false;
  if (whoIsHit.test(earlier)) return true;
  if (oneOf.test(left) && (onList.test(right) || onList.test(behind))) return true;
  if (value < many) return changes.test(left) && value >= few && toAnother.test(right);
  if (changes.test(left) && toAnother.test(right)) return true;
  if (underHeading.test(left) && inAll.test(right)) return true;
  if (pageShows.test(left) && saidThen.test(behind)) return true;
  return (isItReally.test(earlier) && /^ ?\?/.test(behind)) || loaded.test(left);
}
const several = 3;
const few = 20;
const many = 1000;
