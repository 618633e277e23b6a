import { describe, expect, it } from 'vitest';
import { namesIn } from '#shared/reading/suggest/names/index.ts';
import { groundSentences } from '../../../../fixtures/reading/sentences-places-ground.ts';
import { morePlacedSentences } from '../../../../fixtures/reading/sentences-places-told-more.ts';
import { placedSentences } from '../../../../fixtures/reading/sentences-places-told.ts';

/** A point at the end of a sentence belongs to a shortened name or not: either is read alike. */
const plain = (quote: string): string => quote.replace(/^(?:La|Le|Les|L’) ?/, '').replace(/\.$/, '');

describe('where a sentence says that something is', () => {
  it.each([...placedSentences, ...morePlacedSentences, ...groundSentences])(
    '%s: %s',
    (language, text, places) => {
      const found = namesIn(text, { language }).filter(({ entityKind }) => entityKind === 'place');
      expect(found.map(({ quote }) => plain(quote))).toEqual(places.map(plain));
    },
  );
});
