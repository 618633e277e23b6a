import fc from 'fast-check';
import { isEdtf, type Edtf } from '../../../shared/dates/parse-date.ts';

const mark = fc.constantFrom('', '', '', '?', '~', '%');
const two = (value: number): string => String(value).padStart(2, '0');
const year = fc.oneof(
  fc.integer({ min: 0, max: 9999 }).map((value) => String(value).padStart(4, '0')),
  fc.integer({ min: 1, max: 9999 }).map((value) => `-${String(value).padStart(4, '0')}`),
  fc.stringMatching(/^[12][0-9X]{3}$/),
  fc.constantFrom('XXXX', 'Y170000002', 'Y-17E7', '1950S2', '20XX'),
);
const month = fc.oneof(fc.integer({ min: 1, max: 12 }).map(two), fc.constantFrom('XX', '0X', '1X', 'X2'));
const day = fc.oneof(
  fc.integer({ min: 1, max: 31 }).map(two),
  fc.constantFrom('XX', '0X', '1X', '2X', '3X', 'X1'),
);
const time = fc
  .tuple(
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.constantFrom('', 'Z', '+01:00', '-05:30'),
  )
  .map(([hour, minute, zone]) => `T${two(hour)}:${two(minute)}${zone}`);

const point = fc.oneof(
  fc.tuple(year, mark).map((parts) => parts.join('')),
  fc.tuple(year, fc.integer({ min: 21, max: 41 }), mark).map(([y, code, m]) => `${y}-${code}${m}`),
  fc.tuple(mark, year, mark, month, mark).map(([a, y, b, m, c]) => `${a}${y}-${b}${m}${c}`),
  fc
    .tuple(mark, year, mark, mark, month, mark, mark, day, mark)
    .map(([a, y, b, c, m, d, e, dd, f]) => `${a}${y}${b}-${c}${m}${d}-${e}${dd}${f}`),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
  fc.tuple(year, month, day, time).map(([y, m, d, t]) => `${y}-${m}-${d}${t}`),
);
const extent = fc.oneof({ weight: 4, arbitrary: point }, { weight: 1, arbitrary: fc.constantFrom('', '..') });
const member = fc.oneof(
  point,
  fc.tuple(point, point).map((ends) => ends.join('..')),
);

/** Any valid EDTF date of levels 0 to 2. */
export const arbitraryDate: fc.Arbitrary<Edtf> = fc
  .oneof(
    point,
    fc.tuple(extent, extent).map((ends) => ends.join('/')),
    fc
      .tuple(fc.boolean(), fc.array(member, { minLength: 1, maxLength: 3 }))
      .map(([all, members]) => (all ? `{${members.join(',')}}` : `[${members.join(',')}]`)),
    point.map((text) => `[..${text}]`),
    point.map((text) => `{${text}..}`),
  )
  .filter(isEdtf);
