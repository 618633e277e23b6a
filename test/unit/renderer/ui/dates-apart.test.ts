import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datesApart } from '../../../../renderer/ui/dates-apart.ts';

const datesIn = (sentence: string): readonly string[] =>
  datesApart(sentence).flatMap(({ text, isDate }) => (isDate ? [text] : []));

test('every way to write a date that the fields take is kept in one piece', () => {
  const written = [
    '2021-02-23',
    '2021-02',
    '2015/2020-10',
    '2021-02-14~',
    '2021-02?',
    '2021%',
    '../2021-02-23',
    '2021-02-26/..',
    '[2021-02-14..2021-02-23]',
    '[..2021-02]',
    '2021-02-XX',
  ];
  expect(datesIn(`${written.join(', ')}.`)).toEqual(written);
});

test('a year, a number and a sentence’s own signs are none', () => {
  expect(datesIn('Écrivez 2021, ou 2021-02 pour le mois.')).toEqual(['2021-02']);
  expect(datesIn('reads as: 23 November 2026; 1500 signs, 12-34')).toEqual([]);
  expect(datesIn('« 2021-02-23 »\u00a0: une date?')).toEqual(['2021-02-23']);
});

test('put together again, the parts are the sentence', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'2021-/~?.[]{} ,aX%') }), (sentence) => {
      const parts = datesApart(sentence);
      expect(parts.map(({ text }) => text).join('')).toBe(sentence);
      expect(parts.every(({ text }) => text !== '')).toBe(true);
    }),
  );
});
