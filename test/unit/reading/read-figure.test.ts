import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigure, readFigures } from '#shared/reading/read-figure.ts';
import { englishForms, frenchForms } from '../../fixtures/reading/hedges.ts';

describe('readFigure', () => {
  for (const [text, language, exactness, lower, upper, unit] of [...frenchForms, ...englishForms]) {
    it(`reads ${JSON.stringify(text)} as ${exactness ?? 'no figure'} (${language})`, () => {
      const read = readFigure(text, language);
      expect(
        read && { exactness: read.exactness, lower: read.lower, upper: read.upper, unit: read.unit },
      ).toEqual(exactness === undefined ? undefined : { exactness, lower, upper, unit });
    });
  }

  it('reads the same without being told the language, where words tell it', () => {
    expect(readFigure('more than 200,000 of the users')).toMatchObject({
      lower: 200_000,
      exactness: 'at-least',
    });
    expect(readFigure('près de 1,234 million de personnes')).toMatchObject({
      lower: 1_234_000,
      exactness: 'about',
    });
  });

  it('keeps the vague word and the unit as the source writes them', () => {
    expect(readFigure('des Milliers de Patients')).toMatchObject({
      vagueWord: 'Milliers',
      unitWord: 'Patients',
    });
    expect(readFigure('quelques centaines d’agents')).toMatchObject({ vagueWord: 'quelques centaines' });
    expect(readFigure('exactement 491 840 noms')).toMatchObject({ unitWord: 'noms', unit: 'persons' });
  });

  it('quotes the number with its hedges and says why', () => {
    const text = 'Soit, dit-il, plus de quelque 500 000 personnes.';
    const read = readFigure(text, 'fr');
    expect(read?.quote).toBe('plus de quelque 500 000');
    expect(read?.reasons).toEqual([
      { kind: 'number', words: '500 000', start: text.indexOf('500'), end: text.indexOf(' personnes') },
      { kind: 'hedge', exactness: 'about', words: 'quelque', start: 22, end: 29 },
      { kind: 'hedge', exactness: 'at-least', words: 'plus de', start: 14, end: 21 },
      { kind: 'unit', unit: 'persons', words: 'personnes', start: 38, end: 47 },
    ]);
  });

  it('prefers the number that counts something to a year or an article', () => {
    expect(readFigure('En 2021, un fichier de 491 840 noms', 'fr')).toMatchObject({ lower: 491_840 });
    expect(readFigure('un fichier de 47 patients', 'fr')).toMatchObject({ lower: 47 });
  });
});

describe('readFigures', () => {
  it('gives each number its own hedge', () => {
    const text =
      'Près de 500 000 personnes, soit exactement 491 840 noms, dans au moins 28 laboratoires de 6 départements.';
    expect(readFigures(text, 'fr').map((read) => [read.quote, read.exactness, read.unit])).toEqual([
      ['Près de 500 000', 'about', 'persons'],
      ['exactement 491 840', 'exact', 'persons'],
      ['au moins 28', 'at-least', 'laboratories'],
      ['6', 'exact', 'departments'],
    ]);
  });

  it('gives a bound between two numbers to the one it touches', () => {
    expect(readFigures('47 patients, au moins 30 médecins', 'fr')).toMatchObject([
      { lower: 47, upper: 47, exactness: 'exact' },
      { lower: 30, exactness: 'at-least' },
    ]);
  });

  it.each([
    ['Les données volées entre 2015 et octobre 2020 circulent depuis le 23 février 2021.', 'fr'],
    ['En 2021, le laboratoire de Vannes, dans le Morbihan (56), appelle au 02 61 91 40 17 dès 19h30.', 'fr'],
    ['Le 2e hôpital, âgé de 31 ans, a payé 1 000 € puis 35 bitcoins, soit 40 % de plus.', 'fr'],
    ['La faille CVE-2021-1234 (version 4.2.1) a la note de 9,8 sur 10.', 'fr'],
    ['Il est un des premiers ; un client a appelé.', 'fr'],
    ['In 2021 the 22-year-old sold it for $300, a 72-hour sale ended on May 3, 2021.', 'en'],
  ] as const)('finds no figure in « %s »', (text, language) => {
    expect(readFigures(text, language)).toEqual([]);
  });

  it('reads a change as its numbers, never as a range', () => {
    expect(
      readFigures('le réseau est passé de 60 à 110 clients', 'fr').map((read) => read.exactness),
    ).not.toContain('range');
  });

  it.each([' ', '\n', 'a-', "d'", '1.', 'vingt-', '((', 'a.a@'])(
    'comes to the end of a text made of %j alone',
    (piece) => {
      // Quadratic rules would run into the test's time limit.
      expect(readFigures(piece.repeat(150_000), 'fr')).toEqual([]);
    },
  );

  it('reads nothing across a paragraph', () => {
    expect(readFigures('près de\n\n500 000 personnes', 'fr')).toMatchObject([{ exactness: 'exact' }]);
  });
});

const pieces = fc.oneof(
  fc.constantFrom(
    'près de ',
    'au moins ',
    'entre ',
    ' et ',
    ' à ',
    'jusqu’à ',
    '12',
    '491 840',
    '3,2',
    ' millions',
    ' de ',
    'patients',
    '\n',
    '\u202f',
    'e\u0301',
    '😀',
    ' more than ',
    'plusieurs ',
    '+',
    '(',
    ')',
    '-',
    ' Go',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

describe('any text', () => {
  it('is quoted from itself, in order and without overlap', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 30 }),
        fc.constantFrom('fr', 'en', undefined),
        (parts, language) => {
          const text = parts.join('');
          let reached = 0;
          for (const read of readFigures(text, language)) {
            expect(read.quote).toBe(text.slice(read.start, read.end));
            expect(read.start).toBeGreaterThanOrEqual(reached);
            expect(read.end).toBeGreaterThan(read.start);
            for (const reason of read.reasons)
              expect(reason.words).toBe(text.slice(reason.start, reason.end));
            if (read.lower !== undefined && read.upper !== undefined)
              expect(read.lower).toBeLessThanOrEqual(read.upper);
            reached = read.end;
          }
          const one = readFigure(text, language);
          if (one !== undefined) expect(one.quote).toBe(text.slice(one.start, one.end));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
