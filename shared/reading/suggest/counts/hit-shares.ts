import { combinedExactness, hedgesBefore } from '../../hedges.ts';
import { matchesIn } from '../../matches.ts';
import type { FoldedText } from '../../fold.ts';
import { senseOfWord } from './nouns.ts';

/** Words for all that an organisation has. */
export const bases =
  /^(?:portefeuille|base|clientele|effectifs?|population|parc|total|ensemble|userbase|workforce|membership)$/;

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
  `(?<![a-z0-9.,])(?:(?:entre |de |between |from )?(${number}) ?${perCent}? ?(?:a|et|to|and|-|–) ?)?(${number}) ?${perCent}` +
    "(?= (?:de (?:ses|nos|leurs|la|l'ensemble)|d[eu]s?|of (?:its|our|their|the|all))(?![a-z]))",
  'g',
);
/** Of whom: "of its roughly 1.8 million registered users". */
const whose =
  /^ (?:de |du |des |d'|of )(?:l'ensemble (?:de |des )?)?(?:ses |nos |leurs |la |l'|les |its |our |their |the |all )*(?:(?:roughly|about|some|nearly|environ|quelque|pres de) )*(?:\d[\d ,.]*(?:millions? |thousand |milliers )?(?:d'|de |of )?)?(?:total |active |current |entire |registered |former )?([a-z-]+)/;
/** "l’incident touche ainsi 2 % de nos clients". */
const hitBefore =
  /(?<!(?:ne |n'|not )(?!(?:touche|concerne|affecte|vise|frappe)[a-z]* que$))(?<![a-z])(?:touche(?:nt|r|rait|raient)?|touchait|a touche|concerne(?:nt|r|rait|raient)?|concernait|a concerne|affecte(?:nt|rait)?|a affecte|impacte(?:rait)?|vise(?:rait)?|a expose|expose(?:rait)?|frappe|affect(?:s|ed|ing)?|impact(?:s|ed)?|expos(?:es|ed)|hits?|touched)(?: (?:ainsi|donc|seulement|finalement|au total|que|only|just|thus|potentiellement|potentially|up to|jusqu'a))*$|(?<![a-z])(?:vole|derobe|copie|extrait|expose|touche|concerne|consulte|stolen|exposed|affected|copied|taken|accessed)[a-z]*(?![a-z])[^.;:!?]{0,50} (?:represent[a-z]*|correspond[a-z]*|account for|accounted for|amount to|amounted to|make up|made up)(?: (?:a|to|about|environ))*$/;
/** "6 per cent of its users may have had documents taken", "3 % des dossiers ont été copiés". */
const hitAfter =
  /^[^.;:!?\d]{0,40}? (?:(?:est|sont|a ete|ont ete|serait|seraient|aurait ete|auraient ete|etaient|avaient ete|were|are|was|been|be)(?: (?:donc|ainsi|only|potentiellement|potentially|egalement|also|aussi|directement|directly))? (?:touche|concerne|impacte|affecte|vise|vole|derobe|copie|expose|pirate|compromis|affected|hit|impacted|exposed|stolen|copied|compromised|caught up|breached)|(?:have |had )(?:had )?(?:their |its )?(?:[a-z]+ ){0,2}(?:taken|stolen|exposed|accessed|copied|viewed))|^ [^.;,]{0,30}?(?:ont vu leurs?|had (?:their|its)) [^.;,]{2,40} (?:expose|vole|publie|copie|stolen|leaked|copied|taken|accessed)/;

/** The shares of a folded text that are said to have been hit. */
export function hitSharesIn(folded: FoldedText): readonly HitShare[] {
  const { text } = folded;
  return matchesIn(text, sharePattern).flatMap((match) => {
    const end = match.index + match[0].length;
    const noun = whose.exec(text.slice(end, end + 120));
    if (noun === null || !isBase(noun[1] ?? '')) return [];
    const hedges = hedgesBefore(folded, match.index, Math.max(0, match.index - 40));
    const start = hedges.at(-1)?.start ?? match.index;
    const isHit =
      hitBefore.test(text.slice(Math.max(0, start - 60), start).trimEnd()) ||
      hitAfter.test(text.slice(end + noun[0].length, end + noun[0].length + 90));
    if (!isHit) return [];
    const upper = valueOf(match[2]);
    const lower = match[1] === undefined ? upper : valueOf(match[1]);
    return [{ start, end, lower, upper, exactness: lower < upper ? 'range' : combinedExactness(hedges) }];
  });
}

/** Whom or what an organisation has, as a whole. */
function isBase(word: string): boolean {
  const unit = senseOfWord(word)?.unit;
  return bases.test(word) || unit === 'persons' || unit === 'accounts';
}

function valueOf(digits: string | undefined): number {
  return Number((digits ?? '').replace(',', '.'));
}
