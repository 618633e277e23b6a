import { longestPlace, placeNamed } from './gazetteer.ts';
import { listedName, longestListed } from './lexicon.ts';
import { isStart, keyOf, type Page } from '../page/page.ts';
import { Gap } from '../page/words.ts';

/** How many words from here make a name of a list; 0 when none. */
export function listedLength(page: Page, from: number): number {
  return longestFrom(
    page,
    from,
    (key) => longestListed(key),
    (key) => listedName(key) !== undefined,
  );
}

/** How many words from here make the name of a place; 0 when none. */
export function placeLength(page: Page, from: number): number {
  return longestFrom(
    page,
    from,
    (key) => longestPlace(key),
    (key) => placeNamed(key) !== undefined,
  );
}

function longestFrom(
  page: Page,
  from: number,
  longestOf: (firstWord: string) => number,
  isOne: (key: string) => boolean,
): number {
  const first = keyOf(page, from, from + 1);
  const space = first.indexOf(' ');
  const longest = Math.min(8, longestOf(space < 0 ? first : first.slice(0, space)));
  for (let length = longest; length >= 1; length -= 1) {
    if (from + length > page.words.length) continue;
    let whole = true;
    for (let index = from + 1; index < from + length && whole; index += 1) {
      const gap = page.words[index]?.gap;
      whole =
        (gap === 0 || gap === Gap.ampersand || (length > 2 && gap === Gap.dash)) && page.taken[index] === 0;
    }
    const last = page.words[from + length - 1];
    if (
      whole &&
      last !== undefined &&
      (length !== 2 ||
        last.shape !== 'lower' ||
        isQuoted(page, from, from + length) ||
        !(isStart(page, from) || page.words[from]?.isElided === true)) &&
      isOne(keyOf(page, from, from + length))
    )
      return length;
  }
  return 0;
}

/** "«24 heures»": all that stands in the quotes. */
function isQuoted(page: Page, from: number, to: number): boolean {
  return (
    ((page.words[from]?.gap ?? 0) & Gap.quoteOpen) !== 0 &&
    ((page.words[to]?.gap ?? 0) & Gap.quoteClose) !== 0
  );
}
