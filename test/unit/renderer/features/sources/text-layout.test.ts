import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '#shared/reading/paragraphs.ts';
import { stretchesOf } from '#shared/reading/stretches.ts';
import { layoutInSteps, layoutOf } from '../../../../../renderer/features/sources/text-layout.ts';

const pieces = fc.constantFrom('mot ', 'long'.repeat(900), '\n', '\n\n', '\f', 'a\tb\tc\n', '\u0301', '😀');
const texts = fc.array(pieces, { maxLength: 60 }).map((some) => some.join(''));
const tabUses = fc.constantFrom('cells' as const, 'regular' as const, 'none' as const);
const goOn = (): Promise<void> => Promise.resolve();

describe('the layout of a text', () => {
  it('is the same made at once and in steps, and holds the stretches of the paragraphs', async () => {
    const property = fc.asyncProperty(texts, tabUses, async (text, tabs) => {
      const atOnce = layoutOf(text, tabs);
      expect(await layoutInSteps(text, tabs, goOn, new AbortController().signal)).toEqual(atOnce);
      expect(atOnce.paragraphs).toEqual(paragraphsOf(text));
      expect(atOnce.stretches).toEqual(stretchesOf(text, atOnce.paragraphs));
      if (tabs === 'none') expect(atOnce.tables).toEqual([]);
    });
    await fc.assert(property);
  });

  it('keeps the numbers of paragraphs over its slices', () => {
    const text = Array.from({ length: 12_001 }, (_, place) => `Ligne ${place + 1}`).join('\n');
    const { stretches } = layoutOf(text, 'none');
    expect(stretches.map(({ number }) => number)).toEqual(stretches.map((_, place) => place + 1));
    expect(text.slice(stretches.at(-1)?.start, stretches.at(-1)?.end)).toBe('Ligne 12001');
  });

  it('is given up between two steps', async () => {
    const giveUp = new AbortController();
    const pause = (): Promise<void> => {
      giveUp.abort();
      return goOn();
    };
    expect(await layoutInSteps('Un mot.\n\nUn autre.', 'cells', pause, giveUp.signal)).toBeUndefined();
  });
});
