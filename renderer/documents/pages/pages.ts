import type { PageText } from '#shared/documents/placed-text.ts';
import { problem, type Problem } from '#shared/lib/errors.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { type GreyPage, mostPicturePixels, type PageSize, type PagesAnswer, type PagesAsk } from './talk.ts';

/** A document open page by page. Pages are numbered from 1. */
export type Pages = {
  readonly sizes: readonly PageSize[];
  readonly words: (page: number) => Promise<PageText | undefined>;
  /** The page drawn at so many pixels a unit; undefined when it cannot be, or is no longer wanted. */
  readonly draw: (page: number, scale: number, signal: AbortSignal) => Promise<ImageBitmap | undefined>;
  readonly grey: (page: number) => Promise<GreyPage | undefined>;
  /** Those of pages that say nothing, that show a picture. */
  readonly scanned: (pages: readonly number[]) => Promise<readonly number[]>;
  /** The same document open once more, for work that outlives this one. */
  readonly again: () => Promise<Result<Pages, Problem>>;
  /** Lets go of it; nothing is answered after. */
  readonly close: () => void;
};

/** An ask before it has a number. */
type Asked = PagesAsk extends infer Ask ? (Ask extends PagesAsk ? Omit<Ask, 'id'> : never) : never;

const refusals = {
  password: 'document.password',
  'password-wrong': 'document.password-wrong',
  damaged: 'document.damaged',
  inflated: 'document.inflated',
} as const;

/**
 * Opens a PDF, or a picture as a document of one page, in a worker of its own. Refused like the reading of it: a password,
 * a damaged file.
 */
export async function openPages(
  bytes: Uint8Array,
  mediaType: string,
  password?: string,
): Promise<Result<Pages, Problem>> {
  const worker = new Worker(new URL('./pages-worker.ts', import.meta.url), { type: 'module' });
  const asked = new Map<number, (answer: PagesAnswer | undefined) => void>();
  let last = 0;
  const settle = (id: number, answer: PagesAnswer | undefined): void => {
    asked.get(id)?.(answer);
    asked.delete(id);
  };
  const close = (): void => {
    worker.terminate();
    for (const id of asked.keys()) settle(id, undefined);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<PagesAnswer>) => {
    settle(data.id, data);
  });
  worker.addEventListener('error', close);
  const ask = (wanted: Asked, signal?: AbortSignal): Promise<PagesAnswer | undefined> =>
    new Promise((resolve) => {
      const id = (last += 1);
      asked.set(id, resolve);
      worker.postMessage({ ...wanted, id });
      signal?.addEventListener('abort', () => {
        worker.postMessage({ kind: 'forget', id });
        settle(id, undefined);
      });
    });
  const opened = await ask({ kind: 'open', bytes, mediaType, password });
  if (opened?.kind !== 'open') {
    close();
    return err(
      problem(refusals[opened?.kind === 'refused' ? opened.why : 'damaged'], undefined, {
        maximum: 4 * mostPicturePixels,
      }),
    );
  }
  return ok({
    sizes: opened.sizes,
    words: async (page) => {
      const answer = await ask({ kind: 'words', page });
      return answer?.kind === 'words' ? answer.words : undefined;
    },
    draw: async (page, scale, signal) => {
      const answer = await ask({ kind: 'draw', page, scale }, signal);
      return answer?.kind === 'draw' ? answer.bitmap : undefined;
    },
    grey: async (page) => {
      const answer = await ask({ kind: 'grey', page });
      return answer?.kind === 'grey' ? answer.grey : undefined;
    },
    scanned: async (bare) => {
      const answer = await ask({ kind: 'scanned', pages: bare });
      return answer?.kind === 'scanned' ? answer.pages : [];
    },
    again: () => openPages(bytes, mediaType, password),
    close,
  });
}
