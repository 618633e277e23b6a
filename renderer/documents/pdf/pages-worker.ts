import { pageText } from '#shared/documents/page-text.ts';
import { greyOf } from '../grey.ts';
import type { GreyPage, PagesAnswer, PagesAsk } from './pages-talk.ts';
import { type OpenPdf, openPdf, type PdfPage } from './pdfjs.ts';
import { placedItems } from './placed-items.ts';

// Holds one PDF open and draws its pages beside the window: whatever a page costs, the window goes on answering.

/** Most pixels of one drawing: above, a page is drawn coarser than asked for. */
const mostPixels = 16_000_000;
/** Dots to the inch at which words are recognised, and most pixels then. */
const recognitionDots = 300;
const mostRecognised = 12_000_000;

let open: OpenPdf | undefined;
let waiting: readonly PagesAsk[] = [];
let isBusy = false;

self.addEventListener('message', ({ data }: MessageEvent<PagesAsk>) => {
  if (data.kind === 'forget') waiting = waiting.filter(({ id }) => id !== data.id);
  else {
    waiting = [...waiting, data];
    void workOff();
  }
});

async function workOff(): Promise<void> {
  if (isBusy) return;
  isBusy = true;
  for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
    waiting = waiting.slice(1);
    const { id } = next;
    const answer = await answered(next).catch((): PagesAnswer => ({ id, kind: 'failed' }));
    if (answer !== undefined) self.postMessage(answer, { transfer: handedOver(answer) });
  }
  isBusy = false;
}

async function answered(ask: PagesAsk): Promise<PagesAnswer | undefined> {
  const { id } = ask;
  switch (ask.kind) {
    case 'open': {
      const opened = await openPdf(ask.bytes, ask.password);
      if (typeof opened === 'string') return { id, kind: 'refused', why: opened };
      open = opened;
      const sizes = [];
      for (let number = 1; number <= opened.document.numPages; number += 1) {
        const { width, height } = (await pageAt(number)).getViewport({ scale: 1 });
        sizes.push({ width, height });
      }
      return { id, kind: 'open', sizes };
    }
    case 'words':
      return { id, kind: 'words', words: pageText(await placedItems(await pageAt(ask.page))) };
    case 'draw': {
      const { canvas } = await drawn(await pageAt(ask.page), ask.scale, mostPixels);
      return { id, kind: 'draw', bitmap: canvas.transferToImageBitmap() };
    }
    case 'grey':
      return { id, kind: 'grey', grey: await greyPage(await pageAt(ask.page)) };
    case 'forget':
      return undefined;
  }
}

async function pageAt(number: number): Promise<PdfPage> {
  if (open === undefined) throw new Error('No document is open.');
  return open.document.getPage(number);
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

async function greyPage(page: PdfPage): Promise<GreyPage> {
  const { canvas, scale } = await drawn(page, recognitionDots / 72, mostRecognised);
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d')?.getImageData(0, 0, width, height) ?? {};
  if (data === undefined) throw new Error('No picture of the page.');
  return { width, height, scale, grey: greyOf(data) };
}

function handedOver(answer: PagesAnswer): Transferable[] {
  if (answer.kind === 'draw') return [answer.bitmap];
  return answer.kind === 'grey' ? [answer.grey.grey.buffer] : [];
}
