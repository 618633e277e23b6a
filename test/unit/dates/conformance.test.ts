import { parse } from 'edtf';
import { describe, expect, it } from 'vitest';
import { isEdtf } from '../../../shared/dates/parse-date.ts';

/** Whether npm `edtf`, an independent reading of the same standard, accepts a text. */
function acceptedElsewhere(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The examples of the EDTF specification (loc.gov/standards/datetime), levels 0 to 2. */
const specified = [
  '1985-04-12',
  '1985-04',
  '1985',
  '1985-04-12T23:20:30',
  '1985-04-12T23:20:30Z',
  '1985-04-12T23:20:30-04:00',
  '1964/2008',
  '2004-06/2006-08',
  '2004-02-01/2005-02-08',
  '2004-02-01/2005-02',
  '2004-02-01/2005',
  '2005/2006-02',
  'Y170000002',
  'Y-170000002',
  '2001-21',
  '1984?',
  '2004-06~',
  '2004-06-11%',
  '201X',
  '20XX',
  '2004-XX',
  '1985-04-XX',
  '1985-XX-XX',
  '1985-04-12/..',
  '1985-04/..',
  '1985/..',
  '../1985-04-12',
  '../1985',
  '1985-04-12/',
  '/1985-04',
  '-1985',
  'Y-17E7',
  '1950S2',
  'Y171010000S3',
  'Y3388E2S3',
  '2001-34',
  '[1667,1668,1670..1672]',
  '[..1760-12-03]',
  '[1760-12..]',
  '[1760-01,1760-02,1760-12..]',
  '[1667,1760-12]',
  '{1667,1668,1670..1672}',
  '{1960,1961-12}',
  '{..1984}',
  '2004-06-11%',
  '2004-06~-11',
  '2004?-06-11',
  '?2004-06-~11',
  '2004-%06-11',
  '156X-12-25',
  '15XX-12-25',
  'XXXX-12-XX',
  '1XXX-XX',
  '1XXX-12',
  '1984-1X',
  '2004-06-~01/2004-06-~20',
  '2004-06-XX/2004-07-03',
];

describe('our reading of EDTF beside another', () => {
  it.each(specified)('both accept %s', (text) => {
    expect(isEdtf(text)).toBe(true);
    expect(acceptedElsewhere(text)).toBe(true);
  });

  it.each([
    '2021-13',
    '2021-02-30',
    '2021-04-31',
    '2021-42',
    '2021-02-3X',
    '2021-02-14T25:00',
    '[2021',
    '2021-2',
  ])('both refuse %s', (text) => {
    expect(isEdtf(text)).toBe(false);
    expect(acceptedElsewhere(text)).toBe(false);
  });

  it('differs where the other is wrong, which is why the reading is ours', () => {
    expect([isEdtf('2021-02-29'), acceptedElsewhere('2021-02-29')]).toEqual([false, true]);
    expect([isEdtf('2021-21~'), acceptedElsewhere('2021-21~')]).toEqual([true, false]);
    expect([isEdtf('2021-21/2021-22'), acceptedElsewhere('2021-21/2021-22')]).toEqual([true, false]);
  });
});
