import { startTests, type VitestRunner, type VitestRunnerConfig } from '@vitest/runner';
import { getNames, getTests } from '@vitest/runner/utils';
import type { StoreTest, StoreTestPage } from './store-test.ts';

/** What runs here as well as under Vitest: all of the store's tests, and what else goes through what a window alone has. */
const files = import.meta.glob([
  '../unit/store/**/*.test.ts',
  '../unit/renderer/features/library/bring-examples.test.ts',
  '../unit/renderer/documents/damaged-pictures.test.ts',
]);

const config: VitestRunnerConfig = {
  root: '/',
  setupFiles: [],
  name: undefined,
  passWithNoTests: false,
  testNamePattern: undefined,
  allowOnly: false,
  sequence: { hooks: 'stack', setupFiles: 'list', seed: 0 },
  chaiConfig: undefined,
  maxConcurrency: 1,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  retry: 0,
  includeTaskLocation: false,
  tags: [],
  tagsFilter: undefined,
  strictTags: true,
};

/** Runs one test file, named from the folder `test`; its tests in the order of the file. */
async function run(name: string): Promise<readonly StoreTest[]> {
  const load = files[`../${name}`];
  if (load === undefined) throw new Error(`${name} is not among the files of this page`);
  const runner: VitestRunner = { config, importFile: load };
  const [file] = await startTests([`/${name}`], runner);
  if (file === undefined) return [];
  // A file that does not load, or whose hooks fail, has its errors outside of its tests.
  const outside = messagesOf(file.result?.errors);
  return [
    ...getTests(file).map((test) => ({
      name: getNames(test).slice(1).join(' > '),
      state: test.result?.state ?? test.mode,
      errors: messagesOf(test.result?.errors),
    })),
    ...(outside.length === 0 ? [] : [{ name: '(the file itself)', state: 'fail', errors: outside }]),
  ];
}

type Failure = { readonly message: string; readonly diff?: string; readonly stack?: string };

function messagesOf(errors: readonly Failure[] | undefined): readonly string[] {
  // Chromium's stack begins with the message.
  return (errors ?? []).map(({ message, diff, stack = message }) =>
    diff === undefined ? stack : `${stack}\n${diff}`,
  );
}

Reflect.set(window, 'storeTests', {
  files: Object.keys(files).map((file) => file.slice(3)),
  run,
} satisfies StoreTestPage);
