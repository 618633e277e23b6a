import { placeNamed } from '../lexicon/gazetteer.ts';
import { keyOf, type Page } from '../page/page.ts';
import { endWithLetters } from '../page/words.ts';

const parties = /^(?:republicans?|democrats?|independents?|conservatives?|liberals?|labour|greens?)$/;

/** "Senator Ben Marl, a Nebraska Republican": whose party it is, and where, are no one name. English. Linear in the names found. */
export function relabelPartisans(page: Page): void {
  if (page.language !== 'en') return;
  for (const [at, one] of page.mentions.entries()) {
    const last = page.words[one.to - 1];
    const place = page.words[one.to - 2];
    if (one.to - one.from < 2 || last === undefined || place === undefined || !parties.test(last.key))
      continue;
    const key = keyOf(page, one.from, one.to - 1);
    if (placeNamed(key) === undefined) continue;
    page.mentions[at] = { ...one, to: one.to - 1, end: endWithLetters(page.text, place), key, kind: 'place' };
  }
}
