import { useEffect, useState } from 'react';
import type { Passage } from '#shared/model/index.ts';
import { previewCorrection, type PassageFate } from './correction-preview.ts';
import type { PreviewRequest } from './preview-worker.ts';

/** Signs in which all passages are found again in a small part of a tenth of a second; in more, beside the page. */
const longestHere = 20_000;
/** Milliseconds without a key after which a long text is looked through. */
const pause = 250;

const none: readonly PassageFate[] = [];

/**
 * What a correction would do to the passages of a source, followed while one types: none while nothing is changed,
 * undefined until it is known.
 */
export function useFates(
  passages: readonly Passage[],
  typed: string,
  text: string,
): readonly PassageFate[] | undefined {
  const [found, setFound] = useState<readonly PassageFate[]>();
  const isChanged = typed !== text;
  useEffect(() => {
    if (!isChanged) return undefined;
    if (typed.length <= longestHere) {
      const timer = window.setTimeout(() => setFound(previewCorrection(passages, typed)));
      return () => window.clearTimeout(timer);
    }
    let worker: Worker | undefined;
    const timer = window.setTimeout(() => {
      worker = new Worker(new URL('./preview-worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<readonly PassageFate[]>) => {
        worker?.terminate();
        setFound(data);
      });
      worker.postMessage({ passages, text: typed } satisfies PreviewRequest);
    }, pause);
    return () => {
      window.clearTimeout(timer);
      worker?.terminate();
    };
  }, [passages, typed, isChanged]);
  return isChanged ? found : none;
}
