import { describe, expect, it } from 'vitest';
import { sightOf } from '../../../../renderer/charts/use-sight.ts';

describe('what is in sight of a long drawing', () => {
  it('is one stretch over the blocks near the pane, and nothing while there are none', () => {
    expect(sightOf(new Set([3, 2, 4]))).toEqual({ from: 2, to: 5 });
    expect(sightOf(new Set())).toBeUndefined();
  });

  it('is the same object as long as it is the same stretch, so that nothing is drawn again', () => {
    const before = { from: 2, to: 5 };
    expect(sightOf(new Set([2, 3, 4]), before)).toBe(before);
    expect(sightOf(new Set([2, 3]), before)).toEqual({ from: 2, to: 4 });
  });
});
