import { cleanText } from '#shared/documents/clean-text.ts';
import { problem } from '#shared/lib/errors.ts';
import { err, ok } from '#shared/lib/result.ts';
import type { LinkReader, Parser } from '../format.ts';
import { listedLinks } from '../html/links.ts';
import { elementsNamed, officeProposals, xmlOf } from './office-metadata.ts';
import { officeEmbedded, officeUnshown, otherFiles } from './office-unshown.ts';
import { openDocumentLinks, openDocumentText } from './open-document-text.ts';
import { unpack, type Unpacked } from './unpack.ts';

/** Version of what this reader makes of a document. */
const version = 1;

const wanted: ReadonlySet<string> = new Set(['content.xml', 'meta.xml', 'META-INF/manifest.xml']);

/** Reads an OpenDocument text (LibreOffice Writer). */
export const parseOdt: Parser = ({ bytes }, tools) => {
  const files = unpack(bytes, (name) => wanted.has(name));
  if (!files.ok) return Promise.resolve(files);
  const manifest = files.value.get('META-INF/manifest.xml');
  if (manifest !== undefined && elementsNamed(xmlOf(manifest), 'manifest:encryption-data').length > 0)
    return Promise.resolve(err(problem('document.encrypted')));
  const body = bodyOf(files.value);
  if (body === undefined) return Promise.resolve(err(problem('document.damaged')));
  return Promise.resolve(
    ok({
      text: cleanText(openDocumentText(body)),
      derived: { by: 'odt', version },
      proposals: officeProposals(files.value.get('meta.xml')),
      children: [],
      warnings: [],
      ...officeUnshown(otherFiles(bytes, (name) => /\.xml$/i.test(name)) ?? files.value, tools),
      embedded: officeEmbedded(bytes),
    }),
  );
};

/** The links of an OpenDocument text. */
export const linksOfOdt: LinkReader = ({ bytes }) => {
  const files = unpack(bytes, (name) => wanted.has(name));
  const body = files.ok ? bodyOf(files.value) : undefined;
  return Promise.resolve(body === undefined ? [] : listedLinks({ text: openDocumentLinks(body) }));
};

function bodyOf(files: Unpacked): Element | undefined {
  const content = files.get('content.xml');
  return content === undefined ? undefined : elementsNamed(xmlOf(content), 'office:body')[0];
}
