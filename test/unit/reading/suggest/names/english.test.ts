import { describe, expect, it } from 'vitest';
import { namesIn } from '#shared/reading/suggest/names/index.ts';
import { englishSentences } from '../../../../fixtures/reading/sentences-names-english.ts';

describe('who and where in English sentences, and nothing else', () => {
  it.each(englishSentences)('$text', ({ text, organisations, people, places }) => {
    const found = namesIn(text, { language: 'en' });
    const quotes = (...kinds: readonly string[]): readonly string[] =>
      found.filter(({ entityKind }) => kinds.includes(entityKind)).map(({ quote }) => quote);
    expect({
      organisations: quotes('organisation', 'authority', 'medium', 'product'),
      people: quotes('person'),
      places: quotes('place'),
    }).toEqual({ organisations, people, places });
  });
});
