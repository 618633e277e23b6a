import { useCallback, useEffect, useRef, useState } from 'react';
import type { CaseGraph } from '#shared/analysis/graph.ts';
import type { Places } from '#shared/analysis/graph-places.ts';
import type { LayoutJob, LayoutStep } from './layout.ts';

/** A layout under way: how far, or undefined when none is. */
export type LayoutProgress = { readonly done: number; readonly total: number } | undefined;

/** Lays graphs out in a worker, one at a time; leaving the screen, or another start, stops the one before. */
export function useLayout(): {
  readonly progress: LayoutProgress;
  readonly start: (graph: CaseGraph, onDone: (places: Places) => void) => void;
  readonly cancel: () => void;
} {
  const worker = useRef<Worker>(undefined);
  const [progress, setProgress] = useState<LayoutProgress>();
  const cancel = useCallback((): void => {
    worker.current?.terminate();
    worker.current = undefined;
    setProgress(undefined);
  }, []);
  const start = useCallback(
    (graph: CaseGraph, onDone: (places: Places) => void): void => {
      cancel();
      const started = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
      worker.current = started;
      setProgress({ done: 0, total: 1 });
      started.addEventListener('message', ({ data }: MessageEvent<LayoutStep>) => {
        if (data.places === undefined) return setProgress({ done: data.done, total: data.total });
        cancel();
        return onDone(new Map(data.places));
      });
      started.addEventListener('error', cancel);
      started.postMessage(jobOf(graph));
    },
    [cancel],
  );
  useEffect(() => () => worker.current?.terminate(), []);
  return { progress, start, cancel };
}

function jobOf(graph: CaseGraph): LayoutJob {
  return {
    nodes: graph.entities.map(({ id }) => id),
    edges: graph.edges.map(({ from, to }) => [from, to]),
  };
}
