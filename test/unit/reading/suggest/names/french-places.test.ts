import { describe, expect, it } from 'vitest';
import { placeNamed, unpackCommunes } from '#shared/reading/suggest/names/lexicon/gazetteer.ts';
import {
  departmentKeys,
  packedCommunes,
  regionKeys,
} from '#shared/reading/suggest/names/lists/french-places.ts';

/** What the script that writes the lists reads them from. */
const script = new URL('../../../../../scripts/lib/french-places.mjs', import.meta.url).href;
type Script = {
  readonly officialPlaces: () => Promise<{
    readonly departments: readonly string[];
    readonly regions: readonly string[];
    readonly communes: ReadonlyMap<string, boolean>;
  }>;
};

describe('the French gazetteer', async () => {
  const { officialPlaces } = (await import(script)) as Script;
  const official = await officialPlaces();

  it('holds every commune of the official list, and none besides, with the large ones marked', () => {
    expect(new Map(unpackCommunes(packedCommunes))).toEqual(official.communes);
  });

  it('holds every department and region of the official list, overseas too', () => {
    expect(departmentKeys.split(';')).toEqual(official.departments);
    expect(regionKeys.split(';')).toEqual(official.regions);
  });

  it.each([
    ['ille et vilaine', 'department'],
    ['ile de france', 'region'],
    ['la reunion', 'country'],
    ['reunion', 'country'],
    ['havre', 'city'],
    ['sables d olonne', 'city'],
    ['st malo', 'city'],
    ['etats unis', 'country'],
    ['charleville mezieres', 'city'],
  ])('knows %s', (key, kind) => {
    expect(placeNamed(key)).toBe(kind);
  });
});
