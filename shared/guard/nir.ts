import type { Finding } from './finding.ts';
import { after, before, gap, scan, spaces } from './scan.ts';

/**
 * The French number of social security as it is written: sex, year, month, department, commune, order, key. Between
 * groups a space, dot or dash, before the key also its name.
 */
const pattern = new RegExp(
  `${before}([1-478])${gap}(\\d{2})${gap}(\\d{2})${gap}(\\d[\\dAB])${gap}(\\d{3})${gap}(\\d{3})` +
    `(?:${gap}|[${spaces}]?[(|]?[${spaces}]?(?:cl[ée]|key)?[${spaces}]?:?[${spaces}]?)(\\d{2})${after}(?!\\.\\d)`,
  'giu',
);

/** The number of a device has fifteen digits too. */
const ofTelephones = /imei\W{0,4}$/i;

/**
 * Every valid NIR with its key (13 signs and 2). Sex 1 and 2, 3 and 4 while being registered, 7 and 8 for temporary
 * numbers; months 1 to 12, and 20 to 42 or 50 to 99 where the month of birth is not known; the key is 97 less the
 * remainder by 97, Corsica counted as 19 (2A) and 18 (2B). Source: INSEE, répertoire national d'identification.
 */
export function findNirs(text: string): readonly Finding[] {
  return scan(text, pattern, 'nir', (match) =>
    isValid(match) && !ofTelephones.test(text.slice(Math.max(0, match.index - 12), match.index))
      ? match[0].length
      : undefined,
  );
}

function isValid([
  ,
  sex = '',
  year = '',
  month = '',
  place = '',
  commune = '',
  order = '',
  key = '',
]: RegExpExecArray): boolean {
  const department = place.toUpperCase();
  const monthNumber = Number(month);
  const isMonth =
    (monthNumber >= 1 && monthNumber <= 12) ||
    (monthNumber >= 20 && monthNumber <= 42) ||
    (monthNumber >= 50 && monthNumber <= 99);
  if (!isMonth || department === '00' || commune === '000' || order === '000') return false;
  if (/[AB]/.test(department) && !/^2[AB]$/.test(department)) return false;
  const counted = department.replace('2A', '19').replace('2B', '18');
  // Thirteen digits are below 2^53: the remainder is exact.
  return 97 - (Number(sex + year + month + counted + commune + order) % 97) === Number(key);
}
