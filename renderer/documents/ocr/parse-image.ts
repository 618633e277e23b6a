import { pictureSize } from '#shared/documents/picture-size.ts';
import { problem } from '#shared/lib/errors.ts';
import { err, ok } from '#shared/lib/result.ts';
import type { Parser } from '../format.ts';
import { mostPicturePixels } from '../pages/talk.ts';
import { pictureUnshown } from './picture-unshown.ts';
import { recognitionVersion } from './recognition-version.ts';

/**
 * Takes a picture in: it is looked at, not read, and its one page is offered for recognition. One that says no extent, or
 * cannot be decoded, is refused as damaged; one of more than a hundred million pixels as inflated.
 */
export const parseImage: Parser = async ({ bytes }) => {
  const size = pictureSize(bytes);
  if (size === undefined) return err(problem('document.damaged'));
  if (size.width * size.height > mostPicturePixels)
    return err(problem('document.inflated', undefined, { maximum: mostPicturePixels * 4 }));
  if (!(await isDecoded(bytes))) return err(problem('document.damaged'));
  return ok({
    derived: { by: 'ocr', version: recognitionVersion },
    proposals: {},
    children: [],
    warnings: [],
    scannedPages: [1],
    ...pictureUnshown(bytes),
  });
};

/** Whether the window's own decoder makes a picture of it. */
async function isDecoded(bytes: Uint8Array): Promise<boolean> {
  if (typeof createImageBitmap === 'undefined') return true;
  try {
    (await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>]))).close();
    return true;
  } catch {
    return false;
  }
}
