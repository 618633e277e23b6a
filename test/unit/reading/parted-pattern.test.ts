import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchesOf, partedPattern } from '#shared/reading/parted-pattern.ts';

const around = (some: string): string => `(?<![a-z])(?:${some})(?![a-z])`;

it('matches what the whole pattern matches, in the same order', () => {
  const word = fc
    .string({ unit: fc.constantFrom('a', 'b', ' ', 'c?', '[ab]', 'b*'), minLength: 1, maxLength: 6 })
    .filter((one) => one.trim() !== '');
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 12 }),
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '.'), maxLength: 40 }),
      (words, text) => {
        const whole = new RegExp(around(words.join('|')), 'g');
        const expected = [...text.matchAll(whole)].map(({ index, 0: found }) => [
          index,
          index + found.length,
        ]);
        const parted = partedPattern(words, around, 8);
        expect([...matchesOf(parted, text)].map(({ start, end }) => [start, end])).toEqual(expected);
      },
    ),
    { numRuns: 500 },
  );
});

it('is parted where it grows too long, and never within a word', () => {
  expect(partedPattern(['touche', 'vole', 'expose'], around, 11).map(({ source }) => source)).toEqual([
    around('touche|vole'),
    around('expose'),
  ]);
  expect(partedPattern(['compromission', 'vole'], around, 5)).toHaveLength(2);
});
