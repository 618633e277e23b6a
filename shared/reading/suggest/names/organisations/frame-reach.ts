import { isCommon, isFunctionWord, isLegalForm } from '../lexicon/lexicon.ts';
import { wordSet } from '../../../word-set.ts';
import { isCalendar, isNameShaped, isStart, type Page } from '../page/page.ts';
import { Gap } from '../page/words.ts';

/** Small words within the names of firms and bodies, English and as they stand in English texts. */
export const joints = wordSet('of and the for to on at in de la del y e with by n van von der den');
/** What stands before a name and is no part of it. */
const leading = wordSet(
  'dba of and the for to on at in with by from a an since as that when while then both our their',
);

/** The end of the name that begins here, over small words, numbers, legal forms, up to what is no part of it. */
export function forward(page: Page, from: number): number {
  let to = from + 1;
  while (to < page.words.length && to - from < 14) {
    const word = page.words[to];
    if (word === undefined || page.taken[to] === 1) break;
    if (word.gap === Gap.comma) {
      if (isLegalForm(word.key) && isNameShaped(word)) to += 1;
      else {
        const end = partnersEnd(page, to);
        if (end === to) break;
        to = end;
      }
      continue;
    }
    if ((word.gap & ~(Gap.ampersand | Gap.dash)) !== 0) break;
    // "… to Dalmar, Inc.  The firm": the point of a legal form may end the sentence too.
    const before = page.words[to - 1];
    if (
      before !== undefined &&
      isLegalForm(before.key) &&
      /^\.\s\s/.test(page.text.slice(before.end, before.end + 3))
    )
      break;
    if (/^(?:dba|d\/b\/a)$/.test(word.key) || isDoingBusiness(page, to)) break;
    if (!isNameShaped(word) && word.shape !== 'number' && !joints.has(word.key)) break;
    if (isCalendar(page, to)) break;
    to += 1;
  }
  return withoutJoints(page, from, to);
}

/** ", Hoover, and Hsu, P.A.": partners up to their legal form. */
function partnersEnd(page: Page, from: number): number {
  for (let index = from; index < from + 6; index += 1) {
    const word = page.words[index];
    if (word === undefined || (word.gap & ~(Gap.comma | Gap.ampersand)) !== 0) return from;
    if (index > from && isLegalForm(word.key) && isNameShaped(word)) return index + 1;
    if (!isNameShaped(word) && word.key !== 'and') return from;
  }
  return from;
}

/** "d/b/a": three letters. */
function isDoingBusiness(page: Page, index: number): boolean {
  return page.words[index]?.key === 'd' && page.words[index + 1]?.gap === Gap.slash;
}

function withoutJoints(page: Page, from: number, end: number): number {
  let to = end;
  while (to > from && joints.has(page.words[to - 1]?.key ?? '') && page.words[to - 1]?.shape === 'lower')
    to -= 1;
  return to;
}

/** Where the name begins that ends with this word; undefined when none does. */
export function backward(page: Page, last: number, isApposed: boolean): number | undefined {
  let from = last;
  // "Snackly on Friday confirmed": when, and no end of a name.
  if (isCalendar(page, last)) return undefined;
  if (!isNameShaped(page.words[last]) && page.words[last]?.shape !== 'number') return undefined;
  while (from > 0 && last - from < 12) {
    const word = page.words[from];
    const before = page.words[from - 1];
    if (word === undefined || before === undefined || page.taken[from - 1] === 1) break;
    const isLegal = isApposed && word.gap === Gap.comma && isLegalForm(word.key) && isNameShaped(word);
    if ((word.gap & ~(Gap.ampersand | Gap.dash)) !== 0 && !isLegal) break;
    const isSaint = /^(?:st|saint)$/.test(page.words[from - 2]?.key ?? '');
    if (before.isPossessive && !isCommon(before.key) && !isSaint) break;
    if (/^(?:at|in)$/.test(before.key)) break;
    if (!isNameShaped(before) && !joints.has(before.key) && !(before.shape === 'number' && isApposed)) break;
    if (isCalendar(page, from - 1)) break;
    from -= 1;
  }
  while (from < last) {
    const key = page.words[from]?.key ?? '';
    if (!(leading.has(key) || (isFunctionWord(key) && isStart(page, from) && !isApposed))) break;
    from += 1;
  }
  return isNameShaped(page.words[from]) ? from : undefined;
}
