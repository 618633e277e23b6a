import { expect, test } from 'vitest';
import { dayOf } from '#shared/dates/day.ts';
import { dayInWords, windowInWords } from '../../../../../renderer/features/events/timeline-words.ts';

test('a day is said where a date can say it, and left out beyond: a mistyped year takes the axis there', () => {
  const first = dayOf({ year: 1, month: 1, day: 1 });
  const last = dayOf({ year: 9999, month: 12, day: 31 });
  expect(dayInWords(dayOf({ year: 2021, month: 2, day: 14 }), 'fr')).toMatch(/^14.février.2021$/u);
  expect(dayInWords(first, 'en')).not.toBe('');
  expect(dayInWords(last, 'en')).toMatch(/^31.December.9999$/u);
  for (const day of [first - 1, first - 20_000, last + 1, last + 20_000]) {
    expect(dayInWords(day, 'fr')).toBe('');
    expect(windowInWords({ from: Math.min(day, first), to: Math.max(day, last) }, 'fr')).toBe('');
  }
});
