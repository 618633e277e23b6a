import { expect, test } from 'vitest';
import { windowByKey } from '../../../../../renderer/features/events/overview-keys.ts';

const whole = { from: 0, to: 1000 };
const window = { from: 400, to: 500 };

test('arrows and pages move the window or one of its edges by a share of it', () => {
  expect(windowByKey(window, whole, 'window', 'ArrowRight')).toEqual({ from: 402, to: 502 });
  expect(windowByKey(window, whole, 'window', 'PageDown')).toEqual({ from: 375, to: 475 });
  expect(windowByKey(window, whole, 'from', 'ArrowLeft')).toEqual({ from: 398, to: 500 });
  expect(windowByKey(window, whole, 'to', 'PageUp')).toEqual({ from: 400, to: 525 });
  expect(windowByKey({ from: 10, to: 14 }, whole, 'to', 'ArrowRight')).toEqual({ from: 10, to: 15 });
});

test('Home and End go to the ends of time', () => {
  expect(windowByKey(window, whole, 'window', 'Home')).toEqual({ from: 0, to: 100 });
  expect(windowByKey(window, whole, 'window', 'End')).toEqual({ from: 900, to: 1000 });
  expect(windowByKey(window, whole, 'from', 'Home')).toEqual({ from: 0, to: 500 });
  expect(windowByKey(window, whole, 'to', 'End')).toEqual({ from: 400, to: 1000 });
});

test('edges stop at each other and at the ends of time', () => {
  expect(windowByKey(window, whole, 'from', 'End')).toEqual({ from: 496, to: 500 });
  expect(windowByKey(window, whole, 'to', 'Home')).toEqual({ from: 400, to: 404 });
  expect(windowByKey({ from: 0, to: 100 }, whole, 'from', 'PageDown')).toEqual({ from: 0, to: 100 });
});

test('any other key is left to the drawing', () => {
  expect(windowByKey(window, whole, 'window', 'Enter')).toBeUndefined();
});
