import { isCommon, isFunctionWord, isPlainAcronym, listedName } from '../lexicon/lexicon.ts';
import { calendarWords } from '../lists/function-words.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { kindOfInstitution } from '../institutions/kind.ts';
import { isNameShaped, keyOf, mention, reason, type Page } from '../page/page.ts';
import { Gap } from '../page/words.ts';

/** So many dated entries make a list; one may be a letter's head. */
const fewestEntries = 2;

/** Whom each entry of a dated list is about: the line right under a line that is nothing but a date. Linear. */
export function findEntries(page: Page): void {
  const titles: { readonly from: number; readonly to: number; readonly date: number }[] = [];
  let lineStart = 0;
  let dateLine: number | undefined;
  for (let index = 1; index <= page.words.length; index += 1) {
    if (index < page.words.length && ((page.words[index]?.gap ?? 0) & Gap.line) === 0) continue;
    if (dateLine !== undefined && isTitle(page, lineStart, index))
      titles.push({ from: lineStart, to: endOfTitle(page, lineStart, index), date: dateLine });
    dateLine = isDateLine(page, lineStart, index) ? lineStart : undefined;
    lineStart = index;
  }
  for (const { from, to, date } of titles) {
    if (titles.length < fewestEntries && !isCounted(page, from, to)) continue;
    const key = keyOf(page, from, to);
    mention(page, from, to, {
      kind:
        listedName(key)?.kind ??
        (placeNamed(key) === undefined ? undefined : 'authority') ??
        kindOfInstitution(key.split(' ')),
      strength: 5,
      reasons: [reason(page, 'name.entry', date, from)],
    });
  }
}

/** So many items, told what they are, make a list of firms. */
const fewestItems = 2;

/**
 * "- Home Kettle, meal kits: 8 million", "- Minted Leaf: 3 million": whom each item of a list is about, though it be an everyday
 * word, where several say behind a comma what they are, and each has its number. Linear.
 */
export function findItems(page: Page): void {
  const items: { readonly from: number; readonly to: number }[] = [];
  let told = 0;
  for (const [index, word] of page.words.entries()) {
    if ((word.gap & Gap.line) === 0 || (word.gap & Gap.dash) === 0 || word.shape === 'lower') continue;
    const item = itemAt(page, index);
    if (item === undefined) continue;
    if (data.test(word.key)) return;
    items.push(item);
    if (item.isTold) told += 1;
  }
  if (told < fewestItems) return;
  for (const { from, to } of items) {
    const key = keyOf(page, from, to);
    if (placeNamed(key) === 'country') continue;
    mention(page, from, to, {
      kind: listedName(key)?.kind ?? kindOfInstitution(key.split(' ')),
      strength: 5,
      reasons: [reason(page, 'name.entry', from, to)],
    });
  }
}

/** What a list of stolen data begins with, and no list of firms. */
const data =
  /^(?:(?:first|last|full|given|family)|names?|surnames?|noms?|prenoms?|address(?:es)?|adresses?|e-?mails?|courriels?|(?:tele)?phones?|telephones?|passports?|passeports?|dates?|ssns?|ibans?|numbers?|numeros?|social|bank|cards?|cartes?|medical|health|drivers?|licen[cs]es?|permis|passwords?|mots?|user(?:names?)?|accounts?|comptes?|records?|dossiers?)$/;

type Item = { readonly from: number; readonly to: number; readonly isTold: boolean };

/** The name an item of a list begins with, up to the comma behind which it says what it is, or to its colon and number. */
function itemAt(page: Page, from: number): Item | undefined {
  let to = from + 1;
  while (to - from < 6 && page.words[to]?.gap === 0 && (isNameShaped(page.words[to]) || isJoint(page, to)))
    to += 1;
  let at = to;
  const isTold = page.words[at]?.gap === Gap.comma && isSingular(page, at);
  if (isTold) {
    at += 1;
    while (at - to < 8 && page.words[at]?.gap === 0 && page.words[at]?.shape !== 'number') at += 1;
  }
  const number = page.words[at];
  return number?.shape === 'number' && (number.gap & Gap.colon) !== 0 ? { from, to, isTold } : undefined;
}

/** "of", "de la": a small word with a capital behind. */
function isJoint(page: Page, index: number): boolean {
  const next = page.words[index + 1];
  return isFunctionWord(page.words[index]?.key ?? '') && next?.gap === 0 && isNameShaped(next);
}

/** "photo printing", "an online shop": what something is, and no second of several things ("- Names, addresses: 3,000"). */
function isSingular(page: Page, at: number): boolean {
  const next = page.words[at + 1];
  return next?.gap === 0 && next.shape !== 'number' && !/^(?:and|et|or|ou)$/.test(next.key);
}

/** One short line under the date, and under it a number: an entry, though it is the only one. */
function isCounted(page: Page, from: number, to: number): boolean {
  const next = page.words[to];
  return (
    to - from <= 4 &&
    next !== undefined &&
    (next.gap & Gap.line) !== 0 &&
    /^\d/.test(next.key) &&
    page.words[from]?.shape !== 'number'
  );
}

/** "24 novembre 2025", "May 3, 2024", "2025-11-24". */
function isDateLine(page: Page, from: number, to: number): boolean {
  if (to - from > 4) return false;
  let numbers = 0;
  for (let index = from; index < to; index += 1) {
    const word = page.words[index];
    if (
      word === undefined ||
      (index > from && (word.gap & ~(Gap.comma | Gap.slash | Gap.dash | Gap.sentence)) !== 0)
    )
      return false;
    if (/^(?:\d{1,2}(?:er|st|nd|rd|th)?|\d{4}(?:-\d{2}-\d{2})?)$/.test(word.key)) numbers += 1;
    else if (!calendarWords.has(word.key) && !(index === from && /^(?:le|on)$/.test(word.key))) return false;
  }
  return numbers > 0 && (to - from > 1 || /^\d{4}-\d{2}-\d{2}$/.test(page.words[from]?.key ?? ''));
}

/** A short line with a capital and no end of a sentence, which is no label. */
function isTitle(page: Page, from: number, to: number): boolean {
  const first = page.words[from];
  const last = page.words[to - 1];
  if (first === undefined || last === undefined || to - from > 12 || first.shape === 'lower') return false;
  if (/[.!?:;]/.test(page.text[last.end] ?? '')) return false;
  let named = 0;
  for (let index = from; index < to; index += 1) {
    const word = page.words[index];
    if (word === undefined || (index > from && (word.gap & (Gap.sentence | Gap.colon)) !== 0)) return false;
    if (isNameShaped(word) && !isFunctionWord(word.key)) named += 1;
  }
  if (named === 0 || isDateLine(page, from, to)) return false;
  return (
    to - from > 1 || !(isPlainAcronym(first.key) || (isCommon(first.key) && page.seenLower.has(first.key)))
  );
}

/** "Résidence du Parc (Lens)": what stands in brackets, or after a comma, is another. */
function endOfTitle(page: Page, from: number, to: number): number {
  for (let index = from + 1; index < to; index += 1)
    if (
      ((page.words[index]?.gap ?? 0) & Gap.ampersand) !== 0 &&
      listedName(keyOf(page, from, index)) !== undefined &&
      listedName(keyOf(page, index, to)) !== undefined
    )
      return index;
    else if (index === from + 1 && /\.(?:fr|com|org|net|eu)$/.test(page.words[from]?.key ?? '')) return index;
    else if (((page.words[index]?.gap ?? 0) & (Gap.open | Gap.comma | Gap.dash)) !== 0) return index;
  return to;
}
