import type { EmbeddedFile } from '#shared/documents/document.ts';
import { formats } from '#shared/documents/formats.ts';
import { bytesOfText } from '../bytes-of-text.ts';

/** A file that is written out in the address of a link, a picture or a frame (RFC 2397). */
const written = /data:([\w.+-]+\/[\w.+-]+)?(?:;[\w.+-]+=[^;,"']{1,100})*;base64,([\w+/]{200,}={0,2})/gi;

/** Fonts and styles: nobody writes in them. */
const drawnWith = /font|woff|css/i;

/** Shorter ones are marks and spacers, and more than these are a page of pictures. */
const mostFiles = 250;

/** The files that a page holds written out: a table to download, a page in a frame, pictures with what they say of themselves. */
export function dataFiles(markup: string): readonly EmbeddedFile[] {
  const files: EmbeddedFile[] = [];
  for (const [, type = '', base64 = ''] of markup.matchAll(written)) {
    if (drawnWith.test(type)) continue;
    if (files.length === mostFiles) break;
    try {
      files.push({ name: nameFor(type), bytes: bytesOfText(base64), by: 'program' });
    } catch {
      // Not what it says it is: nothing can be made of it.
    }
  }
  return files;
}

/** A name that tells the kind of a file that has none in its bytes. */
function nameFor(type: string): string {
  const known = Object.values(formats).find(({ mediaType }) => mediaType === type.toLowerCase());
  return known === undefined ? '' : `1.${known.extensions[0]}`;
}
