import { describe, expect, it } from 'vitest';
import { suggestionsIn } from '#shared/reading/suggest/index.ts';
import { points } from '#shared/reading/suggest/counts/points.ts';

/** The counts of a text, each with whether it was only weighed. */
function countsOf(text: string, language: 'fr' | 'en'): readonly (readonly [string, boolean])[] {
  return suggestionsIn(text, { language }).flatMap((one) =>
    one.kind === 'count'
      ? [[one.quote, one.reasons.some(({ code }) => code === 'count.weighed')] as const]
      : [],
  );
}

describe('a number that no rule decides on', () => {
  it('counts when nothing in a text about a breach makes it anything else', () => {
    expect(
      countsOf('La fuite chez Orvélia concerne 900 fiches, jure le directeur. Pas 40 000.', 'fr'),
    ).toEqual([
      ['900 fiches', false],
      ['40 000', true],
    ]);
    expect(
      countsOf(
        'LEAK\n- Customers ...... 203,614\n- Interns ...... 36\nTotal: 203,650 people affected.',
        'en',
      ).at(0),
    ).toEqual(['203,614', false]);
    expect(
      countsOf('La fuite touche 2 700 patients. Chiffre de 90 000 donné par un journal : à démentir.', 'fr'),
    ).toEqual([
      ['2 700 patients', false],
      ['90 000', true],
    ]);
  });

  it('does not when it is how many somebody has', () => {
    expect(
      countsOf(
        'Une fuite de données a touché la mairie. Elle invite ses 9 400 habitants à la prudence.',
        'fr',
      ),
    ).toEqual([]);
    expect(
      countsOf('Data was stolen from Halden Dental. It runs 14 practices and employs 320 people.', 'en'),
    ).toEqual([]);
  });

  it('leaves a decided number to its rule', () => {
    expect(countsOf('Les données de 3 180 foyers ont été volées.', 'fr')).toEqual([['3 180 foyers', false]]);
  });

  it('is weighed in whole points against a threshold', () => {
    expect(Object.values(points).every((worth) => Number.isInteger(worth))).toBe(true);
    expect(points.threshold).toBeGreaterThan(0);
  });
});
