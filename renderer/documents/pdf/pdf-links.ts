import type { DocumentLink } from '#shared/documents/document.ts';
import { problem } from '#shared/lib/errors.ts';
import type { LinkReader } from '../format.ts';
import { linkAddress, linkWords, mostLinks } from '../html/links.ts';
import { openPdf, type PdfDocument } from './pdfjs.ts';

/**
 * Where the links of a PDF lead: those that are drawn over its pages, with the words under them. Places in the same document and
 * scripts are left out, a page that cannot be read too; a file that a link would start is listed as it is named. A protected one is not opened: its password is kept nowhere.
 */
export const linksOfPdf: LinkReader = async ({ bytes }, progress) => {
  const opened = await openPdf(bytes);
  if (opened === 'password' || opened === 'password-wrong') return problem('document.links-locked');
  if (opened === 'damaged') return problem('document.damaged');
  const { document, close } = opened;
  const listed = new Map<string, DocumentLink>();
  try {
    for (let number = 1; number <= document.numPages && listed.size < mostLinks; number += 1) {
      for (const link of await pageLinks(document, number).catch(() => []))
        if (listed.size < mostLinks) listed.set(`${link.words}\n${link.address}`, link);
      progress(number, document.numPages);
    }
  } finally {
    await close();
  }
  return [...listed.values()];
};

async function pageLinks(document: PdfDocument, number: number): Promise<readonly DocumentLink[]> {
  const page = await document.getPage(number);
  const drawn = (await page.getAnnotations()) as readonly Readonly<Record<string, unknown>>[];
  page.cleanup();
  const links: DocumentLink[] = [];
  for (const { subtype, unsafeUrl, url, overlaidText } of drawn) {
    // As it is written: the library's own `url` is made whole, and empty for what it would not follow.
    const written = typeof unsafeUrl === 'string' ? unsafeUrl : url;
    const address = subtype === 'Link' && typeof written === 'string' ? linkAddress(written) : undefined;
    if (address === undefined) continue;
    const words = typeof overlaidText === 'string' ? overlaidText : '';
    const last = links.at(-1);
    // One link over two lines is two, drawn one after the other.
    if (last?.address === address)
      links[links.length - 1] = { ...last, words: linkWords(`${last.words} ${words}`) };
    else links.push({ words: linkWords(words), address, place: 'text' });
  }
  return links;
}
