import { expect, it, test } from 'vitest';
import { countInWords } from '../../../../renderer/claim-form/finding-words.ts';
import { behindOf, howMany } from '../../../../renderer/i18n/french-of.ts';
import { figureWithUnit } from '../../../../renderer/i18n/row-label.ts';

it.each([
  ['un rapport', 'd’un rapport'],
  ['Orvalys', 'd’Orvalys'],
  ['l’AFP', 'de l’AFP'],
  ['le parquet de Rennes', 'du parquet de Rennes'],
  ['Le Monde', 'du Monde'],
  ['Les Échos', 'des Échos'],
  ['La Croix', 'de La Croix'],
  ['Yahoo', 'de Yahoo'],
  ['Hexalide', 'de Hexalide'],
  ['un', 'd’un'],
  ['Zataz', 'de Zataz'],
])('takes « %s » behind « de »', (name, words) => {
  expect(behindOf(name, 'fr')).toBe(words);
  expect(behindOf(name, 'en')).toBe(name);
});

test('tells speakers that are many', () => {
  const many = ['plusieurs sources internes', 'Les Échos', 'sources proches du dossier', 'two officials'];
  expect(many.map(howMany)).toEqual([2, 2, 2, 2]);
  expect(['Le Monde', 'Paul Vautrin', 'lapsus', 'Desmarais'].map(howMany)).toEqual([1, 1, 1, 1]);
});

it.each([
  [1_400_000, 'dossiers', '1,4\u00a0million de dossiers'],
  [3_000_000, 'abonnés', '3\u00a0millions d’abonnés'],
  [1_234_567, 'dossiers', '1\u202f234\u202f567 dossiers'],
  [140, 'abonnés', '140 abonnés'],
])('says what %i of them are', (number, unitWord, words) => {
  const figure = {
    lower: number,
    upper: number,
    exactness: 'exact' as const,
    unit: 'other' as const,
    unitWord,
  };
  expect(countInWords(figure, 'fr')).toBe(words);
  expect(figureWithUnit(figure, 'fr')).toBe(words.replace(/ (?=de |d’|dossiers|abonnés)/u, '\u00a0'));
});

test('says millions of a unit of its own, in either language', () => {
  const figure = {
    lower: 1_400_000,
    upper: 1_400_000,
    exactness: 'exact' as const,
    unit: 'records' as const,
  };
  expect(countInWords(figure, 'fr')).toBe('1,4\u00a0million de dossiers');
  expect(countInWords(figure, 'en')).toBe('1.4\u00a0million records');
});
