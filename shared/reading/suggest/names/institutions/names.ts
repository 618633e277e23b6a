import { longestPlace, placeNamed } from '../lexicon/gazetteer.ts';
import { isCommon, isFunctionWord, isGivenName, isLegalForm } from '../lexicon/lexicon.ts';
import { sidesOfLand } from '../lists/body-words.ts';
import { isNameShaped, keyOf, type Page } from '../page/page.ts';
import type { Word } from '../page/words.ts';

/** The word here, when nothing but spaces parts it from the one before and no name holds it. */
export function joined(page: Page, index: number): Word | undefined {
  const word = page.words[index];
  return word !== undefined && word.gap === 0 && page.taken[index] === 0 ? word : undefined;
}

/** The end of the names that follow one another from here: "Auvergne-Rhône-Alpes", "Hortense Malaval". */
export function endOfNames(page: Page, from: number): number {
  const place = placeEnd(page, from);
  let to = Math.max(place, from + 1);
  // "Université Lyon 3"
  if (
    place > from &&
    /^(?:universites?)$/.test(page.words[from - 1]?.key ?? '') &&
    isNumberOfOne(page, place)
  )
    return endOfNumbered(page, place);
  while (
    isNameShaped(joined(page, to)) &&
    !isFunctionWord(page.words[to]?.key ?? '') &&
    !isLegalForm(page.words[to]?.key ?? '')
  )
    // "Cœur Grand Est": a small word is no verb within a place.
    to = Math.max(to + 1, placeEnd(page, to));
  return countryEnd(page, particleEnd(page, from, to));
}

/** "Lyon 3", "Paris IV": several of one town are told apart by their number. */
export function isNumberOfOne(page: Page, index: number): boolean {
  return /^(?:\d{1,2}|[ivx]{1,4})$/.test(joined(page, index)?.key ?? '');
}

/** "Paris 1 Panthéon-Sorbonne", "Lyon 2 Lumière": behind its number, what it is called besides. */
export function endOfNumbered(page: Page, number: number): number {
  let to = number + 1;
  while (to - number < 4 && isNameShaped(joined(page, to))) {
    const { key } = page.words[to] ?? { key: '' };
    if (isFunctionWord(key) || isLegalForm(key)) break;
    to += 1;
  }
  return to;
}

/** "Léonard de Vinci", "Antoine de Saint-Exupéry": whoever an institution is called after goes on over a particle. */
function particleEnd(page: Page, from: number, to: number): number {
  const given = page.words[to - 1];
  if (to - from !== 1 || given === undefined || !isGivenName(given.key) || given.shape !== 'capital')
    return to;
  if (!/^(?:de|du|d)$/.test(joined(page, to)?.key ?? '')) return to;
  const name = joined(page, to + 1);
  if (!isNameShaped(name) || /^(?:city|department|region|country)$/.test(placeNamed(name.name) ?? ''))
    return to;
  return to + 2;
}

/** "Pays de Lapalisse", "Val d’Oise", "Portes du Vercors", "Nice-Côte d’Azur": a stretch of land, and whose. */
export function countryEnd(page: Page, to: number): number {
  // "Flandre intérieure", "Vosges saônoises": which part of it.
  const side = joined(page, to);
  if (
    side?.shape === 'lower' &&
    placeNamed(page.words[to - 1]?.name ?? '') !== undefined &&
    (sidesOfLand.has(side.key) || (/oises?$/.test(side.key) && !isCommon(side.key)))
  )
    return to + 1;
  if (
    !/^(?:pays|val|vallee|vallees|bassin|plateau|monts?|coteaux|rives|portes?|cote|coeur|terres?|bords|sources|gorges|rivages|marches)$/.test(
      page.words[to - 1]?.key.split('-').at(-1) ?? '',
    )
  )
    return to;
  if (!/^(?:de|du|des|d)$/.test(joined(page, to)?.key ?? '')) return to;
  const at = /^(?:la|le|les|l)$/.test(joined(page, to + 1)?.key ?? '') ? to + 2 : to + 1;
  if (!isNameShaped(joined(page, at))) return to;
  return Math.max(placeEnd(page, at), at + 1);
}

/** The end of the place that begins here; where it would begin when there is none. */
export function placeEnd(page: Page, from: number): number {
  const longest = Math.min(6, longestPlace((page.words[from]?.key ?? '').split('-')[0] ?? ''));
  for (let length = longest; length >= 1; length -= 1) {
    const to = from + length;
    let whole = to <= page.words.length;
    for (let index = from + 1; index < to && whole; index += 1) whole = joined(page, index) !== undefined;
    if (whole && placeNamed(keyOf(page, from, to)) !== undefined) return to;
  }
  return from;
}
