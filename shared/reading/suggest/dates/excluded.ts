import type { Around } from './around.ts';
import { isCapitalAt } from '../../fold.ts';
import { beginsLine, type PlainText } from './plain-text.ts';

/*
 * What is written like a date and is none: the date in the name of a street, the year in that of an act, in a version, an
 * identifier, a file's name or an address, a copyright line, a fraction.
 */

/** "Data Protection Act 2018": the year is part of the name; "the Act of 1996" and "la loi du 6 janvier 1978" tell when. */
const english = /(?:^|[^a-z])(?:act|regulations?|directive|bill|statute|treaty|convention|code|rule),? $/;
/** Of acts as old as these the year is part of the name: "the Securities Exchange Act of 1934". */
const oldAct = /(?:^|[^a-z])(?:act|statute|code|treaty|convention) of $/;
/** "The 2004 Access to Records Act": a name in capitals behind a year, up to what it is of. */
const actBehind =
  /^[ \u00a0](?:(?:\p{Lu}[\p{L}’'&-]+|of|and|the|to|for|on|in|with|&)[ \u00a0]){0,9}(?:Act|Law|Bill|Regulations?|Directive|Code|Statute|Treaty|Convention|Ordinance|Rule)(?!\p{L})/u;
const street =
  /(?:^|[^a-z])(?:rue|r\.|(?<!(?:en|sur) )place|pl\.|avenue|av\.|boulevard|bd|bld|quai|square|allees?|impasse|chemin|esplanade|pont|station|metro|stade|lycee|college|caserne|cite|residence|hopital|promotion|(?<!en )route|passage|faubourg|rond-point|gare|street|road) (?:du|de|de la|des|d') ?$/;
const copyright =
  /(?:©|\(c\)|copyright|tous droits reserves|all rights reserved)[ ,.:-]*(?:[12]\d{3} ?[-,] ?)*$/;
const copyrightAfter = /^[ ,.]*(?:©|\(c\)|copyright|all rights reserved|tous droits)/;
const numbered =
  /(?:^|[^a-z])(?:n°|n\u00ba|no|no\.|num|numero|ref|ref\.|reference|dossier|fiche|delib|deliberation n°|iso|iso\/iec|version|v|article|art\.|page|port|section|windows|server|office|exchange|sharepoint|ios|android|cve|bp|cs|#) ?:? ?$/;

/** Whether what is read as a date between two plain offsets belongs to something else. */
export function isExcluded(plain: PlainText, start: number, end: number, around: Around): boolean {
  return (
    isInWord(plain, start, end) ||
    isItemNumber(plain, start, end) ||
    english.test(around.before) ||
    (oldAct.test(around.before) && /^1[5-8]|^19[0-7]/.test(plain.text.slice(start, end))) ||
    isOfActBehind(plain, start, end, around) ||
    street.test(around.before) ||
    copyright.test(around.before) ||
    copyrightAfter.test(around.after) ||
    isCitation(plain, start, end)
  );
}

/** Four figures with a determiner before and the name of an act behind. */
function isOfActBehind(
  { original, offsets }: PlainText,
  start: number,
  end: number,
  { before }: Around,
): boolean {
  if (end - start !== 4 || !/(?:^|[^a-z])(?:the|its|an?|their|our|'s) $/.test(before)) return false;
  const from = offsets[end] ?? 0;
  return actBehind.test(original.slice(from, from + 120));
}

/** "2023-06-11. Tarifs de la cantine" numbers the eleventh item of a council's June. */
function isItemNumber(plain: PlainText, start: number, end: number): boolean {
  return (
    /^\d{4}-\d\d-\d\d\. [a-z]/.test(plain.text.slice(start, end + 3)) &&
    isCapitalAt(plain, end + 2) &&
    beginsLine(plain, start) &&
    /(?:conseil|seance|deliberations?|ordre du jour|agenda|minutes|council)(?![a-z])/.test(
      plain.text.slice(0, 600),
    )
  );
}

/** "[2031] QBPC 14": the year in the number by which a decision is cited. */
function isCitation({ text, original, offsets }: PlainText, start: number, end: number): boolean {
  if (text[start - 1] !== '[' || text[end] !== ']') return false;
  return /^\][ \u00a0]\p{Lu}[\p{L}.]{1,9}(?:[ \u00a0]\(?\p{Lu}\p{L}{1,5}\)?)?[ \u00a0]\d/u.test(
    original.slice(offsets[end] ?? 0, (offsets[end] ?? 0) + 30),
  );
}

/** Whether a reference stands right before: figures after "n°" or "version" are no year and no month. */
export function isNumbered({ before }: Around): boolean {
  return numbered.test(before);
}

/** Part of a file's name, an address, an identifier or a version: glued to letters, figures or joining signs. */
function isInWord(plain: PlainText, start: number, end: number): boolean {
  const { text } = plain;
  const left = text.charAt(start - 1);
  const beyond = text.charAt(start - 2);
  if (/[a-z0-9_@#/\\+&=%$€£°~]/.test(left)) return true;
  // The minutes of an hour are no day: "at 14:02. Mar. 5th".
  if (left === ':' && /\d/.test(beyond) && /\d/.test(text.charAt(start))) return true;
  // A point between a word and a capital ends a sentence that lacks its space.
  const isSentence = (at: number): boolean => isCapitalAt(plain, at);
  if (/[.-]/.test(left) && /[a-z0-9_/\\)]/.test(beyond) && !(left === '.' && isSentence(start))) return true;
  const right = text.charAt(end);
  if (/[a-z0-9_@\\/=+]/.test(right)) return true;
  return (
    /[.-]/.test(right) &&
    /[a-z0-9_]/.test(text.charAt(end + 1)) &&
    !(right === '.' && isSentence(end + 1)) &&
    !/^-(?:la|ci)(?![a-z])/.test(text.slice(end, end + 4))
  );
}
