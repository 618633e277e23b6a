import { placeNamed } from '../lexicon/gazetteer.ts';
import { isLegalForm } from '../lexicon/lexicon.ts';
import { firmNameWords } from '../lists/institution-words.ts';
import { keyOf, type Page } from '../page/page.ts';

/** "Gwinnett County", "Comal Parish": English says what a district is behind its name. */
export function isCounty(page: Page, from: number, to: number): boolean {
  return (
    to - from > 1 &&
    to - from < 4 &&
    isGroundName(page, from, to) &&
    page.language === 'en' &&
    (/^(?:county|parish|township|borough|islands?)$/.test(page.words[to - 1]?.key ?? '') ||
      isCountyInShort(page, from, to) ||
      (page.words[to - 1]?.key === 'state' && placeNamed(keyOf(page, from, to - 1)) !== undefined))
  );
}

/** "Co Mayo", "Co. Clare"; "Ross Co." where the text has "Ross County" as well. */
function isCountyInShort(page: Page, from: number, to: number): boolean {
  const first = page.words[from];
  const last = page.words[to - 1];
  if (to - from !== 2 || first === undefined || last === undefined) return false;
  if (first.key === 'co')
    return first.shape === 'capital' && last.shape === 'capital' && !isLegalForm(last.key);
  if (last.key !== 'co' || page.text[last.end] !== '.') return false;
  return page.words.some(
    ({ key, name }, at) => key === 'county' && page.words[at - 1]?.name === first.name && name !== first.name,
  );
}

/** "Union County": of two words the first may be any. */
function isGroundName(page: Page, from: number, to: number): boolean {
  const words = page.words.slice(from, to);
  return words.every(({ key, shape }) => shape !== 'mixed' && (to - from < 3 || !firmNameWords.has(key)));
}
