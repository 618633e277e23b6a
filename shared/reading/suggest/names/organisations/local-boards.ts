import { isCommon, isFunctionWord } from '../lexicon/lexicon.ts';
import { kindOfInstitution } from '../institutions/kind.ts';
import { keyOf, mention, reason, type Page } from '../page/page.ts';
import { placesOf } from '../page/places-of.ts';
import { Gap } from '../page/words.ts';
import { wordSet } from '../../../word-set.ts';

/** What many places have one of each, by its last word written small, and what must stand before that word. */
const boards = wordSet('board authority trust');
const councils = wordSet('council');
const fields =
  /^(?:health|school|water|education|police|housing|hospital|harbour|harbor|port|transit|planning)$/;
const ranks = /^(?:district|regional|county|local|area|public|state|provincial|unified|catholic|separate)$/;

/** "the Waikato district health board", "Ostley regional water authority": one of many of its kind, and where it is. Linear. */
export function findLocalBoards(page: Page): void {
  if (page.language !== 'en') return;
  for (const index of placesOf(page, councils)) takeCouncil(page, index);
  for (const index of placesOf(page, boards)) {
    if (page.words[index]?.shape !== 'lower' || page.words[index]?.gap !== 0) continue;
    let from = index - 1;
    if (!fields.test(page.words[from]?.key ?? '') || page.words[from]?.shape !== 'lower') continue;
    while (index - from < 4 && page.words[from]?.gap === 0 && isRank(page, from - 1)) from -= 1;
    const first = from;
    while (first - from < 3 && page.words[from]?.gap === 0 && isWhere(page, from - 1)) from -= 1;
    if (from === first) continue;
    mention(page, from, index + 1, {
      kind: kindOfInstitution(keyOf(page, from, index + 1).split(' ')),
      strength: 6,
      reasons: [reason(page, 'name.head', index, index + 1)],
    });
  }
}

/** "PLYMOUTH City Council has": local papers write their first word in capitals. */
function takeCouncil(page: Page, index: number): void {
  const town = page.words[index - 2];
  const rank = page.words[index - 1];
  const word = page.words[index];
  if (word?.shape !== 'capital' || word.gap !== 0 || rank?.shape !== 'capital' || rank.gap !== 0) return;
  if (!/^(?:city|county|borough|district|town|parish)$/.test(rank.key) || town?.shape !== 'upper') return;
  if ((town.gap & Gap.line) === 0 || page.inCapitals[index - 2] === 1) return;
  mention(page, index - 2, index + 1, {
    kind: kindOfInstitution(keyOf(page, index - 2, index + 1).split(' ')),
    strength: 6,
    reasons: [reason(page, 'name.head', index, index + 1)],
  });
}

function isRank(page: Page, at: number): boolean {
  return page.words[at]?.shape === 'lower' && ranks.test(page.words[at]?.key ?? '');
}

function isWhere(page: Page, at: number): boolean {
  const word = page.words[at];
  if (word?.shape !== 'capital' || word.isPossessive || page.taken[at] === 1) return false;
  return !isFunctionWord(word.key) && !(isCommon(word.key) && word.gap !== 0);
}
