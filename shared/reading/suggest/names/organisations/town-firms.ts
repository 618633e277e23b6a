import { placeNamed } from '../lexicon/gazetteer.ts';
import { firmNameWords } from '../lists/institution-words.ts';
import { isNameShaped, keyOf, type Page } from '../page/page.ts';

/**
 * "Caen la Mer Habitat": a town, what its land is called by with an article, and at last what the firm does. No comma
 * parts the town from the article, as prose would write it ("À Caen, la Mer Habitat …").
 */
export function isTownsFirm(page: Page, from: number, to: number, next: number): boolean {
  const article = page.words[to];
  return (
    page.language === 'fr' &&
    article?.gap === 0 &&
    article.shape === 'lower' &&
    /^(?:la|le|les|sur|en)$/.test(article.key) &&
    isNameShaped(page.words[to + 1]) &&
    next - to > 2 &&
    /^(?:city|commune)$/.test(placeNamed(keyOf(page, from, to)) ?? '') &&
    firmNameWords.has(page.words[next - 1]?.key ?? '')
  );
}
