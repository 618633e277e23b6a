import { expect, test } from 'vitest';
import { oneAtATime, type UnderWay } from '../../../../renderer/ui/use-one-at-a-time.ts';

test('an act asked for again while it is under way is done once, and can be done again after', async () => {
  const underWay: UnderWay<number> = { current: undefined };
  let done = 0;
  const act = (): Promise<number> => oneAtATime(underWay, async () => ++done);
  expect(await Promise.all([act(), act(), act()])).toEqual([1, 1, 1]);
  expect(await act()).toBe(2);
});

test('an act that failed can be tried again', async () => {
  const underWay: UnderWay<string> = { current: undefined };
  await expect(oneAtATime(underWay, () => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
  expect(await oneAtATime(underWay, () => Promise.resolve('done'))).toBe('done');
});
