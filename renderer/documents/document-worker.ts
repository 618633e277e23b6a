import type { ReadAnswer, ReadRequest } from './messages.ts';
import { linksOf } from './links-of.ts';
import { proposalsOf } from './proposals-of.ts';
import { digestOnly, readFile } from './read-file.ts';

/** Reads one file after the other beside the page; what hangs is ended with this worker. */
self.addEventListener('message', (event: MessageEvent<ReadRequest>) => {
  void answer(event.data);
});

async function answer({ blob, keepOnly, linksOnly, proposalsOnly, ...file }: ReadRequest): Promise<void> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await blob.arrayBuffer());
  } catch {
    // A folder, or a file taken away since: the browser says no more than that.
    say({ type: 'unreadable' });
    return;
  }
  const document = { ...file, bytes };
  const progress = (done: number, total: number): void => say({ type: 'progress', done, total });
  if (linksOnly === true) {
    say({ type: 'links', links: await linksOf(document, progress) });
    return;
  }
  const tools = { progress, signal: new AbortController().signal };
  if (proposalsOnly === true) {
    say({ type: 'proposals', proposals: await proposalsOf(document, tools) });
    return;
  }
  const reading = keepOnly === true ? digestOnly(document) : await readFile(document, tools);
  say({ type: 'read', reading, bytes }, [bytes.buffer]);
}

function say(message: ReadAnswer, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}
