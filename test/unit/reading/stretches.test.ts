import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '#shared/reading/paragraphs.ts';
import { stretchesOf } from '#shared/reading/stretches.ts';

const stretched = (text: string) => stretchesOf(text, paragraphsOf(text));
const signs = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Words, scripts, faces of several code points, accents apart from their letters, and no space at all. */
const lump = fc.oneof(
  fc.constantFrom(' ', '. ', '\n', '\t', '👩‍👩‍👧', '🇫🇷', 'é', 'e\u0301', ' \u0308', 'ด้ำ', '\u200d', '\r\n', '한'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const long = fc
  .tuple(fc.array(lump, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 400 }))
  .map(([lumps, times]) => lumps.join('').repeat(times));

describe('the stretches a text is drawn in', () => {
  it('are the paragraphs, without a gap, a loss or a repetition', () => {
    fc.assert(
      fc.property(long, (text) => {
        const stretches = stretched(text);
        for (const { number, start, end } of paragraphsOf(text)) {
          const own = stretches.filter((stretch) => stretch.number === number);
          expect(own.map((stretch) => text.slice(stretch.start, stretch.end)).join('')).toBe(
            text.slice(start, end),
          );
          expect(own.map(({ isLast }) => isLast).lastIndexOf(true)).toBe(own.length - 1);
          expect(own.filter(({ join }) => join === 'begins')).toHaveLength(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('part no sign: neither surrogates, nor an accent from its letter, nor a flag', () => {
    fc.assert(
      fc.property(long, (text) => {
        for (const { number, start, end } of paragraphsOf(text)) {
          const cuts = stretched(text).filter((one) => one.number === number && one.join !== 'begins');
          if (cuts.length === 0) continue;
          const edges = new Set([...signs.segment(text.slice(start, end))].map(({ index }) => start + index));
          for (const cut of cuts) expect(edges.has(cut.start)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('stay short however long the paragraph is', () => {
    const prose = 'Le fichier circule depuis une quinzaine de jours. '.repeat(4000);
    const stretches = stretched(prose);
    expect(stretches.length).toBeGreaterThan(100);
    for (const { start, end } of stretches) expect(end - start).toBeLessThanOrEqual(2400);
    for (const { start, join } of stretches.slice(1))
      expect([join, prose.slice(start - 2, start + 2)]).toEqual(['space', '. Le']);
  });

  it('are cut at line ends first, and inside a word only when it has no end', () => {
    expect(stretched(`Un.\n\n${'une ligne de journal\n'.repeat(400)}`)[2]?.join).toBe('line');
    expect(
      new Set(
        stretched('a'.repeat(9000))
          .slice(1)
          .map(({ join }) => join),
      ),
    ).toEqual(new Set(['inside']));
  });

  it('keep whole a single sign longer than any of them', () => {
    const tower = `e${'\u0301'.repeat(5000)}`;
    expect(stretched(`${tower}${'a'.repeat(3000)}`)[0]).toMatchObject({ start: 0, end: tower.length });
  });

  it('leave ordinary paragraphs whole', () => {
    const text = `${'Une phrase. '.repeat(150)}\n\nFin.`;
    expect(stretched(text).map(({ join, isLast }) => `${join} ${String(isLast)}`)).toEqual([
      'begins true',
      'begins true',
    ]);
  });
});
