import { describe, expect, it } from 'vitest';
import { pictureSize } from '#shared/documents/picture-size.ts';
import { holdPicture } from '../../../../renderer/documents/ocr/hold-picture.ts';
import { parseImage } from '../../../../renderer/documents/ocr/parse-image.ts';
import { namedCopies } from '../../../fixtures/documents/damaged-copies.ts';
import { inTime } from '../../../fixtures/documents/in-time.ts';
import { tinyJpeg, tinyLosslessWebp, tinyPng, tinyWebp } from '../../../fixtures/documents/tiny-pictures.ts';

// What decodes pictures is the window's `createImageBitmap`: `test/e2e/store.spec.ts` runs this file there. Without a
// window, what they say of themselves is all that is read.
const hasDecoder = typeof createImageBitmap !== 'undefined';

const whole: readonly (readonly [name: string, bytes: Uint8Array, copies: number])[] = [
  ['a.png', tinyPng(40, 30, new Uint8Array(1200).fill(99)), 500],
  ['a.jpg', tinyJpeg, 500],
  ['a.webp', tinyWebp, 300],
  ['exact.webp', tinyLosslessWebp, 200],
];

const tools = { progress: () => {}, signal: new AbortController().signal };

describe('a damaged picture', () => {
  it.each(whole)(
    'like %s is decoded and drawn, or refused with a reason: never stuck',
    async (name, bytes, copies) => {
      let [decoded, undecodable] = [0, 0];
      for (const [copy, which] of namedCopies(name, bytes, copies)) {
        const before = copy.slice();
        const parsed = await inTime(which, () => parseImage({ name, bytes: copy }, tools));
        if (parsed.ok) decoded += 1;
        else {
          expect(parsed.error.code, which).toMatch(/^document\.(?:damaged|inflated)$/);
          if (parsed.error.code === 'document.damaged' && pictureSize(copy) !== undefined) undecodable += 1;
        }
        if (hasDecoder) await inTime(which, () => drawn(copy, parsed.ok));
        expect(copy, which).toEqual(before);
      }
      // Where the head is whole, the decoder alone refuses; hardly a PNG gets past it, whose parts carry their sums.
      expect(undecodable > 20).toBe(hasDecoder);
      expect(decoded + undecodable).toBeGreaterThan(20);
    },
  );
});

/** Opens a picture to be seen, as small as it can be drawn, and finds it there or not as it came in. */
async function drawn(bytes: Uint8Array, isWhole: boolean): Promise<void> {
  const held = await holdPicture(bytes);
  expect(typeof held === 'object').toBe(isWhole);
  if (typeof held !== 'object') return;
  const [size] = held.sizes;
  const canvas = await held.draw(1, 8 / Math.max(size?.width ?? 8, size?.height ?? 8));
  expect(Math.max(canvas.width, canvas.height)).toBe(8);
}
