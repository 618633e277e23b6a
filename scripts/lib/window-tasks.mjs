import { readFile } from 'node:fs/promises';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').ElectronApplication} Application */
/** @typedef {{ wall: number, own: number, what: string }} Task */

/** Milliseconds after which what an act has set off is over. */
export const after = 1500;

/**
 * The tasks of the window's main thread while something is done and what it sets off.
 * @param {Application} app
 * @param {Page} page
 * @param {string} file
 * @param {() => Promise<void>} act
 * @returns {Promise<Task[]>}
 */
export async function tasksDuring(app, page, file, act) {
  await app.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({
      included_categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
      excluded_categories: ['*'],
    }),
  );
  await act();
  await page.waitForTimeout(after);
  const process = await app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
  );
  await app.evaluate(({ contentTracing }, to) => contentTracing.stopRecording(to), file);
  /** @type {{ traceEvents: readonly Event[] }} */
  const { traceEvents } = JSON.parse(await readFile(file, 'utf8'));
  return tasksOf(traceEvents, process);
}

/** @typedef {{ name: string, cat: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number, args?: any }} Event */

/**
 * @param {readonly Event[]} events
 * @param {number} process
 * @returns {Task[]}
 */
function tasksOf(events, process) {
  const thread = events.find(
    ({ name, pid, args }) => name === 'thread_name' && pid === process && args.name === 'CrRendererMain',
  )?.tid;
  const mine = events.filter(({ pid, tid, ph }) => pid === process && tid === thread && ph === 'X');
  const tasks = mine.filter(({ name }) => name === 'ThreadControllerImpl::RunTask');
  return tasks.map(({ ts, dur = 0, tdur = dur }) => ({
    wall: dur / 1000,
    own: tdur / 1000,
    what: mine
      .filter(
        (event) =>
          event.ts >= ts &&
          event.ts < ts + dur &&
          (event.dur ?? 0) > Math.max(10_000, dur * 0.1) &&
          event.dur !== dur,
      )
      .map(
        ({ name, dur: time = 0, args }) =>
          `${name}${args?.data?.type ? `:${args.data.type}` : ''}${args?.data?.functionName ? `:${args.data.functionName}` : ''} ${Math.round(time / 1000)}`,
      )
      .slice(0, 12)
      .join(', '),
  }));
}
