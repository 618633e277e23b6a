import { isDictionaryForm } from '../lexicon/dictionary.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isCommon, isFunctionWord, listedName } from '../lexicon/lexicon.ts';
import { kindOfInstitution } from '../institutions/kind.ts';
import { englishPublicHeads, firmNameWords } from '../lists/institution-words.ts';
import { genericBusinessWords } from '../lists/plain-phrases.ts';
import { isNameShaped, keyOf, mention, type Page, reason } from '../page/page.ts';
import { Gap } from '../page/words.ts';

type Row = { readonly from: number; readonly to: number; readonly is: 'name' | 'open' | 'plain' };

/** So many rows make a list of who has how many. */
const fewestRows = 3;
const longest = 7;

/**
 * Who stands before a figure on the rows of a list: "• Marlow Conservation Foundation: 13,500", "• Beacon: about 2,600". Rows of
 * what is counted ("• Names: 400") have no name among them; beside names an everyday word with a capital is one too. Linear.
 */
export function findListedFigures(page: Page): void {
  let rows: Row[] = [];
  for (let index = 0; index <= page.words.length; index += 1) {
    const word = page.words[index];
    if (word !== undefined && index > 0 && (word.gap & Gap.line) === 0) continue;
    const row = word === undefined ? undefined : rowAt(page, index);
    if (row !== undefined) {
      rows.push(row);
      continue;
    }
    takeRows(page, rows);
    rows = [];
  }
}

function rowAt(page: Page, first: number): Row | undefined {
  const from = page.words[first]?.key === 'the' ? first + 1 : first;
  let to = from;
  while (to - from < longest && (to === from || page.words[to]?.gap === 0) && isPart(page, to)) to += 1;
  const behind = page.words[to];
  if (to === from || behind === undefined || (behind.gap & Gap.colon) === 0) return undefined;
  const isHedged = /^(?:about|some|around|over|nearly|environ|quelque|pres|plus)$/.test(behind.key);
  const figure = isHedged ? page.words[to + (/^(?:pres|plus)$/.test(behind.key) ? 2 : 1)] : behind;
  if (figure?.shape !== 'number' || !/^\d/.test(figure.key)) return undefined;
  const words = page.words.slice(from, to);
  const key = keyOf(page, from, to);
  const isName =
    listedName(key) !== undefined ||
    words.some(({ key: one }) => !isFunctionWord(one) && !isCommon(one) && !isDictionaryForm(one)) ||
    (words.length > 1 && words.some(({ key: one }) => firmNameWords.has(one) || englishPublicHeads.has(one)));
  const isPlain =
    placeNamed(key) !== undefined ||
    words.every(({ key: one }) => genericBusinessWords.has(one)) ||
    (words.length === 1 && (words[0]?.key.endsWith('s') ?? false));
  return { from, to, is: isPlain ? 'plain' : isName ? 'name' : 'open' };
}

function isPart(page: Page, at: number): boolean {
  const word = page.words[at];
  if (page.taken[at] === 1 || word === undefined) return false;
  return isNameShaped(word) || /^(?:of|and|for|de|du|des|la|et)$/.test(word.key);
}

function takeRows(page: Page, rows: readonly Row[]): void {
  const named = rows.filter(({ is }) => is === 'name').length;
  if (rows.length < fewestRows || named < 2 || rows.some(({ is }) => is === 'plain')) return;
  for (const { from, to } of rows) {
    const key = keyOf(page, from, to);
    mention(page, from, to, {
      kind: listedName(key)?.kind ?? kindOfInstitution(key.split(' ')),
      strength: 5,
      reasons: [reason(page, 'name.listed', from, to)],
    });
  }
}
