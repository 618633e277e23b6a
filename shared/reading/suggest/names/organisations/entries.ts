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
