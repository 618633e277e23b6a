import type { CaseStore } from '../store/case-store.ts';

/** Milliseconds without a commit after which a case is read for search. */
const stillness = 4000;

/**
 * Has the index of an open case made once nobody works on it and the window has nothing else to do, so that the first
 * search finds it there. Answers the way to give up.
 */
export function readForSearch(store: CaseStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = (): void => {
    stop();
    requestIdleCallback(() => {
      if (isOver) return;
      void import('../search/search-client.ts').then(({ searchClient }) => searchClient().open(store.id));
    });
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(begin, stillness);
  };
  let isOver = false;
  const stop = store.subscribe(wait);
  wait();
  return () => {
    isOver = true;
    clearTimeout(timer);
    stop();
  };
}
