import { expect, test } from 'vitest';
import { countInWords } from '../../../../renderer/claim-form/finding-words.ts';

test('bytes are said as sources say them, in the largest unit that loses nothing', () => {
  const exactly = (lower: number) => ({ lower, upper: lower, exactness: 'exact', unit: 'bytes' }) as const;
  expect(countInWords(exactly(82e9), 'fr')).toBe('82\u00a0Go');
  expect(countInWords(exactly(90.7e9), 'fr')).toBe('90,7\u00a0Go');
  expect(countInWords({ ...exactly(1.5e12), exactness: 'about' }, 'en')).toBe('about 1.5\u00a0TB');
  expect(countInWords({ lower: 3e9, upper: 4e9, exactness: 'range', unit: 'bytes' }, 'en')).toMatch(
    /3.*4\u00a0GB$/,
  );
  expect(countInWords(exactly(82 * 2 ** 30), 'fr')).toMatch(/^88.046.829.568 octets$/);
  expect(countInWords(exactly(0), 'en')).toBe('0 bytes');
});
