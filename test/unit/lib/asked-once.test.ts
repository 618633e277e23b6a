import { describe, expect, it } from 'vitest';
import { askedOnce } from '#shared/lib/asked-once.ts';

type Sum = { readonly total: number; readonly isEven: boolean; readonly note?: string };

describe('askedOnce', () => {
  /** A form whose answers write down that they were asked for. */
  const counting = () => {
    const asked: string[] = [];
    const sumOf = askedOnce<readonly number[], Sum>({
      total: (given) => {
        asked.push('total');
        return given.reduce((sum, one) => sum + one, 0);
      },
      isEven: (given) => {
        asked.push('isEven');
        return given.length % 2 === 0;
      },
      note: () => undefined,
    });
    return { asked, sumOf };
  };

  it('works out nothing that is not asked for', () => {
    const { asked, sumOf } = counting();
    expect(sumOf([1, 2, 4]).total).toBe(7);
    expect(asked).toEqual(['total']);
  });

  it('works out a value once, also one that is false', () => {
    const { asked, sumOf } = counting();
    const sum = sumOf([1, 2, 4]);
    expect([sum.isEven, sum.isEven, sum.total, sum.total]).toEqual([false, false, 7, 7]);
    expect(asked).toEqual(['isEven', 'total']);
  });

  it('keeps the values of each form apart', () => {
    const { sumOf } = counting();
    const [one, other] = [sumOf([1]), sumOf([2, 3])];
    expect([one.total, other.total, one.isEven, other.isEven, one.note]).toEqual([
      1,
      5,
      false,
      true,
      undefined,
    ]);
  });
});
