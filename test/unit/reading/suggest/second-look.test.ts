import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besidePoints } from '#shared/reading/suggest/counts/beside-points.ts';
import { countsIn } from '#shared/reading/suggest/counts/index.ts';
import { isDoubtful } from '#shared/reading/suggest/counts/second-look.ts';
import { lead } from '../../../fixtures/reading/sentences-counts.ts';

const silent = (): readonly string[] => [];
const quotes = (language: 'fr' | 'en', text: string): readonly string[] =>
  countsIn(lead[language] + text, { language }).map(({ quote }) => quote);

describe('the second look at what the rules let pass', () => {
  it.each([
    ['en', 'We have 26 engineers who look into breaches.', []],
    ['en', 'The breach team, by contrast, has nine people.', []],
    ['fr', 'Le club, qui a 640 licenciés, a écrit au préfet.', []],
    ['en', 'Records of 26 engineers were stolen.', ['26 engineers']],
    ['en', 'The breach exposed nine people.', ['nine people']],
    ['fr', 'Le club, dont 640 licenciés sont touchés, a écrit au préfet.', ['640 licenciés']],
  ] as const)('by the words beside a number (%s): %s', (language, text, found) => {
    expect(quotes(language, text)).toEqual(found);
  });

  it('adds up the points of a word once, and those of words it does not know not at all', () => {
    const against = [...besidePoints['second before']].filter(([, points]) => points < 0);
    const words = against.map(([word]) => ['second before', word] as const);
    expect(isDoubtful(words, silent)).toBe(true);
    expect(isDoubtful([], silent)).toBe(false);
    const [worst] = against.toSorted(([, left], [, right]) => left - right);
    if (worst === undefined) throw new Error('no points against');
    const once = isDoubtful([['second before', worst[0]]], silent);
    expect(
      isDoubtful(
        Array.from({ length: 9 }, () => ['second before', worst[0]] as const),
        silent,
      ),
    ).toBe(once);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('q', 'z', 'x') }), (word) => {
        expect(isDoubtful([['before', `zz${word}`]], silent)).toBe(false);
      }),
    );
  });

  it('has each word of a place once, folded and cut as the words of a text are', () => {
    const { all, evidence, ...places } = besidePoints;
    expect(all).toBeLessThan(0);
    expect([...evidence.keys()].every((code) => /^[a-z][a-z ]+$/.test(code))).toBe(true);
    for (const table of Object.values(places))
      for (const [word, points] of table) {
        expect(word).toMatch(/^(?:[a-z]{1,6}|[.,;:()!?%€$"-])$/);
        expect(points).not.toBe(0);
      }
  });
});
