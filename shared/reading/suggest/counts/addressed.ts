import { isFoundOut } from './found-out.ts';
import { isShown } from './shown.ts';

/*
 * Whom a letter speaks to, and what a thief says he has: "vous figurez parmi les 44 personnes", "you are one of three in
 * Maine", "the hacker told the paper he has 62 million pupils". No word of a breach stands beside the number, and none is
 * needed.
 */

const some =
  '(?:(?:some|about|around|nearly|over|more than|at least|approximately|environ|quelque|pres de|plus de|au moins|an estimated|the|les|ces|those|these) )*';

/** "You are one of", "j’étais parmi les": never of one's own house ("one of our 40,000 customers"). */
const oneAmong = new RegExp(
  `(?<![a-z])(?:(?:you|i|we|vous|je|j'|nous|on|my [a-z]+|mon [a-z]+|ma [a-z]+) ?(?:were|are|was|am|is|'m|'re|etes|est|sont|suis|sommes|etais|etait|etions|etaient|figur[a-z]+|comptez|compte|fais|fait|faites|font|faisons|faisait|faisais|ai ete|as)(?: (?:also|indeed|apparently|therefore|too|aussi|egalement|donc|ainsi|bien|apparemment))* |(?:and|et) )(?:one of|among|amongst|part of|l'une? des|l'une? de|parmi|une? des|partie des|de ceux|au nombre des) ?${some}$`,
);
/** The house's own, or those who act. */
const ofHouse = /(?<![a-z])(?:our|its|their|nos|ses|leurs|my|mes)(?![a-z])[^.;]{0,20}$/;

/** "the hacker told the paper he has": a thief says what he holds. */
const thiefHas = new RegExp(
  `(?<![a-z])(?:hackers?|attackers?|thie(?:f|ves)|sellers?|gang|intruders?|extortionists?|pirates?|vendeurs?|voleurs?|attaquants?|groupe|group|poster|maitre-chanteur)(?![a-z])[^.;!?\\d]{0,60}? (?:he|she|they|it|that|qu'ils?|qu'elles?|ils?|elles?) ?(?:now |already |deja )?(?:has|have|had|holds?|hold|held|owns?|a|ont|avait|avaient|detient|detiennent|detenait|detenaient|possed[a-z]+)(?: (?:the )?(?:data|records|details|files|donnees|dossiers|fichiers) (?:on|of|de|sur|d'|des))? ${some}$`,
);

/** "to enter", "s’est connecté à". */
const entered = new RegExp(
  `(?<![a-z])(?:enter(?:ed|ing)?|logg(?:ed|ing) (?:on ?to|into|in to)|get into|getting into|s'(?:introduire|est introduit|etaient introduits|etait introduit) dans|(?:se connecter|s'est connecte|s'etait connecte|s'etaient connectes) (?:a|aux|sur)) ${some}$`,
);

/** "avec 5,1 millions d’autres", "like 2,300 others": more of those hit. */
const withOthers = new RegExp(`(?<![a-z])(?:avec|et|comme|with|and|like|alongside|parmi|among) ${some}$`);
const areOthers = /^ ?(?:d'|des |of the )?(?:autres|others)(?![a-z])/;

/** "250 000 licenciés actuels et 750 000 anciens", "400 current and 90 former staff": whom a file holds. */
const thenFormer =
  /^(?: (?:actuel|actif|active|current|present)[a-z]*| en poste| en activite)?(?: ?,| ?,? (?:et|and)) (?:(?:de |d'|des |some |about |environ |plus de |pres de |over |more than |quelque ))*\d[\d ,.]*(?: (?:millions?|milliers?|thousand)(?: d'| of)?)? ?(?:anciens?|anciennes?|ex-|former|retired|retraites)(?![a-z])/;
const former = /^ ?(?:d'|of )?(?:anciens?|anciennes?|ex-[a-z]+|former|retired)(?![a-z])/;
const afterCurrent = new RegExp(
  `\\d(?: (?:millions?|milliers?)(?: d')?)? ?[a-z][a-z'-]+(?: (?:actuel|actif|active|current|present)[a-z]*| en poste)?(?:,|,? et|,? and) (?:de |d'|des )?${some}$`,
);

/** "cela représente 19 cabinets": what was said comes to so many. */
const comesTo = new RegExp(
  `(?<![a-z])(?:cela|ca|ce qui|qui|that|this|which) (?:represente|representait|represents|represented|correspond a|equivaut a|amounts to|comes to|works out at|translates (?:in)?to|concerne|concernait) ${some}$`,
);

/** "L’incident qui nous occupe porte sur 340 000 inscrits". */
const bearsOn = new RegExp(
  `(?<![a-z])(?:incident|fuite|violation|attaque|piratage|vol|exfiltration|extraction|intrusion|compromission|celui|celle|evenement|perte|divulgation)(?![a-z])[^.;]{0,90} (?:porte|portait|portent|portaient|porterait|a porte) sur (?:les donnees (?:de |d'|des )|les coordonnees (?:de |d'|des )|des donnees (?:de |d'))?${some}$`,
);

/** "D’abord « quelques dossiers », puis « une centaine », enfin 2 470": a toll that was put right. */
const series = new RegExp(
  `(?<![a-z])(?:d'abord|au depart|au debut|initialement|first|at first|initially|originally|to begin with)(?![a-z])[^.;€$£]{3,90}(?:,|et|and|but|mais|:) ?(?:puis|ensuite|enfin|finalement|desormais|maintenant|then|later|finally|now)(?: (?:a|de|d'|it was|c'etait|ce fut|to))? ?["«“]? ?${some}$`,
);

/** "Emsisoft’s running total stands at 2,773 organisations": a tally of who was hit. */
const totalStands = new RegExp(
  `(?<![a-z])(?:(?:running |grand |current |latest |total )?(?:total|tally|toll|count)|bilan|decompte|compteur)(?! (?:cost|bill|price|budget))(?: (?:of victims|of those hit|provisoire|actuel|total|des victimes))?(?: now)? (?:stands at|stood at|is now|has reached|has grown to|etait de|est de|s'etablit a|atteint|affiche|est desormais de) ${some}$`,
);

/** "The stolen report covers 267,000 patients". */
const stolenHolds = new RegExp(
  `(?<![a-z])(?:stolen|leaked|exposed|missing|lost|posted|published|hacked|misplaced|vole|volee|fuite|derobe|derobee|publie|publiee|perdu|perdue|expose|exposee|egare|egaree|pirate|piratee)s? (?:[a-z]+ )?(?:reports?|files?|lists?|spreadsheets?|databases?|tables?|backups?|drives?|registers?|rapport|fichier|liste|tableur|base|sauvegarde|registre|disque|cle)?(?: [a-z]+)? ?(?:covers?|lists?|names?|holds?|held|contains?|contained|shows?|couvre|liste|contient|contenait|compte|recense|recensait|porte sur|portait sur) ${some}$`,
);

/** "was among the 8,000 customers the firm wrote to": one of those who were told. */
const isAmong = new RegExp(
  `(?<![a-z])(?:was|is|were|are|been|est|etait|sont|etaient|figure|figurait|compte) (?:also |aussi )?(?:among|amongst|one of|parmi|l'une? des|une? des) (?:the|les|ces|these|those) ${some}$`,
);
const thenTold =
  /^[^.;]{0,70}?(?<![a-z])(?:wrote|written|whose|contact|told|warn|notif|affect|hit(?![a-z])|caught|expos|dont|touch|concern|prevenu|averti|inform|ecrit|ont recu|received|got (?:a|the) letter|had (?:their|its)|pirat|attaqu|attacked|breach|vise|stol|vol[eé])/;

/** "en met 39 sur son site", "lists 39 of them on its blog": whom a gang says it hit. */
const shows =
  /(?:(?<![a-z])en (?:met|affiche|liste|nomme|epingle|exhibe|place|publie|cite)|(?<![a-z])(?:lists|listed|names|named|shows|posted|posts|displays|put)) (?:deja |already |only |just |some |about |environ |quelque )?$/;
const onItsSite =
  /^ ?(?:of them |d'entre (?:eux|elles) )?(?:up )?(?:sur|on) (?:son|leur|le|its|their|the|his) (?:[a-z-]+ )?(?:site|blog|vitrine|mur|portail|page|leak|wall|portal|tableau)/;

/** "your letters reached 280,000 customers". */
const lettersTo = new RegExp(
  `(?<![a-z])(?:letters?|notices?|notifications?|courriers?|lettres?|alerts?|messages?|reminders?|e-?mails?|courriels?)(?:,? [a-z ]{1,30},)?(?: [a-z]+)? (?:have |has |had |ont |a )?(?:now |already |deja )?(?:reached|gone (?:out )?to|went (?:out )?to|been (?:sent|mailed|posted) to|atteint|touche|ete (?:envoyee?s?|adressee?s?|expediee?s?) a)(?: (?:all|tous|toutes|les|the))* ${some}$`,
);

/** "The number our investigation has confirmed is 538,959". */
const numberIs = new RegExp(
  `(?<![a-z])(?:the|le|our|notre) (?:number|figure|total|count|chiffre|nombre|bilan)(?: (?:that |que |which )?(?:our|the|l'|notre|nos|we|nous|they|it|investigators|les enqueteurs)(?: [a-z']+){0,4}? (?:has |have |a |ont |avons )?(?:confirmed|established|settled on|arrived at|verified|confirme|retenu|etabli|arrete|verifie))(?: to date| so far| a ce jour)? (?:is|was|stands at|est|etait|serait)(?: de)? ${some}$`,
);

/** "Capital One: 100 million in the US, 6 million in Canada": a headline's toll. */
const nameThen =
  /^[^a-z0-9]*[a-z][^.;:\d]{1,50}: ?(?:[\d.,]+ (?:million|billion|thousand|millions) (?:in|en|au|aux) [a-z ]{2,20}(?:,| and| et) )?$/;
const inPlace = /^ (?:millions? |milliards? |billion |thousand )?(?:in|en|au|aux) (?:the |la |le |l')?[a-z]/;
const tollEnough = 100_000;

/** "The company’s own first estimate was higher, at 7 million members". */
const estimated = new RegExp(
  `(?<![a-z])(?:first|initial|earlier|original|latest|previous|own|premiere?|derniere?|initiale?|precedente?) (?:first |initial |official |own )?(?:estimate|count|tally|toll|estimation|evaluation|decompte|bilan)s?(?: [a-z]+){0,3},? (?:at|of|was|put it at|stood at|de|a|etait de|faisait etat de) (?:de |d')?${some}$`,
);

/** "an intrusion in 2021 had reached more than 2.5 million customers". */
const breachReached = new RegExp(
  `(?<![a-z])(?:intrusion|breach|attack|incident|leak|hack|theft|virus|ransomware|fuite|attaque|piratage|violation)(?![a-z])[^.;]{0,40} (?:had |has |have |a |avait |aurait )?(?:reached|spread to|extended to|caught up|swept up|atteint|gagne|s'etendait a|s'etend a) ${some}$`,
);

/** What stands right around a number, folded. */
export type Beside = {
  /** Up to 140 signs before it, inside its sentence. */
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

/**
 * Whether it is said plainly that those counted were hit: to one of them, by who took them, as more of them, as a toll put
 * right.
 */
export function isSaidPlainly(words: Beside): boolean {
  const { left, behind, right, value, isAccounts } = words;
  if (isShown(words) || isFoundOut(words)) return true;
  if (oneAmong.test(left) && !ofHouse.test(left)) return true;
  if (thiefHas.test(left) || bearsOn.test(left) || comesTo.test(left)) return true;
  if (
    estimated.test(left) ||
    breachReached.test(left) ||
    totalStands.test(left) ||
    stolenHolds.test(left) ||
    lettersTo.test(left) ||
    numberIs.test(left)
  )
    return true;
  if (value >= several && isAmong.test(left) && thenTold.test(right)) return true;
  if (isAccounts && entered.test(left)) return true;
  if (shows.test(left) && onItsSite.test(behind)) return true;
  if (value >= tollEnough && nameThen.test(left) && inPlace.test(behind)) return true;
  if (value < manyEnough) return false;
  if (withOthers.test(left) && areOthers.test(behind)) return true;
  if (thenFormer.test(right) || (former.test(behind) && afterCurrent.test(left))) return true;
  return series.test(left) && /^ ?[»"”]? ?(?:[.,;:)]|$)/.test(behind);
}
const manyEnough = 50;
const several = 3;
