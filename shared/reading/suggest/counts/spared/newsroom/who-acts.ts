import type { FoldedText } from '../../../../fold.ts';
import type { Draft } from '../../draft.ts';
import { wordsAround } from '../words-around.ts';

type Span = { readonly start: number; readonly end: number };

/*
 * Those of whom an English report tells a deed of their own: who is arrested or blamed, who is asked and answers, who claims his
 * money, whose letters a firm gets, who works for a gang.
 */

const some =
  '(?:(?:some|about|around|over|nearly|almost|roughly|more than|at least|up to|only|just|another|the|all|its|their) )*';

/** "nine people were in custody", "two men remain on bail". */
const held =
  /^(?:,? (?:of|aged|from|in|at)? ?[a-z0-9'-]+){0,3}?,? (?:(?:were|was|are|is|have been|had been|has been|remain|remained|being) )(?:[a-z]+ly |still |now |also |all |both |being |since )*(?:in (?:police |federal |pre-?trial )?(?:custody|jail|prison|detention|handcuffs|court)|(?:taken )?into custody|under (?:arrest|investigation for)|behind bars|arrested|detained|remanded|jailed|imprisoned|(?:released |freed )?on (?:bail|trial|the run)|at large|wanted (?:by|for|in)|charged (?:with|in|over|under)|indicted|convicted|sentenced|extradited|deported|acquitted|picked up|rounded up|questioned by|blamed|accused of|suspected of|to blame|sought by|facing (?:charges|trial|up to))(?![a-z])/;
const seized = new RegExp(
  `(?<![a-z])(?:arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|round(?:ed|ing)? up|indict(?:s|ed|ing)?|nabbed|extradit(?:ed|ing)|deport(?:ed|ing)|jail(?:ed|ing)|convict(?:ed|ing)|hunt(?:s|ed|ing)? (?:for )?|freed|rescued|repatriated|questioned|shot|killed|wounded|injured) ${some}$`,
);

/** "blamed two former employees for leaking", "accused four of its clerks of selling". */
const blames = new RegExp(
  `(?<![a-z])(?:blam(?:e|es|ed|ing)|accus(?:e|es|ed|ing)|suspect(?:s|ed|ing)?|su(?:e|es|ed|ing)|fir(?:ed|ing)|sack(?:s|ed|ing)?|disciplin(?:ed|ing)|suspend(?:s|ed|ing)?|prosecut(?:e|es|ed|ing)|charg(?:e|es|ed|ing)|fault(?:s|ed|ing)?|denounc(?:ed|ing)|reprimand(?:ed|ing)) ${some}$`,
);
const forThat =
  /^(?: (?!for |of |over |with )[a-z'-]+){0,4}? (?:for|of|over|with) (?:[a-z]+ly )?(?:having |their |the |an? |illegal |unauthori[sz]ed )?(?:[a-z]+ing(?![a-z])|leak|theft|breach|conspiracy|fraud|computer|involvement|role|part)/;
const crowd = 100;

/** "the 418 respondents", "interviewed 3,470 people". */
const respondents =
  /^(?:respondents?|interviewees?|pollees|panel+ists?|signatories|petitioners?|jurors?|commenters?|litigants?|whistle-?blowers?|negotiators?|scammers?|fraudsters?|impostors?|affiliates?|moderators?|passers-?by|onlookers|bidders)$/;
const interviews = new RegExp(
  `(?<![a-z])(?:interview(?:s|ed|ing)|survey(?:s|ed|ing)|poll(?:s|ed|ing)|canvass(?:es|ed|ing)?|quizz(?:es|ed|ing)|spoke (?:to|with)|spoken (?:to|with)|talked (?:to|with)|heard (?:from|evidence from)|sampled|studied|polled) ${some}$`,
);
/** "We asked 50 of the largest charities": whom a reporter turned to. */
const weAsked = new RegExp(
  `(?<![a-z])(?:we|i|reporters|journalists|this (?:newspaper|paper|programme|podcast)|our (?:reporters?|team|newsroom)) (?:have |had |also |then )*(?:asked|wrote to|written to|contacted|approached|e-?mailed|rang|phoned|surveyed|questioned|put (?:it|this|that|the same questions?) to|sent (?:foi|freedom of information|the same|a|our|these|those|three|five|ten)[a-z ]{0,30} to|visited|tried) ${some}$`,
);
const victims = /^victims?$/;

/** "until 4.5 million people asked", "180,000 people have applied": who wants his share. */
const claims =
  /^(?: (?!who|that|whose)[a-z'-]+){0,2}? (?:(?:have|had|has) (?:now |already |since |so far |also )*)?(?:asked(?= ?(?:[.,;]|$)| (?:and|but|for|to (?:be (?:paid|heard|moved)|leave|know|join))(?![a-z]))|applied(?= ?(?:[.,;]|$)| (?:and|but|for (?:it|the (?:money|cash|payment|monitoring|refund|compensation|settlement|scheme))|by|in time)(?![a-z]))|(?:put in|filed|lodged|submitted|made|sent in) (?:an? |the |their |valid )*(?:claims?|applications?|forms?|requests?|objections?)|opted (?:in|out)|objected|claimed(?: (?:their|a|the|it|compensation|damages)|(?= ?(?:[.,;]|$)))|cashed (?:the|their|it)|came forward|turned up|showed up|took part|voted|volunteered|walked out|went (?:on strike|out on strike|home)|picketed|marched|rallied|gathered|lined up|downed tools|called in sick|queued|protested|petitioned|rang(?: in| the| up)?|wrote in|called in|phoned)(?![a-z])/;
/** "About 90 people came to a listening session": what people do, told by a verb that nobody suffers. */
const deeds =
  /^(?: (?:of|in|at|from) (?:the |its |all |his |her |their |our |my )?[a-z'-]+| (?!who|that|whose|which|were|was|are|is|been|had|have|has|being|get|got|be|and|but|or|then)[a-z'-]+){0,2}? (?:(?:have|had|has) (?:now |already |since |also |all )*)?(?:(?:came|drove|flew|travel+ed|walked|marched|met|gathered|crowded|packed|attended|sat|stood|waited|slept|sang|spoke|talked|argued|agreed|disagreed|laughed|prayed|watched|listened|heard out|asked|begged|demanded|urged|called for|pledged|promised|swore|testified|argued|ate|drank|danced|ran (?!up)|rode|swam|climbed|fought|helped|offered|donated|gave (?!away|up|their (?:name|data|detail|passw|login|e-?mail))|raised|paid (?!the ransom|a ransom)|lent|built|cleaned|cooked|worked|stayed|moved|retired|resigned|quit|taught|kept|chose|began|started|stopped|continued|returned|followed|supported|backed|opposed|endorsed|praised|criticised|criticized|welcomed|applauded|booed|competed|bid|commented|posted comments|retweeted|shared the (?:post|video|story)|liked|tuned in|logged on|showed (?:up|interest)|turned (?:up|out|away)|joined|hung up|rang|answered|declined|refused|ignored|accepted|think|thought|believe[ds]?|feel|felt|want(?:ed)?|prefer(?:red)?|trust(?:ed)?|expect(?:ed)?|plan(?:ned)?|fear(?:ed)?|worr(?:y|ied)|remember(?:ed)?|come|work|wait|help|attend|meet|speak|live(?:d)? (?:in|on|there|within|near)|share a|use it|rely on)(?![a-z]))(?! (?:by|from their|in their names?))/;
/** "the tests of 600 paramedics sat on a drive": they are not who sat there. */
const complement =
  /(?<![a-z])(?:of|for|from|on|to|with|about|by|belonging to|between|among|those of) (?:the |its |their |our |all )?$/;
const befallen =
  /(?<![a-z])(?:stolen|exposed|leaked|hacked|breached|compromised|affected|victims?|fraud|scam|phish|malware|malicious|fake|infected|passwords?|locked|logins?)(?![a-z])/;
/** "told 30 reporters", "told 40 donors at a dinner". */
const tells = new RegExp(
  `(?<![a-z])(?:told|tells|telling|briefed|briefs|addressed|assured|reassured|informed|before|in front of) ${some}$`,
);
const audience =
  /^(?:reporters?|journalists?|lawmakers?|senators?|mps?|councillors?|councilors?|investors?|analysts?|delegates?|guests?|ministers?|ambassadors?|trustees?|directors?|judges|jurors?|bankers|executives|officials|editors|broadcasters)$/;
const atMeeting =
  /^(?: [a-z'-]+){0,2}? (?:at|over|during|in) (?:an? |the |its |their |last |this )?(?:[a-z'-]+ ){0,3}?(?:dinner|lunch|breakfast|supper|tea|party|concert|funeral|meeting|conference|assembly|hearing|session|seminar|webinar|gala|reception|briefing|ceremony|service|forum|town hall|video call|zoom|rally|vigil|mass|agm|congress)(?![a-z])/;
/** "88 of its staff would man phones", "26 offices will open on Saturday". */
const willDo =
  /^(?: [a-z'-]+){0,2}? (?:would|will|shall|could|can|must|may|are to|is to) (?:[a-z]+ly |also |now |all |each )?(?:man|staff|work|call|answer|help|join|go|meet|sit|stand|start|return|stay|travel|take (?:calls|turns|over|part)|lead|handle|patrol|guard|cover|fill in|lend|open(?! (?:the|their|an?|new)(?![a-z]))|re-?open|extend|teach|train|visit|knock|volunteer|vote|decide|march|strike|picket)(?![a-z])/;
/** "400 extra clerks have been found", "an audit of 1,200 phones". */
const staffWord =
  /^(?:staff|employees?|workers?|clerks?|engineers?|contractors?|nurses?|officers?|analysts?|technicians?|agents?|soldiers?|guards?|developers?|moderators?|administrators?|operators?|teachers?|drivers?|volunteers?|specialists?|experts?)$/;
const foundFor =
  /^(?: [a-z'-]+){0,2}? (?:(?:have|had|has) been|were|are being|will be) (?:[a-z]+ly )?(?:found|hired|drafted|recruited|seconded|trained|added|assigned|deployed|brought|sent in|taken on|called in|borrowed|flown in|rostered|lent)(?! (?:to have|to be|by|with|from))(?![a-z])/;
const whoSearched = /(?<![a-z])(?:which|that|whom)(?: (?:some|about|more than|over|nearly|as many as))? $/;
const couldUse =
  /^(?: [a-z'-]+)? (?:(?:had|have|could|can|were able to|routinely|regularly) )*(?:searched|search|read|see|saw|use[ds]?|queried|query|reach|open(?:ed)?|consult(?:ed)?|look(?:ed)? (?:at|up|through)|access(?: to)?|share[ds]?|know|knew)(?![a-z])/;
/** What an audit found is a part of what it looked at. */
const thenFound = /^ (?:found|turned up|showed|revealed|uncovered|has found|had found)(?![a-z])/;
const auditOf =
  /(?<![a-z])(?:audits?|inspections?|surveys?|polls?|census|spot checks?|random checks?) (?:of|on|among|across) (?:some |about |more than |over |nearly |the |its |all )*$/;

/** "31 of their colleagues have yet to be paid". */
const unpaid =
  /^(?: [a-z'-]+){0,3}? (?:have|had|has|are|were) (?:all |still )?(?:(?:yet to be|not been|never been|not yet been) (?:paid|hired|rehired|promoted|replaced)|gone unpaid|unpaid|owed (?:wages|pay|money))(?![a-z])/;
/** "one of five people with the key". */
const oneOf =
  /(?<![a-z])(?:one|any|none|two|three|the oldest|the last|the first) of (?:the |our |its |only )*$/;
const keyHolders = 12;
/** "had raised $6,400 from 118 people". */
const raisedFrom = new RegExp(
  `(?<![a-z])(?:rais|collect|pledg|donat|crowd-?fund|invest|borrow|fundrais|gather|grant)[a-z]*(?![a-z])[^.;]{0,40}(?:[€$£][\\d.,]+|\\d (?:euros|dollars|pounds))[^.;]{0,20} (?:from|by|among|with) ${some}$`,
);
/** "asked 12 journalists to help it": who is asked to do something. */
const asksThem = new RegExp(
  `(?<![a-z])(?:ask(?:s|ed|ing)?|invit(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|beg(?:s|ged)?|persuad(?:e|es|ed)|hir(?:e|es|ed|ing)|pa(?:y|ys|id|ying)|order(?:s|ed)?|instruct(?:s|ed)?|allow(?:s|ed)?|help(?:s|ed)?|brib(?:e|es|ed|ing)|recruit(?:s|ed)?|sen(?:d|ds|t)|assign(?:s|ed)?|train(?:s|ed)?|commission(?:s|ed)?|dispatch(?:es|ed)?|deploy(?:s|ed)?) ${some}$`,
);
const helpers =
  /^(?:journalists?|reporters?|experts?|lawyers?|negotiators?|auditors?|consultants?|engineers?|technicians?|volunteers?|officers?|detectives?|analysts?|researchers?|brokers?|contractors?|staff|employees?|workers?|clerks?|firms?|companies|specialists?|advis[eo]rs?|soldiers?|troops|students?|interns?|temps|agents?|outlets?|newsrooms?|banks?)$/;
const toDo = /^(?: [a-z'-]+){0,2} to (?!be |have |receive |reset|change|say that)[a-z]+/;

/** "formal letters from 23 customers". */
const writesIn = new RegExp(
  `(?<![a-z])(?:receiv(?:e|es|ed|ing)|got|get|gets|field(?:s|ed|ing)|had|has|have|hold|holds|held|heard|took|taken|tak(?:es|ing)|log(?:s|ged|ging)?|fac(?:es|ed|ing)|cit(?:es|ed|ing)|gather(?:ed|ing)|collect(?:ed|ing)|process(?:ed|ing)) (?:[a-z-]+ ){0,4}?(?:letters?|claims?|demands?|complaints?|enquir(?:y|ies)|inquir(?:y|ies)|requests?|subpoenas?|calls|quer(?:y|ies)|questions|statements?|testimon(?:y|ies)|submissions?|signatures?|responses?|replies|comments?|pledges?|lawsuits?|suits|notices? of (?:claim|intent)|evidence|objections?|bids|offers|quotes|applications?|indemnity claims?) from ${some}$`,
);
/** "62 staff on the main payroll". */
const onPayroll =
  /^(?: [a-z'-]+)? (?:on (?:the|its|their|his) (?:[a-z]+ )?(?:payroll|pay ?roll|rota|roster|board|staff|switchboard|night shift|day shift|wage bill|negotiating team|help ?desk)|on (?:security|reception|duty|call|shift|secondment|night duty)|at (?:the|its) (?:help ?desk|call cent(?:re|er)|counter|tills?))(?![a-z])/;
/** "he believed he was emailing 150 rows": what somebody meant to do. */
const meant = new RegExp(
  `(?<![a-z])(?:believed|thought|assumed|imagined|supposed|meant|intended|meaning|intending|thinking|believing|was to|were to|should have been|wanted)(?: (?:that|he|she|it|they|to|was|were|had|have|be|been|only))* (?:e-?mailing|emailed|sending|sent|send|email|sharing|share|shared|forwarding|forward|attaching|attached|attach|releasing|release|posting|post|uploading|upload|publishing|publish|copying|deleting|handing over) ${some}$`,
);

/** Whether a number is of people or bodies of whom a deed of their own is told, and nothing that befell them. */
export function isWhoActs(
  folded: FoldedText,
  draft: Draft,
  span: Span,
  around: {
    readonly isDataOf: boolean;
    readonly isAttached: boolean;
    readonly isCertain: boolean;
    readonly contained?: unknown;
  },
): boolean {
  const { phrase, token, numberEnd } = draft;
  if (phrase.kind === 'size') return false;
  const { text } = folded;
  const { left, right, noun, nounClass, isLiving } = wordsAround(folded, draft, span, {
    left: 110,
    right: 110,
  });
  const isBare = phrase.kind === 'none';
  if (meant.test(left)) return true;
  if (token.value <= crowd && helpers.test(noun) && asksThem.test(left) && toDo.test(right)) return true;
  if ((isLiving || victims.test(noun)) && interviews.test(left)) return true;
  if (isLiving && token.value <= keyHolders && oneOf.test(left) && !around.isAttached)
    return !befallen.test(right);
  if (around.isDataOf) return false;
  if (isLiving && (held.test(right) || seized.test(left))) return true;
  if ((isLiving || isBare) && token.value <= crowd && blames.test(left) && forThat.test(right)) return true;
  if ((isLiving || nounClass === 'body') && writesIn.test(left)) return true;
  if ((isLiving || nounClass === 'body' || isBare) && weAsked.test(left)) return true;
  if (tells.test(left) && (audience.test(noun) || (isLiving && atMeeting.test(right)))) return true;
  if (unpaid.test(right) || (auditOf.test(left) && !thenFound.test(right))) return true;
  if (staffWord.test(noun) && (foundFor.test(right) || (whoSearched.test(left) && couldUse.test(right))))
    return true;
  if ((isLiving || nounClass === 'body' || phrase.isPart) && !complement.test(left) && willDo.test(right))
    return true;
  if ((isLiving || isBare) && raisedFrom.test(left)) return true;
  const said = isLiving ? right : phrase.kind === 'unknown' ? text.slice(numberEnd, numberEnd + 110) : '';
  if (!complement.test(left) && deeds.test(said)) return !befallen.test(said.slice(0, 90));
  if ((isLiving || isBare) && claims.test(right)) return true;
  // A file that contains respondents has their data.
  if (respondents.test(noun))
    return !(around.isAttached && around.isCertain) && around.contained === undefined;
  return isLiving && !around.isAttached && onPayroll.test(right);
}
