import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  partsOf,
  placeInParts,
  retyped,
  withoutSignBeside,
} from '../../../../../renderer/features/sources/text-parts.ts';

const unit = fc.constantFrom('a', 'bc', ' ', '\n', '\n\n', '🙂', 'é', '.');
const anyText = fc.string({ unit, maxLength: 200 });

describe('a text in parts', () => {
  it('is the text, in parts no longer than a field can hold, no pair of surrogates cut', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 4, max: 40 }), (text, longest) => {
        const parts = partsOf(text, longest);
        expect(parts.join('')).toBe(text);
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(longest);
          expect(part.isWellFormed()).toBe(text.isWellFormed());
        }
        if (text !== '') expect(parts).not.toContain('');
      }),
    );
  });

  it('is cut between paragraphs, else lines, else words', () => {
    expect(partsOf('Un deux.\n\nTrois\nquatre.', 14)).toEqual(['Un deux.\n\n', 'Trois\nquatre.']);
    expect(partsOf('Un deux\ntrois quatre', 14)).toEqual(['Un deux\n', 'trois quatre']);
    expect(partsOf('Un deux trois quatre', 14)).toEqual(['Un deux trois ', 'quatre']);
    expect(partsOf('Undeuxtroisquatre', 14)).toEqual(['Undeuxtroisqua', 'tre']);
  });

  it('has each of its places in one part', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 4, max: 40 }), fc.nat(220), (text, longest, offset) => {
        const parts = partsOf(text, longest);
        const place = placeInParts(parts, offset);
        const before = parts.slice(0, place.at).join('').length;
        expect(before + place.offset).toBe(Math.min(offset, text.length));
      }),
    );
  });

  it('takes what is typed into one part, and parts it anew when much is pasted', () => {
    expect(retyped(['un ', 'deux ', 'trois'], 1, 'deux et ', 8, 10)).toEqual({
      parts: ['un ', 'deux et ', 'trois'],
      at: 1,
      offset: 8,
    });
    const pasted = 'quatre cinq six sept huit';
    const after = retyped(['un ', 'deux ', 'trois'], 1, pasted, pasted.length, 10);
    expect(after.parts.join('')).toBe(`un ${pasted}trois`);
    expect(Math.max(...after.parts.map(({ length }) => length))).toBeLessThanOrEqual(10);
    expect([after.parts[after.at], after.offset]).toEqual(['sept huit', 9]);
  });

  it('loses a whole sign over a seam', () => {
    expect(withoutSignBeside(['un🙂', 'deux'], 1, -1)).toEqual(['un', 'deux']);
    expect(withoutSignBeside(['un', '🙂deux'], 0, 1)).toEqual(['un', 'deux']);
    expect(withoutSignBeside(['un\n\n', 'deux'], 1, -1)).toEqual(['un\n', 'deux']);
  });
});
