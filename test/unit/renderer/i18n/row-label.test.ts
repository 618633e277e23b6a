import { expect, test } from 'vitest';
import type { Figure, Id } from '#shared/model/index.ts';
import { rowLabel } from '../../../../renderer/i18n/row-label.ts';
import { newCase } from '../claim-form/case.ts';

const labelOf = (fields: Partial<Figure>): string | undefined => {
  const snapshot = newCase().run('figure.add', {
    lower: 62_400,
    upper: 62_400,
    exactness: 'about',
    unit: 'persons',
    role: 'total',
    ...fields,
  });
  return rowLabel(snapshot, { table: 'figures', id: 'figures-1' as Id<'figures'> }, 'fr');
};

test('a figure says once what it counts, when its scope begins with the same word', () => {
  expect(labelOf({ unitWord: 'adhérents', scope: 'adhérents de la mutuelle' })).toBe(
    'environ 62\u202f400\u00a0adhérents de la mutuelle',
  );
  expect(labelOf({ unitWord: 'adhérents', scope: 'site de Redon' })).toBe(
    'environ 62\u202f400\u00a0adhérents, site de Redon',
  );
  expect(labelOf({ unitWord: 'client', scope: 'clients du site' })).toBe(
    'environ 62\u202f400\u00a0client, clients du site',
  );
  expect(
    labelOf({
      unitWord: 'adhérents',
      scope: 'adhérents',
      lower: undefined,
      upper: undefined,
      exactness: 'unknown',
    }),
  ).toMatch(/adhérents.+inconnu/);
});
