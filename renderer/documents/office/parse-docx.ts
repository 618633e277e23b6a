import mammoth from 'mammoth';
import { ok } from '#shared/lib/result.ts';
import type { Parser } from '../format.ts';
import { readMarkup } from '../html/read-page.ts';
import { officeProposals } from './office-metadata.ts';
import { officeEmbedded, officeUnshown } from './office-unshown.ts';
import { packedAgain, unpack } from './unpack.ts';

/** Version of what this reader makes of a document. */
const version = 1;

/**
 * Reads a document of Word. Its text goes through markup that is only ever read as text; pictures are not looked at, nothing outside the
 * file is opened.
 */
export const parseDocx: Parser = async ({ bytes }, tools) => {
  const files = unpack(bytes, (name) => /\.(?:xml|rels)$/i.test(name));
  if (!files.ok) return files;
  const archive = packedAgain(files.value).buffer;
  // The page reads `arrayBuffer`, Node reads `buffer`; each leaves the other alone.
  const input = { arrayBuffer: archive, buffer: archive } as unknown as { arrayBuffer: ArrayBuffer };
  const { value: markup } = await mammoth.convertToHtml(input, {
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    externalFileAccess: false,
    includeEmbeddedStyleMap: false,
  });
  return ok({
    text: readMarkup(markup),
    derived: { by: 'docx', version },
    proposals: officeProposals(files.value.get('docProps/core.xml')),
    children: [],
    warnings: [],
    ...officeUnshown(files.value, tools),
    embedded: officeEmbedded(bytes),
  });
};
