import { answerTo, type GuardRequest } from './guard-answer.ts';

/** Inspects one text, so that a long one does not stop the window. */
self.addEventListener('message', (event: MessageEvent<GuardRequest>) => {
  self.postMessage(answerTo(event.data));
});
