import { expect, test } from 'vitest';
import { lineJoint } from '#shared/documents/line-joints.ts';

function joined(before: string, after: string): string {
  const { drop, between } = lineJoint(before, after);
  return before.slice(0, before.length - drop) + between + after;
}

test.each([
  ['les données de', 'santé', 'les données de santé'],
  ['la viola-', 'tion des données', 'la violation des données'],
  ['la viola\u00ad', 'tion', 'la violation'],
  ['la viola\u2010', 'tion', 'la violation'],
  ['peut-', 'être', 'peut-être'],
  ['dit-', 'il', 'dit-il'],
  ['a-t-', 'on prévenu', 'a-t-on prévenu'],
  ['les soixante-', 'douze heures', 'les soixante-douze heures'],
  ['Saint-', 'Denis', 'Saint-Denis'],
  ['de 2020-', '2021', 'de 2020-2021'],
  ['c’est-à-', 'dire', 'c’est-à-dire'],
  ['third-', 'party access', 'third-party access'],
  ['des noms -', 'et des adresses', 'des noms - et des adresses'],
  ['voir https:', '//exemple.fr/page', 'voir https://exemple.fr/page'],
  ['voir https://exemple.fr/', 'aide/index.html', 'voir https://exemple.fr/aide/index.html'],
  ['sur https://exemple.fr/', 'Les noms', 'sur https://exemple.fr/ Les noms'],
  ['à presse-', 'info@exemple.fr', 'à presse-info@exemple.fr'],
])('%j then %j reads %j', (before, after, whole) => {
  expect(joined(before, after)).toBe(whole);
});
