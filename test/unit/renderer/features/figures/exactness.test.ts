import { describe, expect, it } from 'vitest';
import { boundsFitExactness, exactnesses } from '#shared/model/figure.ts';
import { boundPatch, exactnessPatch } from '../../../../../renderer/features/figures/exactness.ts';

describe('changing how exact a figure is', () => {
  it.each(exactnesses)('makes bounds that fit %s out of one number', (exactness) => {
    const patch = exactnessPatch({ lower: 500, upper: 500 }, exactness);
    expect(boundsFitExactness({ lower: patch.lower, upper: patch.upper, exactness })).toBe(true);
  });

  it('never makes up a number that was not said', () => {
    const patch = exactnessPatch({}, 'exact');
    expect(patch.lower).toBeUndefined();
    expect(boundsFitExactness({ lower: patch.lower, upper: patch.upper, exactness: 'exact' })).toBe(false);
  });
});

describe('typing a bound', () => {
  it('moves both bounds of an exact figure, one of a range', () => {
    expect(boundPatch({ exactness: 'exact' }, 'lower', 28)).toEqual({ lower: 28, upper: 28 });
    expect(boundPatch({ exactness: 'range' }, 'upper', 30)).toEqual({ upper: 30 });
  });

  it('makes an unknown figure exact, and an erased one unknown', () => {
    expect(boundPatch({ exactness: 'unknown' }, 'lower', 28)).toMatchObject({
      exactness: 'exact',
      lower: 28,
    });
    expect(boundPatch({ exactness: 'about' }, 'lower', undefined)).toEqual({
      exactness: 'unknown',
      lower: undefined,
      upper: undefined,
    });
  });
});
