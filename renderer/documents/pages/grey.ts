import type { GreyPage } from './talk.ts';

/** A drawn page in shades of grey. */
export function greyPage(canvas: OffscreenCanvas, scale: number): GreyPage {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d')?.getImageData(0, 0, width, height) ?? {};
  if (data === undefined) throw new Error('No picture of the page.');
  return { width, height, scale, grey: greyOf(data) };
}

/** Shades of grey of colours (RGBA, four bytes a pixel), over white where they are transparent. ITU-R BT.601. */
export function greyOf(rgba: Uint8ClampedArray): Uint8Array<ArrayBuffer> {
  const grey = new Uint8Array(rgba.length / 4);
  for (let pixel = 0; pixel < grey.length; pixel += 1) {
    const at = pixel * 4;
    const light = 0.299 * (rgba[at] ?? 0) + 0.587 * (rgba[at + 1] ?? 0) + 0.114 * (rgba[at + 2] ?? 0);
    const alpha = (rgba[at + 3] ?? 0) / 255;
    grey[pixel] = Math.round(light * alpha + 255 * (1 - alpha));
  }
  return grey;
}
