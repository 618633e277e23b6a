import { befell, some, type Words } from './words.ts';

/*
 * What courts, police, auditors, regulators and insurers count: who was charged, what was raided, who was heard, which claims
 * were filed, how many systems stood open, which goals were met; and what a form asks for above a threshold.
 */

/** "an indictment against three men", "charged four people". */
const charged = new RegExp(
  `(?<![a-z])(?:(?:indictments?|charges?|complaints?|proceedings|warrants?|injunctions?|judgments?|verdicts?|lawsuits?|suits?|case)(?: [a-z'-]+){0,3}? against|(?:charg(?:ed|es|ing)|indict(?:ed|s)|convict(?:ed|s)|sentenc(?:ed|es)|jail(?:ed|s)|extradit(?:ed|es)|deport(?:ed|s)|prosecut(?:ed|es)|acquitt(?:ed|s))) ${some}$`,
);
/** "raided four warehouses", "police … held 12 people". */
const raided = new RegExp(
  `(?<![a-z])(?:(?:raid|search|storm)(?:ed|s|ing)|(?:arrest|detain|question)(?:ed|s|ing)) ${some}$`,
);
const police =
  /(?<![a-z])(?:police|officers|detectives|agents|prosecutors|authorities|fbi|europol|raid(?:ed|s))(?![a-z])/;
const held = new RegExp(`(?<![a-z])(?:held|hold|holding|took in|picked up) ${some}$`);
/** "a login shared among four clerks". */
const sharedAmong = new RegExp(
  `(?<![a-z])(?:logins?|passwords?|credentials?|accounts?|keys?|tokens?|laptops?|badges?|devices?)(?![a-z])[^.;]{0,40} (?:shared|split|divided|used|passed around|common)(?: [a-z]+)? (?:among(?:st)?|between|by|across|to) (?:all |its |the )?${some}$`,
);
/** "identified by three audit reports". */
const byPapers = new RegExp(
  `(?<![a-z])(?:identified|found|raised|flagged|confirmed|revealed|established|noted|highlighted|reported|assessed|reviewed|investigated|examined|described|documented)(?: [a-z]+)? (?:by|in|through) ${some}$`,
);
const papers =
  /^(?:reports?|audits?|reviews?|inspections?|complaints|studies|assessments?|papers|articles|whistleblowers?|tests|experts?|consultants?)$/;

/** "More than 4,000 valid claims were filed". */
const ofClaims = /^(?:claims?|claimants|applications?|submissions?|objections?|opt-?outs?|exclusions?)$/;
const judgedClaims =
  /(?<![a-z])(?:valid|approved|eligible|accepted|rejected|late|disputed|duplicate|timely)(?![a-z])/;
const filed =
  /^(?: [a-z]+){0,2}? (?:(?:were|was|are|have been|had been|has been|being) )(?:[a-z]+ly )?(?:filed|submitted|lodged|approved|paid|settled|received|rejected|processed|handled|validated|accepted|made)(?![a-z])/;
/** "have registered with us". */
const signedUp =
  /^(?: [a-z'’-]+){0,3}? (?:have |had |has )?(?:now |since |already |so far |to date )*(?:registered|signed up|enrolled|come forward|instructed|joined)(?: (?:their|an) interest)? (?:with|to|for) (?:us|our|the (?:[a-z]+ )?(?:firm|claims?|action|suit|case|group|lawyers|solicitors)|a (?:group|class|claim))(?![a-z])/;
/** "clawed back $9 million … for 70 policyholders". */
const clawedBack = new RegExp(
  `(?<![a-z])(?:claw(?:ed|s|ing) back|recover(?:ed|s|ing)|recoup(?:ed|s|ing)|sav(?:ed|es|ing))(?![a-z])[^.;]{0,20}[$€£][^;]{0,80}? (?:for|on behalf of|to) ${some}$`,
);

/** "evidence from 14 witnesses", "heard 22 experts". */
const heardFrom = new RegExp(
  `(?<![a-z])(?:(?:evidence|testimony|statements?|submissions?|depositions?|responses|views) (?:from|of|by)|(?:heard|hears|interviewed|interviews|deposed|consulted|cross-examined)(?: from| with)?|(?:questioned|examined|called|met)) ${some}$`,
);
const heard =
  /^(?:witness(?:es)?|experts?|officials|stakeholders|people|persons|staff|employees|organi[sz]ations|individuals|officers|respondents|bodies)$/;
const witnesses = /^(?:witness(?:es)?|experts?|stakeholders)$/;

/** "11 of 47 systems without a valid authorisation", "seven councils had no plan". */
const withoutGuard =
  /^(?:[ \d,]+| of (?:its |the |their |our )?[\d,]+)?(?: [a-z-]+){0,4}? (?:without|lacking|that lacked|who lacked|missing|past)(?: (?:an?|any|valid|proper|current|working|up-to-date|tested|its|their))* (?:authori[sz]ations?|mfa|multi-?factor|two-factor|patch(?:es)?|updates?|back-?ups?|encryption|passwords?|antivirus|edr|firewalls?|licen[cs]es?|support|owners?|plans?|logging|monitoring)(?![a-z])/;
const hadNone =
  /^(?: [a-z-]+){0,2}? (?:(?:had|have|has) (?:still )?(?:no|never|neither|not yet|not)|lacked|lack|did not have|do not have)(?![a-z])(?: [a-z'-]+){0,3}? (?:plans?|polic(?:y|ies)|tested|restored|rehearsed|trained|updated|reviewed|patched|appointed|back-?ups?|mfa|inventory|register|process|procedures?|strategy|insurance|training|exercise|officer|logging|monitoring|assessments?|switched on|turned on)(?![a-z])/;
/** "18 of 24 agencies met the goal". */
const metGoal =
  /^(?: (?:have|had|has))? (?:met|missed|reached|achieved|exceeded|fell short of|complied with|adopted|implemented|completed|passed|failed|scored|published) (?:the|their|its|all|that|this|an?|at least|every) (?!data|records|letter|notice|files)[a-z]|^(?: (?:have|had|has))? (?:ever |recently |since )?(?:tested|rehearsed|updated|reviewed|appointed|trained|drawn up|carried out|conducted|drafted|set up|hired) (?:an?|their|its|the|any) (?:[a-z-]+ ){0,2}?(?:plans?|polic(?:y|ies)|officers?|staff|exercises?|drills?|back-?ups?|register|assessments?|audits?|teams?|process|procedures?)(?![a-z])/;
/** "567 had not been carried out". */
const notDone =
  /^ (?:recommendations? )?(?:had|have|has|were|are|remain(?:ed)?|was|still)(?: still| yet| not| yet to be| to be| been)* (?:carried out|implemented|addressed|acted on|actioned|concluded|closed|outstanding|unimplemented|pending|open(?= |[.,;])|filled|vacant|unfilled|resolved|upheld|dismissed|withdrawn)(?![a-z])|^ (?:have |had |has )?(?:opted (?:out|in)|objected|appealed|abstained|excluded themselves)(?![a-z])/;
const gap = new RegExp(
  `(?<![a-z])(?:gap|shortage|shortfall|backlog|waiting list|deficit|vacanc(?:y|ies)|headcount|workforce)(?: [a-z]+){0,3} (?:is|was|of|at|to|stands|stood|put|estimated)(?: (?:put|now|estimated|standing))?(?: at| to be)? ${some}$`,
);
/** "improper use being the largest class (4,100, 38%)". */
const largestClass =
  /(?<![a-z])(?:class|categor(?:y|ies)|causes?|types?|kinds?|vectors?|methods?|reasons?)(?: of [a-z]+)? ?\($/;
const shareBehind = /^(?:,| or|;| ?[–-]) ?\d[\d.]* ?%/;

/** "Complaints received 3 868; resolved 2 104": an office's year. */
const officeWork = new RegExp(
  `(?:^|[.;:\\n|•/–—-] ?)(?:(?:valid |formal |security |written |data |personal |new )*(?:complaints|enquiries|inquiries|applications|breaches|compromises|incidents|violations|assessments|appeals|inspections|audits|investigations|reviews|cases|contraventions|mediations|consultations|visits)(?: (?:notified|reported|recorded|registered|received|lodged|opened|closed|resolved|completed|concluded|handled|finali[sz]ed|pending|carried over)){0,2}) ?:? ?${some}$`,
);
const officeDoes = new RegExp(
  `[;,.] ?(?:of (?:which|these) )?(?:resolved|closed|concluded|completed|upheld|rejected|dismissed|withdrawn|settled|pending|outstanding|carried over|handled|finali[sz]ed|referred) ?:? ?${some}$`,
);
const posts = /^(?:posts?|positions?|vacancies|roles?|jobs?)$/;
const planned =
  /(?<![a-z])(?:approved|budgeted|vacant|funded|permanent|full-time|authorised|authorized|unfilled|established)(?![a-z])/;

/** "Auditors guessed passwords for 310 accounts": a test. */
const testers =
  /(?<![a-z])(?:auditors|(?:pen(?:etration)? )?testers|red team(?:ers)?|assessors|inspectors|ethical hackers|examiners)(?: [a-z]+){0,2} (?:guess|crack|phish|broke|got into|took over|logg|compromis|gained|spoof|cloned|reached)[a-z]*(?![a-z])/;
/** "The auditor sampled 240 invoices". */
const sampled = new RegExp(
  `(?<![a-z])(?:auditors?|inspectors?|assessors?|reviewers?|examiners?|we|office|team|testers?|review|audit|study)(?: (?:also|then|further|randomly))? (?:sampled|spot-checked|inspected|audited|examined|tested|surveyed|visited) ${some}$`,
);
/** "Breach reports fell to 11,200 from 12,700", "the health sector reported 2,310 of them". */
const trend = new RegExp(
  `(?<![a-z])(?:reports|notifications|complaints|referrals|incidents|breaches|cases|filings|enquiries|inquiries|requests|prosecutions|audits|fines|convictions|arrests)(?: [a-z]+){0,3} (?:fell|rose|grew|climbed|dropped|increased|declined|jumped|doubled|tripled|slipped|went (?:up|down))(?: [a-z]+ly)? (?:to|by|from) (?:[\\d,. ]+ (?:from|to) )?${some}$`,
);
const sector = new RegExp(
  `(?<![a-z])(?:sector|industry|(?:local |central )?government|education|finance|retail|healthcare|health|charities|transport|legal|insurance|media|energy)(?: (?:sector|bodies|firms))? (?:(?:reported|accounted for|made up|filed|submitted|contributed|notified) )?${some}$`,
);
const sectors =
  /(?<![a-z])(?:sector|industry)(?: bodies| firms)? (?:reported|accounted for|made up|filed|submitted|contributed|notified) /;
/** "fees for 11 law firms". */
const counsel = new RegExp(
  `(?<![a-z])(?:fees (?:for|of|to)|represented by|instructed|counsel (?:from|at|include)|appointed|acting through) ${some}$`,
);
const lawFirms =
  /^ (?:[a-z-]+ )?(?:law firms|lawyers|solicitors|attorneys|counsel|barristers|chambers|mediators|arbitrators)(?![a-z])/;

/** "After 203 breaches … Electronic: 192; paper: 11": causes and handling of cases. */
const caseFigures =
  /(?<![a-z])\d[\d, ]* (?:[a-z]+ )?(?:breaches|incidents|notifications|filings|cases|attacks|violations|compromises)(?![a-z])/;
const caseLabel =
  /(?:^|[.;\n|•/] ?)(?:electronic|paper|verbal|phishing|ransomware|malware|(?:human |system |postal )?errors?|insiders?|hacking|unknown|other|(?:credit )?monitoring (?:required|offered|provided)|(?:data |devices? )?(?:un)?encrypted|late(?: filings?| notices?)?|on time|still open|closed|pending|withdrawn|lost or stolen (?:devices?|paper)|unauthori[sz]ed access) ?: ?$/;
/** "Nine files came from one district": an ombudsman's own. */
const ofOffice =
  /(?<![a-z])(?:ombudsman|ombudsperson|casework|caseload|tribunal|commissioner|registrar|register|registry)(?![a-z])/;
const fileNouns = /^(?:files?|cases?|entr(?:y|ies)|filings?|notices?|listings?|matters?)$/;
const fileFate =
  /^(?:(?: (?:were|was|are|have been))? (?:came|come|originated|arose|stemmed|related|closed|opened|upheld|decided|concluded|referred|late)(?! to light)|,? of which|[.;](?: |$)|$)/;

/** "on 55 active leak sites". */
const venues =
  /^(?: (?:active|known|public|tracked|separate|different|such|live|dark ?web|data))* (?:leak|extortion|shaming|data-leak) (?:sites?|blogs?|pages?)(?![a-z])/;
/** "If the number exceeds 1,000, have they been told?", "If a file has over 2,000 lines please split it". */
const condition =
  /(?:^|[.:;\n?!•/|] ?)(?:if|unless|whenever|should) (?!.*(?:claims?|says?|said|true|correct|confirmed|right)(?![a-z]))[^.;:\n?]{0,90}$/;
const threshold = /(?:exceeds|more than|over|at least|above|fewer than|under|less than|or more)/;
const thenDo =
  /^[^.;:\n?]{0,60}?(?:, | )(?:please|have|has|you (?:must|should|need|can)|we (?:will|shall|must)|notify|must|shall|state|tick|split|attach|contact|call)(?![a-z])/;
/** "our Form 8-K of May". */
const formName = /^(?:8-k|10-[kq]|6-k|20-f|40-f)(?![a-z0-9])/;

/** Cancelled before their noun: "6,912 cancelled appointments". */
const putOff = /(?<![a-z])(?:cancell?ed|postponed|rescheduled|delayed|deferred|missed|diverted)(?![a-z])/;
const errands =
  /^(?:appointments?|operations?|procedures?|surger(?:y|ies)|flights?|classes|lessons|exams?|deliveries|tests?|trips?|consultations?|referrals?)$/;
/** Nothing of these is anybody's data, unless it is said to be stolen. */
const dealings =
  /^(?: [a-z-]+)?? (?:quer(?:y|ies)|ballots|votes|interviews?|enquir(?:y|ies)|inquir(?:y|ies)|weaknesses|findings|hearings|sittings|replays|probes|pings|commands|controls|certificates (?:had|have) (?:lapsed|expired))(?![a-z])/;
const lapsed =
  /^ (?:others? )?(?:had |have |has )?(?:also )?(?:lapsed|expired|run out|gone out of date)(?![a-z])/;

/** Whether a number is one that an office, a court, the police or an auditor counts. */
export function isOfCasework(words: Words, around: { readonly isHit: boolean }): boolean {
  const { figure, left, earlier, hedge, right, behind, between, noun, nounClass, isLiving, isBare, value } =
    words;
  if (formName.test(figure)) return true;
  if (threshold.test(hedge) && condition.test(left) && thenDo.test(right)) return true;
  if (venues.test(behind)) return true;
  if (errands.test(noun) && putOff.test(between)) return true;
  if (testers.test(left)) return true;
  if (isBare && lapsed.test(behind)) return true;
  if (isBare && (trend.test(left) || (sectors.test(left) && sector.test(left)))) return true;
  if (counsel.test(left) && lawFirms.test(behind)) return true;
  if (sampled.test(left) && !around.isHit) return true;
  if (isBare && caseLabel.test(left) && caseFigures.test(earlier)) return true;
  if (isBare && (officeWork.test(left) || officeDoes.test(left)) && /^ ?(?:[.,;:\n|/(]|$)/.test(behind))
    return true;
  if (value <= 100 && (isLiving || nounClass === 'body') && charged.test(left)) return true;
  if (nounClass !== 'record' && raided.test(left)) return true;
  if (isLiving && held.test(left) && police.test(left)) return true;
  if (value <= 100 && isLiving && sharedAmong.test(left)) return true;
  if (value <= 100 && papers.test(noun) && byPapers.test(left)) return true;
  if (ofClaims.test(noun) && (judgedClaims.test(between) || filed.test(right))) return true;
  if (isLiving && (signedUp.test(right) || clawedBack.test(left))) return true;
  if (witnesses.test(noun) && heardFrom.test(left)) return true;
  if (isBare && !around.isHit && dealings.test(behind)) return true;
  if ((nounClass === 'device' || isBare) && (withoutGuard.test(behind) || withoutGuard.test(right)))
    return true;
  if ((nounClass === 'body' || isBare) && hadNone.test(right)) return true;
  if (isBare && (notDone.test(behind) || gap.test(left))) return true;
  if (largestClass.test(left) && shareBehind.test(behind)) return true;
  if (posts.test(noun) && planned.test(between)) return true;
  if (befell.test(right.slice(0, 60))) return false;
  if (heard.test(noun) && heardFrom.test(left)) return true;
  if (nounClass === 'body' && metGoal.test(right)) return true;
  return value <= 1000 && fileNouns.test(noun) && ofOffice.test(earlier) && fileFate.test(right);
}
