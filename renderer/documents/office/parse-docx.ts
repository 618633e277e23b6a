import mammoth from 'mammoth';
import { ok } from '#shared/lib/result.ts';
import type { LinkReader, Parser } from '../format.ts';
import { markupLinks, readMarkup } from '../html/read-markup.ts';
import { officeProposals } from './office-metadata.ts';
import { officeEmbedded, officeUnshown } from './office-unshown.ts';
import { packedAgain, unpack, type Unpacked } from './unpack.ts';

/** Version of what this reader makes of a document. */
const version = 1;

/**
 * Reads a document of Word. Its text goes through markup that is only ever read as text; pictures are not looked at, nothing outside the
 * file is opened.
 */
export const parseDocx: Parser = async ({ bytes }, tools) => {
  const files = unpackedXml(bytes);
  if (!files.ok) return files;
  return ok({
    text: readMarkup(await markupOf(files.value)),
    derived: { by: 'docx', version },
    proposals: officeProposals(files.value.get('docProps/core.xml')),
    children: [],
    warnings: [],
    ...officeUnshown(files.value, tools),
    embedded: officeEmbedded(bytes),
  });
};

/** The links of a document of Word, those in its notes too. */
export const linksOfDocx: LinkReader = async ({ bytes }) => {
  const files = unpackedXml(bytes);
  return files.ok ? markupLinks(await markupOf(files.value)) : [];
};

function unpackedXml(bytes: Uint8Array): ReturnType<typeof unpack> {
  return unpack(bytes, (name) => /\.(?:xml|rels)$/i.test(name));
}

async function markupOf(files: Unpacked): Promise<string> {
  const archive = packedAgain(files).buffer;
  // The page reads `arrayBuffer`, Node reads `buffer`; each leaves the other alone.
  const input = { arrayBuffer: archive, buffer: archive } as unknown as { arrayBuffer: ArrayBuffer };
  const { value } = await mammoth.convertToHtml(input, {
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    externalFileAccess: false,
    includeEmbeddedStyleMap: false,
  });
  return value;
}
