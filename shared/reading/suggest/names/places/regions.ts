import { placeNamed } from '../lexicon/gazetteer.ts';
import { listedLength, placeLength } from '../lexicon/lookup.ts';
import { isTown } from './towns.ts';
import { isNameShaped, keyOf, mention, reason, type Page } from '../page/page.ts';
import { wordSet } from '../../../word-set.ts';

const directions =
  /^(?:nord|sud|est|ouest|nord-ouest|nord-est|sud-ouest|sud-est|centre|moitie|quart|tiers|nord-ouest)$/;

/** English says them before the name: "northern California", "upstate New York", "north-west Ohio". */
const englishDirections =
  /^(?:(?:north|south)-?(?:east|west)|north|south|east|west|(?:(?:north|south)-?(?:east|west)|north|south|east|west)ern|central|upstate|upper|lower|mid)$/;

/** Sides that everybody speaks of as a land of its own. */
const ownSides =
  /^(?:(?:northern|southern) (?:california|ontario|england|virginia)|southwestern ontario|upstate new york)$/;

/** Where "sud de la France", "quart nord-ouest de la France" begins, when the place at `from` is a country or region so told. */
export function foldedRegion(page: Page, from: number): number | undefined {
  const before = page.words[from - 1];
  if (before?.shape === 'lower' && englishDirections.test(before.key)) {
    if (page.words[from]?.gap !== 0 || page.taken[from - 1] === 1) return undefined;
    const [one, two] = [keyOf(page, from, from + 1), keyOf(page, from, from + 2)];
    // "southwest Norway": English writes the side small, for it is no part of the name; a few are names of their own.
    const isOwn = [one, two].some((land) => ownSides.test(`${before.key} ${land}`));
    if (page.language === 'en' && !isOwn) return undefined;
    return isWide(placeNamed(one) ?? placeNamed(two)) ? from - 1 : undefined;
  }
  let at = from - 1;
  if (/^(?:la|l|le|les)$/.test(page.words[at]?.key ?? '')) at -= 1;
  if (!/^(?:de|du|des|d)$/.test(page.words[at]?.key ?? '')) return undefined;
  const kind = placeNamed(keyOf(page, from, from + 1));
  // "Pays de Redon", "Val de Morteau": written with a capital it is called so.
  const noun = page.words[at - 1];
  if (
    page.language === 'fr' &&
    kind !== undefined &&
    (noun?.shape === 'capital' || (noun?.shape === 'upper' && page.words[from]?.shape === 'upper')) &&
    page.words[at]?.gap === 0 &&
    page.words[from]?.gap === 0 &&
    page.taken[at - 1] === 0 &&
    /^(?:pays|val|vallee|bassin|baie|golfe|plaine|presqu'ile|ile)$/.test(noun.key)
  )
    return at - 1;
  if (!isWide(kind)) return undefined;
  at -= 1;
  const first = page.words[at];
  if (first === undefined || !directions.test(first.key) || first.shape !== 'lower' || page.taken[at] === 1)
    return undefined;
  while (at > 0 && page.words[at]?.gap === 0 && directions.test(page.words[at - 1]?.key ?? '')) at -= 1;
  for (let index = at + 1; index <= from; index += 1) if (page.words[index]?.gap !== 0) return undefined;
  // "au sud-est de Québec": beside the town, whose name has no article, and not within the land.
  const isBeside =
    page.language === 'fr' &&
    page.words[at - 1]?.key === 'au' &&
    page.words[from - 1]?.key === 'de' &&
    isTown(page.words[from]?.name ?? '');
  return isBeside ? undefined : at;
}

const grounds = wordSet(
  "ile iles golfe bassin baie pays cote vallee val presqu'ile massif mer ocean peninsule foret desert corne province",
);

/** "l’île Maurice", "le bassin d’Arcachon": a place whose first word is written small. */
export function takeGround(page: Page, index: number): void {
  const word = page.words[index];
  if (word === undefined || page.taken[index] === 1) return;
  // "outre-Rhin": beyond what, and no name of what is there.
  if (
    word.key.startsWith('outre-') &&
    /^[Oo]utre[-\u2010\u2011]\p{Lu}/u.test(page.text.slice(word.start, word.end))
  ) {
    page.taken[index] = 1;
    return;
  }
  const around = directionLength(page, index);
  const length = around > 0 ? around : groundLength(page, index);
  if (length === 0) return;
  const to = index + length;
  mention(page, index, to, { kind: 'place', strength: 6, reasons: [reason(page, 'name.region', index, to)] });
}

/** "dans le Sud-Ouest", "neuf mutuelles de l’Ouest": a side of the country, with its article; the newspaper has none. */
function directionLength(page: Page, index: number): number {
  const word = page.words[index];
  const before = page.words[index - 1];
  const next = page.words[index + 1];
  if (word?.shape !== 'capital' || word.gap !== 0 || before === undefined || page.inTitle[index] === 1)
    return 0;
  if (!/^(?:(?:sud|nord)-(?:est|ouest)|ouest|est|midi|sud)$/.test(word.key)) return 0;
  if (!/^(?:le|l|du|au)$/.test(before.key) || before.shape !== 'lower') return 0;
  // "le CROUS de l’Est", "Europe de l’Est"
  const owner = page.words[/^d[eu]$/.test(before.key) ? index - 2 : index - 3];
  const isOf = before.key === 'du' || page.words[index - 2]?.key === 'de';
  if (isOf && owner?.shape !== 'lower') return 0;
  const goesOn = next?.gap === 0 && (isNameShaped(next) || listedLength(page, index - 1) > 0);
  return goesOn ? 0 : 1;
}

function groundLength(page: Page, index: number): number {
  const word = page.words[index];
  if (word?.shape !== 'lower' || !grounds.has(word.key)) return 0;
  const length = placeLength(page, index);
  return length > 1 && isNameShaped(page.words[index + length - 1]) ? length : 0;
}

/** Only what is wide has parts that are places of their own: "east London" stays the town. */
function isWide(kind: ReturnType<typeof placeNamed>): boolean {
  return kind === 'country' || kind === 'region';
}
