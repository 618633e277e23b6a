/*
 * Whom a letter speaks to, and what a thief says he has: "vous figurez parmi les 44 personnes", "you are one of three in
 * Maine", "the hacker told the paper he has 62 million pupils". No word of a breach stands beside the number, and none is
 * needed.
 */

const some =
  '(?:(?:some|about|around|nearly|over|more than|at least|approximately|environ|quelque|pres de|plus de|au moins|an estimated|the|les|ces|those|these) )*';

/** "You are one of", "j’étais parmi les": never of one's own house ("one of our 40,000 customers"). */
const oneAmong = new RegExp(
  `(?<![a-z])(?:(?:you|i|we|he|she|they|vous|je|j'|nous|on|il|elle|ils|elles|who|qui|my [a-z]+|mon [a-z]+|ma [a-z]+) ?(?:were|are|was|am|is|'m|'re|etes|est|sont|suis|sommes|etais|etait|etions|etaient|figur[a-z]+|comptez|compte|fais|fait|faites|font|faisons|faisait|faisais|ai ete|as)(?: (?:also|indeed|apparently|therefore|too|aussi|egalement|donc|ainsi|bien|apparemment))* |(?:and|et) )(?:one of|among|amongst|part of|l'une? des|l'une? de|parmi|une? des|partie des|de ceux|au nombre des) ?${some}$`,
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

/** Whether whoever a text speaks to, or speaks, is one of those counted. Folded words before a number. */
export function isOneAmong(left: string): boolean {
  return oneAmong.test(left) && !ofHouse.test(left);
}

/** Whether a thief is told to have those counted. Folded words before a number. */
export function isHeldByThief(left: string): boolean {
  return thiefHas.test(left);
}

/** "a phishing message to enter eight employee mailboxes": into what somebody got. Folded words before a number. */
export function isEntered(left: string): boolean {
  return entered.test(left);
}
