import { pageText } from '#shared/documents/page-text.ts';
import { isBare, pageEnd } from '#shared/documents/placed-text.ts';
import { problem } from '#shared/lib/errors.ts';
import { err, ok } from '#shared/lib/result.ts';
import type { Parser } from '../format.ts';
import { proposalsOf } from './metadata.ts';
import { openPdf, type PdfDocument, type PdfRefusal } from './pdfjs.ts';
import { pdfLeftovers } from './pdf-leftovers.ts';
import { placedItems } from './placed-items.ts';
import { documentUnshown, pageUnshown, wordsOutside } from './pdf-unshown.ts';
import { picturesAmong } from './scanned-pages.ts';

/** Version of what this reader makes of a file: raised when its text changes. */
export const pdfVersion = 2;

const refusals = {
  password: 'document.password',
  'password-wrong': 'document.password-wrong',
  damaged: 'document.damaged',
} as const satisfies Readonly<Record<PdfRefusal, string>>;

/**
 * Reads a PDF: pages in order, each ended by a form feed, lines joined into paragraphs. A page that cannot be read is left
 * empty with a warning; a document without any is refused. Pages that show a picture and say nothing are named in
 * `scannedPages`.
 */
export const parsePdf: Parser = async ({ bytes, password }, { progress, signal }) => {
  const opened = await openPdf(bytes, password);
  if (typeof opened === 'string') return err(problem(refusals[opened]));
  const { document, close } = opened;
  try {
    const count = document.numPages;
    const texts: string[] = [];
    const bare: number[] = [];
    const unread: number[] = [];
    const beside: Beside[] = [];
    for (let number = 1; number <= count && !signal.aborted; number += 1) {
      const text = await readPage(document, number);
      if (text === undefined) unread.push(number);
      else if (isBare(text)) bare.push(number);
      texts.push(text ?? '');
      beside.push(await whatIsBeside(() => pageUnshown(document, number)));
      progress(number, count);
    }
    if (count === 0 || unread.length === count) return err(problem('document.damaged'));
    const scannedPages = await picturesAmong(document, bare);
    const text = texts.map((each) => each + pageEnd).join('');
    beside.push(await whatIsBeside(() => documentUnshown(document)));
    const leftovers = pdfLeftovers(bytes, () => progress(count, count));
    const outside = leftovers.isCropped ? await wordsOutside(document).catch(() => undefined) : undefined;
    const isSilent = texts.every((each) => each.trim() === '');
    return ok({
      ...(isSilent ? {} : { text }),
      derived: { by: 'pdf', version: pdfVersion },
      proposals: await proposalsOf(document, text.slice(0, 20_000)),
      children: [],
      warnings:
        unread.length === 0
          ? []
          : [problem('document.pages-unread', undefined, { pages: unread.join(', ') })],
      unshown: [
        ...beside.flatMap(({ unshown }) => unshown),
        ...(outside?.unshown ?? []),
        ...leftovers.unshown,
      ],
      embedded: beside.flatMap(({ embedded }) => embedded),
      isUnshownCut: leftovers.isUnshownCut || outside?.isUnshownCut === true,
      ...(scannedPages.length === 0 ? {} : { scannedPages }),
    });
  } finally {
    await close();
  }
};

type Beside = Awaited<ReturnType<typeof pageUnshown>>;

/** What a document or a page holds beside its text; nothing of a damaged one, whose text may be read all the same. */
async function whatIsBeside(read: () => Promise<Beside>): Promise<Beside> {
  try {
    return await read();
  } catch {
    return { unshown: [], embedded: [] };
  }
}

async function readPage(document: PdfDocument, number: number): Promise<string | undefined> {
  try {
    const page = await document.getPage(number);
    const { text } = pageText(await placedItems(page));
    page.cleanup();
    return text;
  } catch {
    return undefined;
  }
}
