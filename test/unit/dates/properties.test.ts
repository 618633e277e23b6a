import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earliest, latest, spread } from '../../../shared/dates/bounds.ts';
import { compareDates, overlaps } from '../../../shared/dates/compare.ts';
import { civilOf, dayOf, isoOfDay, weekdayOf } from '../../../shared/dates/day.ts';
import { parseDate } from '../../../shared/dates/parse-date.ts';
import { dateShape } from '../../../shared/dates/shape.ts';
import { readTypedDate } from '../../../shared/dates/typed-date.ts';
import { dateInWords } from '../../../shared/dates/wording.ts';
import { ok } from '../../../shared/lib/result.ts';
import { arbitraryDate } from './arbitrary-date.ts';

const day = fc.integer({ min: -5_000_000, max: 5_000_000 });
const recentDay = fc.integer({ min: 0, max: 40_000 });
const ordered = fc.tuple(recentDay, recentDay).filter(([a, b]) => a < b);
const locale = fc.constantFrom('fr' as const, 'en' as const);

describe('any date', () => {
  it('begins no later than it ends, and its band covers it', () => {
    fc.assert(
      fc.property(arbitraryDate, (date) => {
        const first = earliest(date);
        const last = latest(date);
        const band = spread(date);
        if (first !== undefined && last !== undefined) expect(first).toBeLessThanOrEqual(last);
        if (first !== undefined && band.from !== undefined) expect(band.from).toBeLessThanOrEqual(first);
        if (last !== undefined && band.to !== undefined) expect(band.to).toBeGreaterThanOrEqual(last);
      }),
      { numRuns: 1000 },
    );
  });

  it('has words in both languages and styles, in one line, that never show a hole', () => {
    fc.assert(
      fc.property(
        arbitraryDate,
        locale,
        fc.constantFrom('long' as const, 'short' as const),
        (date, language, style) => {
          const words = dateInWords(date, language, style);
          expect(words).toMatch(/^\S.*\S$|^\S$/);
          expect(words).not.toMatch(/undefined|NaN|null| {2}|\(\)/);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('has a shape, reads back as itself, agrees with itself and sorts with itself', () => {
    fc.assert(
      fc.property(arbitraryDate, (date) => {
        expect(parseDate(date)).toEqual(ok(date));
        expect(dateShape(date).kind).toMatch(/^(?:day|band|interval|set|unknown)$/);
        expect(overlaps(date, date)).toBe(true);
        expect(compareDates(date, date)).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it('sorts in an order that does not depend on who is asked first', () => {
    fc.assert(
      fc.property(arbitraryDate, arbitraryDate, (a, b) => {
        expect(compareDates(a, b) + compareDates(b, a)).toBe(0);
      }),
    );
  });
});

describe('a day number', () => {
  it('is the inverse of its calendar day, one more each day, on the right weekday', () => {
    fc.assert(
      fc.property(day, (number) => {
        expect(dayOf(civilOf(number))).toBe(number);
        const date = new Date(number * 86_400_000);
        expect(civilOf(number)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(weekdayOf(number)).toBe(date.getUTCDay());
      }),
    );
  });
});

describe('words typed back', () => {
  const forms = fc.oneof(
    recentDay.map(isoOfDay),
    recentDay.map((number) => isoOfDay(number).slice(0, 7)),
    recentDay.map((number) => isoOfDay(number).slice(0, 4)),
    recentDay.map((number) => `${isoOfDay(number)}~`),
    recentDay.map((number) => `${isoOfDay(number)}?`),
    recentDay.map((number) => `${isoOfDay(number).slice(0, 7)}%`),
    recentDay.map((number) => `${isoOfDay(number)}/..`),
    recentDay.map((number) => `${isoOfDay(number)}~/..`),
    recentDay.map((number) => `../${isoOfDay(number).slice(0, 7)}`),
    recentDay.map((number) => `[..${isoOfDay(number)}]`),
    recentDay.map((number) => `[${isoOfDay(number)}..]`),
    recentDay.map((number) => `${isoOfDay(number)}/`),
    recentDay.map((number) => `${isoOfDay(number)}T09:05`),
    recentDay.map((number) => `${isoOfDay(number)}T19`),
    recentDay.map((number) => `${isoOfDay(number)}T19:00:07+05:30`),
    fc
      .tuple(recentDay, fc.integer({ min: 21, max: 24 }))
      .map(([n, code]) => `${isoOfDay(n).slice(0, 4)}-${code}`),
    fc
      .tuple(recentDay, fc.integer({ min: 33, max: 36 }))
      .map(([n, code]) => `${isoOfDay(n).slice(0, 4)}-${code}`),
    ordered.map(([a, b]) => `${isoOfDay(a)}/${isoOfDay(b)}`),
    ordered.map(([a, b]) => `[${isoOfDay(a)}..${isoOfDay(b)}]`),
    ordered.map(([a, b]) => `[${isoOfDay(a)},${isoOfDay(b)}]`),
    ordered.map(([a, b]) => `{${isoOfDay(a)},${isoOfDay(b)}}`),
    ordered.map(([a, b]) => `${isoOfDay(a).slice(0, 4)}/${isoOfDay(b).slice(0, 7)}`),
  );

  it('are the date they came from, in both languages', () => {
    fc.assert(
      fc.property(forms, locale, (text, language) => {
        const date = parseDate(text);
        if (!date.ok) throw new Error(`not a date: ${text}`);
        expect(readTypedDate(dateInWords(date.value, language), language)).toEqual(date);
        expect(readTypedDate(dateInWords(date.value, language, 'short'), language)).toEqual(date);
      }),
      { numRuns: 1000 },
    );
  });

  it('never throw, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), locale, (text, language) => {
        expect(typeof readTypedDate(text, language).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
});
