import { describe, expect, it } from 'vitest';
import { isEdtf, parseDate } from '../../../shared/dates/parse-date.ts';

describe('parseDate', () => {
  it('trims and keeps the text as it was written', () => {
    expect(parseDate(' 2021-02-14~ ')).toEqual({ ok: true, value: '2021-02-14~' });
  });

  it.each([
    '',
    '..',
    '/',
    '21',
    '2021-13-45',
    '2021-02-30',
    '2021-02-29',
    '1900-02-29',
    '2021-04-31',
    '2021-00',
    '2021-20',
    '2021-42',
    '2021-2X',
    '2021-02-3X',
    '2021-X2-32',
    '2021-04-X1?T10:00',
    '-0000',
    'Y2021',
    'Y02021',
    '2021S5',
    '2021S0',
    '2021-21-14',
    '2021-02-14T',
    '2021-02-14T24:00',
    '2021-02-14T19:60',
    '2021-02-14T19:00+15:00',
    '2021-02T19:00',
    '202X-02-14T19:00',
    '2021-02-14T19:00~',
    '2021/2022/2023',
    '[]',
    '[2021',
    '[2021,]',
    '[..]',
    '[2021,..2022]',
    '[2021..,2022]',
    '{2021..2022..2023}',
    '2021-2-14',
    '2021 02 14',
    '20210214',
    'février',
    `[${Array.from({ length: 100 }, () => '2021').join(',')}]`,
  ])('refuses "%s"', (text) => {
    expect(parseDate(text, 'event.date')).toMatchObject({
      ok: false,
      error: { code: 'date.invalid', where: 'event.date' },
    });
    expect(isEdtf(text)).toBe(false);
  });

  it.each([
    '2021/2020',
    '2021-02-23/2021-02-14',
    '2021-02-23T19:00/2021-02-23T18:59',
    '2021-02-23T19:00Z/2021-02-23T19:30+01:00',
    '[2021..2020]',
    '{2019,2021-03..2021-02}',
  ])('refuses %s because it ends before it starts', (text) => {
    expect(parseDate(text)).toMatchObject({ ok: false, error: { code: 'date.order', params: { text } } });
    expect(isEdtf(text)).toBe(false);
  });

  it.each([
    '2021/2021',
    '2021-05/2021',
    '2021/2021-05',
    '2021-02-23T20:00+01:00/2021-02-23T19:30Z',
    '2021-02-23T19:00/2021-02-23T19',
    'XXXX/2020',
  ])('accepts %s, which may be in order', (text) => {
    expect(isEdtf(text)).toBe(true);
  });

  it('knows only strings as dates, exactly as they stand', () => {
    expect(isEdtf(2021)).toBe(false);
    expect(isEdtf(undefined)).toBe(false);
    expect(isEdtf(' 2021')).toBe(false);
  });
});
