import { isPredicate } from '../page/predicate.ts';
import { isNameShaped, mention, reason, type Page } from '../page/page.ts';
import { placesOf } from '../page/places-of.ts';
import { wordSet } from '../../../word-set.ts';

/** What French calls a body of the state by, with a capital and its article alone: a noun of every day otherwise. */
const bodies = wordSet('congres impots douanes tresor confederation primature presidence chancellerie');

/** Federal offices of Switzerland that write themselves small. */
const small = wordSet('fedpol armasuisse swisstopo swissmedic');
/** "les Impôts et Domaines", "devant le Congrès", "La Primature conteste": of no other name, and no complement. */
export function findStateBodies(page: Page): void {
  if (page.language !== 'fr') return;
  findCommunal(page);
  for (const index of placesOf(page, bodies)) {
    const word = page.words[index];
    if (word?.shape !== 'capital' || word.gap !== 0) continue;
    if (page.inTitle[index] === 1 || page.inCapitals[index] === 1 || page.taken[index] === 1) continue;
    if (!/^(?:le|la|les|l|du|des|au|aux)$/.test(page.words[index - 1]?.key ?? '')) continue;
    const isSeveral = word.key.endsWith('ts') || word.key.endsWith('nes');
    if (isSeveral !== /^(?:les|des|aux)$/.test(page.words[index - 1]?.key ?? '')) continue;
    const isFederal = word.key === 'chancellerie' && page.words[index + 1]?.key === 'federale';
    const to = isFederal ? index + 2 : withSecond(page, index + 1);
    const next = page.words[to];
    if (next?.gap === 0 && (isNameShaped(next) || /^(?:de|du|des|d)$/.test(next.key))) continue;
    // "la Confédération paysanne": a union, by the word behind; the Swiss state has none.
    const goesOn =
      next?.gap === 0 && !isPredicate(page, to) && /(?:ale|aise|[ea]nne|ique|aine|elle|ive)$/.test(next.key);
    if (word.key === 'confederation' && goesOn) continue;
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

/** "CONSEIL COMMUNAL", "le Grand Conseil", "de fedpol": who sits and governs in Switzerland and Belgium. */
function findCommunal(page: Page): void {
  for (const index of placesOf(page, wordSet('conseil'))) {
    const [before, word, next] = [page.words[index - 1], page.words[index], page.words[index + 1]];
    if (!isNameShaped(word)) continue;
    const behind = page.words[index + 2];
    const isWhole = behind?.gap !== 0 || !/^(?:de|du|d|des)$/.test(behind.key);
    if (next?.gap === 0 && next.key === 'communal' && isWhole) takeBody(page, index, index + 2);
    if (word.gap === 0 && before?.key === 'grand' && before.shape === 'capital' && next?.shape !== 'capital')
      takeBody(page, index - 1, index + 1);
  }
  for (const index of placesOf(page, small)) takeBody(page, index, index + 1);
}

function takeBody(page: Page, from: number, to: number): void {
  mention(page, from, to, {
    kind: 'authority',
    strength: 5,
    reasons: [reason(page, 'name.institution', from, to)],
  });
}
