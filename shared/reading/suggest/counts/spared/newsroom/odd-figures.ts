import { isCapitalAt, type FoldedText } from '../../../../fold.ts';
import type { Draft } from '../../draft.ts';
import { wordsAround } from '../words-around.ts';

type Span = { readonly start: number; readonly end: number };

/*
 * Odd figures of English reports: how old somebody is, by how much a record was missed, how long a paper is, posts that are not
 * filled, offices that work on by hand, pages that a court has blocked, leaflets that go to every home, how many live in a land.
 */

const some =
  '(?:(?:some|about|around|over|nearly|almost|roughly|more than|at least|up to|only|just|another|the|all|its|their) )*';

/** "Karim Baratov, 23, got five years": a name of two words with capitals, an age, and what is said of him. */
const named =
  /(?:^|[^a-z'’-])([a-z][a-z'’.-]+)((?: [a-z]\.?)? (?:(?:de|van|von|bin|al|el|le|la|di|da|mc|o') ?)*)([a-z][a-z'’-]+), $/;
const thenSaid = /^, (?=(?:[a-z'’-]+ ?){1,3})/;
const youngest = 10;
const oldest = 105;

/** "My daughter, eight, got hers". */
const relation =
  /(?<![a-z])(?:daughter|son|wife|husband|mother|father|brother|sister|boy|girl|twins|neighbou?r|man|woman|friend|pupil|student|teacher|widow|pensioner|grandmother|grandfather|cousin|aunt|uncle|nephew|niece|nurse|clerk|farmer|driver|pianist|victim|child)s?, $/;

/** "in its press office of 14": how many there are of a group. */
const groupOf =
  /(?<![a-z])(?:offices?|teams?|staff|crew|units?|squads?|desks?|departments?|groups?|family|committee|boards?|panels?|class|workforce|choir|congregation|party|jury|cast|fleet|chain|force|village|household|delegation|newsroom|garrison|branch|firm|company|practice|shop|club|audience|crowd|network|population|membership|parish|flock) of (?:some |about |only |just |over |nearly |more than )*$/;
const data = /(?<![a-z])(?:data|records|files|details|names|addresses|list|database|file|dump|leak)(?![a-z])/;

/** "46,229 polling stations": what stands in a land. */
const landmarks =
  /^ (?:[a-z-]+ )?(?:(?:polling|petrol|gas|filling|police|fire|railway|train|metro|subway|bus|weather|charging|power|radio|tv) stations?|cash machines|atms|street ?lights|traffic lights|bus stops|parking spaces|hotel rooms|hospital beds|football pitches|wind turbines|solar panels|miles|acres|hectares|seats|trees|windows|doors|floors|rooms|gates|lanes|booths|stalls|bridges|islands|pitches|pantries|galleries|pews)(?![a-z])/;

/** "Unions want 3,000 hires". */
const jobs =
  /^ (?:[a-z-]+ )?(?:hires|recruits|job cuts|lay-?offs|redundancies|openings|vacancies|apprenticeships|internships|apprentices|sackings|departures|resignations|job losses)(?![a-z])/;

/** "The audit found 31 shared logins": weaknesses. */
const audit =
  /(?<![a-z])(?:audit(?:ors?)?|reviews?|inspect(?:ors?|ion)|assessment|assessors|pen-?test(?:ers?)?|consultants|checks?|scan)(?: [a-z'-]+){0,4}? (?:found|counted|listed|flagged|turned up|identified|noted|uncovered) (?:(?:some|about|over|nearly|more than|at least) )*$/;
const weak =
  /(?<![a-z])(?:shared|weak|default|orphan(?:ed)?|dormant|stale|expired|privileged|admin(?:istrator)?|duplicate|unused|generic|inactive|service|unpatched|forgotten|stray|unmanaged|ghost)(?![a-z])/;

/** "44 short of the record", "300 below last year’s peak": how far from another figure. */
const apart =
  /^,? (?:(?:short|shy) (?:of|from)|(?:below|above|under|over|off|behind|ahead of|fewer than|less than|more than|down on|up on|higher than|lower than) (?:the|last|its|their|a|his) (?:[a-z-]+ ){0,2}?(?:record|high|low|peak|total|year|month|week|quarter|figure|target|average|previous|mark|all-time)|(?:fewer|more|less) than (?:in|the (?:year|month|week|previous)|last|a year|(?:19|20)\d\d)(?![a-z]))/;

/** "Five mega-breaches of 100 million or more each": what makes a kind of breach. */
const kindsOf =
  /(?<![a-z])(?:breach(?:es)?|incidents|leaks|attacks|hacks|compromises)["”’]? (?:of|with|involving|affecting|topping|exceeding|above|over) $/;
const orMoreEach =
  /^(?: or more| or fewer| and (?:up|above|over))?(?: [a-z]+){0,2}? (?:or more|and (?:up|above|over)|each|apiece)(?![a-z])/;
const allTogether =
  /^(?: or more)?(?: [a-z]+)? (?:each|apiece) (?:account|make|made|represent|were|was|add|come|came|drove|explain)/;

/** "the dissent, 11 pages,", "61 pages of forms". */
const pages = /^pages?$/;
const paper =
  /(?<![a-z])(?:dissent|concurrence|opinion|ruling|order|motion|brief|affidavit|indictment|settlement|transcript|memo(?:randum)?|testimony|complaint|suit|lawsuit|petition|subpoena|warrant|playbook|manual|handbook|form|proposal|bill|act|regulation|grant|application|agenda|minutes)(?: [a-z'’-]+)?(?:,| \(| at| is| was| ran to| runs to| fills)? $/;
const ofPaper =
  /^ of (?:forms?|rules|guidance|instructions|terms|text|fine print|small print|paperwork|legal[a-z]*|footnotes|recommendations|appendices|annexes|boilerplate|jargon)(?![a-z])/;
const stolen = /(?<![a-z])(?:stol|leak|steal|expos|publish|hack|download|copied|taken|dump)[a-z]*/;

/** "fewer than half of their sanctioned 38 posts", "80 workers short". */
const posts = /^(?:posts?|positions?|roles?|jobs?|vacanc(?:y|ies)|places?|slots?)$/;
const sanctioned =
  /(?<![a-z])(?:sanctioned|authori[sz]ed|approved|budgeted|funded|vacant|unfilled|established|permanent|full-time|advertis(?:e|ed|ing)|fill(?:ed|ing)?|recruit(?:ed|ing)?(?: (?:for|to))?|hir(?:e|ed|ing)(?: for)?|complement of|establishment of|strength of)(?: (?:of|for|its|their|the|more|all|about|some))* $/;
const vacant =
  /^(?: [a-z'-]+){0,2}? (?:are|is|were|was|remain(?:ed)?|stand|stood|sit|lie|have been|had been|went|going) (?:still |currently |now |left )*(?:vacant|unfilled|empty|open(?= ?[.,;])|frozen|filled|advertised|under offer)(?![a-z])/;
const shortOf = new RegExp(
  `(?<![a-z])(?:short|down|understaffed|under-?strength|undermanned)(?: (?:of|by))? ${some}$`,
);
const tooFew = /^ (?:short|down|too few|light|below strength|under strength)(?= ?[.,;)]|$| of )/;
const workers =
  /^(?:workers?|staff|employees?|officers?|nurses?|doctors?|teachers?|people|engineers?|analysts?|clerks?|drivers?|dispatchers?|deputies|technicians?|agents?|investigators?)$/;

/** "whose 60 field offices are short of staff": where somebody is. */
const whose = /(?<![a-z])whose (?:[a-z]+ )?$/;
const houses =
  /^(?:(?:[a-z-]+ )?(?:offices?|branches|stores?|shops?|schools?|libraries|clinics?|hospitals?|restaurants?|hotels?|campuses|depots?|plants?|factories|stations?|centers?|centres?|sites?|locations|outlets?|restaurants?|agencies|pharmacies|dealerships?))$/;
const befell =
  /(?<![a-z])(?:hit|affected|impacted|infected|breached|compromised|hacked|encrypted|crippled|knocked|shut|closed|stolen|exposed|leaked|victims?|offline|down|locked)(?![a-z])/;
/** "five library branches lent books on paper slips": how they work on. */
const byHand =
  /^(?: [a-z'-]+){0,3}? (?:lent|took|kept|worked|ran|issued|wrote|logged|recorded|checked|rang|rung|served|charted|tallied|carried|collected|accepted|processed|filled|handled|sold|switched|turned|resorted|reverted|fell back|made do|are (?:using|taking|working|writing|lending)|were (?:using|taking|working|writing|lending))(?![a-z])[^.;:]{0,50}? (?:on paper|by hand|on (?:index )?cards|in (?:ledgers|notebooks|exercise books)|with (?:pen|pencil|paper|slips|ledgers)|pen and paper|paper (?:slips|forms|records|charts|tickets|ledgers)|cash only|only cash|(?:only )?in cash|manually|by telephone|by fax|on clipboards?|whiteboards?|handwritten)(?![a-z])/;
/** "wrote 212 tickets by hand": work done without machines. */
const works =
  /(?<![a-z])(?:wrote(?: out| up)?|written|writ(?:e|ing)|issued|issuing|took(?: down)?|taking|processed|processing|filled(?: out| in)?|filling|typed|logged|recorded|entered|copied out|checked in|registered|sorted|tallied|drew up|handled|handling|served|admitted|booked|dispatched|answered|sold|counted|delivered|paid) (?:(?:some|about|around|over|nearly|more than|at least|all|the) )*$/;
const byPen =
  /^(?: [a-z'-]+){0,4}? (?:by hand|on paper|manually|in (?:pencil|longhand|ledgers|notebooks)|with pen and paper|on (?:index cards|clipboards|carbon paper))(?![a-z])/;
/** "paid 1,100 claims last year": an office’s everyday work. */
const settled =
  /(?<![a-z])(?:paid|settled|denied|approved|rejected|handled|closed|resolved|heard|dismissed|upheld|decided|granted|refused|cleared|turned down|took up|adjudicated) (?:(?:out|some|about|around|over|nearly|more than|at least|all|the) )*$/;
const caseWork =
  /^(?:claims?|cases?|complaints?|applications?|appeals?|tickets?|orders?|requests?|petitions?|permits?|disputes?|grievances?|enquiries|inquiries)$/;
/** "300 laptops are being wiped", "meters are still read by hand": what is done about it. */
const beingMended =
  /^(?: [a-z'-]+){0,3}? (?:(?:are|were|is|was) being|(?:will|must) (?:all )?be) (?:[a-z]+ly |all |now )*(?:wiped|rebuilt|replaced|re-?imaged|scrubbed|cleaned|checked|re-?installed|restored|patched|scanned|inspected|returned|swapped|upgraded|updated|audited|retyped|re-?entered|sorted|counted by|tested|moved|repaired)(?![a-z])/;
const doneByHand =
  /^(?: [a-z'-]+){0,3}? (?:are|were|is|was|being) (?:still |now |all |again |being )*[a-z]+(?:ed|ad|en|id|pt|ne|un) (?:by hand|on paper|manually|in person|by phone|by fax)(?![a-z])/;
/** "the country’s 212 million inhabitants". */
const ofLand =
  /(?<![a-z])(?:than|exceeds?|exceeded|beyond|equals?|tops|topped) (?:the|its|that|this|our|all the) (?:[a-z]+ )?(?:country|nation|state|city|town|county|world|island|province|region|village|kingdom|continent)['’]?s? (?:some |about |nearly |entire |whole |own )*$/;
const dwellers =
  /^(?:inhabitants?|people|citizens|residents|souls|population|adults|households|homes|voters|taxpayers)$/;
/** "a man had 14 SIM cards and two passports": what he carries. */
const carries =
  /(?<![a-z])(?:man|men|woman|suspects?|teenager|student|boy|he|she|courier|mule|driver|couple)(?: [a-z'-]+){0,7}? (?:had|carried|carrying|owned|kept|hid|used|with) (?:(?:some|about|only|just|at least) )*(?:\d+ [a-z ]{3,20} and )?$/;
const belongings =
  /^(?:sim cards?|passports?|phones?|laptops?|cards?|bank cards?|drives?|usb sticks?|tablets?|computers?|screens?|monitors?|cars?|watches|id cards?|identities|notebooks?|pistols?|bags?)$/;
const few = 50;
/** "six people for 1.9 million accounts": how many there are to each. */
const shared =
  /(?<![a-z])(?:people|staff|clerks|agents|analysts|nurses?|doctors?|officers?|teachers?|engineers?|technicians?|employees?|moderators?|person|man|woman|auditors?|inspectors?|social workers?) (?:for|per|to every|to serve|to cover|to guard|to look after) (?:some |about |every |all |the )*$/;
/** "Form 8-K". */
const form = /^\d{1,2}-[kq]$/;
/** "counts 310 cases in the quarter": what a firm of the trade has seen. */
const hasSeen =
  /(?<![a-z])(?:counts?|counted|track(?:s|ed)|logg?(?:s|ed)|record(?:s|ed)|handled|worked|saw|sees|list(?:s|ed)|studied|reviewed|analy[sz]ed|examined|responded to|cleared|closed|opened|took on) (?:(?:some|about|over|nearly|more than|a record|another) )*$/;
const matters = /^(?:cases?|incidents?|attacks?|jobs?|matters?|tickets?|alerts?|calls?|engagements?)$/;
const inPeriod =
  /^(?: [a-z'-]+){0,2}? (?:in|during|over|for|last|this|that|a|each|every|since|between) (?:the |its |a |an )?(?:(?:first|second|third|fourth|last|past|three|six|same|previous) )*(?:quarter|year|month|months|week|half|period|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)(?![a-z\d])/;

/** "searches go through the clerk’s 13 servers": what runs on them. */
const runsOn =
  /(?<![a-z])(?:go(?:es)?|run|runs|pass|passes|flows?|depends?|rel(?:y|ies)|sits?|lives?|(?:is|are|was|were) (?:hosted|housed|kept|run|routed|processed|stored)) (?:through|on|over|via|by|across|from) (?:the |its |their |an? |his |her )?(?:[a-z-]+['’]s? )?$/;
const intruder =
  /(?<![a-z])(?:malware|ransomware|virus|worm|hackers?|attackers?|intruders?|miners?|implants?|backdoors?|gang|attack|encrypt(?:or|er))(?![a-z])/;
/** "antivirus raised alerts on two servers". */
const alarms =
  /(?<![a-z])(?:rais|trigger|sound|fir|flagg?|generat|logg?|rang|rung|set off)[a-z]* (?:up )?(?:(?:an?|some|several|two|three|the|early|repeated|[a-z]+) )?(?:alerts?|alarms?|warnings?|flags?|detections?|tickets?) (?:on|at|for|from|in|about) $/;
const fewMachines = 100;

/** "Access to about 120 web addresses has been blocked", "took down 40 phishing pages". */
const webPages =
  /^(?:web ?sites?|web ?pages?|web addresses|sites?|pages?|domains?|domain names?|urls?|links?|mirrors?|channels?|channel|groups?|ads?|adverts?|apps?|posts?|listings?|sim cards?|phone numbers?|numbers|addresses)$/;
const accessTo = new RegExp(`(?<![a-z])access to ${some}$`);
const barred =
  /^(?: [a-z'-]+){0,2}? (?:has|have|had|was|were|is|are) (?:since |now |also |already )*(?:been )?(?:blocked|barred|restricted|cut off|suspended|banned)(?! (?:by|for) (?:the )?(?:hack|attack|ransom|malware|encrypt|gang|intrud))(?![a-z])/;
const seizes = new RegExp(
  `(?<![a-z])(?:police|officials?|regulators?|authorit(?:y|ies)|ministry|minister|court|judge|government|prosecutors?|fbi|europol|interpol|agents|investigators|agency|watchdog|registrar|telegram|google|meta|facebook|cloudflare)(?: [a-z'-]+){0,4}? (?:blocked|seized|took down|taken down|shut down|blacklisted|barred|banned|suspended|removed|closed) ${some}$`,
);

/** "Every home, some 80,000 addresses, is to get a leaflet": what goes to everybody. */
const leaflet =
  /^,? (?:[a-z'-]+ ){0,4}?(?:(?:is|are|was|were|will|would|has|have|had|should) (?:all |each |soon |also |now |to |be |been |being |shortly )*)?(?:get|gets|got|receiv(?:e|es|ed|ing)|sent|given|posted|handed) (?:an? |the |its |their )?(?:[a-z-]+ ){0,2}?(?:leaflets?|flyers?|fliers?|brochures?|booklets?|pamphlets?|postcards?|fact ?sheets?|door hangers?|bulletins?|magnets?|guides?|calendars?)(?![a-z])/;
const doors =
  /^(?:(?:postal |home )?address(?:es)?|homes?|households?|letterboxes|doors|doorsteps|properties|mailboxes)$/;

/** "put off 1,710 operations and 10,152 outpatient appointments". */
const postponed =
  /(?<![a-z])(?:put off|postpon(?:e|es|ed|ing)|cancel+(?:s|ed|ing)?|reschedul(?:e|es|ed|ing)|delay(?:s|ed|ing)?|defer(?:s|red|ring)?|scrap(?:s|ped|ping)?|call(?:s|ed|ing)? off|push(?:es|ed|ing)? back|mov(?:es|ed|ing)|divert(?:s|ed|ing)?|turn(?:s|ed|ing)? away|lost|miss(?:es|ed|ing)?|reinstat(?:ed|ing)|rebook(?:ed|ing)?) (?:(?:some|about|over|nearly|almost|more than|at least|a further|another|all|up to) )*(?:\d[\d,.]* (?:[a-z-]+ ){1,4}(?:and|,) (?:(?:some|about|over|nearly|more than|another) )*)?$/;
const errands =
  /^(?:(?:[a-z-]+ )?(?:appointments?|procedures?|operations?|surger(?:y|ies)|consultations?|flights?|classes|lessons|exams?|deliveries|visits|hearings?|bookings?|reservations?|clinics|screenings?|scans?|tests?|trips?|closings?|weddings?|departures|matches|services|orders?|sailings?|meetings?|sessions?|trials?))$/;

/** "as there are 330 million Americans", "a country of 1.4 billion people". */
const thereAre = new RegExp(
  `(?<![a-z])(?:as|since|because|when|though|although|but|while|yet|only|and) there (?:are|were|is) ${some}$`,
);
const nation =
  /^(?:people|humans|adults|inhabitants|residents|citizens|households|taxpayers|voters|children|[a-z]{3,}(?:icans|adians|alians|tons|asians|onians|ians|ese|ish|ans))$/;
const million = 100_000;
const inAll =
  /^ ?(?:[.,;)]|$)|^ (?:in (?:all|the (?:country|world|state|nation|land|union|us|uk|eu)|america|britain|india|australia|canada|ireland)|alive|on earth|to begin with)(?![a-z])/;

/** "About 5,000 of the claims are handled by one firm". */
const ofMatters =
  /^ of (?:the|these|those|all|its|their)? ?(?:[a-z-]+ )?(?:claims|lawsuits|suits|cases|actions|petitions|complaints|appeals|payouts|calls|requests|applications|objections|motions|tickets|enquiries|inquiries|disputes|matters)(?: [a-z'-]+){0,3}? (?:(?:are|were|is|was|have been|had been|has been|remain|remained|being) (?:[a-z]+ly |still |now |being |already )*(?:handled|settled|brought|lodged|filed|pending|resolved|rejected|withdrawn|dismissed|heard|listed|dealt|represented|managed|outstanding|paid|run|answered|open|closed|approved|refused|upheld|processed|stayed|consolidated)|came from|come from|went to|go to|await|concern)(?![a-z])/;

/** "wants to know if they add up to 72": what is only asked. */
const askedIf =
  /(?<![a-z])(?:know|wonder(?:s|ed|ing)?|ask(?:s|ed|ing)?|unclear|not clear|unsure|doubts?|doubted|check(?:s|ed|ing)?) (?:if|whether) (?:they|it|these|those|this|that|the [a-z]+)(?: (?:all|really|ever|will|would|could|might|is|are|was|were|add|adds|added|come|comes|amount|amounts|make|makes|up|to|as|many))+ $/;

/** "two newly opened accounts used to query a database": the thief's own. */
const own =
  /(?<![a-z])(?:(?:newly|freshly|recently|just)[- ](?:opened|created|registered|made|minted)|throwaway|burner|attacker-controlled|hacker-controlled|rogue|mule|sock ?puppet|bot|dummy)(?![a-z])/;

/** Whether a number is one of the odd figures of a report, and not of what was hit. */
export function isOddFigure(
  folded: FoldedText,
  draft: Draft,
  span: Span,
  around: { readonly isDataOf: boolean; readonly isAttached: boolean },
): boolean {
  const { phrase, token, start, numberStart, numberEnd } = draft;
  if (phrase.kind === 'size') return false;
  const { text } = folded;
  const { left, right, behind, noun, nounClass, isLiving, isBare } = wordsAround(folded, draft, span, {
    left: 110,
    right: 110,
    behind: 110,
  });
  if (isBare) {
    const isAge = token.form === 'digits' && !token.spelled && start === numberStart;
    if (isAge && token.value >= youngest && token.value <= oldest && isAgeOf(folded, left, start, behind))
      return true;
    if (relation.test(left) && token.value <= oldest && behind.startsWith(', ')) return true;
    if (phrase.kind === 'none' && groupOf.test(left) && !data.test(left) && !phrase.isPart)
      return !around.isAttached;
    if (landmarks.test(behind) && !around.isAttached) return true;
    if (apart.test(behind) || ofMatters.test(behind) || askedIf.test(left)) return true;
  }
  if (jobs.test(behind)) return true;
  if (form.test(text.slice(token.start, token.end))) return true;
  if (audit.test(left) && weak.test(text.slice(numberEnd, phrase.start))) return true;
  if (kindsOf.test(left) && (orMoreEach.test(behind) || allTogether.test(behind))) return true;
  if (pages.test(noun) && (paper.test(left) || ofPaper.test(right))) return !stolen.test(left + right);
  if (posts.test(noun) && (sanctioned.test(left) || vacant.test(right))) return true;
  if (workers.test(noun) && (shortOf.test(left) || tooFew.test(right))) return true;
  if (errands.test(noun) && postponed.test(left)) return true;
  if (works.test(left) && byPen.test(right)) return true;
  if (caseWork.test(noun) && settled.test(left) && !around.isAttached) return true;
  if (doors.test(noun) && leaflet.test(right)) return true;
  if (webPages.test(noun) && ((accessTo.test(left) && barred.test(right)) || seizes.test(left))) return true;
  if (phrase.sense?.unit === 'accounts' && own.test(text.slice(numberEnd, phrase.start))) return true;
  if (isLiving && token.value >= million && nation.test(noun) && thereAre.test(left) && inAll.test(right))
    return true;
  if (dwellers.test(noun) && token.value >= few && ofLand.test(left) && !befell.test(right.slice(0, 60)))
    return true;
  if (matters.test(noun) && hasSeen.test(left) && inPeriod.test(right)) return true;
  if (around.isDataOf) return false;
  if (token.value <= few && belongings.test(noun) && carries.test(left)) return true;
  if (nounClass !== 'body' && (beingMended.test(right) || doneByHand.test(right))) return true;
  if (!around.isAttached && shared.test(left)) return true;
  if (nounClass === 'device') {
    if (runsOn.test(left) && !intruder.test(left)) return true;
    if (token.value <= fewMachines && alarms.test(left)) return true;
  }
  if (nounClass === 'body' || isLiving) if (byHand.test(right)) return true;
  return houses.test(noun) && whose.test(left) && !befell.test(right.slice(0, 60));
}

/** A name of two words before, each with a capital, and behind the comma no other name with its number. */
function isAgeOf(folded: FoldedText, left: string, start: number, behind: string): boolean {
  const match = named.exec(left);
  if (match === null || !thenSaid.test(behind)) return false;
  const from = start - left.length + match.index + match[0].indexOf(match[1] ?? '');
  const last = start - 2 - (match[3]?.length ?? 0);
  return (
    isCapitalAt(folded, from) &&
    isCapitalAt(folded, last) &&
    !isCapitalAt(folded, start + behindName(folded, start))
  );
}

/** From where a number stands, how far the word behind its comma is. */
function behindName({ text }: FoldedText, start: number): number {
  return /^\d+, ?/.exec(text.slice(start, start + 8))?.[0].length ?? 0;
}
