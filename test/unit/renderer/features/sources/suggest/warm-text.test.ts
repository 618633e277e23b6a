import { expect, test } from 'vitest';
import { suggestionKinds } from '#shared/model/refusal.ts';
import { suggestionsIn } from '#shared/reading/suggest/index.ts';
import { warmTexts } from '../../../../../../renderer/features/sources/suggest/warm-text.ts';

test.each(['fr', 'en'] as const)(
  'what warms the rules (%s) has something for every kind of them',
  (language) => {
    const found = suggestionsIn(warmTexts[language], { language, documentDate: '2025-03-20' });
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(suggestionKinds));
    expect(warmTexts[language]).toMatch(/[\u0100-\uffff]/);
  },
);
