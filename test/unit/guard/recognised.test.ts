import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inspectText } from '../../../shared/guard/inspect.ts';
import { maskText } from '../../../shared/guard/mask.ts';
import { readAsValues } from '../../../shared/guard/recognised.ts';

test.each([
  ['phone', 'O6 12 34 S6 78'],
  ['phone', '06 l2 34 56 7B'],
  ['nir', '2 55 O8 14 168 O25 38'],
  ['card', '4111 1I11 1111 1111'],
  ['email', 'jean.dupont©free.fr'],
])('recognition that misreads a sign does not hide the %s %s', (kind, value) => {
  const text = `On lit ${value}, puis rien.`;
  expect(inspectText(text).findings).toEqual([]);
  const { findings } = inspectText(text, true);
  expect(findings).toEqual([{ kind, start: 7, end: 7 + value.length }]);
  expect(maskText(text, findings)).toMatch(/^On lit [•. @]+, puis rien\.$/u);
});

test('a recognised text keeps its length, and one without numbers its words', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'OolSB18 .©é@x\n'.split('')) }), (text) => {
      expect(readAsValues(text)).toHaveLength(text.length);
    }),
  );
  const words = 'Le logiciel SIB a été mis en cause par Olivier B., le 1er mars, © Groupe.';
  expect(readAsValues(words)).toBe(words);
});
