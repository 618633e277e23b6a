import { pictureSize } from '#shared/documents/picture-size.ts';
import { greyPage } from '../pages/grey.ts';
import { type HeldPages, mostPicturePixels, type PagesRefusal } from '../pages/talk.ts';

/** Longest side of a picture whose words are recognised: small letters are recognised better when enlarged. */
const wantedSide = 2600;
const mostEnlarged = 3;

/** Opens a picture as a document of one page, whose units are its pixels. */
export async function holdPicture(bytes: Uint8Array): Promise<HeldPages | PagesRefusal> {
  // What it says of itself comes first: a decoder refuses a picture that is too large like one that is damaged.
  const size = pictureSize(bytes);
  if (size !== undefined && size.width * size.height > mostPicturePixels) return 'inflated';
  const bitmap = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>])).catch(() => undefined);
  if (bitmap === undefined) return 'damaged';
  const { width, height } = bitmap;
  if (width * height > mostPicturePixels) return 'inflated';
  const drawn = (scale: number): OffscreenCanvas => {
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(width * scale)),
      Math.max(1, Math.round(height * scale)),
    );
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('No canvas to draw on.');
    context.imageSmoothingQuality = 'high';
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    return canvas;
  };
  return {
    sizes: [{ width, height }],
    words: () => Promise.resolve({ text: '', runs: [] }),
    // Finer than its own pixels there is nothing to see.
    draw: (_page, scale) => Promise.resolve(drawn(Math.min(scale, 1))),
    grey: () => {
      const scale = Math.min(mostEnlarged, wantedSide / Math.max(width, height));
      return Promise.resolve(greyPage(drawn(scale), scale));
    },
    scanned: (pages) => Promise.resolve(pages),
  };
}
