import { wordSet } from '../../../word-set.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isNameShaped, keyOf, type Page } from './page.ts';
import { placesOf } from './places-of.ts';

const streets = wordSet(
  'rue avenue av boulevard bd impasse quai chemin allee allees route square faubourg esplanade rond-point',
);
/** What English writes behind the name of a street. */
const streetEnds = wordSet(
  'street st ave avenue road rd blvd drive lane parkway pkwy highway place plaza circle terrace court dr ln ct pl row',
);
/** "la Grand-Rue", "la Grand’Rue": streets whose whole name is one word. */
const mainStreets = wordSet(
  "grand-rue grand'rue grande-rue petite-rue haute-rue basse-rue vieille-rue belle-rue",
);
const streetWords = new Set([...streets, ...streetEnds, ...mainStreets, 'place']);

/** "12, rue des Carmes", "8 avenue de la Marne", "58 Main Street": where a letter goes names no one. */
export function markStreets(page: Page): void {
  const { words } = page;
  for (const index of placesOf(page, streetWords)) {
    const word = words[index];
    if (word === undefined) continue;
    if (mainStreets.has(word.key) || isMainStreet(page, index)) {
      if (!isCalledAfterStreet(page, index))
        page.taken.fill(1, mainStreets.has(word.key) ? index : index - 1, index + 1);
      continue;
    }
    // "dans une rue de Mulhouse": where some street is, and no street of that name.
    if (isSomeStreet(page, index)) continue;
    // "3, place de Fontenoy": with the number of a house.
    const isSquare = word.key === 'place' && words[index - 1]?.shape === 'number' && word.shape === 'lower';
    const isStreet = streets.has(word.key) && word.shape !== 'upper';
    // "Quai d’Orsay": a ministry, by where it is.
    if (isSquare || (isStreet && !/^quai d.orsay/.test(keyOf(page, index, index + 3)))) {
      let to = index + 1;
      while (to < words.length && to - index < 6 && words[to]?.gap === 0 && words[to]?.shape !== 'number') {
        const isLink = /^(?:de|du|des|d|la|le|les|l|saint|sainte)$/.test(words[to]?.key ?? '');
        if (!isLink && words[to]?.shape === 'lower') break;
        to += 1;
      }
      if (to > index + 1 && words[to - 1]?.shape !== 'lower') {
        page.taken.fill(1, index, to);
        continue;
      }
    }
    if (streetEnds.has(word.key) && isNameShaped(word)) {
      let from = index;
      while (from > 0 && index - from < 5 && words[from]?.gap === 0 && isNameShaped(words[from - 1]))
        from -= 1;
      if (words[from - 1]?.shape === 'number' || /^\d+(?:st|nd|rd|th)$/.test(words[from]?.key ?? ''))
        page.taken.fill(1, from, index + 1);
    }
  }
}

/** "Grande Rue": an adjective before the noun, and no name behind it. */
function isMainStreet(page: Page, index: number): boolean {
  const next = page.words[index + 1];
  return (
    page.words[index]?.key === 'rue' &&
    page.words[index]?.shape === 'capital' &&
    page.words[index]?.gap === 0 &&
    /^(?:grande?|petite|haute|basse|vieille|belle)$/.test(page.words[index - 1]?.key ?? '') &&
    page.words[index - 1]?.shape === 'capital' &&
    (next === undefined || next.gap !== 0 || next.shape === 'lower')
  );
}

/** "la Librairie de la Grand-Rue": a shop by where it is. */
function isCalledAfterStreet(page: Page, index: number): boolean {
  const at = page.words[index]?.key === 'rue' ? index - 1 : index;
  return (
    page.words[at - 1]?.key === 'la' &&
    page.words[at - 2]?.key === 'de' &&
    page.words[at - 3]?.shape === 'capital' &&
    page.words[at - 2]?.gap === 0
  );
}

/** "une rue de Mulhouse", "les rues de Lille": an article that says that it is one of many, and the town. */
function isSomeStreet(page: Page, index: number): boolean {
  const town = page.words[index + 2];
  return (
    page.words[index]?.shape === 'lower' &&
    /^(?:une|des|les|plusieurs|quelques|deux|certaines)$/.test(page.words[index - 1]?.key ?? '') &&
    /^(?:de|d)$/.test(page.words[index + 1]?.key ?? '') &&
    isNameShaped(town) &&
    placeNamed(town.name) === 'city'
  );
}
