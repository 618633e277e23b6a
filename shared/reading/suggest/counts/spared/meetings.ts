import type { Draft } from '../draft.ts';

/*
 * Who sits in a hall and hears of a breach, who works in an office, and what the budget of a house pays for.
 */

type Words = { readonly left: string; readonly right: string; readonly noun: string };

const some =
  '(?:(?:some|about|around|over|nearly|more than|at least|roughly|an estimated|quelque|environ|pres de|plus de|au moins) )*';
const hall =
  "(?:in(?:to|side)?|at|dans|a|au|outside|devant) ?(?:the |an? |la |le |l'|une? |leur |their )(?:[a-z'’-]+ ){0,4}?(?:cafeteria|gym(?:nasium)?|auditorium|hall|church|chapel|theat(?:re|er)|council chamber|meeting|assembly|community cent(?:re|er)|fairgrounds?|arena|stadium|ballroom|library|town hall|courthouse|high school|forum|hotel|park|square|rally|vigil|salle(?! d(?:e|es) (?:serveurs|machines))|gymnase|eglise|amphitheatre|theatre|reunion|assemblee|cantine)(?![a-z])";
const gathered =
  '(?:gathered|packed|crammed|crowded|assembled|seated|sitting|who (?:came|turned out|packed|filled|gathered)|reunie?s|rassemblee?s|massee?s|venue?s|presente?s|entassee?s|assise?s)';
/** "told about 40 residents in the cafeteria", "devant 60 parents réunis dans le gymnase". */
const spokenTo = new RegExp(
  `(?<![a-z])(?:told|addressed|briefed|faced|answered|reassured|before|in front of|devant|face a|aupres de|explique a|dit a|lance a|assure a) ${some}$`,
);
const inHall = new RegExp(`^(?: [a-z'’-]+){0,2}? (?:${gathered} )?${hall}`);
/** "Some 200 parents packed the gym". */
const filled = new RegExp(
  `^(?: [a-z'’-]+){0,2}? (?:(?:(?:had |have )?(?:gathered|packed|crammed|crowded|assembled|turned out|met)|(?:se sont|s'etaient) (?:reuni|rassemble|presse|entasse|retrouve)e?s|(?:etaient|sont) (?:venue?s|presente?s)|se pressaient) ${hall}|(?:had |have )?(?:packed|filled|crowded|attended|ont (?:assiste a|rempli)|assistaient a|remplissaient) ?(?:the |an? |la |le |l'|une? )(?:[a-z'’-]+ ){0,3}?(?:gym(?:nasium)?|auditorium|hall|church|meeting|assembly|hearing|forum|salle|gymnase|eglise|amphitheatre|reunion|assemblee|audience)(?![a-z]))`,
);

/** "We've got two people in that office". */
const weHave = new RegExp(
  `(?<![a-z])(?:we've got|we have(?: got)?|we had|we only have|they have|they've got|there(?: are|'s|'re| were)|nous avons|nous sommes|on a|on est|il y a|ils sont) (?:only |just |que |seulement )?${some}$`,
);
const inOffice =
  /^(?: [a-z'-]+)? (?:(?:in|on|at|for) (?:that|the|our|this|its|their|my) (?:[a-z]+ )?(?:office|team|department|unit|desk|branch|shift|division)|dans (?:ce|le|notre|leur|cette|l'|mon|cet) ?(?:[a-z]+ )?(?:service|bureau|equipe|departement|unite|cellule)|doing the (?:job|work)|(?:pour|a) faire le travail)(?![a-z])/;

const staff =
  /^(?:staff|employees?|workers?|salaries?|salariees?|agents?|employes?|employees|collaborateurs?|people|personnes)$/;
/** "a budget of $137 million and 640 staff". */
const budget = new RegExp(
  `(?<![a-z])(?:budget|turnover|revenues?|sales|assets|endowment|chiffre d'affaires|dotation|recettes|ca)(?![a-z])[^.;\\n]{0,30}(?:[€$£]|euros?|dollars?|pounds|millions?|billions?|milliards?)[^.;\\n]{0,16} (?:and|et) ${some}$`,
);
/** Whether a number is of those who heard of a breach in a hall, or of how many work somewhere. */
export function isOfMeeting(
  { phrase, token }: Draft,
  { left, right, noun }: Words,
  around: { readonly isDataOf: boolean; readonly isAttached: boolean },
): boolean {
  const isLiving =
    phrase.sense?.nounClass === 'base' || phrase.sense?.nounClass === 'person' || phrase.kind === 'unknown';
  if (!isLiving || around.isDataOf) return false;
  if ((spokenTo.test(left) && inHall.test(right)) || filled.test(right)) return true;
  if (around.isAttached) return false;
  if (token.value <= 50 && weHave.test(left) && inOffice.test(right)) return true;
  return staff.test(noun) && budget.test(left);
}
