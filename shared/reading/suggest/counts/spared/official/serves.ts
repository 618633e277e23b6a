import { befell, some, type Words } from './words.ts';

/*
 * How large a house is and what it does, as its own prose says it: whom it serves, on whom it relies, what it sells, pays,
 * answers and opens; how many it lets in; what it set itself for a limit.
 */

/** Whoever sells or steals has no customers of his own, and a file no staff. */
const noHouse =
  /(?<![a-z])(?:hackers?|attackers?|thie(?:f|ves)|gangs?|sellers?|actors?|criminals?|intruders?|ransomware|malware|virus|databases?|files?|lists?|dumps?|archives?|breach|leak|breaches|attack|letters?|notices?|samples?|datasets?|records?|information|data|reports?|inquiry|investigation)(?![a-z])/;

const branches =
  /^(?:stores?|shops?|outlets?|branch(?:es)?|restaurants?|hotels?|offices|clinics|hospitals|schools|libraries|museums|theat(?:re|er)s|centres|centers|sites|warehouses|factories|plants|pharmacies|cinemas|nurseries|practices|depots|homes)$/;
const ours = new RegExp(
  `(?<![a-z])(?:our|its|their|all|the (?:group|firm|chain|council|company)'s) ${some}$`,
);
/** "Our six branches in affected counties have extended their hours". */
const goesOn =
  /^[^.;]{0,50}? (?:(?:have|has) (?:all |since |now )?(?:extended|reopened|kept|stayed|resumed|changed|adjusted|remained|opened|longer|shorter)|(?:are|remain|remained|stay|stayed|were|will (?:be|stay|remain)|continue to (?:be|trade)|open(?:ed)?) ?(?:all |now |still |fully )?(?:open|trading|staffed|as usual|normally|at))(?![a-z])/;
/** "the 14 branches now closed": gone before, and not by the attack. */
const gone =
  /^ (?:(?:that|which) (?:have|had|were|are) )?(?:now|since|already|later|long since) (?:closed|shut|sold|sold off|merged)(?! (?:by|after|because|following|due|when|in the))(?![a-z])/;

const service =
  '(?:serves?|served|serving|supplies|supplied|employs?|employed|insures?|caters? for|looks? after|cares? for|educates?|houses|delivers? to|administers?|supervises?|regulates?|oversees|licenses?|inspects?|represents?|advises?|services)';
/** "Corvane Financial serves 1.9 million open accounts". */
const serves = new RegExp(
  `(?:^|[.!?\\n•] ?)(?:[a-z0-9&'’().-]+ ){1,7}?(?:now |currently |also |together |which |who |that )?${service} ${some}$`,
);

const facilities =
  '(?:[a-z-]+ ){0,3}(?:shops|stores|homes|branches|sites|offices|schools|hospitals|clinics|beds|hotels|restaurants|depots|stations|centres|centers|plants|warehouses|vehicles|aircraft|lorries|trucks|buses|crematoria|parlours|kitchens|theatres|wards)';
/** "has 400 shops, over 90 funeral homes and 7,000 colleagues". */
const alsoHas = new RegExp(
  `(?<![a-z])(?:has|have|had|with|runs?|operates?|counts?|counted|comprises?|includes?|owns?) [^;:]{0,60}?\\d[\\d,.]* ${facilities}(?:,|,? and) (?:[^;:]{0,40}(?:,|,? and) )?${some}$`,
);
const workforce =
  /^(?:colleagues|staff|employees?|people|workers|volunteers|partners|drivers|agents|associates)$/;
/** "eleven full-time staff in security roles". */
const inRole =
  /^(?: [a-z]+)? (?:in|on|for|assigned to|dedicated to|working (?:in|on)) (?:[a-z-]+ ){0,2}?(?:security|it|compliance|privacy|support|audit|legal|risk|response)(?: [a-z]+)? (?:roles?|posts?|jobs?|positions|teams?|departments?|functions?|duties|units?)(?![a-z])/;
/** "a portal of more than 90,000 users". */
const systemOf = new RegExp(
  `(?<![a-z])(?:network|system|platform|portal|service|intranet|estate|tool|community) of ${some}$`,
);
/** "reported 88 million subscribers last quarter". */
const reportedThen = new RegExp(
  `(?<![a-z])(?:reported|reports|had|has|counted|counts|claimed|declared|posted|listed|boasted) ${some}$`,
);
const customers =
  /^(?:customers?|subscribers?|users?|members?|policyholders|clients|accounts|employees|staff|guests|passengers)$/;
const forThePeriod =
  /^(?: [a-z]+){0,4}? (?:(?:last|this|in (?:the|its) (?:last|first|second|third|fourth|latest)|for the) (?:quarter|year|month|half|results|report|accounts)|at (?:the end of|year[- ]end|end)|as (?:of|at) (?:the end|[a-z]+ (?:19|20)\d\d|(?:19|20)\d\d)|in its (?:annual|last|latest|quarterly) [a-z]+)(?![a-z])/;
/** "For scale, the airline flew 40 million people": set beside it, and not of it. */
const forScale =
  /(?:^|[.!?\n] ?)(?:for (?:scale|comparison|context|perspective|reference)|by (?:way of )?comparison|to put (?:that|it|this) in(?:to)? perspective|as a (?:yardstick|comparison)), [^.!?\d]*$/;
/** "$75M turnover, 410 people": a house's measures. */
const turnover =
  /(?<![a-z])(?:turnover|revenues?|sales|assets|loan book|income|endowment|market cap)(?![a-z])[^.;\n|]{0,28}, $/;
/** "Capacity on Sunday is 18,400, away allocation 1,750". */
const capacity = new RegExp(
  `(?<![a-z])(?:capacity|allocation|attendance|gate|quota|turnout|circulation|seating|ceiling|cap|trading volumes?|volumes?|print run|headroom)(?: [a-z]+){0,3}? ?(?:(?:is|was|are|were|remains|stands at|stood at|of|at|:) )?${some}$`,
);

/** "bills for 61,000 households went out". */
const payments = new RegExp(
  `(?<![a-z])(?:bills|invoices|payments?|wages|pensions|benefits?|grants|bursaries|rebates|meals|passes|reminders|ballot papers|polling cards|payslips|timetables|rotas|certificates)(?: [a-z]+){0,2} (?:for|to) ${some}$`,
);
const asUsual =
  /^(?: [a-z'’-]+){0,6}? (?:(?:went|go|had gone|have gone) out(?! to the wrong)|(?:will|are to|is to|can) (?:now |still |also )?(?:be (?:made|paid|sent|issued|posted)|go out|follow)|(?:are|is|were|was|being) (?:being |still |all )?(?:(?:paid|made|issued)(?! public)|(?:printed|typed|written|filled in|processed|calculated|worked out|drawn up|done) (?:by hand|manually|on paper|on a typewriter)))(?![a-z])/;
/** "claims are paid by hand to 6,100 landlords". */
const paidTo = new RegExp(
  `(?<![a-z])(?:paid|pays?|paying)(?: (?:out|by hand|manually|weekly|monthly|in advance|as usual|on time)){0,2} to ${some}$`,
);
/** "the catalogue gives access to 9 million records of maps". */
const opensUp = new RegExp(
  `(?<![a-z])(?:catalogues?|library|reading rooms?|portal|index|search|website|service|museum)(?: [a-z]+){0,3} (?:gives?|gave|offers?|provides?|opens?) (?:[a-z]+ )?(?:access )?(?:to )?${some}$`,
);
const ofWorks =
  /^ (?:of|on|for) (?:books|manuscripts|works|objects|specimens|paintings|films|journals|titles|maps|plants|species|stars|artefacts|recordings|newspapers)(?![a-z])/;
/** "sold over 3 million units last year". */
const goods =
  /^(?: [a-z-]+){0,2}? (?:units|pairs|copies|cars|bikes|handsets|devices|bottles|meals|parcels|packages|tonnes|tons|litres|gallons|tickets|seats|nights|doses|barrels)(?![a-z])/;
/** "by phone", "for cash": how trade went on. */
const byOtherMeans =
  /^(?: [a-z-]+){1,3} (?:by (?:phone|hand|post|cheque)|for cash|in cash|on paper|over the counter|at the (?:door|till|gate))(?![a-z])/;
const makes = new RegExp(
  `(?<![a-z])(?:sold|sells?|shipped|ships?|delivered|delivers?|built|builds?|produced|produces|makes?|made|printed|handled|handles) ${some}$`,
);
const eachTime =
  '(?:(?:a|per|each|every|last|this|one) (?:normal |typical |average )?(?:year|quarter|month|week|day|night|weekend|season|winter|summer|hour|minute|second)|daily|hourly|weekly|monthly|yearly|annually|nightly|every (?:few|\\d+|two|three|five|ten|fifteen|twenty|thirty|sixty) (?:seconds|minutes|hours|days|weeks|months))';
const inThePeriod = new RegExp(
  `^(?: [a-z-]+){0,4}? (?:${eachTime}|(?:on )?that day|on the day|in (?:19|20)\\d\\d)(?![a-z])`,
);
/** "ships 4 million boxes a year for 900 sellers". */
const timesFor = new RegExp(`(?<![a-z])${eachTime},? (?:for|to|from|by|on behalf of|across) ${some}$`);
/** "We rely on more than 80 outside suppliers". */
const reliesOn = new RegExp(
  `(?<![a-z])(?:(?:rel(?:y|ies|ied)|depends?|depended) (?:up)?on|(?:works?|worked|working|partners?|contracts?) with) ${some}$`,
);
/** "saw 12,000 emergency patients last year". */
const sees = new RegExp(
  `(?<![a-z])(?:saw|sees|see|moved|flew|transported|fed|rebooked|served|treated|treats|admitted|admits|handled|handles|hosted|hosts|welcomed|welcomes|received|receives|carried|carries|taught|teaches|drew|draws|attracted|attracts) ${some}$`,
);
const onlookers =
  /^(?:viewers?|listeners?|attendees?|participants?|visitors?|spectators?|readers?|guests?|delegates?)$/;

/** "had answered 700 enquiries", "took 3,200 calls". */
const answers = new RegExp(
  `(?<![a-z])(?:answered|answers|took|taken|takes|handled|handles|fielded|dealt with|deals with|processed|responded to|replied to|closed|closes|logged) ${some}$`,
);
const errands =
  /^(?: [a-z-]+)?? (?:calls|enquiries|inquiries|e-?mails|messages|queries|requests|contacts|letters|questions|tickets|chats)(?! (?:and|or|from the (?:server|mailbox))|,? (?:records|logs))(?![a-z])/;
const desk =
  /(?<![a-z])(?:lines?|hotline|helpline|centre|center|desk|helpdesk|team|charity|office|switchboard|agents|staff|support|we|firm|council|company|service)(?![a-z])/;
/** "limited to 5,000 per day", "at the rate of 600 a day". */
const bounded = new RegExp(
  `(?<![a-z])(?:limit(?:ed|s)?|capped|restricted|throttled|maximum|rate)(?: (?:is|was|remains|stands))?(?: (?:to|at|of))? ${some}$`,
);
const paced =
  /^(?: [a-z]+)? (?:a|an|per|each|every) (?:day|hour|week|month|minute|second|user|person|customer|client|member|account|household|transaction)(?![a-z])/;
/** "lets in 200 visitors every five minutes". */
const everySo =
  /^ (?:every|each|per) (?:(?:few|\d+|two|three|five|ten|fifteen|twenty|thirty|sixty) )?(?:seconds?|minutes?|hours?)(?![a-z])/;
/** "email is back for 120 of 150 mailboxes". */
const backFor = new RegExp(
  `(?<![a-z])(?:back|up and running|working again|up again|available again|live again)(?: [a-z]+)? (?:for|in|at|on) (?:(?:all|\\d[\\d,]*) (?:but \\d+ )?(?:of|out of) (?:the |its |our )?)?${some}$`,
);
/** "Licences had been bought for 900 endpoints". */
const boughtFor = new RegExp(
  `(?<![a-z])(?:licen[cs]es?|seats|coverage|subscriptions?|sensors?|tokens|protection|monitoring software|antivirus|edr)(?: [a-z]+){0,4}? (?:for|on|to|across|covering) (?:only )?${some}$`,
);

/** "collects council tax from 96,000 properties". */
const collects = new RegExp(
  `(?<![a-z])(?:collects?|collected|raises?|levies|gathers?|takes?) (?:[a-z-]+ ){0,2}?(?:tax(?:es)?|rates|rents?|fees?|tolls?|fares|dues|subscriptions|contributions|premiums|donations|refuse|rubbish|waste|recycling|bins|blood) (?:from|on|at) ${some}$`,
);
/** "Of these, 2,100 activated the service". */
const tookOffer =
  /^(?: (?!whose|who|that)[a-z'’-]+){0,3}? (?:have |had |has )?(?:since |already |so far )*(?:activated|taken up|took up|redeemed|claimed|accepted|enrolled (?:in|for)|signed up (?:to|for)|registered for) (?:the|their|this|our|its|a) (?:free )?(?:[a-z-]+ ){0,2}?(?:service|offer|codes?|memberships?|subscriptions?|monitoring|cover|vouchers?|programme|program|protection)(?![a-z])/;

/** Whether a number says how large a house is, or what it does every day and goes on doing. */
export function isServed(
  words: Words,
  around: { readonly isDataOf: boolean; readonly isHit: boolean },
): boolean {
  const { left, right, behind, noun, nounClass, isLiving, isBare, value } = words;
  if (ours.test(left) && branches.test(noun) && goesOn.test(right)) return true;
  if (branches.test(noun) && gone.test(right)) return true;
  if (bounded.test(left) && paced.test(right)) return true;
  if (everySo.test(right) && !around.isHit && nounClass !== 'record') return true;
  if (backFor.test(left)) return true;
  if (around.isHit || befell.test(right.slice(0, 70))) return false;
  if (tookOffer.test(right) || collects.test(left)) return true;
  if (payments.test(left) && asUsual.test(right)) return true;
  if (isLiving && paidTo.test(left)) return true;
  if (answers.test(left) && errands.test(behind) && desk.test(left)) return true;
  if (isBare && capacity.test(left)) return true;
  if (
    makes.test(left) &&
    goods.test(behind) &&
    !noHouse.test(left) &&
    (inThePeriod.test(behind) || byOtherMeans.test(behind))
  )
    return true;
  if (forScale.test(left) && !befell.test(left.slice(left.search(/for |by |to |as /)))) return true;
  if (around.isDataOf) return false;
  if (serves.test(left) && !noHouse.test(left.slice(-100))) return true;
  if (
    workforce.test(noun) &&
    ((alsoHas.test(left) && !noHouse.test(left.slice(-100))) || turnover.test(left) || inRole.test(right))
  )
    return true;
  if (isLiving && systemOf.test(left) && !befell.test(left)) return true;
  if (customers.test(noun) && reportedThen.test(left) && forThePeriod.test(right)) return true;
  if (timesFor.test(left)) return true;
  if ((nounClass === 'body' || isLiving) && reliesOn.test(left)) return true;
  if (isLiving && sees.test(left) && (onlookers.test(noun) || inThePeriod.test(right))) return true;
  if (isLiving && /(?<![a-z])rebooked (?:[a-z]+ ){0,2}$/.test(left)) return true;
  if (nounClass === 'record' && (opensUp.test(left) || (value >= 1000 && ofWorks.test(right)))) return true;
  return nounClass === 'device' && boughtFor.test(left);
}
