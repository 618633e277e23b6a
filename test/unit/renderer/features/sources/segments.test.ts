import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { piecesOf, segmentsOf, type Span } from '../../../../../renderer/features/sources/segments.ts';

const span = (id: string, start: number, end: number): Span => ({
  id,
  start,
  end,
  letter: 'C',
  stance: 'states',
});
const shape = (segments: ReturnType<typeof segmentsOf<Span>>) =>
  segments.map(({ start, end, spans }) => `${start}-${end}:${spans.map(({ id }) => id).join('+')}`);

describe('segmentsOf', () => {
  it('leaves a paragraph without passages whole', () => {
    expect(shape(segmentsOf(10, 20, []))).toEqual(['10-20:']);
  });

  it('cuts around a passage', () => {
    expect(shape(segmentsOf(0, 20, [span('a', 5, 8)]))).toEqual(['0-5:', '5-8:a', '8-20:']);
  });

  it('puts the inner of two nested passages last', () => {
    expect(shape(segmentsOf(0, 20, [span('outer', 2, 18), span('inner', 5, 8)]))).toEqual([
      '0-2:',
      '2-5:outer',
      '5-8:outer+inner',
      '8-18:outer',
      '18-20:',
    ]);
  });

  it('splits two overlapping passages in three', () => {
    expect(shape(segmentsOf(0, 20, [span('a', 2, 10), span('b', 6, 15)]))).toEqual([
      '0-2:',
      '2-6:a',
      '6-10:b+a',
      '10-15:b',
      '15-20:',
    ]);
  });

  it('draws the part of a long passage that lies in this paragraph', () => {
    expect(shape(segmentsOf(10, 20, [span('a', 0, 14), span('b', 30, 40)]))).toEqual(['10-14:a', '14-20:']);
  });

  it('covers the paragraph once, in order, whatever the passages', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })), { maxLength: 12 });
    fc.assert(
      fc.property(spans, (drawn) => {
        const segments = segmentsOf(
          10,
          50,
          drawn.map(([start, length], index) => span(String(index), start, start + length)),
        );
        let at = 10;
        for (const segment of segments) {
          expect(segment.start).toBe(at);
          expect(segment.end).toBeGreaterThan(segment.start);
          at = segment.end;
        }
        expect(at).toBe(50);
      }),
    );
  });
});

describe('piecesOf', () => {
  it('makes a sign that turns the text around a piece of its own', () => {
    expect(piecesOf('ab\u202ecd', 100)).toEqual([
      { start: 100, text: 'ab' },
      { start: 102, text: '\u202e', code: '202E' },
      { start: 103, text: 'cd' },
    ]);
  });

  it('drops nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(
          piecesOf(text, 0)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
