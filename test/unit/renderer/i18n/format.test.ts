import { describe, expect, test } from 'vitest';
import {
  figureInWords,
  formatAgo,
  formatBytes,
  formatChoice,
  formatCompact,
  formatList,
  formatNumber,
  formatPercent,
  formatSpoken,
} from '../../../../renderer/i18n/format.ts';
import { localeFromSystem } from '../../../../renderer/i18n/locale.ts';
import { translator } from '../../../../renderer/i18n/translate.ts';

describe('numbers', () => {
  test('French separates thousands with a narrow no-break space', () => {
    expect(formatNumber(491840, 'fr')).toBe('491\u202f840');
    expect(formatNumber(491840, 'en')).toBe('491,840');
  });

  test('a round number of millions is spoken, any other is written in full', () => {
    expect(formatSpoken(3_200_000, 'fr')).toBe('3,2\u00a0millions');
    expect(formatSpoken(3_200_000, 'en')).toBe('3.2\u00a0million');
    expect(formatSpoken(3_245_118, 'fr')).toBe('3\u202f245\u202f118');
    expect(formatSpoken(500_000, 'fr')).toBe('500\u202f000');
  });

  test('axes get the short form', () => {
    expect(formatCompact(3_200_000, 'fr')).toBe('3,2\u00a0M');
  });

  test('shares and sizes follow the language', () => {
    expect(formatPercent(0.25, 'fr')).toMatch(/^25[\u00a0\u202f]%$/);
    expect(formatBytes(118_000_000, 'fr')).toMatch(/^118[\u00a0\u202f]Mo$/);
    expect(formatBytes(1_500, 'en')).toBe('1.5 kB');
  });
});

describe('a figure in words', () => {
  const about = { lower: 500_000, upper: 500_000, exactness: 'about' } as const;

  test.each([
    [{ lower: 491_840, upper: 491_840, exactness: 'exact' }, '491\u202f840', '491,840'],
    [about, 'environ 500\u202f000', 'about 500,000'],
    [{ lower: 500_000, exactness: 'at-least' }, 'au moins 500\u202f000', 'at least 500,000'],
    [{ upper: 3_200_000, exactness: 'at-most' }, 'jusqu’à 3,2\u00a0millions', 'up to 3.2\u00a0million'],
    [{ lower: 3, upper: 4, exactness: 'range' }, 'de 3 à 4', '3 to 4'],
    [{ exactness: 'unknown' }, 'inconnu', 'unknown'],
    [{ exactness: 'exact' }, 'inconnu', 'unknown'],
    [{ lower: 0, upper: 0, exactness: 'exact' }, '0', '0'],
  ] as const)('%o', (figure, french, english) => {
    expect(figureInWords(figure, 'fr')).toBe(french);
    expect(figureInWords(figure, 'en')).toBe(english);
  });

  test('a vague word stays beside the bound read into it', () => {
    expect(figureInWords({ lower: 2000, exactness: 'at-least', vagueWord: 'milliers' }, 'fr')).toBe(
      '«\u00a0milliers\u00a0»\u00a0: au moins 2\u202f000',
    );
  });
});

describe('sentences', () => {
  test('lists end as the language ends them', () => {
    expect(formatList(['a', 'b', 'c'], 'fr')).toBe('a, b et c');
    expect(formatList([], 'fr')).toBe('');
    expect(formatChoice(['a', 'b'], 'en')).toBe('a or b');
  });

  test('French has one form for 0 and 1, and another for round millions', () => {
    const t = translator('fr');
    expect(t('common.sources', { count: 0 })).toBe('0 source');
    expect(t('common.sources', { count: 1 })).toBe('1 source');
    expect(t('common.sources', { count: 2 })).toBe('2 sources');
    expect(t('common.sources', { count: 1_000_000 })).toBe('1\u202f000\u202f000 de sources');
    expect(t('common.claims', { count: 1_000_000 })).toBe('1\u202f000\u202f000 affirmations');
  });

  test('a value that is not given leaves no braces behind', () => {
    expect(translator('en')('common.removeNamed')).toBe('Remove ');
  });

  test('a moment ago is said in the largest unit that says something', () => {
    const now = Date.UTC(2026, 0, 12, 12);
    expect(formatAgo(now - 10_000, now, 'fr')).toBe('à l’instant');
    expect(formatAgo(now - 120_000, now, 'fr')).toBe('il y a 2\u00a0min');
    expect(formatAgo(now - 3 * 86_400_000, now, 'en')).toBe('3 days ago');
  });
});

test('the language is the first of the system’s that we speak, else French', () => {
  expect(localeFromSystem(['de-DE', 'en-US', 'fr'])).toBe('en');
  expect(localeFromSystem(['fr-CA'])).toBe('fr');
  expect(localeFromSystem(['de'])).toBe('fr');
  expect(localeFromSystem([])).toBe('fr');
});
