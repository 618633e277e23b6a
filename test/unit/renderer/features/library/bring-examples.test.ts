import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { exampleCases } from '#shared/examples/index.ts';
import { bringExamples } from '../../../../../renderer/features/library/bring-examples.ts';
import { openedLibrary, shutLibraries, wipeDatabases } from '../../../../fixtures/store/open-library.ts';

beforeEach(wipeDatabases);
afterEach(shutLibraries);

it('brings each example once when its key is held down', async () => {
  const { library } = await openedLibrary();
  await Promise.all(Array.from({ length: 4 }, () => bringExamples(library, 'fr')));
  await library.settled();
  expect(library.catalogue()).toHaveLength(exampleCases.length);
});
