import { describe, expect, it } from 'vitest';
import { instantInWords } from '../../../shared/dates/instant.ts';
import { parseDate } from '../../../shared/dates/parse-date.ts';
import { dateInWords, type DateLocale, type DateStyle } from '../../../shared/dates/wording.ts';
import { unwrap } from '../../../shared/lib/result.ts';

/** Words with `_` for the no-break space, so that the tables can show it. */
const words = (text: string, locale: DateLocale, style: DateStyle = 'long'): string =>
  dateInWords(unwrap(parseDate(text)), locale, style).replaceAll('\u00A0', '_');

describe('a date in words', () => {
  it.each([
    ['2021-02-14', '14_février 2021', '14_February 2021'],
    ['2021-02-01', '1er_février 2021', '1_February 2021'],
    ['2021-02', 'février 2021', 'February 2021'],
    ['2021', '2021', '2021'],
    ['2015/2020-10', '2015 à octobre 2020', '2015 to October 2020'],
    ['2021-02-09~', 'vers le 9_février 2021', 'about 9_February 2021'],
    ['[2021-02-01~..2021-02-10~]', 'début février 2021', 'early February 2021'],
    ['[2021-02-11~..2021-02-20~]', 'mi-février 2021', 'mid-February 2021'],
    ['[2021-02-21~..2021-02-28~]', 'fin février 2021', 'late February 2021'],
    ['[2021-02-21..2021-02-28]', 'entre le 21 et le 28_février 2021', 'between 21 and 28_February 2021'],
    ['2021-37~', 'début 2021', 'early 2021'],
    ['2021-38~/2021-39~', 'de mi-2021 à fin 2021', 'mid-2021 to late 2021'],
    ['../2021-37~', 'jusqu’à début 2021', 'until early 2021'],
    ['2021-02-09~/..', 'depuis le 9_février 2021 environ', 'since about 9_February 2021'],
    ['2021-02-23/..', 'depuis le 23_février 2021', 'since 23_February 2021'],
    ['../2021-02-23', 'jusqu’au 23_février 2021', 'until 23_February 2021'],
    ['../2021-02', 'jusqu’en février 2021', 'until February 2021'],
    ['../2021', 'jusqu’en 2021', 'until 2021'],
    ['../2021-22', 'jusqu’à l’été 2021', 'until summer 2021'],
    ['../202X', 'jusqu’aux années 2020', 'until the 2020s'],
    ['/2021-02-23', 'jusqu’au 23_février 2021, début inconnu', 'until 23_February 2021, start unknown'],
    ['2021-02-23/', 'à partir du 23_février 2021, fin inconnue', 'from 23_February 2021, end unknown'],
    ['2021-02/', 'à partir de février 2021, fin inconnue', 'from February 2021, end unknown'],
    ['../..', 'sans début ni fin', 'no start and no end'],
    ['/..', 'début et fin inconnus', 'start and end unknown'],
    ['[2021-02-14..2021-02-23]', 'entre le 14 et le 23_février 2021', 'between 14 and 23_February 2021'],
    ['[2021-02-14,2021-02-23]', 'le 14 ou le 23_février 2021', '14 or 23_February 2021'],
    ['{2021-02-14,2021-02-23}', '14 et 23_février 2021', '14 and 23_February 2021'],
    ['[2021-02-28,2021-03-01]', 'le 28_février ou le 1er_mars 2021', '28_February or 1_March 2021'],
    ['[2015,2018,2020]', '2015, 2018 ou 2020', '2015, 2018 or 2020'],
    ['[2021-01..2021-03]', 'entre janvier et mars 2021', 'between January and March 2021'],
    ['[..2021-02-23]', 'le 23_février 2021 ou avant', '23_February 2021 or earlier'],
    ['[2021-02-26..]', 'le 26_février 2021 ou après', '26_February 2021 or later'],
    ['[2021-02..]', 'février 2021 ou après', 'February 2021 or later'],
    ['2021-21', 'printemps 2021', 'spring 2021'],
    ['2021-22', 'été 2021', 'summer 2021'],
    ['2021-24~', 'vers l’hiver 2021', 'about winter 2021'],
    ['2021-33', '1er trimestre 2021', 'first quarter of 2021'],
    ['2021-37', '1er quadrimestre 2021', 'first four months of 2021'],
    ['2021-41', '2e semestre 2021', 'second half of 2021'],
    ['2021-29', 'printemps austral 2021', 'southern spring 2021'],
    ['202X', 'années 2020', '2020s'],
    ['20XX', 'années 2000 à 2099', 'years 2000 to 2099'],
    ['2X21', 'années 2021 à 2921 (2X21)', 'years 2021 to 2921 (2X21)'],
    ['XXXX', 'année inconnue', 'unknown year'],
    ['2021-XX', '2021, mois inconnu', '2021, month unknown'],
    ['2021-02-XX', 'février 2021, jour inconnu', 'February 2021, day unknown'],
    ['2021-XX-XX', '2021, mois et jour inconnus', '2021, month and day unknown'],
    ['2021-XX-14', '14 d’un mois inconnu de 2021', 'day 14 of an unknown month of 2021'],
    ['XXXX-02-14', '14_février d’une année inconnue', '14_February of an unknown year'],
    ['XXXX-XX-XX', 'date inconnue', 'unknown date'],
    ['2021-1X', '2021, entre octobre et décembre', '2021, between October and December'],
    ['2021-X2', '2021, février ou décembre', '2021, February or December'],
    ['2021-02-1X', 'février 2021, entre le 10 et le 19', 'February 2021, day between 10 and 19'],
    ['2021-02-X4', 'février 2021, le 4, le 14 ou le 24', 'February 2021, day 4, 14 or 24'],
    [
      '202X-02-14',
      '14_février d’une année entre 2020 et 2029',
      '14_February of a year between 2020 and 2029',
    ],
    ['202X-02', 'février d’une année entre 2020 et 2029', 'February of a year between 2020 and 2029'],
    ['202X-XX', 'années 2020, mois inconnu', '2020s, month unknown'],
    ['2021-XX-1X', '2021, mois inconnu, entre le 10 et le 19', '2021, month unknown, day between 10 and 19'],
    ['-0044', '45_av._J.-C.', '45_BC'],
    ['0000', '1_av._J.-C.', '1_BC'],
    ['Y170000002', '170\u202F000\u202F002', '170,000,002'],
    ['1950S2', 'années 1900 à 1999 (estimation_: 1950)', 'years 1900 to 1999 (estimate: 1950)'],
    ['2021-02-23T19:00', '23_février 2021, 19_h_00', '23_February 2021, 19:00'],
    ['2021-02-23T19', '23_février 2021, 19_h', '23_February 2021, 7_p.m.'],
    ['2021-02-23T19:00:05Z', '23_février 2021, 19_h_00_min_05_s (UTC)', '23_February 2021, 19:00:05 (UTC)'],
    ['2021-02-23T09:05+05:30', '23_février 2021, 9_h_05 (UTC+5:30)', '23_February 2021, 09:05 (UTC+5:30)'],
    [
      '2021-02-23T19:00/2021-02-23T21:00',
      '23_février 2021, de 19_h_00 à 21_h_00',
      '23_February 2021, 19:00 to 21:00',
    ],
    ['2021-02-23T19:00/..', 'depuis le 23_février 2021, 19_h_00', 'since 23_February 2021, 19:00'],
    ['2021-02-14/2021-02-23', 'du 14 au 23_février 2021', '14 to 23_February 2021'],
    ['2021-02-28/2021-03-02', 'du 28_février au 2_mars 2021', '28_February to 2_March 2021'],
    ['2021-01/2021-03', 'janvier à mars 2021', 'January to March 2021'],
    ['2021-02-14/2021-03', 'du 14_février 2021 à mars 2021', '14_February 2021 to March 2021'],
    ['2021-02/2021-03-03', 'février 2021 au 3_mars 2021', 'February 2021 to 3_March 2021'],
    ['2021-21/2021-22', 'du printemps 2021 à l’été 2021', 'spring 2021 to summer 2021'],
    ['2021-02-14?', '14_février 2021 (incertain)', '14_February 2021 (uncertain)'],
    ['2021-02-14%', 'vers le 14_février 2021 (incertain)', 'about 14_February 2021 (uncertain)'],
    ['2021-~02-14', '14_février 2021 (mois approximatif)', '14_February 2021 (month approximate)'],
    ['~2021-02-14', '14_février 2021 (année approximative)', '14_February 2021 (year approximate)'],
    ['2021-02-?14', '14_février 2021 (jour incertain)', '14_February 2021 (day uncertain)'],
    ['2021?-02-14', '14_février 2021 (année incertaine)', '14_February 2021 (year uncertain)'],
    ['?2021-02-~14', 'vers le 14_février 2021 (année incertaine)', 'about 14_February 2021 (year uncertain)'],
    [
      '2021-02-09~/2021-02-23',
      'du 9_février 2021 environ au 23_février 2021',
      'about 9_February 2021 to 23_February 2021',
    ],
    [
      '2021-02-09?/2021-02-23~',
      'du 9_février 2021 (incertain) au 23_février 2021 environ',
      '9_February 2021 (uncertain) to about 23_February 2021',
    ],
    ['{2021..2023}', '2021 à 2023', '2021 to 2023'],
    ['{..2023}', 'jusqu’en 2023', 'until 2023'],
    ['[..2021-02,2021-05]', 'février 2021 ou avant ou mai 2021', 'February 2021 or earlier or May 2021'],
    ['2021~', 'vers 2021', 'about 2021'],
    ['202X~', 'vers les années 2020', 'about the 2020s'],
    ['2021-33/..', 'depuis le 1er trimestre 2021', 'since the first quarter of 2021'],
    ['202X-21', 'printemps d’une année entre 2020 et 2029', 'spring of a year between 2020 and 2029'],
    ['XXXX-21', 'printemps d’une année inconnue', 'spring of an unknown year'],
    [
      '202X-33',
      '1er trimestre d’une année entre 2020 et 2029',
      'first quarter of a year between 2020 and 2029',
    ],
    ['2021-XX~', 'vers 2021, mois inconnu', 'about 2021, month unknown'],
    [
      '{2021-02-14,2021-02-14..2021-02-20}',
      '14_février 2021 et du 14 au 20_février 2021',
      '14_February 2021 and 14 to 20_February 2021',
    ],
  ])('%s is "%s" and "%s"', (text, french, english) => {
    expect(words(text, 'fr')).toBe(french);
    expect(words(text, 'en')).toBe(english);
  });

  it.each([
    ['2021-02-14', '14_févr. 2021', '14_Feb 2021'],
    ['2021-03-01', '1er_mars 2021', '1_Mar 2021'],
    ['2015/2020-10', '2015 à oct. 2020', '2015 to Oct 2020'],
    ['2021-02-09~', 'vers le 9_févr. 2021', 'about 9_Feb 2021'],
    ['[2021-02-14..2021-02-23]', 'entre le 14 et le 23_févr. 2021', 'between 14 and 23_Feb 2021'],
  ])('%s is short as "%s" and "%s"', (text, french, english) => {
    expect(words(text, 'fr', 'short')).toBe(french);
    expect(words(text, 'en', 'short')).toBe(english);
  });
});

describe('an instant in words', () => {
  it('is told on the clock of the zone, with its offset', () => {
    const instant = '2021-02-23T18:04:59.000Z';
    expect(instantInWords(instant, 'fr', 'Europe/Paris')).toBe(
      '23\u00A0février 2021, 19\u00A0h\u00A004 (UTC+1)',
    );
    expect(instantInWords(instant, 'en', 'Asia/Kolkata')).toBe('23\u00A0February 2021, 23:34 (UTC+5:30)');
    expect(instantInWords(instant, 'en', 'America/New_York')).toBe('23\u00A0February 2021, 13:04 (UTC-5)');
  });

  it('is told in UTC when no zone is given, midnight being 0', () => {
    expect(instantInWords('2021-03-01T00:05:00Z', 'fr')).toBe('1er\u00A0mars 2021, 0\u00A0h\u00A005 (UTC)');
  });

  it('comes back untouched when it is no instant', () => {
    expect(instantInWords('soon', 'en')).toBe('soon');
  });
});
