import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedBidi, isolated, withoutIsolates } from '#shared/lib/bidi.ts';

describe('a text with directional marks', () => {
  it('is given what closes them, innermost first', () => {
    expect(closedBidi('a \u202Eb')).toBe('a \u202Eb\u202C');
    expect(closedBidi('\u2067a \u202Db')).toBe('\u2067a \u202Db\u202C\u2069');
    expect(closedBidi('\u202Ba \u2066b')).toBe('\u202Ba \u2066b\u2069\u202C');
  });

  it('is left alone when all are closed, an isolate with what it holds', () => {
    for (const text of ['plain', '\u202Eb\u202C', '\u2068a\u202Eb\u2069', 'سبعة 7']) {
      expect(closedBidi(text)).toBe(text);
    }
  });

  it('is not deceived by an end that comes before its beginning', () => {
    expect(closedBidi('\u202C\u202Eb')).toBe('\u202C\u202Eb\u202C');
    expect(closedBidi('\u2069\u2067b')).toBe('\u2069\u2067b\u2069');
  });
});

describe("somebody's words inside a sentence", () => {
  it('are shut in when they are written from right to left, also in part', () => {
    for (const name of ['سبعة 7', 'תשעה', 'Clinique (عيادة) 12', '\u{1E900}\u{1E901}'])
      expect(isolated(name)).toBe(`\u2068${name}\u2069`);
  });

  it('are left alone when nothing in them turns', () => {
    for (const name of ['', 'Été 2021', 'Ἀθῆναι', 'Москва', '東京', 'a\u200Eb', '🙂'])
      expect(isolated(name)).toBe(name);
  });

  it('can be stored as they were', () => {
    expect(withoutIsolates(`${isolated('سبعة 7')} (copie)`)).toBe('سبعة 7 (copie)');
  });

  it('cannot leave by a mark of their own', () => {
    expect(isolated('a\u202Eb')).toBe('\u2068a\u202Eb\u202C\u2069');
    expect(isolated('سبعة\u2069 7')).toBe('\u2068سبعة 7\u2069');
    expect(isolated('\u2067a\u2069 \u2069b')).toBe('\u2068\u2067a\u2069 b\u2069');
  });

  it('end where their own isolate ends, whatever stands in them', () => {
    const signs = fc.constantFrom(
      'a',
      '7',
      ' ',
      'س',
      '\u202A',
      '\u202C',
      '\u202E',
      '\u2066',
      '\u2067',
      '\u2068',
      '\u2069',
    );
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 30 }), (words) => {
        const shut = isolated(words);
        let depth = 0;
        const ends: number[] = [];
        for (const [index, sign] of [...shut].entries()) {
          if (/[\u2066-\u2068]/.test(sign)) depth += 1;
          if (sign === '\u2069') {
            depth -= 1;
            if (depth === 0) ends.push(index);
          }
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        if (shut !== words) expect([shut.charAt(0), ends]).toEqual(['\u2068', [shut.length - 1]]);
      }),
    );
  });
});
