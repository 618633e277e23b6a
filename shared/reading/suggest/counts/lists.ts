import type { FoldedText } from '../../fold.ts';

/*
 * Lists that give a number to each of their items: who or where before it, and nothing else.
 */

const item =
  /^[^a-z0-9]*([a-z][a-z0-9 '’.-]{1,50}?) ?(?:[:|–—]|\.{3,}|…+) ?(?:[~≈<>+]|environ|env\.?|about|approx\.?|moins de|plus de|pres de|fewer than|less than|more than|over|under)? ?\d[\d ,.]*[km]?[^a-z0-9]*$/;
/** What else a list gives of what it names. */
export const otherItem =
  /(?<![a-z])(?:prix|price|cost|couts?|chiffre|ca|revenues?|turnover|budget|montant|ranc?on|ransom|amende|fine|population|habitants|tickets?|calls?|requests?|appels?|alertes?|capital|valorisation|valuation|tarif|salaires?|effectifs?|employ[a-z]+|staff|duree|delai|age|pages?|score|cvss|likes?|vues?|views?|followers|abonnes|tel|phone|fax|poste|siret?n?|days?|hours?|months?|years?|weeks?|jours|heures|mois|semaines|annee|version|reference|ref|numero|article|code|salle|room|severity|gravite|risk|risque|note|lignes?|sites?|agences|rank|rang|reputation|messages?|msgs?|rep|posts?|threads?)(?![a-z])/;

/** "Nord : 3 200 / Pas-de-Calais : 1 150 / Aisne : 380": three names in a row, each with its number. */
export function isRowOfNames(folded: FoldedText, start: number, end: number): boolean {
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

const hit =
  /(?<![a-z]|non |pas |not )(?:touch|concern|affect|impact|vise|vole|expos|compromis|chiffr|encrypt|infect|stolen|leak|fuit|pirat|hit|paralys|victim)[a-z]*(?![a-z])[^.;\n|()]{0,40}[:(][^.;\n|]*\($/;

/** "Sites touchés : Dijon (120 postes), Dole (45)": the head of a list of brackets says what befell. */
export function isInHitList(left: string): boolean {
  return hit.test(left);
}
