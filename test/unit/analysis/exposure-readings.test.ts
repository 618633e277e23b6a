import { describe, expect, it } from 'vitest';
import { exposureReadings, isSaidExposed } from '#shared/analysis/exposure-readings.ts';
import type { Id } from '#shared/model/index.ts';
import type { Stance } from '#shared/model/claim.ts';
import type { ExposureState } from '#shared/model/exposure.ts';
import { twoOutlets, type TwoOutlets } from '../../fixtures/case/two-outlets.ts';

function claim(
  { run }: TwoOutlets,
  source: Id<'sources'>,
  exposure: string,
  stance: Stance,
  state?: ExposureState,
): void {
  run('claim.record', {
    source,
    about: { existing: { table: 'exposures', id: exposure as Id<'exposures'> } },
    fields: { stance, credibility: 2, ...(state === undefined ? {} : { exposure: state }) },
  });
}

describe('what is said of a category of data', () => {
  it('is the strongest state stated, and contested when others state another', () => {
    const outlets = twoOutlets();
    const id = outlets.run('exposure.add', { category: 'health' });
    claim(outlets, outlets.first, id, 'states', 'not-exposed');
    claim(outlets, outlets.second, id, 'states', 'partly');
    const [reading] = exposureReadings(outlets.made.snapshot());
    expect(reading).toMatchObject({ state: 'partly', isContested: true, group: 'health' });
    expect(reading?.claims['not-exposed']).toHaveLength(1);
  });

  it('is unknown, not "no", while nobody speaks, unless the investigator reads otherwise', () => {
    const outlets = twoOutlets();
    outlets.run('exposure.add', { category: 'bank' });
    outlets.run('exposure.add', { category: 'card', state: 'not-exposed' });
    expect(exposureReadings(outlets.made.snapshot()).map(({ state }) => state)).toEqual([
      'unknown',
      'not-exposed',
    ]);
  });

  it('is said exposed only by somebody, not by the reading of the investigator', () => {
    const outlets = twoOutlets();
    outlets.run('exposure.add', { category: 'bank', state: 'exposed' });
    const said = outlets.run('exposure.add', { category: 'health' });
    claim(outlets, outlets.first, said, 'states', 'partly');
    const readings = exposureReadings(outlets.made.snapshot());
    expect(readings.filter(isSaidExposed).map(({ exposure }) => exposure.category)).toEqual(['health']);
    expect(readings.filter(({ state }) => state === 'exposed')).toHaveLength(1);
  });

  it('is said not exposed when a claim that gives no state denies it', () => {
    const outlets = twoOutlets();
    const id = outlets.run('exposure.add', { category: 'bank', state: 'exposed' });
    claim(outlets, outlets.first, id, 'denies');
    expect(exposureReadings(outlets.made.snapshot())[0]?.state).toBe('not-exposed');
  });

  it('is not what a claim denies or doubts, which is still listed under that state', () => {
    const outlets = twoOutlets();
    const id = outlets.run('exposure.add', { category: 'nir' });
    claim(outlets, outlets.first, id, 'doubts', 'exposed');
    const [reading] = exposureReadings(outlets.made.snapshot());
    expect(reading?.state).toBe('unknown');
    expect(reading?.claims.exposed).toHaveLength(1);
  });

  it('follows the order of the model, not of typing', () => {
    const outlets = twoOutlets();
    for (const category of ['bank', 'nir', 'identity'] as const) outlets.run('exposure.add', { category });
    const order = exposureReadings(outlets.made.snapshot()).map(({ exposure }) => exposure.category);
    expect(order).toEqual(['identity', 'nir', 'bank']);
  });
});
