import { onCommitHere } from '../store/commits-here.ts';
import type { Answer, Question } from './answer.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import type { CaseState } from './search-desk.ts';

/** The page's end of the search worker. */
export type SearchClient = {
  /** Begins to read a case, so that the first question does not wait. */
  readonly open: (caseId: string) => void;
  readonly ask: (question: Question) => Promise<Answer>;
  /** Hears how the index of a case comes along, and each time it has changed. */
  readonly subscribe: (listener: (caseId: string, state: CaseState) => void) => () => void;
  /** How far the index of a case is, as last heard. */
  readonly stateOf: (caseId: string) => CaseState | undefined;
};

/** Changes of an entry up to which it is handed over: writing a message costs the page time, and a note to read costs none. */
const handedMost = 100;

let client: SearchClient | undefined;

/** The one of this window; its worker starts with the first call. */
export function searchClient(): SearchClient {
  client ??= startClient();
  return client;
}

function startClient(): SearchClient {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const asked = new Map<number, { resolve: (answer: Answer) => void }>();
  const listeners = new Set<(caseId: string, state: CaseState) => void>();
  const states = new Map<string, CaseState>();
  let count = 0;

  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === 'answer') {
      asked.get(data.ask)?.resolve(data.answer);
      asked.delete(data.ask);
      return;
    }
    states.set(data.caseId, data.state);
    for (const listener of listeners) listener(data.caseId, data.state);
  });
  const say = (message: ToWorker): void => worker.postMessage(message);
  onCommitHere((caseId, entry) => {
    // A case that the worker does not read is read from its journal, and a long entry is too much to be written twice.
    if (states.has(caseId) && entry.changes.length <= handedMost) say({ type: 'commit', caseId, entry });
  });
  // What was followed since is kept when one looks elsewhere, and found again at the next start.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') say({ type: 'keep' });
  });
  return {
    open: (caseId) => {
      if (!states.has(caseId)) say({ type: 'open', caseId });
    },
    ask: (question) =>
      new Promise((resolve) => {
        count += 1;
        asked.set(count, { resolve });
        say({ type: 'ask', ask: count, question });
      }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stateOf: (caseId) => states.get(caseId),
  };
}
