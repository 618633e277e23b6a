import { befell, some, type Words } from './words.ts';

/*
 * People and houses that do something themselves while the breach is told: they help, enrol, bid, sign, call for an inquiry,
 * answer a poll; and lures, talks and tools that are numbered without being anybody's data.
 */

const then = '(?= ?(?:[.,;:]|$)| (?:this|last|next|each|as usual|for the)(?![a-z]))';
/** "this term 8,100 learners enrolled". */
const takesPart = new RegExp(
  `^(?: [a-z]+)? (?:enrolled|graduated|applied|volunteered|turned (?:up|out)|took part|pitched in|competed|qualified|retired|resigned)${then}`,
);
/** "700 soldiers helped to deliver medicines". */
const helps =
  /^(?: (?:from|of|in) [a-z' -]{2,30})? (?:(?:have |had |are |were )?(?:also |now |since )?(?:helped|helping|assisted|assisting|stepped in|lent a hand|joined (?:in|the effort)|pitched in|volunteered|deployed to|drafted in|on hand))(?![a-z])/;
/** "Twenty parish councils wrote to the minister". */
const speaksUp =
  /^(?: [a-z'-]+)? (?:have |had )?(?:(?:wrote to|written to|petitioned|urged|lobbied|condemned|critici[sz]ed|praised|thanked|welcomed|opposed|backed|supported|signed)(?= (?:the|an?|both|all|ministers?|parliament|congress)(?![a-z]))|(?:called (?:on|for)|demanded|tendered|bid(?: for)?|pitched|competed|quoted|expressed (?:an )?interest|voted|testified)(?! their)(?![a-z]))/;
/** "three were shortlisted". */
const chosen =
  /^(?: [a-z]+)? (?:were|was|are|have been|had been) (?:then |later )?(?:shortlisted|selected|invited|appointed|elected|re-?elected|nominated|promoted|hired|recruited|retrained)(?![a-z])/;
/** "A petition signed by 14,600 residents". */
const signedBy = new RegExp(
  `(?<![a-z])(?:petition|letter|motion|statement|pledge|call|appeal|resolution)(?: [a-z]+){0,4} (?:signed|backed|supported|endorsed|launched) by ${some}$`,
);
/** "Results day went ahead for 3,400 pupils", "resumed sailings with 3,400 passengers". */
const wentOn = new RegExp(
  `(?<![a-z])(?:(?:went|go|goes|going) ahead|resumed|resumes?|continued|continues?|carried on|reopened|restarted|took place|takes place)(?: [a-z-]+){0,3} (?:for|with|to) ${some}$`,
);
/** "of the 3,000 businesses polled". */
const polled =
  /^(?: [a-z]+)? (?:polled|surveyed|canvassed|interviewed|(?:that|who) (?:took part|responded|answered|replied|were (?:polled|surveyed|interviewed)))(?![a-z])/;
/** "has a staff of 4,100". */
const staffOf = new RegExp(
  `(?<![a-z])(?:an?|its|the|their|our) (?:[a-z-]+ )?(?:staff|workforce|membership|readership|fleet|audience|population|complement|headcount|turnout|circulation|congregation|enrol+ment) of ${some}$`,
);
/** "1.2 million phishing e-mails": lures, and nobody's letters. */
const lure =
  /(?<![a-z])(?:phishing|spam|scam|smishing|lure|junk|bogus|fake|fraudulent|malicious|extortion|unsolicited)(?![a-z])/;
const lures =
  /^(?:e-?mails?|messages?|texts?|calls?|sms|links?|letters?|invoices?|sites?|websites?|domains?|pages?)$/;
/** "The kit has 120 buyers". */
const toolHas = new RegExp(
  `(?<![a-z])(?:kit|loader|stealer|panel|exploit|botnet|rat|builder|crypter|subscription)(?![a-z])[^.;]{0,40} (?:has|had|counts|claims|with) ${some}$`,
);
/** "Talks went through 31 messages". */
const talks = new RegExp(
  `(?<![a-z])(?:talks|negotiations?|exchanges?|conversation|chat|correspondence|haggling)(?: [a-z]+){0,3} (?:went through|ran to|ran|took|lasted|spanned|comprised|stretched over) ${some}$`,
);
/** "checked 22,000 signatures by hand". */
const didByHand = new RegExp(
  `(?<![a-z])(?:checked|counted|processed|typed|issued|verified|entered|filled|wrote|written|printed|handled|sorted|booked|registered|recorded|checking|processing|typing|writing) ${some}$`,
);
const byHand = /^(?: [a-z]+){0,3} (?:by hand|manually|on paper|with pen and paper)(?![a-z])/;

/** Whether a number counts those who act, answer or carry on, or what attackers sent out. */
export function isOfActors(
  words: Words,
  around: { readonly isDataOf: boolean; readonly isHit: boolean },
): boolean {
  const { left, right, behind, between, noun, nounClass, isLiving, isBare } = words;
  if (lures.test(noun) && lure.test(between)) return true;
  if (talks.test(left) || toolHas.test(left)) return true;
  if (signedBy.test(left) && !befell.test(right.slice(0, 60))) return true;
  if (around.isHit || befell.test(right.slice(0, 70))) return false;
  if (didByHand.test(left) && byHand.test(right)) return true;
  if ((isBare || isLiving) && staffOf.test(left)) return true;
  if (isBare && chosen.test(behind)) return true;
  if (around.isDataOf || !(isLiving || nounClass === 'body')) return false;
  return (
    takesPart.test(right) ||
    helps.test(right) ||
    speaksUp.test(right) ||
    chosen.test(right) ||
    polled.test(right) ||
    wentOn.test(left)
  );
}
