import { departmentKeys, packedCommunes, regionKeys } from '../lists/french-places.ts';
import { americanTowns } from '../lists/american-towns.ts';
import { cityQuarters } from '../lists/city-quarters.ts';
import { countries, worldCities, worldRegions } from '../lists/world-places.ts';
import { englishRegions } from '../lists/english-regions.ts';
import { moreTowns } from '../lists/more-towns.ts';
import { moreFrenchTowns } from '../lists/more-towns-french.ts';
import { frailRegions, namedRegions } from '../lists/regions-named.ts';
import { nameKey } from '../page/words.ts';

/** What a place is, the surest first. A `commune` is a small French one: its name alone proves little. */
export type PlaceKind = 'country' | 'department' | 'region' | 'city' | 'commune';

let places: ReadonlyMap<string, PlaceKind> | undefined;
let longest: ReadonlyMap<string, number> | undefined;

/** What place bears this name (`nameKey`, as written: "les sables d olonne"), if any. */
export function placeNamed(key: string): PlaceKind | undefined {
  const own = gazetteer().get(key);
  if (own !== undefined || !key.includes(' ') || !/(?:^| )(?:st|ste|sts) /.test(key)) return own;
  return gazetteer().get(
    key.replace(
      /(^| )(st|ste|sts) /g,
      (_whole, before: string, short: string) => `${before}${saintOf(short)} `,
    ),
  );
}

/** How many words the longest place has that begins with this word; 0 when none does. */
export function longestPlace(firstWord: string): number {
  gazetteer();
  return longest?.get(firstWord === 'st' ? 'saint' : firstWord === 'ste' ? 'sainte' : firstWord) ?? 0;
}

let shortForms: ReadonlySet<string> = new Set();

/** Is a French commune called so for short: "Sarlat" (-la-Canéda), "Saint-Yzans" (-de-Médoc), "La Baule" (-Escoublac)? */
export function isShortTown(key: string): boolean {
  gazetteer();
  return shortForms.has(key);
}

/** The forms for short of a commune’s name of several words. */
function shortFormsOf(commune: string): readonly string[] {
  const led = /^((?:la|le|les) \S{4,}) \S+$/.exec(commune)?.[1];
  const cut = /^(.{5,}?) (?:sur|sous|les|lez|en|de|du|d|des|la|le|aux|et|l) /.exec(commune)?.[1];
  // "Corbeil" (-Essonnes), "Charleville" (-Mézières)
  const half = /^([a-z]{6,}) [a-z]{4,}$/.exec(commune)?.[1];
  return [led, cut, half === 'sainte' ? undefined : half].filter((form) => form !== undefined);
}

/** The communes as the script packed them: [name, whether it is large], in order. */
export function unpackCommunes(packed: string): readonly (readonly [name: string, isLarge: boolean])[] {
  const all: (readonly [string, boolean])[] = [];
  let before = '';
  for (const [, shared = '0', rest = '', point = ''] of packed.matchAll(
    /([0-9A-Z])([a-z0-9 ]*?)(\.|(?=[0-9A-Z])|$)/g,
  )) {
    before = before.slice(0, Number.parseInt(shared, 36)) + rest;
    all.push([before, point === '.']);
  }
  return all;
}

function saintOf(short: string): string {
  if (short === 'ste') return 'sainte';
  return short === 'sts' ? 'saints' : 'saint';
}

function gazetteer(): ReadonlyMap<string, PlaceKind> {
  if (places !== undefined) return places;
  const all = new Map<string, PlaceKind>();
  const lengths = new Map<string, number>();
  const add = (key: string, kind: PlaceKind): void => {
    if (!all.has(key)) all.set(key, kind);
    const space = key.indexOf(' ');
    const first = space < 0 ? key : key.slice(0, space);
    let words = 1;
    for (let at = space; at >= 0; at = key.indexOf(' ', at + 1)) words += 1;
    if (words > (lengths.get(first) ?? 0)) lengths.set(first, words);
    // "au Havre", "des Sables-d’Olonne", "de la Réunion": the article has gone into the preposition.
    if (words > 1 && (first === 'le' || first === 'les' || first === 'la' || first === 'l'))
      add(key.slice(space + 1), kind);
  };
  for (const name of countries) add(nameKey(name), 'country');
  for (const key of departmentKeys.split(';')) add(key, 'department');
  for (const key of regionKeys.split(';')) add(key, 'region');
  for (const name of [...worldRegions, ...namedRegions, ...englishRegions]) add(nameKey(name), 'region');
  for (const name of [...worldCities, ...moreTowns, ...moreFrenchTowns, ...americanTowns])
    add(nameKey(name), 'city');
  const communes = unpackCommunes(packedCommunes);
  for (const [key, isLarge] of communes) if (isLarge) add(key, 'city');
  for (const [key, isLarge] of communes) if (!isLarge) add(key, 'commune');
  shortForms = new Set(communes.flatMap(([key]) => (key.includes(' ') ? shortFormsOf(key) : [])));
  for (const name of [...frailRegions, ...cityQuarters]) add(nameKey(name), 'commune');
  places = all;
  longest = lengths;
  return all;
}
