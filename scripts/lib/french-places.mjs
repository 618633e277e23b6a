import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectFolder } from './paths.mjs';

const folder = path.join(projectFolder, 'node_modules/@etalab/decoupage-administratif/data');
/** From this number of inhabitants on, a commune is named without saying where it is. */
const knownFrom = 10_000;

/**
 * A name of a place as the rules compare it: lower case, without accents, with spaces for hyphens and apostrophes.
 * @param {string} name
 */
export function placeKey(name) {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * Every official French place: departments and regions by name, communes (present, delegated and associated) with
 * whether they are large, by key.
 * @returns {Promise<{ departments: string[], regions: string[], communes: Map<string, boolean> }>}
 */
export async function officialPlaces() {
  const read = async (/** @type {string} */ name) =>
    JSON.parse(await readFile(path.join(folder, `${name}.json`), 'utf8'));
  /** @type {Map<string, boolean>} */
  const communes = new Map();
  for (const { nom, type, population } of await read('communes')) {
    if (type === 'arrondissement-municipal') continue;
    const key = placeKey(nom);
    communes.set(key, communes.get(key) === true || (population ?? 0) >= knownFrom);
  }
  const names = async (/** @type {string} */ name) =>
    (await read(name)).map((/** @type {{ nom: string }} */ row) => placeKey(row.nom)).sort();
  return { departments: await names('departements'), regions: await names('regions'), communes };
}

/**
 * The communes as one string, sorted: each begins with a capital or digit that says how many letters it shares with the
 * one before (0-9, A = 10...), and ends with a point when it is large.
 * @param {Map<string, boolean>} communes
 */
export function packedCommunes(communes) {
  let before = '';
  return [...communes.keys()]
    .sort()
    .map((key) => {
      let shared = 0;
      while (shared < 35 && shared < key.length && key[shared] === before[shared]) shared += 1;
      before = key;
      return `${shared.toString(36).toUpperCase()}${key.slice(shared)}${communes.get(key) === true ? '.' : ''}`;
    })
    .join('');
}
