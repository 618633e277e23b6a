import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import type { StoreTest, StoreTestPage } from '../../in-window/store-test.ts';
import { launchApp, projectFolder } from './app.ts';

/** The built application with the page of the store's tests in the place of its own. */
export type StorePage = {
  /** Where the page is, as the window says. */
  readonly address: string;
  /** Test files in the page, from the folder `test`. */
  readonly files: readonly string[];
  /** Runs a file in a page as fresh as Vitest makes it. */
  readonly run: (file: string) => Promise<readonly StoreTest[]>;
  /** Closes the application and deletes what was built. */
  readonly close: () => Promise<void>;
};

/**
 * Builds the page and starts the application on it: main process, preload, origin, policy and session are those
 * that ship, to the byte, in a folder where they find this page beside them.
 */
export async function openStorePage(): Promise<StorePage> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'recoupe-store-'));
  await Promise.all([
    ...['package.json', 'out/main', 'out/preload'].map((name) =>
      cp(path.join(projectFolder, name), path.join(folder, name), { recursive: true }),
    ),
    build({
      configFile: path.join(projectFolder, 'test/in-window/vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: path.join(folder, 'out/renderer'), emptyOutDir: true },
    }),
  ]);
  const running = await launchApp({ folder });
  const { page } = running;
  const ready = (): Promise<unknown> => page.waitForFunction(() => 'storeTests' in window);
  await ready();
  return {
    address: page.url(),
    files: await page.evaluate(() => (Reflect.get(window, 'storeTests') as StoreTestPage).files),
    async run(file) {
      await page.reload();
      await ready();
      return page.evaluate((name) => (Reflect.get(window, 'storeTests') as StoreTestPage).run(name), file);
    },
    async close() {
      await running.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A test as Vitest lists it: its file from the folder `test`, and its name with its groups before it. */
export type ListedTest = { readonly file: string; readonly name: string };

/** The tests that Vitest finds in these files, given from the folder `test`. */
export async function testsListed(files: readonly string[]): Promise<readonly ListedTest[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'recoupe-list-'));
  const list = path.join(folder, 'tests.json');
  const vitest = path.join(projectFolder, 'node_modules/vitest/vitest.mjs');
  const filters = files.map((file) => `test/${file}`);
  await promisify(execFile)(process.execPath, [vitest, 'list', `--json=${list}`, ...filters], {
    cwd: projectFolder,
  });
  const tests = JSON.parse(await readFile(list, 'utf8')) as readonly ListedTest[];
  await rm(folder, { recursive: true });
  const fromTest = (file: string): string => path.relative(path.join(projectFolder, 'test'), file);
  return tests.map(({ file, name }) => ({ file: fromTest(file).split(path.sep).join('/'), name }));
}
