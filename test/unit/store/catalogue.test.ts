import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { unwrap } from '#shared/lib/result.ts';
import { filledCase } from '../../fixtures/store/filled-case.ts';
import { memoryMirror } from '../../fixtures/store/memory-mirror.ts';
import { openedLibrary, shutLibraries, until, wipeDatabases } from '../../fixtures/store/open-library.ts';

beforeEach(wipeDatabases);
afterEach(async () => {
  vi.restoreAllMocks();
  await shutLibraries();
});

it('follows what is done to a case itself without waiting for a pause', async () => {
  const { library } = await openedLibrary(memoryMirror());
  const store = await filledCase(library);
  await library.settled();
  // No pause of a second or more ever ends: what still reaches the list did not wait for one.
  const wait = globalThis.setTimeout;
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void, pause = 0) =>
    wait(pause < 1000 ? run : () => undefined, pause)) as typeof setTimeout);
  unwrap(await store.execute('case.edit', { id: store.id, patch: { state: 'archived' } }));
  await until(() => library.catalogue()[0]?.state === 'archived');
  expect(library.catalogue()).toMatchObject([{ id: store.id, state: 'archived' }]);
});
