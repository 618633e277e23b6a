import { type LayoutJob, layOut } from './layout.ts';

/** Lays a graph out beside the page, so that the page goes on answering; told to stop by being ended. */
self.addEventListener('message', (event: MessageEvent<LayoutJob>) => {
  for (const step of layOut(event.data)) self.postMessage(step);
});
