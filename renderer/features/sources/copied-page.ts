import type { Problem } from '#shared/lib/errors.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { pageDesk } from '../../documents/page-desk.ts';
import type { DocumentToKeep } from './before-kept.ts';

/** Says what the rest is written in to whoever opens a saved copy, whatever the page itself said it was. */
const byteOrderMark = '\ufeff';

/**
 * A pasted source with the part of a page that it was copied from as its original, which alone holds where its links lead. Read
 * beside the window, like every file, for what it holds besides the text that is kept; refused as reading is.
 */
export async function withCopiedPage(
  document: DocumentToKeep,
  markup: string,
  name: string,
): Promise<Result<DocumentToKeep, Problem>> {
  const { source } = document;
  const { text: chosenText } = source;
  if (markup === '' || chosenText === undefined) return ok(document);
  const mediaType = 'text/html';
  const blob = new Blob([byteOrderMark, markup]);
  const read = await pageDesk().read({ name, blob, mediaType, chosenText });
  if (!read.ok) return read;
  const { bytes, sha256, unshown, document: page } = read.value;
  // What could not be looked through is not kept unseen.
  if (!page.ok) return err(page.error);
  const { textSha256 } = page.value;
  return ok({
    ...document,
    ...(unshown === undefined ? {} : { unshown }),
    source: {
      ...source,
      isFile: false,
      digests: {
        ...(textSha256 === undefined ? {} : { text: textSha256 }),
        ...source.digests,
        original: sha256,
      },
      original: { name, bytes, mediaType, encoding: 'utf-8' },
    },
  });
}
