import { describe, expect, it } from 'vitest';
import { firstMatchIn, matchesIn } from '#shared/reading/matches.ts';

describe('matchesIn', () => {
  it('finds what matchAll finds, also where nothing is matched', () => {
    const pattern = /\d*/g;
    const places = (found: Iterable<RegExpExecArray>) =>
      [...found].map(({ index, 0: words }) => [index, words]);
    expect(places(matchesIn('a12b3', pattern))).toEqual(places('a12b3'.matchAll(pattern)));
  });

  it('begins anew each time', () => {
    const pattern = /[a-z]+/g;
    expect(firstMatchIn('deux mots', pattern)?.[0]).toBe('deux');
    expect(pattern.lastIndex).toBe(0);
    expect(matchesIn('deux mots', pattern)).toHaveLength(2);
    expect(firstMatchIn('un', pattern)?.index).toBe(0);
    expect(firstMatchIn('12', pattern)).toBeUndefined();
  });
});
