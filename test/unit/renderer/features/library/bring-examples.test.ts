import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { exampleCases } from '#shared/examples/index.ts';
import { bringExamples } from '../../../../../renderer/features/library/bring-examples.ts';
import { select, useWorkspace } from '../../../../../renderer/workspace/selection.ts';
import { openedLibrary, shutLibraries, wipeDatabases } from '../../../../fixtures/store/open-library.ts';

// In a window the address is its own; elsewhere there is only what is asked of it.
if (!Reflect.has(globalThis, 'window')) Reflect.set(globalThis, 'window', { location: { hash: '' } });
const address = window.location;

beforeEach(async () => {
  address.hash = '#/';
  select(undefined);
  await wipeDatabases();
});
afterEach(async () => {
  await shutLibraries();
  address.hash = '';
});

it('brings each example once when its key is held down', async () => {
  const { library } = await openedLibrary();
  await Promise.all(Array.from({ length: 4 }, () => bringExamples(library, 'fr')));
  await library.settled();
  expect(library.catalogue()).toHaveLength(exampleCases.length);
});

it('selects an example, but not under whoever opened the first one while the others were still coming', async () => {
  const { library } = await openedLibrary();
  await bringExamples(library, 'fr');
  expect(useWorkspace.getState().selected?.table).toBe('cases');
  await shutLibraries();
  await wipeDatabases();

  const { library: again } = await openedLibrary();
  const opened = { table: 'exposures', id: '01a209eb-b1ea-700e-a534-755d03f6a7af' } as const;
  const done = bringExamples(again, 'fr');
  address.hash = '#/case/01a209eb-b1ea-700e-a534-755d03f6a7b0/exposures';
  select(opened);
  await done;
  expect(useWorkspace.getState().selected).toEqual(opened);
});
