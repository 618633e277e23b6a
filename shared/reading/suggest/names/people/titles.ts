import { personFunctions, personTitles } from '../lists/cue-words.ts';
import type { Page } from '../page/page.ts';

/** "Mme de La Villardière", "M. du Plessy": where the name begins when a particle stands between title and name. */
export function ledBy(page: Page, from: number): number | undefined {
  let first = from;
  while (
    first > from - 3 &&
    page.words[first]?.gap === 0 &&
    /^(?:de|du|d|des|van|von|der|la|le)$/.test(page.words[first - 1]?.key ?? '') &&
    page.words[first - 1]?.shape === 'lower'
  )
    first -= 1;
  if (first === from || page.words[first]?.gap !== 0) return undefined;
  const { key = '', shape } = page.words[first - 1] ?? {};
  return shape === 'capital' &&
    !personFunctions.has(page.words[from]?.key ?? '') &&
    /^(?:m|mm|mme|mlle|me|mr|mrs|dr|maitre|monsieur|madame)$/.test(key)
    ? first
    : undefined;
}

/** The title right before a name, or the one that was read with it. */
export function titleBefore(page: Page, from: number, own: number | undefined): number | undefined {
  if (own !== undefined) return own;
  const before = page.words[from - 1];
  const word = page.words[from];
  if (before === undefined || word === undefined || word.gap !== 0 || !personTitles.has(before.key))
    return undefined;
  if (before.key === 'me' || before.key === 'm' || before.key === 'st')
    return page.language === 'en'
      ? undefined
      : before.shape === 'capital' || before.shape === 'upper'
        ? from - 1
        : undefined;
  if (
    /^(?:general|juge|judge|justice|pere|soeur|dame|maitre|professeur|docteur|capitaine|commandant|inspecteur|colonel|lieutenant|senateur|sheriff|senator|detective|inspector)$/.test(
      before.key,
    )
  ) {
    return page.words[from - 1]?.shape === 'lower' && before.key === 'general' ? undefined : from - 1;
  }
  return from - 1;
}
