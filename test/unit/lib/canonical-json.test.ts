import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, sameValue } from '#shared/lib/canonical-json.ts';

const anyValue = fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' });

/** The same value with the keys of every object written in another order. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, item]) => [key, reordered(item)]));
}

describe('canonical JSON', () => {
  it('is the same whatever the order keys were written in', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(canonicalJson(reordered(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it('is read back as the very value, and written again as the very text', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('differs for values that differ', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (left, right) => {
        const alike =
          JSON.stringify(reordered(reordered(left))) === JSON.stringify(reordered(reordered(right)));
        if (alike) expect(sameValue(left, right)).toBe(true);
        if (sameValue(left, right))
          expect(JSON.parse(canonicalJson(left))).toEqual(JSON.parse(canonicalJson(right)));
      }),
    );
  });

  it('leaves out what is absent, and refuses what JSON cannot hold', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
    expect(sameValue({ a: 1 }, { a: 1, b: undefined })).toBe(true);
    expect(sameValue(undefined, {})).toBe(false);
    for (const value of [NaN, Infinity, () => 1, Symbol('s'), undefined, 1n]) {
      expect(() => canonicalJson(value)).toThrow('Invariant broken');
    }
  });
});
