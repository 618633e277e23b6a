import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { longPage, textToPaste, thirtyDocuments, titles } from './long-documents.mjs';
import { rootArguments, withFreshProfile } from './application.mjs';
import { projectFolder } from './paths.mjs';
import { say } from './run.mjs';
import { after, tasksDuring } from './window-tasks.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').ElectronApplication} Application */
/** @typedef {{ name: string, value: number, unit: string, target: string, holds: boolean | null }} Row */

/** Milliseconds that a task of the window may take. */
const most = 100;
/** The first act. */
const dropped = '30 files dropped';

/**
 * Whether the window ever stops while documents come in and are read: its longest tasks during each act, by the trace that
 * Chromium writes of its main thread. The time of a task's own work (`tdur`) is judged; the time from its beginning to its
 * end is told beside it: it holds what the task waited for a processor, which on a busy machine is most of it.
 * @param {Awaited<ReturnType<typeof import('./application.mjs').prepareApplication>>} prepared
 * @param {readonly string[]} options `act=WORDS`: only acts whose name has these words; `tasks=5`: says what the longest five did
 * @returns {Promise<Row[]>}
 */
export async function measureLongTasks({ runtime, display }, options) {
  say('Measuring the tasks of the window while documents come in and are read…');
  Object.assign(process.env, display.env, {
    ELECTRON_OVERRIDE_DIST_PATH: runtime.folder,
    RECOUPE_RUNTIME: runtime.executable,
    RECOUPE_TEST: '1',
  });
  const { _electron } = await import('@playwright/test');
  return withFreshProfile(async (profile) => {
    const app = await _electron.launch({
      args: [...rootArguments(), projectFolder, `--user-data-dir=${profile}`, '--lang=fr-FR'],
      cwd: projectFolder,
    });
    try {
      return await measured(app, await app.firstWindow(), path.join(profile, 'measured'), options);
    } finally {
      await app.close();
    }
  });
}

/**
 * @param {Application} app
 * @param {Page} page
 * @param {string} folder
 * @param {readonly string[]} options
 */
async function measured(app, page, folder, options) {
  const { act: wanted = '', tasks: said = '0' } = Object.fromEntries(
    options.map((option) => option.split('=')),
  );
  await mkdir(folder, { recursive: true });
  const files = [];
  for (const [name, content] of thirtyDocuments()) {
    const file = path.join(folder, name);
    await writeFile(file, content);
    files.push(file);
  }
  await page.locator('main [data-screen-title]').waitFor();
  await page.keyboard.press('n');
  await page.locator('input:focus').waitFor();
  await page.keyboard.type('Mesures');
  await page.keyboard.press('Enter');
  await page.getByText(/Aucune source encore/).waitFor();
  await page.waitForTimeout(after);
  /** @type {Row[]} */
  const rows = [];
  for (const [name, act] of Object.entries(actsOf(app, page, files))) {
    // The others open what the first brings in.
    if (!name.includes(dropped) && !name.includes(wanted)) continue;
    const tasks = await tasksDuring(app, page, path.join(folder, 'trace.json'), act);
    const own = tasks.toSorted((left, right) => right.own - left.own);
    const wall = tasks.toSorted((left, right) => right.wall - left.wall);
    for (const task of own.slice(0, Number(said)))
      say(`${name}: ${Math.round(task.own)} of ${Math.round(task.wall)} ms, ${task.what}`);
    const longest = Math.round(own[0]?.own ?? 0);
    rows.push({
      name: `window, ${name}, longest task, its own time`,
      value: longest,
      unit: 'ms',
      target: `<= ${most}`,
      holds: longest <= most,
    });
    rows.push(
      told(`window, ${name}, longest task, with what it waited`, Math.round(wall[0]?.wall ?? 0), 'ms'),
    );
    rows.push(
      told(
        `window, ${name}, tasks above ${most} ms with what they waited`,
        tasks.filter((task) => task.wall > most).length,
        'tasks',
      ),
    );
  }
  return rows;
}

/**
 * What is done, in this order; each leaves the window where the next begins.
 * @param {Application} app
 * @param {Page} page
 * @param {readonly string[]} files
 * @returns {Record<string, () => Promise<void>>}
 */
function actsOf(app, page, files) {
  const sheet = page.locator('[data-reading-text]');
  const list = page.getByRole('grid', { name: 'Sources' });
  const toSources = async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    await list.waitFor();
  };
  const open = async (/** @type {string} */ title) => {
    await toSources();
    // As a person does, one after the other: two clicks sent at once are one task.
    await list
      .getByRole('row', { name: new RegExp(title, 'i') })
      .first()
      .click();
    await page.keyboard.press('Enter');
    await sheet.locator('[data-stretch="0"]').waitFor({ state: 'attached' });
  };
  const press = async (/** @type {number} */ times, /** @type {string} */ key) => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
  };
  return {
    [dropped]: async () => {
      const session = await page.context().newCDPSession(page);
      const data = { items: [], files, dragOperationsMask: 1 };
      const at = { x: 600, y: 400 };
      for (const type of /** @type {const} */ (['dragEnter', 'dragOver', 'drop']))
        await session.send('Input.dispatchDragEvent', { type, ...at, data });
      await page.locator('[data-file-outcomes]').waitFor();
      await page.locator('[data-file-outcomes] button[aria-label="Fermer"]').waitFor({ timeout: 180_000 });
      await session.detach();
      await page
        .locator('[data-file-outcomes] li')
        .nth(files.length - 1)
        .waitFor();
    },
    'the list of results put away': async () => {
      await page.locator('[data-file-outcomes] button[aria-label="Fermer"]').click();
    },
    'a text of 20,000 words opened': async () => {
      await open(titles.text);
      await page.locator('main [data-suggestions]').first().waitFor({ timeout: 60_000 });
    },
    'suggestions walked': async () => {
      await press(60, 'Tab');
      await page.locator('[data-suggestion-card]').waitFor();
    },
    'suggestions refused and taken back': async () => {
      await press(3, 'x');
      await press(3, 'Control+z');
    },
    'the text scrolled through': async () => {
      await press(40, 'PageDown');
      await page.mouse.move(600, 500);
      for (let turn = 0; turn < 60; turn += 1) await page.mouse.wheel(0, 1500);
      await press(1, 'Control+End');
      await press(1, 'Control+Home');
    },
    'a table of 3,800 rows opened and scrolled': async () => {
      await open(titles.table);
      await press(20, 'PageDown');
      await press(1, 'Control+End');
    },
    'a PDF of 114 pages opened': async () => {
      await open(titles.pdf);
      await press(20, 'PageDown');
    },
    'its pages seen': async () => {
      await page.getByRole('radio', { name: 'Original' }).click();
      await page.locator('[data-drawn="true"]').first().waitFor();
      await page.mouse.move(600, 500);
      for (let turn = 0; turn < 30; turn += 1) await page.mouse.wheel(0, 1200);
      await page.waitForTimeout(after);
      await page.locator('[data-drawn="true"]').first().waitFor();
      await page.getByRole('radio', { name: 'Lire' }).click();
      await sheet.waitFor();
    },
    'suggestions walked on its pages': async () => {
      await page.keyboard.press('v');
      await page.locator('[data-pages] [data-suggestions]').first().waitFor();
      await press(60, 'Tab');
      await page.locator('[data-suggestion-card]').waitFor();
      await press(3, 'x');
      await press(3, 'Control+z');
      await page.keyboard.press('v');
      await sheet.waitFor();
    },
    'the text of 5 MB of JSON opened and scrolled': async () => {
      await open(titles.json);
      await press(20, 'PageDown');
      await press(1, 'Control+End');
    },
    'a page of 20,000 words pasted': async () => {
      await toSources();
      await app.evaluate(({ clipboard }, html) => clipboard.write({ html, text: 'page' }), longPage());
      await page.keyboard.press('Control+v');
      await page.locator('#new-source-text').waitFor();
      await page.keyboard.press('Control+Enter');
      await sheet.locator('[data-stretch="0"]').waitFor({ state: 'attached' });
    },
    '1 MB pasted': async () => {
      await toSources();
      await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), textToPaste());
      await page.keyboard.press('Control+v');
      await page.locator('#new-source-text').waitFor();
    },
    '1 MB looked through by the guard': async () => {
      await page.keyboard.press('Control+Enter');
      await page.locator('[data-guard]').waitFor();
    },
    '1 MB masked, stored and opened': async () => {
      await page.locator('[data-guard] input[value="masked"]').click();
      await page.keyboard.press('Control+Enter');
      await sheet.locator('[data-stretch="0"]').waitFor({ state: 'attached' });
    },
    'the correction of 1 MB opened': async () => {
      await page.keyboard.press('F2');
      await page.locator('main textarea:focus').waitFor();
    },
    'words typed into 1 MB': async () => {
      await page.keyboard.type('Un mot de plus. ', { delay: 30 });
      await page.keyboard.press('Enter');
      await press(5, 'Backspace');
    },
    'the correction of 1 MB recorded': async () => {
      await page.keyboard.press('Control+Enter');
      await page.locator('main textarea').waitFor({ state: 'detached' });
      await sheet.locator('[data-stretch="0"]').waitFor({ state: 'attached' });
    },
  };
}

/** @param {string} name @param {number} value @param {string} unit @returns {Row} */
function told(name, value, unit) {
  return { name, value, unit, target: '', holds: null };
}
