import { describe, expect, it } from 'vitest';
import type { CountSuggestion } from '#shared/reading/suggest/suggestion.ts';
import { suggestionsIn } from '#shared/reading/suggest/index.ts';
import { roleSentences } from '../../../fixtures/reading/sentences-roles.ts';
import { scopedSentences } from '../../../fixtures/reading/sentences-scope.ts';

const countsOf = (text: string, language: 'fr' | 'en'): readonly CountSuggestion[] =>
  suggestionsIn(text, { language }).filter((one) => one.kind === 'count');

describe('what a count is of, and where its quote ends', () => {
  for (const { text, language, counts } of scopedSentences)
    it(`quotes ${counts.map(([quote]) => `“${quote}”`).join(', ')} in ${JSON.stringify(text)}`, () => {
      expect(countsOf(text, language).map(({ quote, scope }) => [quote, scope])).toEqual(
        counts.map(([quote, scope]) => [quote, scope]),
      );
    });
});

describe('what a count is to the breach', () => {
  for (const { text, language, counts } of roleSentences)
    it(`reads ${counts.map(([quote, role]) => `“${quote}” as ${role}`).join(', ')} in ${JSON.stringify(text)}`, () => {
      expect(countsOf(text, language).map(({ quote, role }) => [quote, role])).toEqual(
        counts.map(([quote, role]) => [quote, role]),
      );
    });
});
