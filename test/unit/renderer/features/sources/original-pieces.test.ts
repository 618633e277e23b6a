import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originalPieces } from '../../../../../renderer/features/sources/original-pieces.ts';

describe('the pieces of an original', () => {
  it('are short whatever the lines, cut after a space, and together the whole document', () => {
    const line = 'Une trentaine de laboratoires. '.repeat(40_000);
    const pieces = originalPieces(line);
    expect(pieces.join('')).toBe(line);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(20_000);
    expect(pieces.slice(0, -1).every((piece) => piece.endsWith(' '))).toBe(true);
  });

  it('cut no character in two where there is no space', () => {
    const pieces = originalPieces(`a${'🧪'.repeat(30_000)}`);
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.every((piece) => !/\p{Surrogate}/u.test(piece))).toBe(true);
  });

  it('keep every line of a document of short lines', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 30 }), { minLength: 1, maxLength: 900 }), (lines) => {
        const text = lines.join('\n');
        expect(originalPieces(text).join('\n')).toBe(text);
      }),
      { numRuns: 40 },
    );
  });
});
