import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../shared/dates/day.ts';
import { parseDate } from '../../../shared/dates/parse-date.ts';
import { dateShape } from '../../../shared/dates/shape.ts';
import { unwrap } from '../../../shared/lib/result.ts';

const shape = (text: string): ReturnType<typeof dateShape> => dateShape(unwrap(parseDate(text)));
const day = (month: number, dayOfMonth: number, year = 2021): number =>
  dayOf({ year, month, day: dayOfMonth });
const closed = { openStart: false, openEnd: false, unknownStart: false, unknownEnd: false };

describe('the shape of a date', () => {
  it('is a day only when the day is certain', () => {
    expect(shape('2021-02-14')).toEqual({ kind: 'day', day: day(2, 14) });
    expect(shape('2021-02-14T19:00')).toEqual({ kind: 'day', day: day(2, 14) });
    expect(shape('2021-02-14?')).toEqual({ kind: 'band', from: day(2, 14), to: day(2, 14), hatched: true });
    expect(shape('[2021-02-14]')).toEqual({ kind: 'day', day: day(2, 14) });
  });

  it('is a solid band when the bounds were said and a hatched one when they are read', () => {
    expect(shape('2021-02')).toEqual({ kind: 'band', from: day(2, 1), to: day(2, 28), hatched: false });
    expect(shape('2021-02-09~')).toEqual({ kind: 'band', from: day(2, 6), to: day(2, 12), hatched: true });
    expect(shape('1950S2')).toMatchObject({ kind: 'band', hatched: true });
  });

  it('is a hatched band, not an interval, when one day lies between two', () => {
    expect(shape('[2021-02-14..2021-02-23]')).toEqual({
      kind: 'band',
      from: day(2, 14),
      to: day(2, 23),
      hatched: true,
    });
  });

  it('is an interval with an arrow where it goes on and a band where an end is not one day', () => {
    expect(shape('2021-02-14/2021-02-23')).toEqual({
      kind: 'interval',
      ...closed,
      from: day(2, 14),
      to: day(2, 23),
    });
    expect(shape('2021-02-09~/..')).toEqual({
      kind: 'interval',
      ...closed,
      from: day(2, 6),
      fromBand: { from: day(2, 6), to: day(2, 12), hatched: true },
      openEnd: true,
    });
    expect(shape('/2020-10')).toEqual({
      kind: 'interval',
      ...closed,
      to: day(10, 31, 2020),
      toBand: { from: day(10, 1, 2020), to: day(10, 31, 2020), hatched: false },
      openStart: true,
      unknownStart: true,
    });
    expect(shape('XXXX/2020-10-31')).toMatchObject({ openStart: true, unknownStart: true });
  });

  it('keeps the members of a set apart', () => {
    expect(shape('[2021-02-14,2021-02-23~]')).toEqual({
      kind: 'set',
      all: false,
      members: [
        { from: day(2, 14), to: day(2, 14), hatched: false },
        { from: day(2, 20), to: day(2, 26), hatched: true },
      ],
    });
    expect(shape('{2021-02-14,2021-03..}')).toEqual({
      kind: 'set',
      all: true,
      members: [
        { from: day(2, 14), to: day(2, 14), hatched: false },
        { from: day(3, 1), hatched: false },
      ],
    });
    expect(shape('[..2021-02-23]')).toEqual({
      kind: 'set',
      all: false,
      members: [{ to: day(2, 23), hatched: false }],
    });
    expect(shape('{2021-02-14..2021-02-16}')).toMatchObject({ kind: 'interval', from: day(2, 14) });
  });

  it('is unknown when nothing can be placed', () => {
    for (const text of ['XXXX', 'XXXX-02-14', '../..', '/..', '[XXXX]', '{XXXX,XXXX-21}']) {
      expect(shape(text)).toEqual({ kind: 'unknown' });
    }
  });
});
