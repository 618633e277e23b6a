import { expect, it } from 'vitest';
import { detectLanguage } from '#shared/reading/detect-language.ts';

it.each([
  ['Les données de santé ont été publiées par des pirates', 'fr'],
  ['LES DONNEES SONT DANS UN FICHIER', 'fr'],
  ['près de 500 000 personnes', 'fr'],
  ['The data was stolen from a laboratory', 'en'],
  ['more than 5,000 people', 'en'],
  ['491 840', undefined],
  ['', undefined],
] as const)('takes « %s » for %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});
