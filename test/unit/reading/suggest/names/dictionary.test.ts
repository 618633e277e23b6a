import { describe, expect, it } from 'vitest';
import { isDictionaryWord } from '#shared/reading/suggest/names/lexicon/dictionary.ts';

describe('the dictionary', () => {
  it.each(['moutarde', 'secateurs', 'apparue', 'infirmons', 'tilleuls', 'gardener', 'lavender', 'wandered'])(
    'knows %s, in whatever form',
    (word) => {
      expect(isDictionaryWord(word)).toBe(true);
    },
  );

  it('knows no word of fewer than four letters', () => {
    expect(isDictionaryWord('abc')).toBe(false);
    expect(isDictionaryWord('')).toBe(false);
  });

  it('takes few words for one of it that no language has', () => {
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    const letters = 'bcdfghjklmnpqrstvwxz';
    const words = Array.from({ length: 4000 }, () =>
      Array.from({ length: 8 }, () => letters[next(letters.length)]).join(''),
    );
    expect(words.filter((word) => isDictionaryWord(word)).length).toBeLessThan(4000 / 32);
  });
});
