import type { Page } from './page.ts';
import type { Word } from './words.ts';

/** Where each word of a text stands, by its key; in order. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** Lays out where the words of a text stand, once for all the rules that look for some of them. Linear. */
export function placesByKey(words: readonly Word[]): Places {
  const places = new Map<string, number[]>();
  for (const [index, { key }] of words.entries()) {
    const known = places.get(key);
    if (known === undefined) places.set(key, [index]);
    else known.push(index);
  }
  return places;
}

/** Where words of a set stand, in order: for a rule that begins at one of a few words. */
export function placesOf(page: Page, words: ReadonlySet<string>): readonly number[] {
  const found: number[] = [];
  for (const word of words) found.push(...(page.places.get(word) ?? []));
  return found.sort((left, right) => left - right);
}
