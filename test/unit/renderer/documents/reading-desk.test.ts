import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { err, ok } from '#shared/lib/result.ts';
import { problem } from '#shared/lib/errors.ts';
import type { ReadRequest } from '../../../../renderer/documents/messages.ts';
import type { FileReading } from '../../../../renderer/documents/read-file.ts';
import { readingDesk, type WorkerEvents } from '../../../../renderer/documents/reading-desk.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const reading = {
  format: 'plain',
  mediaType: 'text/plain',
  sha256: 'x',
  document: err(problem('document.slow')),
};

/** A desk with workers that are played by hand. */
function handMadeDesk(places = 1) {
  const workers: { events: WorkerEvents; asked: ReadRequest[]; ended: boolean }[] = [];
  const desk = readingDesk({
    places,
    patience: () => 10_000,
    startWorker: (events) => {
      const worker = { events, asked: [] as ReadRequest[], ended: false };
      workers.push(worker);
      return { ask: (request) => worker.asked.push(request), end: () => void (worker.ended = true) };
    },
  });
  const answer = (index: number) =>
    workers[index]?.events.answer({
      type: 'read',
      reading: ok(reading as unknown as FileReading),
      bytes: new Uint8Array([1]),
    });
  return { desk, workers, answer };
}

const file = (name: string): ReadRequest => ({ name, blob: new Blob(['a']) });
const settled = () => vi.advanceTimersByTimeAsync(0);

describe('the desk that reads files', () => {
  it('reads no more at a time than it has places, and keeps its workers', async () => {
    const { desk, workers, answer } = handMadeDesk();
    const first = desk.read(file('a'));
    const second = desk.read(file('b'));
    await settled();
    expect(workers.map(({ asked }) => asked.length)).toEqual([1]);
    answer(0);
    expect(await first).toMatchObject({ ok: true, value: { format: 'plain', bytes: new Uint8Array([1]) } });
    await settled();
    expect(workers).toHaveLength(1);
    answer(0);
    expect(await second).toMatchObject({ ok: true });
  });

  it('ends a worker that is silent too long, and keeps its file unread', async () => {
    const { desk, workers, answer } = handMadeDesk();
    const read = desk.read(file('a'));
    await vi.advanceTimersByTimeAsync(9_000);
    workers[0]?.events.answer({ type: 'progress', done: 1, total: 3 });
    await vi.advanceTimersByTimeAsync(9_000);
    expect(workers[0]?.ended).toBe(false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(workers[0]?.ended).toBe(true);
    expect(workers[1]?.asked).toMatchObject([{ name: 'a', keepOnly: true }]);
    answer(1);
    expect(await read).toMatchObject({ ok: true, value: { document: { error: { code: 'document.slow' } } } });
  });

  it('survives a worker that breaks', async () => {
    const { desk, workers, answer } = handMadeDesk();
    const read = desk.read(file('a'));
    await settled();
    workers[0]?.events.broke();
    await settled();
    answer(1);
    expect(await read).toMatchObject({ value: { document: { error: { code: 'document.damaged' } } } });
    const next = desk.read(file('b'));
    await settled();
    answer(1);
    expect(await next).toMatchObject({ ok: true });
  });

  it('stops at once when the person cancels, what waits too', async () => {
    const { desk, workers } = handMadeDesk();
    const stop = new AbortController();
    const first = desk.read(file('a'), { signal: stop.signal });
    const second = desk.read(file('b'), { signal: stop.signal });
    await settled();
    stop.abort();
    expect(await first).toMatchObject({ error: { code: 'platform.cancelled' } });
    expect(await second).toMatchObject({ error: { code: 'platform.cancelled' } });
    expect(workers.map(({ ended }) => ended)).toEqual([true]);
  });

  it('says when a file could not be opened', async () => {
    const { desk, workers } = handMadeDesk();
    const read = desk.read(file('a'));
    await settled();
    workers[0]?.events.answer({ type: 'unreadable' });
    expect(await read).toMatchObject({ error: { code: 'file.unreadable' } });
  });

  it('asks where links lead in its turn, and says when nothing answers', async () => {
    const { desk, workers, answer } = handMadeDesk();
    const read = desk.read(file('a'));
    const links = desk.links(file('b'));
    await settled();
    expect(workers[0]?.asked).toHaveLength(1);
    answer(0);
    await read;
    await settled();
    expect(workers[0]?.asked.at(-1)).toMatchObject({ name: 'b', linksOnly: true });
    const found = [{ words: 'ici', address: 'https://a.example', place: 'text' }] as const;
    workers[0]?.events.answer({ type: 'links', links: ok(found) });
    expect(await links).toEqual(ok(found));

    const slow = desk.links(file('c'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await slow).toEqual(err(problem('document.slow')));
    expect(workers[0]?.ended).toBe(true);
    const gone = desk.links(file('d'));
    await settled();
    workers[1]?.events.answer({ type: 'unreadable' });
    expect(await gone).toEqual(err(problem('file.unreadable')));
    const broken = desk.links(file('e'));
    await settled();
    workers[1]?.events.broke();
    expect(await broken).toEqual(err(problem('document.damaged')));
  });

  it('asks what a file says of itself, and nothing else', async () => {
    const { desk, workers } = handMadeDesk();
    const said = desk.proposals(file('a'));
    await settled();
    expect(workers[0]?.asked.at(-1)).toMatchObject({ name: 'a', proposalsOnly: true });
    workers[0]?.events.answer({ type: 'proposals', proposals: ok({ publisher: 'Le Courrier' }) });
    expect(await said).toEqual(ok({ publisher: 'Le Courrier' }));
  });
});
