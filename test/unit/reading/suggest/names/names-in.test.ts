import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesIn } from '#shared/reading/suggest/names/index.ts';
import { namesTexts } from '../../../../fixtures/reading/names-texts.ts';

const pieces = fc.constantFrom(
  ...namesTexts.flatMap(({ text }) => text.split(/(?<=[\s’'])/).slice(0, 120)),
  '\u202f',
  '\u00ad',
  '\ufeff',
  '\r\n',
  '\ud800',
  '\u0000',
  'é',
  '’',
  '«\u00a0',
  ' »',
  '(',
  ')',
  '@',
  'https://',
  'A',
  'É',
  'ANSSI ',
  'de ',
);

describe('names in a text', () => {
  it('stand where they are said to stand, in order, without overlap, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ maxLength: 6, unit: 'binary' })), { maxLength: 120 }),
        fc.constantFrom('fr' as const, 'en' as const),
        (parts, language) => {
          const text = parts.join('');
          let before = 0;
          const taken: { readonly start: number; readonly end: number }[] = [];
          for (const one of namesIn(text, { language })) {
            expect(one.start).toBeGreaterThanOrEqual(before);
            expect(one.end).toBeGreaterThan(one.start);
            expect(one.end).toBeLessThanOrEqual(text.length);
            expect(one.quote).toBe(text.slice(one.start, one.end));
            for (const { words, start, end } of one.reasons) expect(words).toBe(text.slice(start, end));
            for (const place of [one, ...one.also]) {
              expect(place.end).toBeLessThanOrEqual(text.length);
              taken.push({ start: place.start, end: place.end });
            }
            before = one.start;
          }
          taken.sort((left, right) => left.start - right.start);
          for (const [index, place] of taken.entries())
            if (index > 0) expect(place.start).toBeGreaterThanOrEqual(taken[index - 1]?.end ?? 0);
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([
    ['digits', '7'.repeat(1_000_000)],
    ['capitals', 'A'.repeat(1_000_000)],
    ['capitals with spaces', 'Ab '.repeat(300_000)],
    ['opening brackets', 'Agence ('.repeat(100_000)],
    ['hyphens', 'A-'.repeat(400_000)],
    ['points', 'A.'.repeat(400_000)],
    ['apostrophes', "l'".repeat(400_000)],
    ['lone surrogates', '\ud800'.repeat(500_000)],
    ['zeros', '\u0000'.repeat(500_000)],
    ['line ends', 'Aa\n'.repeat(300_000)],
  ])('are looked for in a megabyte of %s without failing', (_what, text) => {
    expect(() => namesIn(text, { language: 'fr' })).not.toThrow();
  });
});
