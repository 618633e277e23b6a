import { pictureSegments } from '#shared/documents/picture-segments.ts';
import type { ReadDocument } from '#shared/documents/document.ts';
import { inflatedStart } from '../inflated-start.ts';
import { looseText } from '../loose-text.ts';

/** What the file of a picture says besides the picture, and what is hidden behind its end. */
export function pictureUnshown(bytes: Uint8Array): Required<Pick<ReadDocument, 'unshown' | 'embedded'>> {
  const segments = pictureSegments(bytes);
  return {
    unshown: segments
      .filter(({ name }) => name !== 'behind')
      .map((segment) => ({ place: 'metadata', by: 'program', text: textOf(segment) })),
    embedded: segments
      .filter(({ name }) => name === 'behind')
      .map((segment) => ({ name: '', bytes: segment.bytes, by: 'program' })),
  };
}

/** Texts of PNG may be packed, behind a keyword and zeros. */
function textOf({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): string {
  const words = looseText(bytes);
  if (name !== 'zTXt' && name !== 'iTXt') return words;
  for (let at = bytes.indexOf(0x78); at !== -1; at = bytes.indexOf(0x78, at + 1)) {
    const inflated = bytes[at - 1] === 0 ? inflatedStart(bytes.subarray(at)) : undefined;
    if (inflated !== undefined) return `${words}\n${looseText(inflated)}`;
  }
  return words;
}
