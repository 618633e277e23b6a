import type { Page } from '../page/page.ts';

const made = /^(?:formed|incorporated|headquartered|acquired|merged|listed|delisted|nationali[sz]ed)$/;

/** "X employs more than 40,000 people", "X was formed by a merger": what is said of a firm behind its name, and of no one. */
export function doesAsFirm(page: Page, to: number): boolean {
  const verb = page.words[to];
  const next = page.words[to + 1];
  if (verb === undefined || next === undefined || verb.gap !== 0 || next.gap !== 0) return false;
  if (/^(?:employs|emploie)$/.test(verb.key)) return isMany(page, to + 1);
  return page.language === 'en' && /^(?:is|was)$/.test(verb.key) && made.test(next.key);
}

/** "40,000", "more than 300", "quelque 1 200", "plus de": a count of people. */
function isMany(page: Page, from: number): boolean {
  for (let at = from; at < from + 3; at += 1) {
    const word = page.words[at];
    if (word === undefined || word.gap !== 0) return false;
    if (word.shape === 'number') return true;
    if (
      !/^(?:more|less|than|some|about|around|over|nearly|almost|up|to|plus|moins|de|pres|quelque|environ)$/.test(
        word.key,
      )
    )
      return false;
  }
  return false;
}
