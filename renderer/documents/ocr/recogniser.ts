import type { PageText } from '#shared/documents/placed-text.ts';
import type { GreyPage } from '../pages/talk.ts';

/** One page to be recognised. */
export type RecognitionAsk = { readonly id: number; readonly page: GreyPage };

/** How far it is, from 0 to 1; then its words, in units of the page. */
export type RecognitionAnswer =
  | { readonly id: number; readonly kind: 'progress'; readonly share: number }
  | { readonly id: number; readonly kind: 'read'; readonly words: PageText }
  | { readonly id: number; readonly kind: 'failed' };

/** Recognises words, French and English, in a worker; nothing leaves the machine. */
export type Recogniser = {
  /** Undefined when it failed or was closed meanwhile. One page at a time. */
  readonly recognise: (page: GreyPage, progress: (share: number) => void) => Promise<PageText | undefined>;
  /** Ends it, whatever it is doing. */
  readonly close: () => void;
};

/** Starts a recogniser; its models are read in with the first page. */
export function startRecogniser(): Recogniser {
  const worker = new Worker(new URL('./recognition-worker.ts', import.meta.url), { type: 'module' });
  let last = 0;
  let isClosed = false;
  let settle: (words: PageText | undefined) => void = () => undefined;
  const close = (): void => {
    isClosed = true;
    worker.terminate();
    settle(undefined);
  };
  worker.addEventListener('error', close);
  return {
    recognise: (page, progress) =>
      new Promise((resolve) => {
        settle = resolve;
        if (isClosed) return resolve(undefined);
        const id = (last += 1);
        worker.onmessage = ({ data }: MessageEvent<RecognitionAnswer>) => {
          if (data.id !== id) return;
          if (data.kind === 'progress') progress(data.share);
          else resolve(data.kind === 'read' ? data.words : undefined);
        };
        return worker.postMessage({ id, page } satisfies RecognitionAsk, [page.grey.buffer]);
      }),
    close,
  };
}
