/*
 * Counts of those hit that English prose tells without a verb of breaking in right beside them: what a campaign reached, what
 * an inquiry counts, what a set of logs holds, what was put up as proof, who settles as a member of a class.
 */

const some =
  '(?:(?:some|about|around|nearly|almost|over|only|just|more than|fewer than|at least|at most|approximately|roughly|an estimated|up to|the|as many as) )*';

/** "It reached almost seven million customers worldwide", said of a campaign or of what was told before. */
const reached = new RegExp(
  `(?:^|[.;!?\\n] ?|(?<![a-z])(?:breach|attack|campaign|incident|leak|intrusion|hack|virus|worm|ransomware|malware|outage)(?: [a-z]+){0,3} )(?:(?:it|this|that|the (?:breach|attack|campaign|incident|leak|intrusion|hack|worm|virus)) )?(?:has |had |have |eventually |in the end |also )*(?:reached|swept up|touched|extended to|spread to|took in|engulfed|ensnared|hit) ${some}$`,
);
/** "they reached 48 unrelated databases". */
const gotTo = new RegExp(
  `(?<![a-z])(?:attackers?|hackers?|intruders?|gang|criminals|thieves|actors?|malware|ransomware|virus|worm)(?![a-z])[^.;]{0,90} (?:reached|got into|got to|moved (?:on )?to|spread to|broke into|combed|rifled through|crawled) ${some}$`,
);
/** "the forensic report of June counts 23,166 vehicles and 21,030 individuals". */
const inquiryCounts = new RegExp(
  `(?<![a-z])(?:forensic (?:report|analysis|review|team|experts)|inquiry|enquiry|investigation|investigators|review|analysis|post-mortem|second letter|latest notice)(?: [a-z]+){0,4} (?:counts?|counted|arrives? at|arrived at|comes? to|came to|settles? on|settled on) (?:\\d[\\d ,.]* [a-z]+ and )?${some}$`,
);
const isTrade = /^ (?:firms|companies|organi[sz]ations|breaches|incidents|attacks|cases|victims of)(?![a-z])/;

/** "The smallest holds 16 million, the average 550 million": sets of stolen data. */
const whichOne =
  '(?:smallest|largest|biggest|oldest|newest|heaviest|longest|shortest|average|median|other|rest)';
const setHolds = new RegExp(
  `(?<![a-z])the ${whichOne}(?: (?:one|of them|file|set|dataset|list|dump|log|folder|batch))? (?:holds?|held|contains?|contained|has|had|counts|runs to|numbers|lists?) ${some}$`,
);
const thenOther = new RegExp(
  `(?<![a-z])(?:holds?|held|contains?|contained|has|had|counts|runs to|numbers|lists?) [^.;]{2,40}(?:,|,? and|;) the ${whichOne}(?: one)? ${some}$`,
);

/** "ten posted as proof", "put 12 documents from the case online as proof". */
const asProof =
  /^(?: [a-z'’-]+){0,9}? (?:posted|published|shown|online|released|uploaded|leaked|put up)(?: [a-z]+){0,2} as (?:proof|samples?|evidence|a (?:sample|teaser|taster)|bait)(?![a-z])/;
const fewShown = 5;

/** "to cover 16.9 million class members". */
const ofClass =
  /^ (?:(?:million|billion|thousand) )?(?:(?:potential|eligible|settlement|putative|approximate|estimated) )*class members(?![a-z])/;

const claimed =
  /members,? (?:who |that )?(?:have |had )?(?:filed|submitted|opted|objected|claimed|asked|chose|elected|attended)(?![a-z])/;

/** "Open Elasticsearch, no password, 214,806 parking sessions": what lay open. */
const layOpen = new RegExp(
  `(?<![a-z])(?:no password|without (?:a )?password|unprotected|unsecured|misconfigured|wide open|(?:open|exposed|public) (?:elasticsearch|elastic|bucket|database|mongodb|mongo|s3|server|port|directory|share|instance|index|cluster|kibana|api))(?: [a-z]+){0,3}[,:–—-] ?(?:no (?:password|login|auth[a-z]*), )?${some}$`,
);

/** "A filter by domain shows 61 for our town hall". */
const searchShows = new RegExp(
  `(?<![a-z])(?:filter|search|query|look-?up|grep|check)(?: (?:by|for|of|on|in|through|against|at) [a-z'’. -]{2,40})? (?:shows?|showed|returns?|returned|gives?|gave|finds?|found|turns? up|turned up|brings? up|yields?|yielded) ${some}$`,
);
const hitsFor =
  /^ (?:for|with|from|of|under|at|belonging to|hits|lines|rows|logins)(?! (?:the )?price)(?![a-z])/;

/** "fewer than 400 mention a child’s health". */
const opensClause =
  /(?:^|[.;:,\n(] ?)(?:(?:and|but|while|although|of (?:these|those|them|which),?|another|a further) )*$/;
const mentions =
  /^ (?:of (?:them|these|those|which) )?(?:also )?(?:mention|contain|include|list|show|reveal|refer to|bear|carry|hold|disclose|give|name)(?:ed|s)? (?:(?:an?|the|their|his|her|some|also|full|at least one) )*(?:[a-z'’-]+ ){0,3}?(?:health|bank|medical|names?|address(?:es)?|cards?|passports?|diagnos[ei]s|details|personal|numbers?|passwords?|social security|salar(?:y|ies)|birth|identity|photos?|religio[a-z]+|illness(?:es)?|allerg(?:y|ies)|signatures?)(?![a-z])/;

/** "listed 38 firms on its site": whom a gang says it hit. */
const lists = new RegExp(
  `(?<![a-z])(?:lists?|listed|names|named|posted|posts|added|adds|claims|claimed) ${some}$`,
);
const onSite =
  /^ (?:[a-z-]+ ){1,3}(?:on|to) (?:its|their|the|his) (?:[a-z-]+ ){0,2}(?:site|blog|wall|portal|page)(?![a-z])/;

/** What stands right around a number, folded. */
type Beside = {
  readonly left: string;
  readonly behind: string;
  readonly value: number;
};

/** Whether English prose says plainly of a number that it counts what was hit, in a text about a breach. */
export function isFoundOut({ left, behind, value }: Beside): boolean {
  if (value >= 100 && reached.test(left) && /^ (?:(?:million|billion|thousand) )?[a-z]/.test(behind))
    return true;
  if (gotTo.test(left)) return true;
  if (inquiryCounts.test(left) && !isTrade.test(behind)) return value >= 20;
  if (value >= 1000 && (setHolds.test(left) || thenOther.test(left))) return true;
  if (value > fewShown && asProof.test(behind)) return true;
  if (ofClass.test(behind) && !claimed.test(behind)) return true;
  if (value > 1 && lists.test(left) && onSite.test(behind)) return true;
  if (value >= 100 && layOpen.test(left)) return true;
  if (searchShows.test(left) && hitsFor.test(behind)) return true;
  return opensClause.test(left) && mentions.test(behind);
}
