import { describe, expect, it } from 'vitest';
import { readTypedDate } from '../../../shared/dates/typed-date.ts';

const read = (text: string, locale: 'fr' | 'en' = 'fr'): string => {
  const result = readTypedDate(text, locale);
  return result.ok ? result.value : result.error.code;
};

describe('a typed date', () => {
  it.each([
    ['14/02/2021', '2021-02-14'],
    ['14/02/21', '2021-02-14'],
    ['14.02.2021', '2021-02-14'],
    ['14-02-2021', '2021-02-14'],
    ['02/2021', '2021-02'],
    ['14 février 2021', '2021-02-14'],
    ['  14\u00A0fevrier  2021 ', '2021-02-14'],
    ['le 1er févr. 2021', '2021-02-01'],
    ['mardi 23 février 2021', '2021-02-23'],
    ['février 2021', '2021-02'],
    ['Août 2020', '2020-08'],
    ['2021', '2021'],
    ['années 2020', '202X'],
    ['printemps 2021', '2021-21'],
    ['l’été 2021', '2021-22'],
    ['1er trimestre 2021', '2021-33'],
    ['premier trimestre 2021', '2021-33'],
    ['T3 2021', '2021-35'],
    ['2e semestre 2021', '2021-41'],
    ['2021 T3', '2021-35'],
    ['1T 2021', '2021-33'],
    ['S1 2021', '2021-40'],
    ['hiver 2020-2021', '2020-24'],
    ['en février 2021', '2021-02'],
    ['au printemps 2021', '2021-21'],
    ['début février 2021', '[2021-02-01~..2021-02-10~]'],
    ['mi-février 2021', '[2021-02-11~..2021-02-20~]'],
    ['fin février 2020', '[2020-02-21~..2020-02-29~]'],
    ['vers la fin du mois de février 2021', '[2021-02-21~..2021-02-28~]'],
    ['fin février 2021 (incertain)', '[2021-02-21%..2021-02-28%]'],
    ['début 2021', '2021-37~'],
    ['milieu de l’année 2021', '2021-38~'],
    ['depuis fin 2020', '2020-39~/..'],
    ['de début 2020 à fin 2021', '2020-37~/2021-39~'],
    ['vers le 9 février 2021', '2021-02-09~'],
    ['vers février 2021', '2021-02~'],
    ['14 février 2021 (incertain)', '2021-02-14?'],
    ['vers le 14 février 2021 (incertain)', '2021-02-14%'],
    ['entre le 14 et le 23 février 2021', '[2021-02-14..2021-02-23]'],
    ['entre janvier et mars 2021', '[2021-01..2021-03]'],
    ['entre le 28 février et le 2 mars 2021', '[2021-02-28..2021-03-02]'],
    ['le 14 ou le 23 février 2021', '[2021-02-14,2021-02-23]'],
    ['14, 15 et 23 février 2021', '{2021-02-14,2021-02-15,2021-02-23}'],
    ['depuis le 23 février 2021', '2021-02-23/..'],
    ['depuis le 9 février 2021 environ', '2021-02-09~/..'],
    ['à partir du 23 février 2021', '2021-02-23/..'],
    ['jusqu’au 23 février 2021', '../2021-02-23'],
    ["jusqu'en mars 2021", '../2021-03'],
    ['avant mars 2021', '[..2021-02]'],
    ['avant le 1er mars 2021', '[..2021-02-28]'],
    ['avant 2021', '[..2020]'],
    ['après le 26 février 2021', '[2021-02-27..]'],
    ['après décembre 2020', '[2021-01..]'],
    ['le 26 février 2021 ou après', '[2021-02-26..]'],
    ['au plus tard le 23 février 2021', '[..2021-02-23]'],
    ['2015 à octobre 2020', '2015/2020-10'],
    ['du 14 au 23 février 2021', '2021-02-14/2021-02-23'],
    ['de janvier à mars 2021', '2021-01/2021-03'],
    ['2015 - 2020', '2015/2020'],
    ['23 février 2021, 19 h 00', '2021-02-23T19:00'],
    ['23 février 2021 à 19h', '2021-02-23T19'],
    ['23/02/2021 19:05', '2021-02-23T19:05'],
    ['23 février 2021, de 19 h 00 à 21 h 00', '2021-02-23T19:00/2021-02-23T21:00'],
    ['2021-02-09~/..', '2021-02-09~/..'],
    ['23 February 2021', '2021-02-23'],
  ])('in French reads "%s" as %s', (text, edtf) => {
    expect(read(text)).toBe(edtf);
  });

  it.each([
    ['14 Feb 2021', '2021-02-14'],
    ['Feb 14, 2021', '2021-02-14'],
    ['February 14th 2021', '2021-02-14'],
    ['the 14th of February 2021', '2021-02-14'],
    ['Tuesday 23 February 2021', '2021-02-23'],
    ['February 2021', '2021-02'],
    ['2020s', '202X'],
    ['spring 2021', '2021-21'],
    ['Q2 2021', '2021-34'],
    ['first quarter of 2021', '2021-33'],
    ['second half of 2021', '2021-41'],
    ['H2 2021', '2021-41'],
    ['winter 2020/21', '2020-24'],
    ['in February 2021', '2021-02'],
    ['early February 2021', '[2021-02-01~..2021-02-10~]'],
    ['the middle of February 2021', '[2021-02-11~..2021-02-20~]'],
    ['late February 2021', '[2021-02-21~..2021-02-28~]'],
    ['mid-2021', '2021-38~'],
    ['end of 2021', '2021-39~'],
    ['until early 2021', '../2021-37~'],
    ['14/02/2021', '2021-02-14'],
    ['02/14/2021', '2021-02-14'],
    ['02/02/2021', '2021-02-02'],
    ['about 9 February 2021', '2021-02-09~'],
    ['since 23 February 2021', '2021-02-23/..'],
    ['since about 9 February 2021', '2021-02-09~/..'],
    ['until February 2021', '../2021-02'],
    ['before March 2021', '[..2021-02]'],
    ['after 2020', '[2021..]'],
    ['between 14 and 23 February 2021', '[2021-02-14..2021-02-23]'],
    ['14 to 23 February 2021', '2021-02-14/2021-02-23'],
    ['2015 to October 2020', '2015/2020-10'],
    ['14 or 23 February 2021', '[2021-02-14,2021-02-23]'],
    ['23 February 2021 at 7 pm', '2021-02-23T19'],
    ['23 February 2021, 19:00 (UTC+1)', '2021-02-23T19:00+01:00'],
    ['23 February 2021 at 12 am', '2021-02-23T00'],
    ['depuis le 23 février 2021', '2021-02-23/..'],
  ])('in English reads "%s" as %s', (text, edtf) => {
    expect(read(text, 'en')).toBe(edtf);
  });

  it('keeps both days when English figures can be read both ways', () => {
    expect(read('03/02/2021', 'en')).toBe('[2021-02-03,2021-03-02]');
    expect(read('03/02/2021', 'fr')).toBe('2021-02-03');
    expect(read('since 03/02/2021', 'en')).toBe('date.invalid');
  });

  it.each([
    ['', 'date.invalid'],
    ['hier', 'date.invalid'],
    ['14 février', 'date.invalid'],
    ['le 14', 'date.invalid'],
    ['30 février 2021', 'date.invalid'],
    ['début du 14 février 2021', 'date.invalid'],
    ['fin printemps 2021', 'date.invalid'],
    ['depuis début février 2021', 'date.invalid'],
    ['début février', 'date.invalid'],
    ['hiver 2020-2022', 'date.invalid'],
    ['29 février 2021', 'date.invalid'],
    ['31/04/2021', 'date.invalid'],
    ['14/13/2021', 'date.invalid'],
    ['lundi 23 février 2021', 'date.invalid'],
    ['14 brumaire 2021', 'date.invalid'],
    ['23 février 2021 à 25h00', 'date.invalid'],
    ['23 February 2021 at 13 pm', 'date.invalid'],
    ['février 2021 à 19h', 'date.invalid'],
    ['du 23 au 14 février 2021', 'date.order'],
    ['entre mars 2021 et janvier 2021', 'date.order'],
    ['2020 à 2015', 'date.order'],
    ['2021-02-23/2021-02-14', 'date.order'],
  ])('refuses "%s" with %s', (text, code) => {
    expect(read(text)).toBe(code);
  });

  it('says where it was refused and quotes what was typed', () => {
    const result = readTypedDate('30 février 2021', 'fr', 'event.date');
    expect(result).toEqual({
      ok: false,
      error: { code: 'date.invalid', where: 'event.date', params: { text: '30 février 2021' } },
    });
  });
});
