import { foldText, isCapitalAt, type FoldedText } from '../../fold.ts';
import { matchesIn } from '../../matches.ts';

/*
 * Lists that give a number to each of their items: who or where before it, and nothing else.
 */

const item =
  /^[^a-z0-9]*([a-z][a-z0-9 '’.-]{1,50}?) ?(?:[:|–—]|\.{3,}|…+) ?(?:[~≈<>+]|environ|env\.?|about|approx\.?|moins de|plus de|pres de|fewer than|less than|more than|over|under)? ?\d[\d ,.]*[km]?[^a-z0-9]*$/;
/** What else a list gives of what it names. */
export const otherItem =
  /(?<![a-z])(?:prix|price|cost|couts?|chiffre|ca|revenues?|turnover|budget|montant|ranc?on|ransom|amende|fine|population|habitants|tickets?|calls?|requests?|appels?|alertes?|capital|valorisation|valuation|tarif|salaires?|effectifs?|employ[a-z]+|staff|duree|delai|age|pages?|score|cvss|likes?|vues?|views?|followers|abonnes|tel|phone|fax|poste|siret?n?|days?|hours?|months?|years?|weeks?|jours|heures|mois|semaines|annee|version|reference|ref|numero|article|code|salle|room|severity|gravite|risk|risque|note|lignes?|sites?|agences|rank|rang|reputation|messages?|msgs?|rep|posts?|threads?)(?![a-z])/;

/** "Bluewater Health    82 000": a row of two columns, parted by a gap. */
const gapRow =
  /^[^a-z0-9]*[a-z][a-z0-9 '’.()-]{0,50}?(?: {2,}|\t| ?\| ?)[~≈<>+]? ?\d[\d ,.]*[km]?[^a-z0-9]*$/;
/** What the column of such rows is headed by. */
const gapHead =
  /(?<![a-z])(?:figures|numbers?|breakdown|total|nombres?|chiffres|repartition|ventilation|effectifs touches|patients?|personnes?|people|individuals|records|dossiers|comptes|accounts|letters|courriers|victim[es]*|affected|concern[a-z]+|touche[a-z]*|impact[a-z]*|expos[a-z]+)(?![a-z])/;
const otherHead =
  /(?<![a-z])(?:budget|couts?|costs?|depenses?|expenditure|spend(?:ing)?|euros?|dollars?|prix|prices?|montants?|amounts?|staffing|effectifs(?! touche)|votes?|attendance|inscrits|enrolment|enrollment|population|habitants)(?![a-z])|[€$£₹]/;

/** Three rows of two columns under a head that says how many of whom: each number is one of them. */
function isRowOfGaps({ text, original, offsets }: FoldedText, start: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const around = text.slice(Math.max(0, lineStart - 300), start + 200);
  if (!gapRow.test(/^[^\n]*/.exec(text.slice(lineStart, start + 60))?.[0] ?? '')) return false;
  const rows = around.split('\n').filter((line) => gapRow.test(line));
  if (rows.length < 3) return false;
  // The head may be a paragraph of its own: it is looked for in the text itself.
  const at = offsets[lineStart] ?? 0;
  const heads = original
    .slice(Math.max(0, at - 500), at)
    .split('\n')
    .map((line) => foldText(line).text.trim())
    .filter((line) => line !== '' && !gapRow.test(line))
    .slice(-2)
    .join('\n');
  return gapHead.test(heads) && !otherHead.test(heads);
}

/** "Nord : 3 200 / Pas-de-Calais : 1 150 / Aisne : 380": three names in a row, each with its number. */
function isRowOfNames(folded: FoldedText, start: number, end: number): boolean {
  const { text } = folded;
  const from = Math.max(0, start - 300);
  const around = text.slice(from, end + 300);
  const lines = around.split('\n');
  let at = from;
  const index = lines.findIndex((line) => {
    at += line.length + 1;
    return at > start;
  });
  const isName = (line: string | undefined): boolean => {
    const name = line === undefined ? undefined : item.exec(line)?.[1];
    return name !== undefined && !otherItem.test(name);
  };
  if (!isName(lines[index])) return false;
  const isNear = (left: number, right: number): boolean =>
    isName(lines[index + left]) && isName(lines[index + right]);
  return isNear(-1, 1) || isNear(1, 2) || isNear(-2, -1);
}

/** Whether a bare number is an item of a list: a row of names or of two columns; behind a count, a run of names too. */
export function isListItem(
  folded: FoldedText,
  { start, end, numberEnd }: { readonly start: number; readonly end: number; readonly numberEnd: number },
  isBehindCount: boolean,
): boolean {
  return (
    isRowOfNames(folded, start, end) ||
    isRowOfGaps(folded, start) ||
    isRunOfNames(folded, start, numberEnd) ||
    (isBehindCount && isInNamedRow(folded, start, numberEnd))
  );
}

/** "Halden, 33 millions." */
const named =
  /(?<=(?:^|[.;:!?\n] ?)(?:(?:le |la |les |the )|l['’])?)([a-z0-9][a-z0-9'’&+ -]{1,40}?)(?:,| ?:) (?:(?:pres de|plus de|environ|quelque|nearly|over|about|some|more than) )?(\d[\d .,]*(?: ?(?:millions?|milliards?|billion|thousand|mille|m|k))?)(?= ?(?:[.;!]|\([a-z ]{3,30}\)[.;!]| (?:et|and) \d))/g;

/** "Halden, 33 millions. Corvex, 19,2 millions. Orvélia, 43 millions.": three names in a row of a paragraph, each with its number. */
function isRunOfNames(folded: FoldedText, start: number, end: number): boolean {
  const from = Math.max(0, start - 240);
  const around = folded.text.slice(from, end + 240);
  let others = 0;
  let isOne = false;
  for (const match of matchesIn(around, named)) {
    const [whole, name = '', number = ''] = match;
    if (otherItem.test(name) || !isCapitalAt(folded, from + match.index)) continue;
    const at = from + match.index + whole.length;
    if (at - number.length <= end && at >= end) isOne = true;
    else others += 1;
  }
  return isOne && others >= 2;
}

const hit =
  /(?<![a-z]|non |pas |not )(?:touch|concern|affect|impact|vise|vole|expos|compromis|chiffr|encrypt|infect|stolen|leak|fuit|pirat|hit|paralys|victim)[a-z]*(?![a-z])[^.;\n|()]{0,40}[:(][^.;\n|]*\($/;

/** "Sites touchés : Dijon (120 postes), Dole (45)": the head of a list of brackets says what befell. */
export function isInHitList(left: string): boolean {
  return hit.test(left);
}

const name = "[a-z][a-z0-9'’&.+-]*(?: [a-z0-9'’&.+-]+){0,3}";
const sum = '\\d[\\d ,.]*(?: ?(?:millions?|milliards?|billion|thousand|k|m)(?![a-z]))?';
const link = '[,;.] (?:(?:and|et|then|puis|newcomer|enfin|finally) )?';
/** "Qilin takes 188, Akira": a name with its number, and the name of this one. */
const afterNamed = new RegExp(`${sum}(?: \\([^)]{1,40}\\))?${link}(${name}),? (?:takes |with |avec )?$`);
const firstNamed = new RegExp(`(?:^|[.;:(\\n] ?)(${name}),? (?:takes |with |avec )?$`);
const thenNamed = new RegExp(
  `^(?: \\([^)]{1,40}\\))?${link}(${name}),? (?:takes |with |avec )?${sum}(?=[,;.) ]|$)`,
);

/**
 * "Qilin takes 188, Akira 71, newcomer Sinobi 69", "Free, 19 millions. SFR, 3,6 millions": one of a row of names, each with its
 * number. Names have capitals.
 */
function isInNamedRow(folded: FoldedText, start: number, end: number): boolean {
  const from = Math.max(0, start - 90);
  const left = folded.text.slice(from, start);
  const before = afterNamed.exec(left) ?? firstNamed.exec(left);
  const own = before?.[1];
  if (before === null || own === undefined) return false;
  const at = from + before.index + before[0].lastIndexOf(own);
  if (!isCapitalAt(folded, at) || months.test(own)) return false;
  if (afterNamed.test(left)) return true;
  const next = thenNamed.exec(folded.text.slice(end, end + 90));
  const other = next?.[1];
  return (
    next !== null &&
    other !== undefined &&
    !months.test(other) &&
    isCapitalAt(folded, end + next[0].indexOf(other))
  );
}
const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|article|page|entry|item|entree|fiche|note|number|numero|no|lawful|rule|regle|recital|annex|step|etape|question|q|day|jour|week|semaine|year|annee|chapter|section|version|windows|ios|android|iphone|covid|figure|annexe?|part|partie|table|lot|chapitre|en|in|le|la|on|by|par)(?![a-z])/;
