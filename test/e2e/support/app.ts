import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** The project's folder, which Electron is started on. */
export const projectFolder = path.resolve(import.meta.dirname, '../../..');

export type LaunchOptions = {
  /** A folder that outlives this run, to start twice on the same data; by default a fresh one. */
  readonly profile?: string;
  /** Language of the system, as a BCP 47 tag. */
  readonly locale?: string;
  /** Theme of the system. */
  readonly theme?: 'light' | 'dark';
  /** ISO instant the application's clock starts from. */
  readonly clock?: string;
  /** Seed of its ids. */
  readonly seed?: number;
  readonly args?: readonly string[];
  /** The folder of the application, when it is not the project's own. */
  readonly folder?: string;
};

/** A running application, with what it said and asked for since it started. */
export type RunningApp = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly profile: string;
  /** Errors of the page's console and uncaught exceptions, from every window. */
  readonly consoleErrors: readonly string[];
  /** Every request that was sent, or tried and stopped, to anywhere but the application itself. */
  readonly outsideRequests: () => Promise<readonly string[]>;
  /** Closes the application and deletes its fresh profile. */
  readonly close: () => Promise<void>;
};

/** How often a start is tried again: the old runtime of the tests dies at birth about once in three hundred starts. */
const births = 3;

/**
 * Starts the built application in a window of 1440 by 900 and waits for its page. A process that is gone before its page
 * has loaded is started again, and what it died of is told in the log: an application that dies of itself dies each time.
 */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  for (let birth = 1; ; birth++) {
    const profile = options.profile ?? (await mkdtemp(path.join(os.tmpdir(), 'recoupe-e2e-')));
    try {
      return await started(options, profile);
    } catch (thrown) {
      if (options.profile === undefined) await removed(profile);
      if (birth === births || !(thrown instanceof DiedAtBirth)) throw thrown;
      console.warn(`A start is tried again (${thrown.message})`);
    }
  }
}

/** The process was gone before its page had loaded. One that is alive and does not load its page is never started again. */
class DiedAtBirth extends Error {
  override readonly name = 'DiedAtBirth';
}

async function started(options: LaunchOptions, profile: string): Promise<RunningApp> {
  // No executablePath: with one, Playwright leaves out its loader, which holds the application back until it
  // listens, and about one start in thirty hangs. The runtime comes by ELECTRON_OVERRIDE_DIST_PATH instead.
  runtimeExecutable();
  const app = await _electron
    .launch({
      args: argumentsFor(options, profile),
      cwd: projectFolder,
      env: { ...inheritedEnvironment(), RECOUPE_TEST: '1' },
    })
    .catch((thrown: unknown) => {
      throw /failed to launch/.test(String(thrown)) ? new DiedAtBirth(String(thrown)) : thrown;
    });
  const child = app.process();
  const said: string[] = [];
  const listen = (chunk: unknown): number => said.push(String(chunk));
  child.stderr?.on('data', listen);
  try {
    return await withPage(app, options, profile);
  } catch (thrown) {
    // The page is told to be closed a moment before the process is known to be gone.
    const isGone = /has been closed/.test(String(thrown)) || hasEnded(child);
    const end = await ended(child);
    throw isGone ? new DiedAtBirth(`${String(thrown)}, ${end}: ${said.join('').slice(-2000)}`) : thrown;
  } finally {
    child.stderr?.off('data', listen);
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** Ends a process and says how it ended, once it is gone: its profile is free for another then. */
async function ended(child: ChildProcess): Promise<string> {
  if (!hasEnded(child)) {
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
  }
  return `exit ${String(child.exitCode)} ${String(child.signalCode)}`;
}

/** What the process was writing last may still come while its folder is deleted. */
function removed(profile: string): Promise<void> {
  return rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function withPage(
  app: ElectronApplication,
  options: LaunchOptions,
  profile: string,
): Promise<RunningApp> {
  const consoleErrors: string[] = [];
  app.on('window', (window) => recordErrors(window, consoleErrors));
  await recordRequests(app);
  const page = await app.firstWindow();
  recordErrors(page, consoleErrors);
  await page.emulateMedia({ colorScheme: options.theme ?? 'light' });
  await page.waitForLoadState('load');
  return {
    app,
    page,
    profile,
    consoleErrors,
    outsideRequests: () => app.evaluate(() => Reflect.get(globalThis, 'outsideRequests') as string[]),
    async close() {
      await letGo(app);
      await app.close();
      if (options.profile === undefined) await removed(profile);
    },
  };
}

/** A test may end while files are on their way, and nobody is there to answer for them: its windows close all the same. */
async function letGo(app: ElectronApplication): Promise<void> {
  const held = app.evaluate(({ webContents }) => {
    for (const page of webContents.getAllWebContents())
      page.on('will-prevent-unload', (event) => event.preventDefault());
  });
  // The test may have closed its last window itself.
  await held.catch(() => undefined);
}

/** The Electron to run, found by the scripts and handed over in the environment; throws when it was not. */
export function runtimeExecutable(): string {
  const { ELECTRON_OVERRIDE_DIST_PATH: folder, RECOUPE_RUNTIME: executable } = process.env;
  if (!folder || !executable) throw new Error('No runtime is set: run the end-to-end tests with `npm test`');
  return executable;
}

/**
 * A virtual display has no graphics card: the software back end is named at once, WebGL included, which spares
 * each start the failure of two others.
 */
const softwareGraphics = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];

/** The command line of the application, after the executable. */
export function argumentsFor(options: LaunchOptions, profile: string): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...softwareGraphics,
    options.folder ?? projectFolder,
    `--user-data-dir=${profile}`,
    `--lang=${options.locale ?? 'fr-FR'}`,
    ...(options.clock === undefined ? [] : [`--test-clock=${options.clock}`]),
    ...(options.seed === undefined ? [] : [`--test-seed=${options.seed}`]),
    ...(options.args ?? []),
  ];
}

/** The environment as Playwright wants it, without holes, and with the display of this worker: each has its own where there are several. */
export function inheritedEnvironment(): Record<string, string> {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const { RECOUPE_DISPLAYS: displays, TEST_PARALLEL_INDEX: index } = inherited;
  const own = displays?.split(' ')[Number(index ?? 0)];
  return own === undefined ? inherited : { ...inherited, DISPLAY: own };
}

const watched = new WeakSet<Page>();

function recordErrors(page: Page, errors: string[]): void {
  if (watched.has(page)) return;
  watched.add(page);
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
}

/**
 * Listens in the main process, beside the rule that cancels: what was really sent shows in `onSendHeaders`,
 * what was stopped in `onErrorOccurred`.
 */
async function recordRequests(app: ElectronApplication): Promise<void> {
  await app.evaluate(async ({ app: main, session }) => {
    await main.whenReady();
    const seen: string[] = [];
    Reflect.set(globalThis, 'outsideRequests', seen);
    const record = ({ url }: { url: string }): void => {
      if (!/^(app|blob|data|devtools):/.test(url)) seen.push(url);
    };
    session.defaultSession.webRequest.onSendHeaders(record);
    session.defaultSession.webRequest.onErrorOccurred(record);
  });
}
