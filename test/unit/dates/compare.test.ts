import { describe, expect, it } from 'vitest';
import {
  compareDates,
  daysBetween,
  daysBetweenStarts,
  hoursBetween,
  overlaps,
  touches,
} from '../../../shared/dates/compare.ts';
import { parseDate, type Edtf } from '../../../shared/dates/parse-date.ts';
import { unwrap } from '../../../shared/lib/result.ts';

const date = (text: string): Edtf => unwrap(parseDate(text));

describe('comparing dates', () => {
  it('sorts by first day, last day and time, what has no start at its end, unknown last', () => {
    const sorted = [
      '2015/2020-10',
      '../2021-02-14',
      '2021-02-14',
      '2021-02-14T08:00',
      '2021-02-14T19:30',
      '2021-02-14/2021-02-23',
      '2021-02-14/..',
      '2021-03',
      '2021-03/2022',
      'XXXX',
    ].map(date);
    const shuffled = [5, 9, 0, 3, 7, 1, 8, 2, 6, 4]
      .map((index) => sorted[index])
      .filter((entry) => entry !== undefined);
    expect(shuffled.toSorted(compareDates)).toEqual(sorted);
    expect(compareDates(date('2021-02'), date('2021-02~'))).toBe(0);
  });

  it.each([
    ['2021-02-14', '2021-02-23', { min: 9, max: 9 }],
    ['2021-02-23', '2021-02-14', { min: -9, max: -9 }],
    ['2021-02-09~', '2021-02-23', { min: 11, max: 17 }],
    ['2021-02', '2021-03-01', { min: 1, max: 28 }],
    ['[2021-02-23,2021-02-24]', '2021-02-26', { min: 2, max: 3 }],
    ['2021-02-23/..', '2021-02-26', undefined],
    ['XXXX', '2021-02-26', undefined],
  ])('from %s to %s counts the days there may be', (a, b, gap) => {
    expect(daysBetween(date(a), date(b))).toEqual(gap);
  });

  it('counts between the starts of what goes on', () => {
    expect(daysBetweenStarts(date('2021-02-09~/..'), date('2021-02-23/..'))).toEqual({ min: 11, max: 17 });
    expect(daysBetweenStarts(date('../2021'), date('2021-02-23/..'))).toBeUndefined();
  });

  it.each([
    ['2021-02-23T19:00', '2021-02-26T19:00', { min: 72, max: 72 }],
    ['2021-02-23T19:00+01:00', '2021-02-23T19:00Z', { min: 1, max: 1 }],
    ['2021-02-23T19:00+01:00', '2021-02-23T20:00', { min: 1, max: 1 }],
    ['2021-02-23T19', '2021-02-23T21', { min: 1, max: 3 }],
    ['2021-02-23', '2021-02-26', { min: 48, max: 96 }],
    ['2021-02-23T19:00', '2021-02-26', { min: 53, max: 77 }],
    ['2021-02-23/..', '2021-02-26', undefined],
  ])('from %s to %s counts the hours there may be', (a, b, gap) => {
    expect(hoursBetween(date(a), date(b))).toEqual(gap);
  });

  it.each([
    ['2021-02-14', '2021-02-14', true],
    ['2021-02-14', '2021-02-15', false],
    ['2021-02-14', '2021-02', true],
    ['2021-02-12', '2021-02-09~', true],
    ['2021-02-13', '2021-02-09~', false],
    ['2021-02-09~/..', '2021-02-23/..', false],
    ['2021-02-09~/..', '2021-02-11/2021-03', true],
    ['2021-02-23/', '2021-02-23/2021-02-26', true],
    ['2021-02-25', '2021-02-23/..', true],
    ['2021-02-22', '2021-02-23/..', false],
    ['[2021-02-14,2021-02-23]', '2021-02-18', false],
    ['[2021-02-14..2021-02-23]', '2021-02-18', true],
    ['[..2021-02]', '2021-03-01', false],
    ['XXXX', '2021-03-01', true],
  ])('%s and %s can both be true of one event: %s', (a, b, expected) => {
    expect(overlaps(date(a), date(b))).toBe(expected);
    expect(overlaps(date(b), date(a))).toBe(expected);
  });

  it('takes intervals for all they cover when asked whether they touch', () => {
    expect(touches(date('2021-02-09~/..'), date('2021-02-23/..'))).toBe(true);
    expect(touches(date('2015/2020-10'), date('2021-02-23/..'))).toBe(false);
  });
});
