import type { Page } from '../page/page.ts';

/**
 * "L’Autoriteit Persoonsgegevens, le gendarme des données": nobody's name takes an article in French, so two words that would be a person
 * are a body behind one. Linear in the names found.
 */
export function relabelWithArticle(page: Page): void {
  if (page.language !== 'fr') return;
  for (const [at, one] of page.mentions.entries()) {
    const before = page.words[one.from - 1];
    if (one.kind !== 'person' || before?.isElided !== true || !/^l'?$/.test(before.key)) continue;
    // Wherever else the text names it.
    for (const [other, same] of page.mentions.entries())
      if (other === at || (same.kind === 'person' && same.key === one.key))
        page.mentions[other] = { ...same, kind: 'organisation' };
  }
}
