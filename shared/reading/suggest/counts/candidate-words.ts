import type { FoldedText } from '../../fold.ts';
import type { Draft } from './draft.ts';
import type { CountedPhrase } from './phrase.ts';

/** "PERSONNES CONCERNÉES / Clients : 200 000 / Salariés : 1 744": the heading says what befell all its lines. */
export function isUnderHead({ text }: FoldedText, start: number): boolean {
  const lines = text
    .slice(Math.max(0, start - 400), start)
    .split('\n')
    .slice(0, -1)
    .reverse();
  const head = lines.find((line) => !/\d *[^a-z0-9]*(?:\([^()]*\))?[^a-z0-9]*$/.test(line));
  return head !== undefined && lines[0] !== head && heading.test(head);
}
const heading =
  /(?<![a-z])(?:personnes|individuals|people|victimes?|victims?|repartition|breakdown|concern[a-z]+|touche[a-z]*|affected|impacted|impact[a-z]*|volume[a-z]*|perimetre|scope|bilan)(?![a-z])/;

/** "eight Maine residents", "three New Hampshire residents": what a notice to a state counts. */
export function isOfPlace(folded: FoldedText, { token, phrase }: Draft): boolean {
  if (!/^(?:residents?|citizens?|consumers?)$/.test(folded.text.slice(phrase.start, phrase.end)))
    return false;
  const between = folded.original.slice(folded.offsets[token.end] ?? 0, folded.offsets[phrase.start] ?? 0);
  return /^\s(?:\p{Lu}[\p{L}.'’-]+\s){1,3}$/u.test(between);
}

/** "For 63 pupils, they also held …": a part of those counted before. */
export const ofThese =
  /^[^a-z]*(?:parmi|sur|of|among|out of|dans le lot|from) ?(?:ces|ce|cet|cette|ceux-ci|celles-ci|ceux-la|les|eux|elles|lesquels|the|these|those|them|that|this)?(?: (?!et |and |ou |or )[a-z'-]+){0,4},? $|\((?:pour|chez|for|at) $/;
export const bracketOfHit =
  /(?:chiffre|fuite|exfiltr|paralys|bloqu|encrypt|theft|leak|stolen|compromis|infect|hit|vol|pirat|hack|breach)[a-z]*(?: [a-z']+){0,2} \($/;
export const announced =
  /(?:^|[.;:*•–-] ?)(?:for|pour|chez|in the case of|in respect of|with regard to|as regards|s'agissant des?|pour ce qui est des?|concernant)(?: (?:some|about|around|environ|quelque|les|the))? ?$/;
/** "22k are police vehicles", "the 212 whose files": a bare number that is the subject of a verb. */
export const hasVerb =
  /^ (?:are|were|have|had|will|whose|who|dont|qui|(?:se|nous|vous|leur|lui|en|y) (?:ont|sont|etaient|avaient)|ont|sont|avaient|etaient|auraient|seraient|found|saw|lost|carried|bore|held|showed|listed|portaient|portent|mentionn(?:ent|aient)|comportaient|contenaient|concernent|figurent|contiennent|comportent|restent|proviennent|appartiennent|contain|include|belong|come|remain)(?![a-z])/;

/** "customers who", "deux prestataires du tiers payant qui": what is said of them begins. */
export const relative =
  /^(?: (?:du|de la|des|de l'|de|d'|of the|of|from|in) ?[a-z'-]+(?: [a-z-]+)?)? (?:who|that|whose|qui)(?![a-z])/;
/** "Deux prestataires, qui gèrent …, ont été attaqués": the verb after what else is said of them. */
export const hitLater =
  /^[^.;]{1,150}? (?:(?:could|may|might|pourraient|pourrait) (?:also |eux aussi |aussi )?(?:be|have been|etre|avoir ete) (?:affect|impact|touche|concern|expos|compromis)|le (?:sont|seraient|etaient)(?= ?[.,;]| aussi| egalement)|(?:ont|sont|were|was|are|have|had|avaient|auraient|seraient) (?:[a-z]+ ){0,2}?(?:been |ete )?(?:[a-z]+ly |aussi |egalement |eux |elles )?(?:la cible|at risk|impacted|vu (?:leurs?|s)|eu (?:leurs?|s)|(?:appris|decouvert|constate|compris|su|learn(?:ed|t)|discovered|found(?: out)?|been told) (?:[a-z ]{1,20} )?(?:que leurs?|that (?:their|some of their))|(?:decouvert|trouve|retrouve|found|discovered|seen) (?:leurs?|their) [a-z ]{2,40}?(?:en ligne|online|publie|expos|en vente|on sale|for sale)|(?:their|its) [a-z ]{2,40}?(?:encrypt|stol|taken|expos|leak|emptied|copied|hack|lock)|victimes?|struck|rafl|pris(?:e|es)?(?! en compte)|vide|attaqu|pirat|touche|concern|vise|affect|hit|breach|compromis|hack|infect|targeted|vole|stolen|expos))/;
/** "23 entités françaises dont l'instance a été compromise", "nine firms whose gateway was breached". */
export const whoseHit =
  /^(?: [a-z]+)? (?:among|parmi) (?:the|its|those|les|ses|ceux) (?:[a-z]+ )?(?:victim|hit|affected|exposed|touche|concerne)|^(?: [a-z-]+){0,3} (?:dont|whose) [^.;]{1,110}? (?:a|ont|avait|avaient|aurait|auraient|was|were|has|have|had) (?:ete |been )?(?:compromi|expos|chiffr|encrypt|infect|pirat|vole|stolen|breach|hack|attaqu|attacked|vise|exfiltr|copie|leak|publie|viol)/;
/** "Parmi les victimes, on compte environ 600 000 chauffeurs". */
export const amongHit =
  /(?<![a-z])(?:parmi|among) (?:les|the|ces|these|its|ses) (?:[a-z]+ ){0,2}?(?:victim|personnes (?:touche|concerne)|people (?:affected|hit)|touche|concerne)[a-z]*,?(?: [a-z'-]+){0,4} ?$/;
/** "emploie 900 personnes ; toutes ont vu leur numéro exposé": what an organisation has was hit whole. */
export const allHit =
  /^,? (?:all of them|tous|toutes|every (?:single )?one(?: of them)?)(?= ?[.;)])|^(?: [a-z'-]+){0,2} ?[;,:] (?:et )?(?:toute?s|tous|chacune?|all(?: of (?:them|whom))?|every one)(?: d'entre eux| d'entre elles)? (?:(?:ont|sont|avaient|etaient|were|had|have|are|was) [^.;]{0,60}(?:expos|touche|concern|vol|copi|stol|affect|leak|fuit|compromi|hit|told|warned|notified|prevenu|averti|inform)|(?:expos|touche|concern|vole|copie|stolen|affect|leak|compromi|hit|told|warned|notified|prevenu|averti|inform))/;
export const withShare =
  /^(?:,? (?:soit|ou|or)|,? ?\()(?: (?:environ|pres de|plus de|about|around|nearly|some))? ?\d+(?:[.,]\d+)? ?(?:%|pour cent|per ?cent)(?! de plus)/;
/** What befell those counted, said before the noun. */
export const namedHit =
  /(?<![a-z])(?:affected|impacted|compromised|breached|stolen|leaked|exposed|hacked|infected|encrypted|lost|missing|hit|targeted|misdirected|misaddressed|mislabel+ed|errant|victim)(?: [a-z-]+)* $/;
/** "14 districts have fallen, after 21 last year". */
export const earlier =
  /^ (?:last (?:year|month|spring|summer|autumn|fall|winter|week)|the (?:year|month|week) before|l'an (?:dernier|passe)|l'annee (?:derniere|precedente)|le mois dernier|(?:in|en) (?:19|20)\d\d)(?![a-z0-9])/;
/** "sept hôpitaux, contre cinq en 2021", "up from 12". */
export const compared =
  /(?:(?<![a-z])(?:(?:plutot|rather|more like)(?: (?:sur|a|de|at))? \d[\d ,.]*(?:k|m)? (?:que|than)|contre|against|versus|vs\.?|up from|down from|(?:more|fewer|less) than the|compared (?:to|with)|au lieu d[e'])) ?$/;
/** "12 000 personnes, dont 40 mineurs", "40 of them included". */
export const amongThem =
  /^,? (?:among them|parmi (?:eux|elles|lesquels|lesquelles)|included|inclus(?:es)?|compris(?:es)?|y compris)(?= ?[.,;)]|$)/;
export const predicate =
  /^ (?:(?:sont|etaient|seraient) (?:des|de la|de l')|(?:are|were) (?:[a-z]+ )?[a-z]+s(?![a-z]))/;
/** "« 210 000 clients » (et non 2,1 millions)": put right by another number. */
export const putRight =
  /^ ?["»”]? ?\(?(?:et non(?: pas)?|and not|instead of|au lieu d[e']|plutot qu[e'])(?: |$)/;
/** Where or what those counted are. */
export const dwells =
  /^(?: [a-z'-]+){0,2} (?:resid|habit|viv|live|liv|sont|are|were|etaient|figur|depend|vienn|proviennent|come|came|work in|travaillent|relevent|ont plus|ont moins|sont nes|had|avaient)[a-z]*(?![a-z])/;

export function isRecord({ sense }: CountedPhrase): boolean {
  return sense?.nounClass === 'record' || sense?.nounClass === 'piece' || sense?.nounClass === 'size';
}

const oneName = /^[^a-z]*[a-z][^:\n|]{1,70} ?[:|–—-] ?$/;
const bulletName = /(?:^|\n) ?[-–—•*·] ?[a-z][^:\n|]{1,60} ?: ?$/;
/** So many stand for people without their noun. */
const manyItems = 1000;

/** "Halden: 33,000" on a line of its own; behind a bullet, with more said of it ("- Halden: 33,000, an old flaw."). */
export function isNamedItem(left: string, behind: string, value: number): boolean {
  if (!oneName.test(left)) return false;
  if (/^[^a-z0-9]{0,3}(?:$|\n|\|)/.test(behind.slice(0, 4))) return true;
  return value >= manyItems && bulletName.test(left) && /^, [^\n\d]{2,40}(?:\n|$)/.test(behind);
}

/** "soit", "that is": the same once more, unless those hit were named in between ("870 000 foyers … dont 6 % sont touchés, soit"). */
export function isRestating(between: string): boolean {
  return (
    /(?:^|[.,;(] ?)(?:soit|c'est-a-dire|autrement dit|i\.e\.|that is|namely|or) ?$/.test(between) &&
    !/(?:touche|concerne|affecte|impacte|compromis|expose|vole|derobe|copie|pirate)e?s?(?: [a-z]+){0,3},? [a-z'.-]{2,14} ?$/.test(
      between,
    )
  );
}
