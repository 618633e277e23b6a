import { describe, expect, it } from 'vitest';
import { closedBidi } from '#shared/lib/bidi.ts';

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
