import { pageText } from '#shared/documents/page-text.ts';
import { greyPage } from '../pages/grey.ts';
import type { HeldPages, PagesRefusal } from '../pages/talk.ts';
import { openPdf, type PdfPage } from './pdfjs.ts';
import { placedItems } from './placed-items.ts';
import { picturesAmong } from './scanned-pages.ts';

/** Most pixels of one drawing: above, a page is drawn coarser than asked for. */
const mostPixels = 16_000_000;
/** Dots to the inch at which words are recognised, and most pixels then. */
const recognitionDots = 300;
const mostRecognised = 12_000_000;

/** Opens a PDF to be shown page by page. */
export async function holdPdf(bytes: Uint8Array, password?: string): Promise<HeldPages | PagesRefusal> {
  const opened = await openPdf(bytes, password);
  if (typeof opened === 'string') return opened;
  const { document } = opened;
  const pageAt = (number: number): Promise<PdfPage> => document.getPage(number);
  const sizes = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { width, height } = (await pageAt(number)).getViewport({ scale: 1 });
    sizes.push({ width, height });
  }
  return {
    sizes,
    words: async (number) => pageText(await placedItems(await pageAt(number))),
    draw: async (number, scale) => (await drawn(await pageAt(number), scale, mostPixels)).canvas,
    grey: async (number) => {
      const { canvas, scale } = await drawn(await pageAt(number), recognitionDots / 72, mostRecognised);
      return greyPage(canvas, scale);
    },
    scanned: (pages) => picturesAmong(document, pages),
  };
}

async function drawn(
  page: PdfPage,
  wanted: number,
  most: number,
): Promise<{ readonly canvas: OffscreenCanvas; readonly scale: number }> {
  const whole = page.getViewport({ scale: 1 });
  const scale = Math.min(wanted, Math.sqrt(most / Math.max(1, whole.width * whole.height)));
  const viewport = page.getViewport({ scale });
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.ceil(viewport.width)),
    Math.max(1, Math.ceil(viewport.height)),
  );
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas to draw on.');
  // The library takes a canvas of any kind, and says so of one in a page only.
  const canvasContext = context as unknown as CanvasRenderingContext2D;
  await page.render({ canvas: null, canvasContext, viewport, background: '#fff' }).promise;
  page.cleanup();
  return { canvas, scale };
}
