import { describe, expect, it } from 'vitest';
import type { Language } from '#shared/reading/detect-language.ts';
import { readTypedNumber } from '#shared/reading/typed-number.ts';

describe('a number typed into a field', () => {
  it.each<readonly [string, Language, number | undefined]>([
    ['', 'fr', undefined],
    ['  ', 'fr', undefined],
    ['491840', 'fr', 491_840],
    ['491 840', 'fr', 491_840],
    ['491\u202F840', 'fr', 491_840],
    ['491,840', 'en', 491_840],
    ['500.000', 'fr', 500_000],
    ['500\u202F0000', 'fr', 5_000_000],
    ['500,0000', 'en', 5_000_000],
    ['1,234,567', 'en', 1_234_567],
    ['1.234.567,5', 'fr', 1_234_567.5],
    ['1,234.5', 'en', 1234.5],
    ['12,5', 'fr', 12.5],
    ['12.5', 'en', 12.5],
    ['0,125', 'fr', 0.125],
    ['-5', 'fr', -5],
    ['−5', 'en', -5],
  ])('« %s » (%s) is %s', (typed, language, number) => {
    expect(readTypedNumber(typed, language)).toBe(number);
  });

  it.each<readonly [string, Language]>([
    ['1e400', 'fr'],
    ['1e3', 'en'],
    ['12 personnes', 'fr'],
    ['0x10', 'fr'],
    ['1,5', 'en'],
    ['5 %', 'fr'],
    ['--5', 'fr'],
    ['Infinity', 'en'],
    ['12.', 'fr'],
  ])('« %s » (%s) is none: nothing is dropped to make one of it', (typed, language) => {
    expect(readTypedNumber(typed, language)).toBeNaN();
  });
});
