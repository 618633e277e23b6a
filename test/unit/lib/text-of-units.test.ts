import { describe, expect, it } from 'vitest';
import { textOfUnits } from '#shared/lib/text-of-units.ts';

describe('textOfUnits', () => {
  it('gives back a long text, signs of two units too', () => {
    const text = `${'Éléonore 😀 — « œuvre » '.repeat(2000)}fin`;
    const units = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
    expect(textOfUnits(units)).toBe(text);
    expect(textOfUnits(units.subarray(0, 0))).toBe('');
  });
});
