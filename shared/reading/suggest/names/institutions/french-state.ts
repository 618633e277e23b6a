import { isFunctionWord } from '../lexicon/lexicon.ts';
import { isPredicate } from '../page/predicate.ts';
import { isNameShaped, mention, reason, type Page } from '../page/page.ts';
import { placesOf } from '../page/places-of.ts';
import { wordSet } from '../../../word-set.ts';

/** What French calls a body of the state by, with a capital and its article alone: a noun of every day otherwise. */
const bodies = wordSet('congres impots douanes tresor confederation primature presidence chancellerie');

/** "les Impôts et Domaines", "devant le Congrès", "La Primature conteste": of no other name, and no complement. */
export function findStateBodies(page: Page): void {
  if (page.language !== 'fr') return;
  for (const index of placesOf(page, bodies)) {
    const word = page.words[index];
    if (word?.shape !== 'capital' || word.gap !== 0) continue;
    if (page.inTitle[index] === 1 || page.inCapitals[index] === 1 || page.taken[index] === 1) continue;
    if (!/^(?:le|la|les|l|du|des|au|aux)$/.test(page.words[index - 1]?.key ?? '')) continue;
    const isSeveral = word.key.endsWith('ts') || word.key.endsWith('nes');
    if (isSeveral !== /^(?:les|des|aux)$/.test(page.words[index - 1]?.key ?? '')) continue;
    const to = withSecond(page, index + 1);
    const next = page.words[to];
    if (next?.gap === 0 && (isNameShaped(next) || /^(?:de|du|des|d)$/.test(next.key))) continue;
    // "la Confédération paysanne": a union, by the word behind; the Swiss state has none.
    const goesOn = next?.gap === 0 && !isPredicate(page, to) && !isFunctionWord(next.key);
    if (word.key === 'confederation' && (next === undefined || goesOn)) continue;
    mention(page, index, to, {
      kind: 'authority',
      strength: 5,
      reasons: [reason(page, 'name.institution', index, index + 1)],
    });
  }
}

/** "Impôts et Domaines": both with a capital, and without a second article. */
function withSecond(page: Page, at: number): number {
  const second = page.words[at + 1];
  return page.words[at]?.key === 'et' &&
    page.words[at]?.gap === 0 &&
    second?.gap === 0 &&
    second.shape === 'capital' &&
    second.key.endsWith('s')
    ? at + 2
    : at;
}
