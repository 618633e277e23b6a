import { operations, type PdfDocument, type PdfPage } from './pdfjs.ts';

/** Above this many pages without text, all are taken for scans: to look into each would decode its pictures. */
const pagesLookedInto = 12;

/** Those of the pages that show a picture. */
export async function picturesAmong(
  document: PdfDocument,
  pages: readonly number[],
): Promise<readonly number[]> {
  if (pages.length > pagesLookedInto) return pages;
  const found: number[] = [];
  for (const number of pages) if (await showsPicture(await document.getPage(number))) found.push(number);
  return found;
}

const pictures: ReadonlySet<number | undefined> = new Set(
  Object.entries(operations)
    .filter(([name]) => /^paint.*Image/u.test(name))
    .map(([, code]) => code),
);

async function showsPicture(page: PdfPage): Promise<boolean> {
  try {
    const { fnArray } = await page.getOperatorList();
    page.cleanup();
    return fnArray.some((code) => pictures.has(code));
  } catch {
    return false;
  }
}
