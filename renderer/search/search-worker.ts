import { openCaseReader } from '../store/case-reader.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { searchDesk } from './search-desk.ts';
import { searchWording } from './wording.ts';

/** Milliseconds without a commit after which the index follows, unless somebody asks before. */
const stillness = 250;

/**
 * Builds, follows and asks the indexes beside the page, so that the page goes on answering. It reads the databases
 * itself: of a case, only what this window commits is handed over by the page, so that it is not read back.
 */
const desk = searchDesk({
  wording: searchWording,
  madeBy: `1 ${String(import.meta.env['VITE_APP_VERSION'])}`,
  pause: nextTask,
  openReader: openCaseReader,
  onState: (caseId, state) => say({ type: 'state', caseId, state }),
  rest,
});

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  void answer(data);
});

async function answer(message: ToWorker): Promise<void> {
  if (message.type === 'open') await desk.open(message.caseId);
  else if (message.type === 'commit') desk.hand(message.caseId, message.entry);
  else if (message.type === 'keep') await desk.keep();
  else say({ type: 'answer', ask: message.ask, answer: await desk.ask(message.question) });
}

function say(message: FromWorker): void {
  self.postMessage(message);
}

let resting: { readonly promise: Promise<void>; readonly begin: () => void } | undefined;

/** Every call puts the rest off: a burst of commits is followed once. */
function rest(): Promise<void> {
  if (resting === undefined) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let resolve = (): void => undefined;
    const promise = new Promise<void>((done) => {
      resolve = done;
    });
    resting = {
      promise,
      begin: () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          resting = undefined;
          resolve();
        }, stillness);
      },
    };
  }
  resting.begin();
  return resting.promise;
}

const channel = new MessageChannel();
const turns: (() => void)[] = [];
channel.port1.onmessage = () => turns.shift()?.();

/** The next task: a timer would wait four milliseconds each time. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    turns.push(resolve);
    channel.port2.postMessage(undefined);
  });
}
