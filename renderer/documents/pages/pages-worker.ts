import type { HeldPages, PagesAnswer, PagesAsk, PagesRefusal } from './talk.ts';

// Holds one document open and draws its pages beside the window: whatever a page costs, the window goes on answering.

let held: HeldPages | undefined;
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
      const opened = await openedAs(ask.bytes, ask.mediaType, ask.password);
      if (typeof opened === 'string') return { id, kind: 'refused', why: opened };
      held = opened;
      return { id, kind: 'open', sizes: opened.sizes };
    }
    case 'words':
      return { id, kind: 'words', words: await open().words(ask.page) };
    case 'draw': {
      const canvas = await open().draw(ask.page, ask.scale);
      return { id, kind: 'draw', bitmap: canvas.transferToImageBitmap() };
    }
    case 'grey':
      return { id, kind: 'grey', grey: await open().grey(ask.page) };
    case 'scanned':
      return { id, kind: 'scanned', pages: await open().scanned(ask.pages) };
    case 'forget':
      return undefined;
  }
}

async function openedAs(
  bytes: Uint8Array,
  mediaType: string,
  password: string | undefined,
): Promise<HeldPages | PagesRefusal> {
  if (mediaType === 'application/pdf') return (await import('../pdf/hold-pdf.ts')).holdPdf(bytes, password);
  return (await import('../ocr/hold-picture.ts')).holdPicture(bytes);
}

function open(): HeldPages {
  if (held === undefined) throw new Error('No document is open.');
  return held;
}

function handedOver(answer: PagesAnswer): Transferable[] {
  if (answer.kind === 'draw') return [answer.bitmap];
  return answer.kind === 'grey' ? [answer.grey.grey.buffer] : [];
}
