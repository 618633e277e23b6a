import { expect, it } from 'vitest';
import { countsIn } from '#shared/reading/suggest/counts/index.ts';

const quotesIn = (...rows: readonly string[]): readonly string[] =>
  countsIn(rows.join('\n'), { language: 'fr' }).map(({ quote }) => quote);

it('counts what looks like a year under a heading that names what is counted', () => {
  expect(
    quotesIn(
      'ville\tdossiers',
      'Rennes\t4120',
      'Nantes\t2095',
      'Brest\t1998',
      'Vannes\t2500',
      'Lorient\t1850',
    ),
  ).toEqual(['4120', '2095', '1998', '2500', '1850']);
  expect(quotesIn('année\tdossiers', '2019\t4120', '2020\t2095')).toEqual(['4120', '2095']);
});

it('counts no year under any other heading', () => {
  expect(quotesIn('ville\tdossiers\tannée', 'Rennes\t4120\t2019', 'Brest\t1998\t2020')).toEqual([
    '4120',
    '1998',
  ]);
  expect(quotesIn('Ville\tOuverture', 'Rennes\t1998', 'Brest\t2001')).toEqual([]);
});
