import { placeNamed } from './gazetteer.ts';
import { keyOf, type Page } from './page.ts';

const directions =
  /^(?:nord|sud|est|ouest|nord-ouest|nord-est|sud-ouest|sud-est|centre|moitie|quart|tiers|nord-ouest)$/;

/** English says them before the name: "northern California", "upstate New York", "north-west Ohio". */
const englishDirections =
  /^(?:(?:north|south)-?(?:east|west)|north|south|east|west|(?:(?:north|south)-?(?:east|west)|north|south|east|west)ern|central|upstate|upper|lower|mid)$/;

/** Where "sud de la France", "quart nord-ouest de la France" begins, when the place at `from` is a country or region so told. */
export function foldedRegion(page: Page, from: number): number | undefined {
  const before = page.words[from - 1];
  if (before?.shape === 'lower' && englishDirections.test(before.key))
    return before.gap === 0 &&
      page.words[from]?.gap === 0 &&
      page.taken[from - 1] !== 1 &&
      isWide(placeNamed(keyOf(page, from, from + 1)) ?? placeNamed(keyOf(page, from, from + 2)))
      ? from - 1
      : undefined;
  let at = from - 1;
  if (/^(?:la|l|le|les)$/.test(page.words[at]?.key ?? '')) at -= 1;
  if (!/^(?:de|du|des|d)$/.test(page.words[at]?.key ?? '')) return undefined;
  const kind = placeNamed(keyOf(page, from, from + 1));
  // "Pays de Redon", "Val de Morteau": written with a capital it is called so.
  const ground = page.words[at - 1];
  if (
    page.language === 'fr' &&
    kind !== undefined &&
    ground?.shape === 'capital' &&
    page.words[at]?.gap === 0 &&
    page.words[from]?.gap === 0 &&
    page.taken[at - 1] === 0 &&
    /^(?:pays|val|vallee|bassin|baie|golfe|plaine|presqu'ile|ile)$/.test(ground.key)
  )
    return at - 1;
  if (!isWide(kind)) return undefined;
  at -= 1;
  const first = page.words[at];
  if (first === undefined || !directions.test(first.key) || first.shape !== 'lower' || page.taken[at] === 1)
    return undefined;
  while (at > 0 && page.words[at]?.gap === 0 && directions.test(page.words[at - 1]?.key ?? '')) at -= 1;
  for (let index = at + 1; index <= from; index += 1) if (page.words[index]?.gap !== 0) return undefined;
  return at;
}

/** Only what is wide has parts that are places of their own: "east London" stays the town. */
function isWide(kind: ReturnType<typeof placeNamed>): boolean {
  return kind === 'country' || kind === 'region';
}
