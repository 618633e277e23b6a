import { combinedExactness, hedgesBefore } from '../../hedges.ts';
import { matchesIn } from '../../matches.ts';
import type { FoldedText } from '../../fold.ts';
import { senseOfWord } from './nouns.ts';

/** Words for all that an organisation has. */
const bases =
  /^(?:portefeuille|base|clientele|effectifs?|population|parc|total|ensemble|userbase|workforce|membership|donnees|data|environment|estate|network|reseau|systemes?|systems?|informatique)$/;

/** A share in folded offsets, and the per cent it says. */
export type HitShare = {
  readonly start: number;
  readonly end: number;
  readonly lower: number;
  readonly upper: number;
  readonly exactness: 'exact' | 'about' | 'at-least' | 'at-most' | 'range';
};

const number = String.raw`\d{1,3}(?:[.,]\d{1,2})?`;
const perCent = '(?:%|pour cent|percent|per cent)';
const sharePattern = new RegExp(
  `(?<![a-z0-9.,])(?:(?:(?:entre |de |between |from )?(${number}) ?${perCent}? ?(?:a|et|to|and|-|–) ?)?(${number}) ?${perCent}|(?:la |a )?(moitie|half)(?! (?:a|un|dozen|mill|bill)))` +
    "(?= (?:d'|(?:d[eu]s?|of)(?![a-z])))",
  'g',
);
/** Of whom: "of its roughly 1.8 million registered users", "of TalkTalk’s customer base", "de celles dont". */
const whose =
  /^ (?:de |du |des |d'|of )(?:l'ensemble (?:de |des )?)?(?:pres d(?:e|es) |quelque )?(?:ses |nos |leurs |sa |son |notre |leur |la |le |l'|les |its |our |their |the |all |(?:[a-z]+ ){0,3}[a-z]+'s )*(?:(?:roughly|about|some|nearly|environ|quelque|pres de) )*(?:(?:\d[\d ,.]*|un |deux |trois |quatre |cinq |six |sept |huit |neuf |dix )(?:millions? |thousand |milliers )?(?:d'|de |of )?)?(?:total |active |current |entire |registered |former |customer |user |member |client |subscriber )?([a-z-]+)/;
/** "L’incident touche ainsi 2 % de nos clients", "hackers had broken into 0.1% of its accounts". */
const hitBefore =
  /(?<!(?:ne |n'|not )(?!(?:touche|concerne|affecte|vise|frappe)[a-z]* que$))(?<![a-z])(?:touche(?:nt|r|rait|raient)?|touchait|a touche|concerne(?:nt|r|rait|raient)?|concernait|a concerne|affecte(?:nt|rait)?|a affecte|impacte(?:rait)?|vise(?:rait)?|a expose|expose(?:rait)?|frappe|(?:a|ont|avait|avaient) (?:chiffre|vole|derobe|copie|consulte)|affect(?:s|ed|ing)?|impact(?:s|ed)?|expos(?:es|ed)|hits?|touched|encrypt(?:s|ed)|stole|copied|(?:taken|stolen|copied|exfiltrated|extracted) from|(?:broke|broken|got|gotten|hacked) into|(?:had )?(?:accessed|opened|reached|entered|unlocked))(?: (?:ainsi|donc|seulement|finalement|au total|que|only|just|thus|potentiellement|potentially|up to|jusqu'a))*$|(?<![a-z])(?:vole|derobe|copie|extrait|expose|touche|concerne|consulte|stolen|exposed|affected|copied|taken|accessed)[a-z]*(?![a-z])[^.;:!?]{0,50} (?:represent[a-z]*|correspond[a-z]*|account for|accounted for|amount to|amounted to|make up|made up)(?: (?:a|to|about|environ))*$/;
/** "384 902 contrats, soit environ 12 % du portefeuille": the share that a count of its sentence is. */
const equals =
  /(?:(?:, | \(|: |– |— )(?:soit|c'est-a-dire|autrement dit|or|i\.e\.|that is|equivalent to|equal to|ce qui represente|representing|which is)|(?<![a-z])(?:represente(?:nt|raient|rait|raient)?|representait|representaient|representant|equivaut a|equivalent a|correspond(?:ent|ant)? a|make up|makes up|made up|account(?:s|ed)? for|amount(?:s|ed)? to|represent(?:s|ed)?)|\. (?:that|this) is|\. (?:cela|c'est|soit))(?: (?:ainsi|donc|a lui seul|a elles seules|a peu pres|quelque|roughly|some|about|only|just|seulement|a peine|barely|un peu|a little|slightly))*$/;
/** "6 per cent of its users may have had documents taken", "3 % des dossiers ont été copiés". */
const hitAfter =
  /^[^.;:!?\d]{0,40}? (?:(?:est|sont|a ete|ont ete|serait|seraient|aurait ete|auraient ete|etaient|avaient ete|were|are|was|been|be)(?: (?:donc|ainsi|only|potentiellement|potentially|egalement|also|aussi|directement|directly))? (?:touche|concerne|impacte|affecte|vise|vole|derobe|copie|expose|pirate|compromis|affected|hit|impacted|exposed|stolen|copied|compromised|caught up|breached)|(?:have |had )(?:had )?(?:their |its )?(?:[a-z]+ ){0,2}(?:taken|stolen|exposed|accessed|copied|viewed))|^ [^.;,]{0,30}?(?:ont vu leurs?|had (?:their|its)) [^.;,]{2,40} (?:expose|vole|publie|copie|stolen|leaked|copied|taken|accessed)/;

/** "data was taken from less than 0.1% of its servers": of whatever it was taken from. */
const takenFrom =
  /(?:taken|stolen|copied|exfiltrated|extracted|vole[es]*|derobe[es]*|copie[es]*|extrait[es]*) (?:from|sur|dans|de)$/;

/** Signs between a count and the share that it is. */
const farthest = 90;

/**
 * The shares of a folded text that are said to have been hit, or that a count before them is of a whole; `counted` are the ends of its
 * counts (folded offsets).
 */
export function hitSharesIn(folded: FoldedText, counted: readonly number[]): readonly HitShare[] {
  const { text } = folded;
  return matchesIn(text, sharePattern).flatMap((match) => {
    const end = match.index + match[0].length;
    const behind = text.slice(end, end + 120);
    const noun = whose.exec(behind);
    const hedges = hedgesBefore(folded, match.index, Math.max(0, match.index - 40));
    const start = hedges.at(-1)?.start ?? match.index;
    const before = text.slice(Math.max(0, start - 110), start).trimEnd();
    const isEqual =
      equals.test(before) &&
      counted.some(
        (place) => place <= start && start - place < farthest && !text.slice(place, start).includes('\n'),
      );
    if (noun === null) return [];
    if (!isBase(noun[1] ?? '') && !((isEqual || takenFrom.test(before)) && isHolding(noun[1] ?? '')))
      return [];
    const isHit =
      isEqual ||
      hitBefore.test(before.slice(-60)) ||
      hitAfter.test(text.slice(end + noun[0].length, end + noun[0].length + 90));
    if (!isHit) return [];
    const upper = match[3] === undefined ? valueOf(match[2]) : 50;
    const lower = match[1] === undefined ? upper : valueOf(match[1]);
    return [{ start, end, lower, upper, exactness: lower < upper ? 'range' : combinedExactness(hedges) }];
  });
}

/** Whom or what an organisation has, as a whole. */
function isBase(word: string): boolean {
  const unit = senseOfWord(word)?.unit;
  return bases.test(word) || unit === 'persons' || unit === 'accounts';
}

/** What else is counted of a breach, and those whom a clause tells: "de celles dont les prélèvements". */
function isHolding(word: string): boolean {
  return (
    /^(?:donnees|data|celles|ceux|those|volume|fichier|database|registre)$/.test(word) ||
    senseOfWord(word) !== undefined
  );
}

function valueOf(digits: string | undefined): number {
  return Number((digits ?? '').replace(',', '.'));
}
