import { befell, some, type Words } from './words.ts';

/*
 * Figures of statistics, studies, rules, auctions and repairs: what a cause explains, what a sample comprises, whom a rule
 * binds, at what a bid stands, what engineers went through before they let it back.
 */

/** "Human error explained 310 of them". */
const cause = new RegExp(
  `(?<![a-z])(?:errors?|ransomware|phishing|malware|theft|insiders?|hacking|negligence|loss(?:es)?|mistakes?|misconfigurations?|misdirected (?:post|mail|e-?mails?)|fraud|suppliers?|others?|rest|remainder) (?:explain(?:s|ed)|caused|account(?:s|ed) for|(?:was|were) (?:behind|the cause (?:of|in))|led to|made up|makes up) ${some}$`,
);
/** "The sample comprised 88 hospitals". */
const sampleOf = new RegExp(
  `(?<![a-z])(?:sample|survey|study|panel|cohort|poll|research|benchmark|review|programme)(?: [a-z]+)? (?:comprise[sd]?|covers?|covered|included|consisted of|took in|takes in|drew on|spans|spanned|looked at|followed|tracked) ${some}$`,
);
/** "14 workshops with 260 participants". */
const eventWith = new RegExp(
  `(?<![a-z])(?:workshops?|sessions?|webinars?|meetings?|briefings?|exercises?|courses?|drills?|events?|conferences?|talks?|hearings?)(?: [a-z]+){0,2} (?:with|for|attended by|before|drew|attracted|trained) ${some}$`,
);
/** "The Act applies to bodies that hold records of more than 25,000 persons". */
const ruleFor =
  /(?<![a-z])(?:act|law|rules?|regulations?|directive|duty|scheme|section|code|statute|bill|requirement|obligation)(?: [a-z]+){0,2} (?:appl(?:y|ies)|covers?|binds?|extends?|requires?|obliges?|exempts?|excludes?)(?![a-z])[^.;]{0,90}$/;
/** "a list of entities with over 500 affected". */
const listOf =
  /(?<![a-z])(?:list|register|page|portal|number|count|table|any|all|every|each)(?: of)? (?:[a-z]+ ){0,2}?(?:entities|entity|breach(?:es)?|incidents?|firms|cases|organi[sz]ations)(?: [a-z]+){0,3} (?:with|of|affecting|involving|above|over) ?$/;
const bound = /^(?:over|more than|at least|exceeds|above|fewer than|less than|under) /;
/** "Bidding opened at 2,000 and closed at 9,500". */
const bid = new RegExp(
  `(?<![a-z])(?:bidding|bids?|auction|asking|reserve|opening bid|buy-?now)(?![a-z])[^.;]{0,40} (?:at|to|from|with|is|was) ${some}$`,
);
/** "Our engineers tested 3,900 endpoints before reconnecting them". */
const wentThrough = new RegExp(
  `(?<![a-z])(?:teams?|engineers?|technicians?|staff|specialists?|contractors|we|colleagues) (?:have |had |also |since )*(?:tested|checked|scanned|cleaned|rebuilt|re-?imaged|inspected|patched|replaced|verified|cleared|reconnected|migrated|upgraded|examined) ${some}$`,
);
/** "88% of our 2,600 applications were running again". */
const shareOf = new RegExp(
  `(?:%|per ?cent|percent|half|most|all but \\d+|two thirds) of (?:our|its|the|their) ${some}$`,
);
const runsAgain =
  /^(?: [a-z]+)? (?:(?:were|are|is|was|had been|have been|will be) )(?:up and |now |all |fully )?(?:running|working|back|restored|available|online again|up again|reconnected|rebuilt)(?![a-z])/;
/** "9 terabytes of logs", "12,000 events". */
const ofLogs =
  /^(?: [a-z]+)? (?:of )?(?:logs?|log (?:lines|entries|files)|telemetry|network traffic|packets|memory|disk images|forensic images|evidence)(?![a-z])/;
const looksAt =
  /(?<![a-z])(?:investigators?|experts?|analysts?|specialists?|examiners?|team|firm|consultants?|we|review|tools?|sensors?) (?:have |had |then |also )*(?:examined|analy[sz]ed|reviewed|processed|collected|imaged|preserved|combed|pored over|went through|flagged|raised|searched)(?![a-z])/;
const signals =
  /^(?: [a-z-]+)?? (?:events?|alerts?|anomalies|detections?|alarms?|images|snapshots|log lines|indicators)(?![a-z])/;
/** "of which analysts looked at 30". */
const ofWhichSeen = new RegExp(
  `(?:of which|of these|of them),? (?:[a-z]+ ){1,3}?(?:looked at|read|kept|closed|investigated|escalated|checked|opened|answered|reviewed|acted on) ${some}$`,
);
/** "Customers placed 96,000 orders over the weekend". */
const placed = new RegExp(`(?<![a-z])(?:placed|made|took|received|processed|handled|recorded) ${some}$`);
const orders =
  /^(?:orders?|bookings?|purchases?|transactions?|sales|reservations?|payments?|deliveries|withdrawals?|transfers?)$/;
const whenTrading =
  /^(?: [a-z]+)? (?:over the (?:weekend|holidays?|bank holiday|period|summer)|on (?:black friday|cyber monday|saturday|sunday|monday)|that (?:day|week|weekend)|last (?:week|month|year|quarter)|a (?:day|week|month|year)|during the (?:quarter|year|sales))(?![a-z])/;

/** Whether a size in bytes is of what investigators looked through. */
export function isOfLogs({ left, right }: Words): boolean {
  return ofLogs.test(right) && looksAt.test(left) && !befell.test(right);
}

/** Whether a number is a figure of statistics, of a rule, of an auction or of repairs. */
export function isOfTrends(
  words: Words,
  around: { readonly isHit: boolean; readonly isDataOf: boolean },
): boolean {
  const { left, hedge, right, behind, noun, nounClass, isLiving, isBare } = words;
  if (bound.test(hedge) && (ruleFor.test(left) || listOf.test(left))) return true;
  if (isBare && (cause.test(left) || bid.test(left))) return true;
  if (shareOf.test(left) && runsAgain.test(right) && !isLiving) return true;
  if (around.isHit || befell.test(right.slice(0, 60))) return false;
  if (isBare && ofWhichSeen.test(left)) return true;
  if (signals.test(behind) && (isBare || looksAt.test(left))) return true;
  if (orders.test(noun) && placed.test(left) && whenTrading.test(right)) return true;
  if (around.isDataOf) return false;
  if (nounClass === 'device' && wentThrough.test(left)) return true;
  if ((isLiving || nounClass === 'body') && sampleOf.test(left)) return true;
  return isLiving && eventWith.test(left);
}
