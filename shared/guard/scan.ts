import type { Finding, FindingKind } from './finding.ts';

/** White space people put between groups of digits: space, no-break, figure, thin and narrow no-break spaces. */
export const spaces = ' \\u00a0\\u2007\\u2009\\u202f';

/** Hyphens and dashes that join groups, as typed or as a word processor makes them. */
export const dashes = '\\-\\u2010-\\u2013';

/** What may stand between two groups of digits of one value, or nothing. */
export const gap = `(?:[${spaces}]{1,2}|[${spaces}]?[.·/${dashes}][${spaces}]?)?`;

/** Not in the middle of a word, of a longer number or of a name with underscores, nor behind a decimal point. */
export const before = '(?<![\\p{L}\\d_])(?<!\\d\\.)';
export const after = '(?![\\p{L}\\d_])';

/** The digits of a text alone. */
export function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}

/**
 * Every match of a global pattern that `length` accepts, as findings; it says how many units of the match belong to the
 * value, or undefined. A match refused starts anew one unit further on, so none hides another. Linear when the pattern
 * looks at a bounded stretch.
 */
export function scan(
  text: string,
  pattern: RegExp,
  kind: FindingKind,
  length: (match: RegExpExecArray) => number | undefined,
): readonly Finding[] {
  const findings: Finding[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const taken = length(match);
    if (taken === undefined || taken === 0) {
      pattern.lastIndex = match.index + 1;
      continue;
    }
    findings.push({ kind, start: match.index, end: match.index + taken });
    pattern.lastIndex = match.index + taken;
  }
  return findings;
}

const otherNumber = new RegExp(
  '(?:siren|siret|isbn|issn|ean|gtin|imei|iccid|duns|rcs|tva|vat|commande|orders?|facture|invoice|ticket|' +
    'r[ée]f(?:[ée]rence)?|dossier|colis|suivi|tracking|version|build|lot|s[ée]rie|serial|contrat|contract)' +
    `\\.?[${spaces}]*(?:n[°ºo]\\.?|num[ée]ro|number|no\\.?|id)?["']?[${spaces}]*[:=#]?[${spaces}]*["']?$`,
  'iu',
);

/** Whether the words just before say that the number is of another kind (an order, a parcel, a company, a book). */
export function announcedAsOther(text: string, start: number): boolean {
  return otherNumber.test(text.slice(Math.max(0, start - 40), start));
}
