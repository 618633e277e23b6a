import { describe, expect, it } from 'vitest';
import { fittedScale, marginBeside } from '../../../../../../renderer/features/sources/pages/page-fit.ts';

/** Points of an A4 page upright, and on its side. */
const [upright, sideways] = [595, 842];

describe('pages in the width of their room', () => {
  it('leave the margin its place, so that a first note changes nothing', () => {
    for (const room of [500, 711, 871, 1400])
      for (const widest of [upright, sideways]) {
        const scale = fittedScale(room, widest);
        const { width } = marginBeside(room, widest, scale);
        expect(widest * scale + 32 + width, `${widest} in ${room}`).toBeLessThanOrEqual(room);
      }
  });

  it('have written notes beside them as long as they stay legible, and letters alone otherwise', () => {
    const notes = (room: number, widest: number) =>
      marginBeside(room, widest, fittedScale(room, widest)).isShort ? 'letters' : 'written';
    expect(notes(871, upright)).toBe('written');
    expect(notes(711, upright)).toBe('letters');
    expect(notes(871, sideways)).toBe('letters');
    expect(notes(1400, sideways)).toBe('written');
  });

  it('are never too small or too large to be read, whatever the room', () => {
    expect(fittedScale(40, sideways)).toBe(0.25);
    expect(fittedScale(4000, upright)).toBe(1.8);
  });

  it('have their notes written out again when they are made smaller', () => {
    expect(marginBeside(711, upright, 1).isShort).toBe(true);
    expect(marginBeside(711, upright, 0.5).isShort).toBe(false);
  });
});
