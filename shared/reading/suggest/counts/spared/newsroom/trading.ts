import type { FoldedText } from '../../../../fold.ts';
import type { Draft } from '../../draft.ts';
import { wordsAround } from '../words-around.ts';

type Span = { readonly start: number; readonly end: number };

/*
 * What English business pages tell of a firm beside its breach: customers it won or lost, staff it hired or sent away, what it
 * sold, what it keeps in stock, whom it serves, and how large it is, set beside its revenue.
 */

const some =
  '(?:(?:some|about|around|over|nearly|almost|roughly|more than|at least|up to|upwards of|only|just|another|a further|an additional|the|all|its|their) )*';

/** "added 1.7 million postpaid customers in the quarter", "signed up 40,000 new members last year". */
const won = new RegExp(
  `(?<![a-z])(?:add(?:s|ed|ing)?|gain(?:s|ed|ing)?|won|wins|winning|sign(?:s|ed|ing)? (?:up)?|attract(?:s|ed|ing)?|pick(?:s|ed|ing)? up|onboard(?:s|ed|ing)?|recruit(?:s|ed|ing)?|enrol+(?:s|ed|ing)?|poach(?:es|ed|ing)?|lur(?:es|ed|ing)|shed(?:s|ding)?|lost|lose|loses|losing) ${some}$`,
);
const clientele =
  /^(?:customers?|subscribers?|users?|members?|clients?|accounts?|policyholders?|merchants?|shoppers?|depositors?|borrowers?|viewers?|players?|tenants?|households?|lines?|connections?|subscriptions?|students?|pupils?)$/;
const inPeriod =
  /^(?: [a-z'-]+){0,3}?,? (?:(?:in|during|for|over|since|this|last|that|each|every|a|per|by) (?:the |its |a |an )?(?:(?:first|second|third|fourth|latest|last|past|previous|same|three|six|nine|twelve|12|holiday|christmas|fiscal|financial|year|to) )*(?:quarter|year|half|month|season|months|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|period|launch|(?:19|20)\d\d)|year[- ]on[- ]year|net of|quarter[- ]on[- ]quarter)(?![a-z\d])/;
const ofTrade =
  /(?<![a-z])(?:net|new|postpaid|prepaid|paying|paid|fee-paying|broadband|fib(?:re|er)|wireless|retail|streaming|monthly|daily|organic|net-new)(?![a-z])/;
const tallied =
  /(?<![a-z])(?:pwned|hibp|leak site|dump|tally|toll|count|total|list|breach(?:es)? (?:site|notification)|hackers?|attackers?|thieves|gang|group|intruders?|files?|data|records|victims?)(?![a-z])[^.;]*$/;

/** "added 4.4 million accounts to its tally". */
const toTally =
  /^[^.;]{0,20} to (?:its|the|his|her|their|this|that) (?:[a-z]+ )?(?:tally|list|count|database|total|index|collection|haul|catalogue|site|toll|notice)(?![a-z])/;

/** "furloughed 4,000 UK cabin crew", "cut 120 jobs", "hired 80 engineers". */
const hired = new RegExp(
  `(?<![a-z])(?:furlough(?:s|ed|ing)?|(?:lay|lays|laid|laying) off|(?:made|making|make) redundant|hir(?:e|es|ed|ing)|rehir(?:e|ed|ing)|employ(?:s|ed|ing)?|sack(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|shed(?:s|ding)?|ax(?:e|es|ed|ing)|took on|tak(?:en|ing) on|recruit(?:s|ed|ing)?|retrain(?:s|ed|ing)?|redeploy(?:s|ed|ing)?|stand(?:s|ing)? down|stood down|let go(?: of)?) ${some}$`,
);
const crew =
  /^(?:,? (?:[a-z.&'-]+ ){0,4}?)?(?:crews?|staff|staffers|workers?|employees?|jobs|posts|positions|roles|pilots|drivers|engineers|people|contractors|officers|analysts|agents|nurses|teachers|technicians|specialists|recruits|graduates|apprentices|temps|consultants|developers)(?![a-z])/;
/** "employs 640 people, all of whom were told". */
const allBehind =
  /^(?: [a-z]+)?,? (?:all of|every one|each of|both of|of whom|whose|including|among them)(?![a-z])/;
const hitToo =
  /(?<![a-z])(?:whose|affected|impacted|exposed|stolen|leaked|compromised|breached|hacked|victims?|had their|data|details|records)(?![a-z])/;

/** "$28 billion for 7,400 engineers". */
const priced =
  /[€$£][\d.,]+ ?(?:billion|million|bn|m|k)? (?:for|and|buys?|bought) (?:some |about |its |the )*$/;
/** "whose software holds records on 60 million pupils". */
const whoseKeeps = new RegExp(
  `(?<![a-z])whose (?:[a-z'-]+ ){1,4}(?:holds?|keeps?|stores?|manages?|serves?|handles?|process(?:es)?|runs?|covers?|reach(?:es)?|bills?|pays?|tracks?|teach(?:es)?|supports?|insures?) (?:(?:the |all )?(?:data|records|information|files|details|accounts|profiles|bills|payrolls?|pay|pensions|grades|charts|claims) (?:on|of|for|about) )?${some}$`,
);

/** "Some 31,000 customers left on the first three days", "4,000 members have cancelled". */
const goes =
  /^(?: (?:of|at|in|from) (?:the |its )?[a-z'-]+| (?!who|that|whose|which)[a-z'-]+){0,2}? (?:(?:have|had|has) (?:since |already |now |also )*)?(?:left(?= ?(?:[.,;)]|$)| (?:on|since|within|during|between|last|this|that|altogether|the (?:carrier|operator|bank|network|company|service|app|platform|union|scheme|fund|school|insurer|utility|firm|site))(?![a-z])| (?:in|over|for) (?:the|its|a|two|three|four|five|six|[a-z]+(?:ary|ch|il|ust|ber)|may|june|july)(?![a-z]))|quit(?![a-z])|churned|defected|walked (?:away|out)|ported (?:out|their)|switched (?:carrier|provider|bank|operator|network|supplier|insurer|to|away)[a-z]*|moved (?:elsewhere|away|on|their (?:money|business|accounts?|savings|custom))|took their (?:business|custom|money|savings) (?:elsewhere|away)|cancel+ed(?= ?(?:[.,;)]|$)| (?:on|in|since|within|after|their (?:[a-z-]+ )?(?:contracts?|subscriptions?|polic(?:y|ies)|memberships?|plans?|orders?|bookings?|insurance|deals?|direct debits?)|the (?:service|contract|subscription|policy)))|closed (?:their|the) accounts?|deleted (?:their (?:accounts?|profiles?)|the app)|opted out|unsubscribed|asked (?:to (?:leave|close|cancel)|for (?:a |their )?(?:refund|money back)))(?![a-z])/;
const stranded =
  /^[^.;]{0,40} left (?:in|on|over|for) (?:the |a )?(?:dark|limbo|lurch|open|hook|street|hold)/;

/** "More than 15 million people have bought its kits": what customers do with a firm. */
const custom =
  /^(?: [a-z'-]+){0,2}? (?:have|had|has) (?:now |already |since |so far |ever )*(?:sent|mailed|given|paid|bought|taken|used|tried|downloaded|installed|joined|signed up|subscribed|ordered|flown|booked|registered|trusted|shopped|stayed|invested|put)(?: [a-z'-]+)? (?:the (?:[a-z-]+ )?(?:firm|company|app|service|site|platform|lab|airline|shop|store|chain|bank|programme|program|scheme|product|kits?|test|tool|game|website|network|university|insurer|start-?up|clinic)|its |it(?= |[.,;]|$)|with (?:it|them|the)|to (?:it|the service)|at (?:its|the))(?![a-z])/;

/** "had $22.7 billion in revenue and sold more than 620 million tickets". */
const money =
  /(?:[€$£₹]|(?:euros?|dollars?|pounds|won|yen|rupees|rs\.?) )[\d.,]+[^.;:\n]{0,12}?[^.;:\n]{0,70}?(?:,| and|,? with)(?: (?:an?|the|its))?(?: (?:has|had|sold|sells|carried|carries|flew|flies|shipped|ships|served|serves|operates?|operated|runs?|ran|employs?|employed|counts?|counted|owns?|owned|manages?|managed|insures?|insured|treats?|treated|delivers?|delivered|made|makes?|handles?|handled|processes|processed|stocks?|rents?|leases?))?(?: (?:up|down) [\d.,]+ ?%,)? $/;
const earnings =
  /(?<![a-z])(?:revenues?|sales|turnover|arr|assets|premiums?|income|profits?|losses|ebitda|ebit|earnings|bookings|billings|net worth|market (?:cap|value|capitali[sz]ation)|in (?:fees|rents?|deposits))(?![a-z])(?:[^.;:\n]|\.\d)*$/;

/** "held only about 1 million chips", "would have 5 million more by the end of May". */
const stock = new RegExp(
  `(?<![a-z])(?:has|had|have|held|holds|hold|stock(?:s|ed|piled)?|secured?s?|expects?|expected|ordered|await(?:s|ed|ing)|get|gets|receive[sd]?|procured?s?) ${some}$`,
);
const wares =
  /^(?:chips?|u?sims?|e-?sims?|(?:replacement |spare |new )?cards?|units?|kits?|tokens?|handsets?|doses?|vials?|masks?|spares?|blanks?|forms?|notepads?|pagers?|radios?)(?![a-z])/;
const inStock =
  /^(?:,? (?:[a-z'-]+ ){0,2}?(?:in stock|on hand|in hand|available|left|ready|to spare|in reserve|in the warehouse|on order|by the end|by (?:early|late|mid|next|january|february|march|april|may|june|july|august|september|october|november|december))| and (?:would|will|expects?|hopes?|was to|is to) )/;
const moreByThen =
  /^ (?:more|extra|additional|others?)(?: [a-z]+)? (?:by (?:the end|early|late|mid|next|then|january|february|march|april|may|june|july|august|september|october|november|december|summer|autumn|winter|spring|easter|christmas)|on order|to come|are (?:due|expected|coming)|next (?:week|month|year))(?![a-z])/;
const willHave =
  /(?<![a-z])(?:would|will|to|should|hopes?|expects?|plans?|aims?|due) (?:then |also |soon )?(?:to )?(?:have|get|receive|order|make|issue|deliver|ship|hire|add|stock) (?:some |about |another |up to )*$/;

/** "a Texas vendor to more than 700 banks": whom somebody serves, said in apposition. */
const serves = new RegExp(
  `(?:, |\\(|^|[–—-] |(?:is|was|at|of|on|against|involving|targeting|breached|hit|hacked) )(?:an?|the|now an?|once an?|long an?) (?:[a-z.'’-]+ ){0,6}?(?:vendor|supplier|provider|contractor|consultancy|consultant|advis[eo]r|processor|administrator|outsourcer|distributor|wholesaler|insurer|publisher|host|partner|lender|broker|bank|operator|registrar|reseller|clearing house|home|software house|platform|system|tool|service|app|website|portal|network|carrier|employer|landlord|retailer|chain) (?:to|for|serving|used by|trusted by|employing|relied on by|in use at|with) ${some}$`,
);
/** "The registry, which has issued 138 crore numbers". */
const hasIssued = new RegExp(
  `(?:which|that|who|it|and|(?:agency|authority|office|ministry|registry|bank|body|department|company|firm|service|board|bureau|commission)) (?:has|have|had) (?:since |already |so far |now |to date )*(?:issued|printed|minted|allotted|assigned|enrol+ed|vaccinated|naturali[sz]ed|licensed|certified|registered|handed out|given out) ${some}$`,
);
const issuedOnes =
  /^(?:numbers?|ids?|cards?|passports?|licen[cs]es?|permits?|certificates?|plates?|visas?|identit(?:y|ies)|policies|loans?|people|citizens|residents|drivers|students|voters|accounts?|badges?|bonds?|shares?)$/;
const spilt =
  /(?<![a-z])(?:letters?|notices?|alerts?|warnings?|leak|expos|stol|breach|hack|compromis|affect)[a-z]*/;

/** "At the transit authority, 68,000 strong,". */
const strong = /^ strong(?= ?[.,;)]|$)/;

/** "sold two schools last year": what a house has bought, built or given up. */
const deals = new RegExp(
  `(?<![a-z])(?:sold|bought|built|acquired|opened|own(?:s|ed)?|founded|leases?|leased|refurbished|rebranded|merged|took over|launched|inherited|divested|franchises?) ${some}(?:\\d[\\d,.]* [a-z]+ and )?$`,
);
const property =
  /^(?:schools?|stores?|shops?|branches|hotels?|hospitals?|clinics?|restaurants?|plants?|factories|offices?|sites?|centres?|centers?|chains?|brands?|firms?|companies|rivals?|start-?ups|banks?|papers|newspapers|titles|stations?|buildings?|homes?|campuses|casinos?|farms?|depots?|warehouses?|subsidiaries|lots)$/;
const thieves =
  /(?<![a-z])(?:hackers?|attackers?|thie(?:f|ves)|gangs?|sellers?|intruders?|criminals?|brokers?|access to|logins? (?:to|for))(?![a-z])[^.;]*$/;
/** "It has 3.9 million policyholders; …": how large what was named before is. */
const itHas = new RegExp(
  `(?:^|[.;:!?–—-] ?)["“]?(?:it|they|he|she|that one|both) (?:now |also |still |today |together )?(?:has|have|had|employs?|employed|serves?|served|counts?|counted|insures?|insured|runs?|ran|operates?|supplies|covers?|teaches|treats|houses) ${some}$`,
);
const endsThere = /^(?: [a-z'-]+){0,3}? ?(?:[.;,)]|$| and (?!were|had|have))/;
const hitBehind =
  /^(?: [a-z]+)?[,;:]? (?:all|whose|of whom|of which|including|some of|most of|every)(?![a-z])/;
/** "Its tool sits on 60,000 endpoints at 1,900 clients": where a product is. */
const footprint =
  /(?<![a-z])(?:tools?|software|products?|agents?|sensors?|platforms?|systems?|apps?|services?|scanners?|cameras?|devices?|readers|code|technology|plug-?ins?|modules?|programs?) (?:now |also )?(?:sits?|runs?|ran|is (?:used|installed|deployed|found|live|in use)|are (?:used|installed|deployed|found|live|in use)|was (?:used|installed|deployed)|were (?:used|installed|deployed)|works|watches|guards|protects|covers|serves)(?: (?:on|in|at|by|across|inside|for))?(?: [^.;:]{0,50} (?:at|in|by|across|for))? (?:(?:some|about|more than|over|nearly|the) )*$/;
const intruders =
  /(?<![a-z])(?:malware|malicious|virus|ransomware|spy|skimm|attack|hack|intruder|gang|steal|stole)[a-z]*/;
/** "CrowdStrike +14%, 29,000 customers": what stands behind a share's move. */
const behindMove =
  /(?:[+−–-]|(?<![a-z])(?:up|down|rose|fell|gained|lost|added|slid|jumped) )[\d.]+ ?%(?:,| and| \(|:) $/;
const wins =
  /(?<![a-z])(?:adds|signs|wins|won|signed|lands|landed|inked|bagged contracts with) (?:up )?(?:another |some |about |a further )?$/;
const firms =
  /^(?:clients?|customers?|subscribers?|logos?|merchants?|resellers?|partners?|sponsors?|advertisers?)$/;

/** "about 48% of the Fortune 500": what a list is called by. */
const indexes =
  /(?<![a-z])(?:fortune|ftse|s ?& ?p|russell|cac|nasdaq|dax|nikkei|asx|inc\.?|am law|nifty|stoxx|ibex|hang seng|forbes(?: global)?|tsx|mib|kospi|topix|nifty|sensex|wilshire) $/;

/** Whether a number is one that the business pages give of a firm, and not of what was hit. */
export function isTrading(
  folded: FoldedText,
  draft: Draft,
  span: Span,
  around: { readonly isDataOf: boolean; readonly isAttached: boolean },
): boolean {
  const { phrase, token, numberEnd } = draft;
  if (phrase.kind === 'size') return false;
  const { text } = folded;
  const { left, right, behind, noun, nounClass, isLiving, isBare } = wordsAround(folded, draft, span, {
    left: 130,
    right: 110,
    behind: 90,
  });
  if (isBare && token.form === 'digits' && indexes.test(left.slice(-16))) return true;
  if (isLiving && whoseKeeps.test(left)) return !hitToo.test(clauseOf(right));
  if (around.isDataOf) return false;
  const between = text.slice(numberEnd, phrase.start);
  if (
    clientele.test(noun) &&
    won.test(left) &&
    (inPeriod.test(right) || ofTrade.test(between)) &&
    !tallied.test(left) &&
    !toTally.test(right)
  )
    return !hitToo.test(between + right);
  if (
    (isLiving || isBare) &&
    (hired.test(left) || priced.test(left)) &&
    crew.test(isLiving ? ` ${noun}` : behind)
  )
    return !allBehind.test(right) && !hitToo.test(clauseOf(behind));
  if (goes.test(right) && !stranded.test(right) && (clientele.test(noun) || phrase.kind === 'none'))
    return true;
  if (isLiving && custom.test(right)) return !hitToo.test(right);
  if (isBare && strong.test(behind)) return true;
  if (isBare && moreByThen.test(behind) && willHave.test(left)) return true;
  if (firms.test(noun) && (wins.test(left) || behindMove.test(left)) && !tallied.test(left))
    return !hitToo.test(clauseOf(behind)) && !toTally.test(right);
  if (around.isAttached) return false;
  if (property.test(noun) && deals.test(left) && !thieves.test(left)) return !hitToo.test(clauseOf(behind));
  if (isLiving && itHas.test(left) && endsThere.test(right) && !hitBehind.test(right)) return true;
  if ((isLiving || nounClass === 'body' || nounClass === 'device') && footprint.test(left))
    return !intruders.test(left);
  if (wares.test(isBare ? behind.trimStart() : noun) && stock.test(left) && inStock.test(afterWord(behind)))
    return true;
  if (earnings.test(left) && money.test(left)) return !hitToo.test(clauseOf(behind));
  if ((isLiving || nounClass === 'body' || phrase.kind === 'unknown') && serves.test(left))
    return !hitToo.test(right.slice(0, 24));
  return issuedOnes.test(noun) && hasIssued.test(left) && !spilt.test(clauseOf(behind));
}

/** Words to the end of their clause. */
function clauseOf(words: string): string {
  return words.replace(/[,;:.(].*$/s, '');
}

/** What stands behind the first word. */
function afterWord(words: string): string {
  return words.replace(/^ [a-z-]+/, '');
}
