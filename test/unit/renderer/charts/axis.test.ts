import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureBrief } from '#shared/analysis/case-summary.ts';
import { drawnRange, numberAxis, positioner, scaleFor } from '../../../../renderer/charts/axis.ts';
import { markEnd } from '../../../../renderer/charts/marks.tsx';

const figure = (exactness: FigureBrief['exactness'], lower?: number, upper?: number): FigureBrief => ({
  exactness,
  unit: 'persons',
  lower,
  upper,
});
const exact = (value: number) => figure('exact', value, value);
const about = (value: number) => figure('about', value, value);

describe('the stretch a figure is drawn over', () => {
  it('is half a step of the last digit said on each side of an approximate number', () => {
    expect(drawnRange(about(500_000))).toEqual({ from: 450_000, to: 550_000 });
    expect(drawnRange(about(30))).toEqual({ from: 25, to: 35 });
    expect(drawnRange(about(3_200_000))).toEqual({ from: 3_150_000, to: 3_250_000 });
  });

  it('is open where nothing was said, and nothing at all when unknown', () => {
    expect(drawnRange(figure('at-least', 500_000))).toEqual({ from: 500_000 });
    expect(drawnRange(figure('at-most', undefined, 10))).toEqual({ to: 10 });
    expect(drawnRange(figure('unknown'))).toEqual({});
  });
});

describe('a linear axis', () => {
  it('is cut when zero would hide the spread, and says so', () => {
    const axis = numberAxis([exact(491_840), about(500_000)], 'linear');
    expect(axis.isCut).toBe(true);
    expect(axis.domain).toEqual([440_000, 560_000]);
  });

  it('starts at zero for one number, a floor, a ceiling or a wide spread', () => {
    for (const figures of [
      [exact(28)],
      [figure('at-least', 500_000)],
      [figure('at-most', undefined, 3_200_000)],
      [exact(47), exact(2000)],
    ]) {
      const axis = numberAxis(figures, 'linear');
      expect(axis.domain[0]).toBe(0);
      expect(axis.isCut).toBe(false);
    }
  });

  it('leaves room for a floor to run on', () => {
    expect(numberAxis([figure('at-least', 500_000)], 'linear').domain[1]).toBeGreaterThanOrEqual(1_000_000);
  });
});

describe('a logarithmic axis', () => {
  it('runs over whole decades, with room below a ceiling and above a floor', () => {
    expect(numberAxis([exact(750_000), figure('at-most', undefined, 3_200_000)], 'log').domain).toEqual([
      100_000, 10_000_000,
    ]);
    expect(numberAxis([figure('at-least', 1000)], 'log').domain[1]).toBe(10_000);
  });

  it('draws zero at its edge rather than fail', () => {
    const axis = numberAxis([exact(0)], 'log');
    expect(axis.domain[0]).toBeGreaterThan(0);
    expect(positioner(axis, [100, 200])(0)).toBe(100);
  });
});

describe('a scale left to the numbers', () => {
  it('is logarithmic once the largest is 25 times the smallest above zero', () => {
    expect(scaleFor([exact(100), exact(2499)], 'auto')).toBe('linear');
    expect(scaleFor([exact(100), exact(2500)], 'auto')).toBe('log');
    expect(scaleFor([exact(0), exact(100), exact(2000)], 'auto')).toBe('linear');
    expect(scaleFor([exact(47), figure('at-least', 2000)], 'auto')).toBe('log');
  });

  it('is linear when there is no number, or only one', () => {
    expect(scaleFor([], 'auto')).toBe('linear');
    expect(scaleFor([figure('unknown'), exact(28)], 'auto')).toBe('linear');
    expect(scaleFor([exact(0)], 'auto')).toBe('linear');
  });

  it('gives way to what was chosen', () => {
    expect(scaleFor([exact(1), exact(1_000_000)], 'linear')).toBe('linear');
    expect(scaleFor([exact(500), exact(501)], 'log')).toBe('log');
  });
});

describe('zero on a logarithmic axis', () => {
  const axis = numberAxis([exact(0), exact(47), exact(200_000)], 'log');
  const place = positioner(axis, [0, 600]);

  it('stands apart at the start, under its own name, and no other number stands there', () => {
    expect(axis.hasZero).toBe(true);
    expect(axis.ticks[0]).toMatchObject({ value: axis.domain[0], says: 0, isLabelled: true });
    expect(place(0)).toBe(0);
    expect(place(47)).toBeGreaterThan(place(10) - 1);
    expect(place(10)).toBeGreaterThan(0);
  });

  it('has no line between itself and the first decade', () => {
    expect(axis.ticks.filter(({ value }) => value < 10).map(({ says }) => says)).toEqual([0]);
  });

  it('is not there when nobody says it', () => {
    const without = numberAxis([exact(47), exact(200_000)], 'log');
    expect(without.hasZero).toBe(false);
    expect(without.ticks.every(({ value, says }) => value === says)).toBe(true);
  });
});

it('every number has a finite place inside the plot, whatever was said', () => {
  const bound = fc.integer({ min: 0, max: 1e15 });
  const any = fc.oneof(
    bound.map(exact),
    bound.map(about),
    bound.map((value) => figure('at-least', value)),
    bound.map((value) => figure('at-most', undefined, value)),
    fc.tuple(bound, bound).map(([one, other]) => figure('range', Math.min(one, other), Math.max(one, other))),
    fc.constant(figure('unknown')),
  );
  fc.assert(
    fc.property(
      fc.array(any, { maxLength: 8 }),
      fc.constantFrom('linear', 'log', 'auto'),
      (figures, scale) => {
        const axis = numberAxis(figures, scale);
        const place = positioner(axis, [300, 700]);
        expect(axis.domain[0]).toBeLessThan(axis.domain[1]);
        for (const one of figures) {
          const end = markEnd(one, { place, left: 300, right: 700 });
          expect(end).toBeGreaterThanOrEqual(295);
          expect(end).toBeLessThanOrEqual(701);
        }
      },
    ),
  );
});
