import { isDictionaryForm } from '../lexicon/dictionary.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isCommon, isFunctionWord } from '../lexicon/lexicon.ts';
import { kindOfInstitution } from '../institutions/kind.ts';
import { keyOf, mention, reason, type Page } from '../page/page.ts';
import { isTown } from '../places/towns.ts';
import { Gap } from '../page/words.ts';

/** What governs, heals or teaches, in English by the last words of its name. */
const lastHead =
  /^(?:district|districts|county|council|university|college|hospital|hospitals|authority|department|commission|schools|library|libraries|constabulary|borough|township|trust|academy|clinic)$/;
/** And by what it is of. */
const headOf =
  /^(?:police|department|ministry|office|university|city|town|county|state|commonwealth|bureau|board|council|college|bank|court|commission|authority|service|diocese|archdiocese|village|borough|institute|school|church|port|house)$/;
/** In French by the first. */
const firstHead =
  /^(?:societe|regie|federation|association|fondation|commission|agence|office|caisse|commune|ville|mairie|departement|region|canton|municipalite|universite|chu|chru|hopital|hopitaux|lycee|college|metropole|agglomeration|syndicat|prefecture|academie|rectorat|communaute|centre)$/;
const issue = /^(?:no|issue|n|numero|vol|volume|edition|ed)$/;
/** What comes out under a number. */
const periodical =
  /^(?:letter|lettre|newsletter|infolettre|bulletin|gazette|digest|weekly|hebdo|briefing|watch|veille|diary|chronique|chroniques|dispatch|roundup|journal|courrier|monitor)$/;
const longest = 9;
/** What may stand behind it. */
const ends = Gap.line | Gap.dash | Gap.comma | Gap.colon | Gap.slash | Gap.open;

/** Who writes, on the first line of a text: a body in capitals, or a periodical before its number. */
export function findCapitalHeads(page: Page): void {
  takeIssue(page);
  takeOverIssue(page);
  if (page.inCapitals[0] === 0) {
    takeTownHead(page);
    return;
  }
  takeHead(page, 0);
  // "PROVINCE DE NORD — COMMUNE DE MORVAL": behind a dash, of what the first is a part of.
  for (let at = 1; at < longest && ((page.words[at]?.gap ?? Gap.line) & Gap.line) === 0; at += 1)
    if (page.words[at]?.gap === Gap.dash && page.taken[at] === 0) takeHead(page, at);
}

/** "VILLE DE MORVAL (Ille-et-Vilaine)": in capitals, but for where it is. */
function takeTownHead(page: Page): void {
  let to = 0;
  while (to < longest && page.words[to]?.shape === 'upper' && (to === 0 || page.words[to]?.gap === 0))
    to += 1;
  const isClosed = ((page.words[to]?.gap ?? Gap.line) & (Gap.open | Gap.dash)) !== 0;
  if (to > 2 && isClosed && page.language === 'fr') takeHead(page, 0);
}

function takeHead(page: Page, from: number): void {
  let to = from + 1;
  while (to - from < longest && page.words[to]?.gap === 0 && page.words[to]?.shape !== 'lower') to += 1;
  const behind = page.words[to];
  if (behind !== undefined && (behind.gap & ends) === 0) return;
  const body = withoutNumber(page, to);
  const cue = page.language === 'en' ? englishHead(page, from, body) : frenchHead(page, from, body);
  if (cue === undefined) return;
  mention(page, from, to, {
    kind: kindOfInstitution(keyOf(page, from, to).split(' ')),
    strength: 6,
    reasons: [reason(page, 'name.head', cue, cue + 1)],
  });
  const town = page.words[to - 1];
  if (
    page.language === 'fr' &&
    to - from === 3 &&
    /^(?:commune|ville|mairie)$/.test(page.words[from]?.key ?? '')
  )
    for (const at of page.places.get(town?.key ?? '') ?? []) takeTown(page, at, cue);
}

/** "les habitants de Morval" under "COMMUNE DE MORVAL": the town itself. */
function takeTown(page: Page, at: number, cue: number): void {
  const [before, word, next] = [page.words[at - 1], page.words[at], page.words[at + 1]];
  if (word?.shape !== 'capital' || page.taken[at] === 1 || isFunctionWord(word.key)) return;
  if ((next?.gap === 0 && next.shape !== 'lower') || (word.gap === 0 && before?.shape === 'capital')) return;
  // "commune de Morval" is one body.
  if (before?.key === 'de' && page.words[at - 2]?.shape === 'capital') return;
  mention(page, at, at + 1, {
    kind: 'place',
    strength: 6,
    reasons: [reason(page, 'name.where', cue, cue + 1)],
  });
}

/** "MARLOW UNIFIED SCHOOL DISTRICT": where its head is, if before it stands a word that no dictionary has. */
function englishHead(page: Page, from: number, to: number): number | undefined {
  const words = page.words.slice(from, to);
  // "POLICE SERVICE OF NORTHERN IRELAND", "CITY OF MARLOW"
  const of = words.findIndex(({ key }) => key === 'of');
  const isOf = of > 0 && of <= 3 && words.slice(0, of).some(({ key }) => headOf.test(key));
  if (
    isOf &&
    words
      .slice(of + 1)
      .some(({ key }, at) => isOwn(key) || isPlace(keyOf(page, from + of + 1, from + of + 2 + at)))
  )
    return from;
  if (to - from < 2 || !lastHead.test(words.at(-1)?.key ?? '')) return undefined;
  return words.slice(0, -1).some(({ key }) => isOwn(key)) ? to - 1 : undefined;
}

/** "COMMUNE DE MORVAL": where its head is, if it says whose. */
function frenchHead(page: Page, from: number, to: number): number | undefined {
  const words = page.words.slice(from, to);
  if (to - from < 3 || !firstHead.test(words[0]?.key ?? '')) return undefined;
  const of = words.findLastIndex(({ key }) => /^(?:de|d|du|des)$/.test(key));
  return of > 0 && words.slice(of + 1).some(({ key }) => isOwn(key)) ? from : undefined;
}

function isPlace(key: string): boolean {
  return placeNamed(key) !== undefined || isTown(key);
}

function isOwn(key: string): boolean {
  return isPlace(key) || (!isFunctionWord(key) && !isCommon(key) && !isDictionaryForm(key));
}

/** "… DISTRICT NO. 1": the end of the name before the number that tells it apart. */
function withoutNumber(page: Page, to: number): number {
  const isNumbered =
    page.words[to - 1]?.shape === 'number' && /^(?:no|number)$/.test(page.words[to - 2]?.key ?? '');
  return isNumbered ? to - 2 : to;
}

/** "The Leak Letter #62", "Lettre santé & sécurité n° 31": a periodical, and which one of it. */
function takeIssue(page: Page): void {
  let to = 0;
  while (to < 6 && (to === 0 || [0, Gap.ampersand].includes(page.words[to]?.gap ?? 1))) {
    if (issue.test(page.words[to]?.key ?? '') || page.words[to]?.shape === 'number') break;
    to += 1;
  }
  const words = page.words.slice(0, to);
  const next = page.words[to];
  if (to < 2 || next === undefined || words[0]?.shape === 'lower') return;
  const isSigned = next.shape === 'number' && page.text[next.start - 1] === '#';
  const isNumbered = issue.test(next.key) && page.words[to + 1]?.shape === 'number';
  const after = page.words[to + (isNumbered ? 2 : 1)];
  if (!isSigned && !isNumbered) return;
  if (after !== undefined && (after.gap & (Gap.line | Gap.dash | Gap.comma)) === 0) return;
  // "La lettre cyber n° 47": written small, what it is and no name.
  if (!words.some(({ key, shape }) => shape !== 'lower' && periodical.test(key))) return;
  mention(page, 0, to, {
    kind: 'medium',
    strength: 6,
    reasons: [reason(page, 'name.listed', to, to + (isNumbered ? 2 : 1))],
  });
}

/** "LE FIL DES BOUTIQUES" over "La lettre hebdomadaire du commerce – n° 212": what comes out, by the line under its name. */
function takeOverIssue(page: Page): void {
  if (page.language !== 'fr') return;
  let to = 0;
  while (to < 7 && (to === 0 || page.words[to]?.gap === 0) && page.words[to]?.shape !== 'number') to += 1;
  const isShown = page.words
    .slice(0, to)
    .every(({ shape, key }) => shape !== 'lower' || (isFunctionWord(key) && key.length < 4));
  if (to < 2 || to > 6 || !isShown || ((page.words[to]?.gap ?? 0) & Gap.line) === 0) return;
  const under = page.words.slice(to, to + 4);
  if (!under.some(({ key }) => periodical.test(key) || /^infolettre|^quotidienne/.test(key))) return;
  for (let at = to + 1; at < to + 16; at += 1) {
    const word = page.words[at];
    if (word === undefined || (word.gap & Gap.line) !== 0) return;
    if (!issue.test(word.key) || page.words[at + 1]?.shape !== 'number') continue;
    mention(page, 0, to, {
      kind: 'medium',
      strength: 6,
      reasons: [reason(page, 'name.listed', at, at + 2)],
    });
    return;
  }
}
