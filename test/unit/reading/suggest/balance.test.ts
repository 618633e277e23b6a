import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOf } from '#shared/reading/suggest/counts/balance/index.ts';
import {
  besidePoints,
  evidencePoints,
  rulingPoints,
} from '#shared/reading/suggest/counts/balance/points/index.ts';
import { countsIn } from '#shared/reading/suggest/counts/index.ts';
import { suggestionsIn } from '#shared/reading/suggest/index.ts';
import { lead } from '../../../fixtures/reading/sentences-counts.ts';

const quotes = (language: 'fr' | 'en', text: string): readonly string[] =>
  countsIn(text, { language }).map(({ quote }) => quote);

/** The counts of a text, each with whether no rule took it. */
function countsOf(text: string, language: 'fr' | 'en'): readonly (readonly [string, boolean])[] {
  return suggestionsIn(text, { language }).flatMap((one) =>
    one.kind === 'count'
      ? [[one.quote, one.reasons.some(({ code }) => code === 'count.weighed')] as const]
      : [],
  );
}

describe('what speaks for and against a number', () => {
  it.each([
    ['en', 'We have 26 engineers who look into breaches.', []],
    ['en', 'The breach team, by contrast, has nine people.', []],
    ['fr', 'Le club, qui a 640 licenciés, a écrit au préfet.', []],
    ['en', 'Records of 26 engineers were stolen.', ['26 engineers']],
    ['en', 'The breach exposed nine people.', ['nine people']],
    ['fr', 'Le club, dont 640 licenciés sont touchés, a écrit au préfet.', ['640 licenciés']],
  ] as const)('outweighs the rules by the words beside it (%s): %s', (language, text, found) => {
    expect(quotes(language, lead[language] + text)).toEqual(found);
  });

  it('makes a count of what no rule takes, when nothing in a text about a breach makes it anything else', () => {
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

  it('names the words that spoke most for it, as the text has them', () => {
    const text =
      'Trois cent vingt sociétaires ont découvert que leur numéro de sécurité sociale était accessible.';
    const reasons = suggestionsIn(text, { language: 'fr' }).flatMap((one) =>
      one.kind === 'count' ? one.reasons : [],
    );
    const spoken = reasons.filter(({ code }) => code === 'count.speaks');
    expect(spoken.length).toBeGreaterThan(0);
    for (const { start, end, words } of spoken) {
      expect(text.slice(start, end)).toBe(words);
      expect(words).toMatch(/^\p{L}{4,}$/u);
    }
  });

  it('makes none of how many somebody has, nor of figures of a text about something else', () => {
    expect(
      countsOf(
        'Une fuite de données a touché la mairie. Elle invite ses 9 400 habitants à la prudence.',
        'fr',
      ),
    ).toEqual([]);
    expect(
      countsOf('Data was stolen from Halden Dental. It runs 14 practices and employs 320 people.', 'en'),
    ).toEqual([]);
    expect(
      countsOf(
        'La récolte de 1994 fut bonne : 18 200 tonnes de blé, 4 100 sacs de semence, 312 saisonniers.\n\nOn compta 2 700 visiteurs à la fête.',
        'fr',
      ),
    ).toEqual([]);
  });

  it('leaves a decided number to its rule', () => {
    expect(countsOf('Les données de 3 180 foyers ont été volées.', 'fr')).toEqual([['3 180 foyers', false]]);
  });

  it('lets a number count in a title when the text behind it says of what it is', () => {
    const behind = '\n\nLe piratage de la cantine a exposé les fiches de 2 190 élèves, dit la mairie.';
    expect(quotes('fr', `Velmont s’inquiète pour ses 2 190${behind}`)).toEqual(['2 190', '2 190 élèves']);
    expect(quotes('fr', `Velmont s’inquiète pour ses 2 480${behind}`)).toEqual(['2 190 élèves']);
  });

  it('adds up, and leaves out what the tables do not hold', () => {
    expect(balanceOf([], [])).toBe(rulingPoints.base);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...besidePoints.before.keys())),
        fc.array(fc.constantFrom(...evidencePoints.keys())),
        fc.string({ unit: fc.constantFrom('q', 'z', 'x') }),
        (words, codes, unknown) => {
          const placed = words.map((word) => ['before', word, 0, 0] as const);
          const sum =
            words.reduce((points, word) => points + (besidePoints.before.get(word) ?? 0), 0) +
            codes.reduce((points, code) => points + (evidencePoints.get(code) ?? 0), 0);
          expect(balanceOf(placed, codes)).toBe(rulingPoints.base + sum);
          expect(balanceOf([...placed, ['behind', `zz${unknown}`, 0, 0]], [...codes, unknown])).toBe(
            rulingPoints.base + sum,
          );
        },
      ),
    );
  });

  it('has each word of a place once, folded and cut as the words of a text are, in whole points', () => {
    for (const table of Object.values(besidePoints))
      for (const [word, points] of table) {
        expect(word).toMatch(/^(?:[a-z]{1,6}|[#.,;:()!?%€$"\n-])$/);
        expect(Number.isInteger(points) && points !== 0).toBe(true);
      }
    for (const [code, points] of evidencePoints) {
      expect(code).toMatch(/^[a-z][a-z ]+(?:\d+)?$/);
      expect(Number.isInteger(points) && points !== 0).toBe(true);
    }
    expect(rulingPoints.yes).toBeGreaterThan(0);
    expect(rulingPoints.spared).toBeLessThan(0);
    expect(rulingPoints.elsewhere).toBeLessThan(0);
  });
});
