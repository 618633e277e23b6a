import type { FoldedText } from '../../fold.ts';
import type { NumberToken } from '../../number-tokens.ts';
import type { Draft } from './draft.ts';

const whole =
  /(?<![a-z])(?:sur|parmi|out of|among|of (?:its|their|our|the|all|a total of|[a-z]+'s)|des|de (?:ses|nos|leurs|vos|ces)|d'un total de|sur une? (?:parc|total|base|ensemble|effectif|flotte|portefeuille|fichier|echantillon) d[e']|out of an? (?:estate|fleet|total|base|sample) of)(?: (?:un|une|a|le|the|its|their|our|nos|ses|leurs|les|plus de|environ|quelque|total|totale?s?|base|ensemble|portefeuille|d'|de|of|seuls?|current|some|more than|about|[a-z]+'s)){0,4} ?$/;
/** How near the part must stand before its whole. */
const partReach = 120;

/**
 * "1 200 of its 40 000", "3 000 clients sur 12 000": the whole of which a part was counted right before, or is
 * announced at the head of a sentence ("Sur ses 3 millions de clients, …").
 */
export function isWhole(
  folded: FoldedText,
  start: number,
  floor: number,
  countedEnd: number | undefined,
): boolean {
  const before = folded.text.slice(Math.max(floor, start - 50), start);
  if (!whole.test(before) && !/\((?:sur|of|out of) (?:un total de |a total of )?$/.test(before)) return false;
  const opens = start - floor <= 50 && /^[^a-z]*(?:sur|parmi|of|out of|among) /.test(before);
  return (
    opens ||
    /(?<![a-z])(?:un|une|one|a|la|deux|two|trois|three) (?:[a-z]+ )?(?:quart|tiers|moitie|cinquieme|sixieme|dixieme|half|third|quarter|fifth|sixth|tenth|part|partie)s? (?:of|de|d'|du|des) (?:sa|son|ses|leur|leurs|nos|notre|its|their|our|the|la|le|l')? ?[a-z]+,? (?:(?:qui|which|that) )?(?:compt|compr|regroup|reuni|number|count|has|had|totall|s'elev)[a-z]*(?: (?:alors|then|a|about|some|environ))? ?$/.test(
      folded.text.slice(Math.max(floor, start - 90), start),
    ) ||
    /(?:%|per ?cent|pour cent) (?:of|de|des)(?: (?:the|its|our|their|les|ses|nos|leurs))? ?$/.test(before) ||
    (countedEnd !== undefined && countedEnd >= floor && start - countedEnd <= partReach)
  );
}

const included =
  /(?<![a-z])(?:dont|(?:the|les|its|ses) (?:remaining|other|autres|restants)|sur ce (?:nombre|total),?|parmi ce(?:ux|lles)-ci,?|of (?:these|those),?|among (?:these|those),?|y compris|incluant|comprenant|parmi (?:lesquels|lesquelles|eux|elles),?|au nombre (?:desquels|desquelles),?|including|includes|of (?:which|whom)|among them,?|notamment|soit|incl\.?|inc\.)(?: (?:at least|au moins|pres de|plus de|environ|some|about|de|d'|les|the))? ?$/;
const added =
  /(?<![a-z])(?:ainsi que|plus|et|and|as well as|along with)(?: (?:at least|au moins|pres de|plus de|environ|some|about|de|d'|les|the))? ?$/;

/** "dont", "including", "of whom": part of what was counted before; "et", "and" right after a count: one more. */
export function isIncluded(
  folded: FoldedText,
  start: number,
  floor: number,
  followsDirectly: boolean,
): boolean {
  const before = folded.text.slice(Math.max(floor, start - 40), start);
  // "dont les 4 000 clients sont …" says whose, not of how many.
  if (/(?<![a-z])dont les $/.test(before)) return false;
  return included.test(before) || (followsDirectly && added.test(before));
}

/** Only what parts the things of a list stands between two numbers: "4 212 étudiants, 4 006 enseignants et 12 agents". */
export function isListed(folded: FoldedText, end: number, start: number): boolean {
  if (start < end || start - end > 60) return false;
  if (
    /^ ?\((?:et|plus|and|ainsi que|as well as)(?:,? [a-z]+,?){0,2}?(?: (?:de|d'|of))? ?$/.test(
      folded.text.slice(end, start),
    )
  )
    return true;
  return /^(?: [a-z'’-]+){0,4} ?(?:[,;/+&\n•–—-]|et|and|ou|or|ainsi que|plus|as well as) ?(?:(?:et|and|dont|plus|ou|or|including|aussi|-|–|•|\*|les|des|de|d'|the) ?){0,3}$/.test(
    folded.text.slice(end, start),
  );
}

/** Whether a line or a cell holds little but the number and its noun. */
export function isItem(
  folded: FoldedText,
  start: number,
  end: number,
  span: { readonly start: number; readonly end: number },
  endsAtComma = false,
): boolean {
  const before = folded.text.slice(Math.max(span.start, start - 60), start);
  const after = folded.text.slice(end, Math.min(span.end, end + 60));
  const opening = afterSign(before);
  const closing = (endsAtComma ? /[\n|;,]| [-–—/] / : /[\n|;]| [-–—/] /).exec(after);
  const rest = (closing === null ? after : after.slice(0, closing.index)).replace(/\([^()]*(?:\)|$)/, '');
  const isStaff =
    staff.test(opening) || (/ [-–—/] ?$/.test(before) && staff.test(folded.text.slice(start, end)));
  return (
    /^[^a-z]*$|: ?$/.test(opening) &&
    !isStaff &&
    !finite.test(rest) &&
    /^(?:[^a-z]*[a-z'’-]+){0,4}[^a-z]*$/.test(rest)
  );
}

/** A verb makes it a sentence. */
const finite =
  /(?<![a-z])(?:ont|sont|est|etait|etaient|avait|avaient|n'[a-z]+|was|were|is|are|had|have|has|came|will)(?![a-z])/;

/** What stands before a number since the last sign that parts items. */
function afterSign(before: string): string {
  const parts = before.split(/[\n|;]| [-–—/] /);
  return parts.at(-1) ?? '';
}

const staff =
  /(?<![a-z])(?:effectifs?|salarie.?e?.?s|habitants|agents|employes|employees|staff|headcount|equipe|team|capital)(?![a-z])/;

/** Whether a bracket is open before the number. */
export function inBrackets(folded: FoldedText, start: number, floor: number): boolean {
  const before = folded.text.slice(Math.max(floor, start - 80), start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

const register =
  /(?<![a-z])(?:n[°o]|no\.|siren|siret|rcs(?: [a-z-]+)?|bp|cs|tsa|cedex|[€$£]|us\$|usd|eur|gbp) ?[:#-]? ?$/;
const codeBefore =
  /(?<![a-z])(?:numero|ref\.?|id|uid|tel\.?|port|ports|code|loi|decret|au|appel|call|article|art\.|v|version|cvss|score|ip|rn|rd|a|d|n|route|chambre|bureau|room|suite|building|batiment|floor|etage|rue|avenue|boulevard|street|act of|iso|rfc|ticket|case|docket|zip|fax|kb|cwe-|dsa-|rhsa-|rule|note|notice|hb|sb|bill|channel|fox|cbs|abc|nbc|news|ste|apt|highway|hwy|exit|lot|unit|block|district|region|ward|grade|store|plan|phase|step|threat actor|drupal|regle|salle|departements?|dept\.?|local|lodge|precinct|box|bus|vol|ligne|quai|allee|impasse|title|section|type|level|niveau|top) ?[:#-]? ?$/;

const received =
  /(?:[\u2764\u2665\u2B50\u21A9\u267B\u{1F501}\u{1F504}\u{1F440}\u{1F441}\u{1F44D}\u{1F4AC}\u{1F5E8}\u{1F4CA}\u{1F516}\u{1F499}\u{1F602}])\uFE0F?\s?$/u;
/** What is known by its number. */
const numbered =
  /(?<![a-z])(?:(?:numero|n°|id|identifiant|matricule|reference|ref\.?|ref(?:erence)? (?:number|no\.?)|code)(?: (?!parmi |among )(?:de |d'|du |client|interne|of |for )?[a-z' ]{0,24})?|(?:case|ticket|claim|customer|client|incident|file|account|policy|order|reference|tracking|permit|licence|license|registration) (?:number|no\.?|id|ref)) ?[:#.]? ?$/;
/** Before a year, whatever noun follows: "en 2021 clients et fournisseurs", "the 2019 breach". */
const datedBy =
  /(?<![a-z])(?:en|in|depuis|since|the|l'annee|le|la|du|fin|debut|late|early|mid|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2},?) $/;

/** A year, a postal code, a register's number: digits that count nothing by their look or by the word before. */
export function looksLikeCode(
  folded: FoldedText,
  token: NumberToken,
  draft: Draft,
  isRange: boolean,
): boolean {
  if (token.form !== 'digits') return false;
  const { text } = folded;
  const before = text.slice(Math.max(0, draft.numberStart - 24), draft.numberStart);
  if (/[€$£₹] ?$|(?:us\$|usd|eur|gbp|chf|inr|aud|cad|(?<![a-z])rs\.?|(?<![a-z.])fr\.?) ?$/.test(before))
    return true;
  const hedged = draft.hedges.length > 0;
  // "1) …; 2) …", "(a) … (2) …": the items of a list.
  if (
    /^\d{1,2}$/.test(text.slice(token.start, token.end)) &&
    text.charAt(token.end) === ')' &&
    !hedged &&
    /[ ;,(\n]$/.test(before)
  )
    return !/[a-z] \($/.test(before) || draft.label === undefined;
  // "5. Nombre de personnes : …": the items of a form.
  if (
    /^\d{1,2}$/.test(text.slice(token.start, token.end)) &&
    /^\.\)? [a-z]/.test(text.slice(token.end, token.end + 3)) &&
    /(?:^|\n) ?$/.test(before)
  )
    return true;
  // "7-Eleven", "4-H": part of a name.
  if (
    /^\d{1,2}$/.test(text.slice(token.start, token.end)) &&
    text.charAt(token.end) === '-' &&
    /\p{Lu}/u.test(folded.original.charAt(folded.offsets[token.end + 1] ?? folded.original.length))
  )
    return true;
  // "at 1350 Broadway": a house number before the name of a street.
  if (
    draft.phrase.kind === 'unknown' &&
    draft.phrase.sense === undefined &&
    !hedged &&
    /(?:located at|address(?: is)?:?|(?<![a-z])at|offices? at) $/.test(before) &&
    /\p{Lu}/u.test(folded.original.charAt(folded.offsets[token.end + 1] ?? 0))
  )
    return true;
  // "2/6 3 048 221 lignes": the second of six messages.
  const isThread = /(?:^|[\n.!?…] ?)\d{1,2}\/\d{1,2} $/.test(
    text.slice(Math.max(0, draft.numberStart - 8), draft.numberStart),
  );
  if (/\d[ .,/-]$/.test(before) && draft.start === draft.numberStart && !isThread) return true;
  // "❤️ 1 204": how a post was received.
  if (
    draft.phrase.kind === 'none' &&
    received.test(
      folded.original.slice(
        Math.max(0, (folded.offsets[draft.start] ?? 0) - 4),
        folded.offsets[draft.start] ?? 0,
      ),
    )
  )
    return true;
  const plain = !token.grouped && !token.spelled && !isRange;
  const written = text.slice(token.start, token.end);
  if (plain && /^0\d/.test(written)) return true;
  if (!hedged && register.test(before) && draft.phrase.kind !== 'size')
    return !/(?:^|\? ?\n?)no\. $/.test(before) && !(token.spelled && before.endsWith(' no. '));
  if (plain && !hedged && draft.phrase.kind === 'none' && isOfName(folded, draft.numberStart)) return true;
  if (
    plain &&
    !hedged &&
    codeBefore.test(before) &&
    !/[?!] ?[a-z] ?: ?$/.test(before) &&
    !isSmallWord(folded, before, draft.numberStart) &&
    draft.phrase.kind !== 'noun' &&
    draft.phrase.kind !== 'size'
  )
    return true;
  // "Votre numéro d’incident : 77 120 944", "Ref 55-2048817"
  if (
    !hedged &&
    draft.phrase.kind === 'none' &&
    numbered.test(text.slice(Math.max(0, draft.numberStart - 60), draft.numberStart))
  )
    return true;
  const isYear = (value: number): boolean => value >= 1900 && value < 2100 && Number.isInteger(value);
  const { range } = draft;
  if (
    !token.grouped &&
    !token.spelled &&
    draft.phrase.kind === 'none' &&
    isYear(range?.upper ?? token.value) &&
    isYear(range?.lower ?? token.value) &&
    // Under "dossiers", 1998 is as many as 2500 is.
    draft.label?.isHeading !== true
  )
    return !/(?<![a-z])(?:dont|including|of whom) ?$/.test(before);
  if (plain && !hedged && isYear(token.value) && draft.label?.isHeading !== true)
    return draft.phrase.kind !== 'noun' || datedBy.test(before);
  // A postal code stands before the name of a town.
  const next = folded.original.charAt(folded.offsets[token.end + 1] ?? 0);
  return (
    plain && !hedged && /^\d{5}$/.test(written) && text.charAt(token.end) === ' ' && /\p{Lu}/u.test(next)
  );
}

/** "à 310": a small letter with an accent or none is no road. */
function isSmallWord(folded: FoldedText, before: string, start: number): boolean {
  return (
    /(?<![a-z])[a-z] $/.test(before) &&
    /\p{Ll}/u.test(folded.original.charAt(folded.offsets[start - 2] ?? folded.original.length))
  );
}

const capacityBefore =
  /(?<![a-z])(?:capacites?|nas|(?<!pour )memoire|ram) ?: ?$|(?<![a-z])(?:capacites?|nas|memoire|ram|disques?|forfaits?|stockage|debit|bande passante|trafic|abonnement|offre|gratuits?|storage|memory|bandwidth|capacity|offre[a-z]*|offerts?|bonus|disks?|drives?|plan|quota|traffic|ddos|peak(?:ed|ing)?|pic|version \d[\d.]*|(?:depot|repository|repo) (?:[a-z]+ ){0,2}(?:durci|immuable|hardened)|immutable (?:repository|repo|backup)|(?:application|appli|app|mise a jour|update|installer|patch|loader|malware|payload|implant|dropper|binary|binaire|script) (?:occupe|pese|takes up|weighs|is(?= (?:only |just )?$)|fait(?= (?:a peine )?$)))(?![a-z])[^.;:\n]{0,30}$/;
const capacityAfter =
  /^ (?:de (?:ram|memoire|stockage|capacite|disque|debit|trafic)|par (?:seconde|mois|jour)|of (?:ram|memory|storage|space|bandwidth|traffic)|(?:a|per) (?:second|month|day)|d'espace|ssd|hdd|,? retention(?![a-z])|par (?:tete|personne|client|patient|compte)|per (?:head|person|user|customer|patient)|(?:hard |external |usb |flash |memory )*(?:drives?|disks?|cards?|sticks?)|usb)/;

/** Bytes of a disk, of a memory, of a line: a size of things, not of what was taken. */
export function isCapacity(folded: FoldedText, start: number, end: number, floor: number): boolean {
  // "a disk with 2.8 TB of data": what is on it.
  if (
    /^ (?:of|de) (?:data|donnees(?! mobiles)|files|fichiers|documents|records|dossiers|stolen|leaked|material)/.test(
      folded.text.slice(end, end + 18),
    )
  )
    return false;
  return (
    capacityBefore.test(folded.text.slice(Math.max(floor, start - 60), start)) ||
    capacityAfter.test(folded.text.slice(end, end + 24))
  );
}

/** "GIAA 2217", "SHA 512": behind letters in capitals, where the line is not all in them, digits belong to a name. */
function isOfName(folded: FoldedText, start: number): boolean {
  const at = folded.offsets[start] ?? 0;
  const line = folded.original.slice(Math.max(0, at - 60), at);
  return (
    /(?<![\p{L}\d])\p{Lu}{2,8} $/u.test(line) &&
    /\p{Ll}/u.test(folded.original.slice(Math.max(0, at - 60), at + 40))
  );
}
