import type { ElectronApplication, Page } from '@playwright/test';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { launchApp } from './support/app.ts';
import { expect, test } from './support/test.ts';

// The machine behind the page, with the person's answers to native dialogs given by the test.

type Answer = { readonly ok: boolean; readonly value?: unknown; readonly error?: { readonly code: string } };

/** Calls the bridge as the page does; bytes go and come as arrays of numbers. */
function call(
  page: Page,
  channel: string,
  input: Record<string, unknown>,
  bytes?: readonly number[],
): Promise<Answer> {
  return page.evaluate(
    async ([name, fields, numbers]) => {
      const bridge = Reflect.get(window, 'recoupe') as {
        call: (name: string, input: unknown) => Promise<Answer>;
      };
      const answer = await bridge.call(
        name,
        numbers ? { ...fields, bytes: new Uint8Array(numbers) } : fields,
      );
      const value = answer.value instanceof Uint8Array ? [...answer.value] : answer.value;
      return { ...answer, value };
    },
    [channel, input, bytes] as const,
  );
}

async function answerDialogs(app: ElectronApplication, folder: string, response: number): Promise<void> {
  await app.evaluate(
    ({ dialog, shell }, [place, button]) => {
      const seen: string[] = [];
      Reflect.set(globalThis, 'seen', seen);
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [`${place}/note.txt`] });
      dialog.showSaveDialog = () =>
        Promise.resolve({ canceled: button === 0, filePath: `${place}/saved.bin` });
      dialog.showMessageBox = ((...args: unknown[]) => {
        seen.push(JSON.stringify(args.at(-1)));
        return Promise.resolve({ response: button, checkboxChecked: false });
      }) as typeof dialog.showMessageBox;
      shell.openExternal = (url) => {
        seen.push(`opened ${url}`);
        return Promise.resolve();
      };
    },
    [folder, response] as const,
  );
}

const seen = (app: ElectronApplication): Promise<readonly string[]> =>
  app.evaluate(() => Reflect.get(globalThis, 'seen') as string[]);

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'recoupe-files-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

test('opens the files a person chose and saves where they say, whole', async ({ running }) => {
  const { app, page } = running;
  await writeFile(path.join(folder, 'note.txt'), new Uint8Array([0xef, 0xbb, 0xbf, 0x61]));
  await answerDialogs(app, folder, 1);
  const opened = await page.evaluate(async () => {
    const bridge = Reflect.get(window, 'recoupe') as {
      call: (name: string, input: unknown) => Promise<{ value: { name: string; bytes: Uint8Array }[] }>;
    };
    const { value } = await bridge.call('files.open', { accept: ['txt', 'md'], multiple: true });
    return value.map(({ name, bytes }) => ({ name, bytes: [...bytes] }));
  });
  expect(opened).toEqual([{ name: 'note.txt', bytes: [0xef, 0xbb, 0xbf, 0x61] }]);
  const saved = await call(
    page,
    'files.save',
    { suggestedName: 'x.bin', mediaType: 'application/octet-stream' },
    [1, 2],
  );
  expect(saved).toMatchObject({ ok: true, value: { saved: true, name: 'saved.bin' } });
  expect([...(await readFile(path.join(folder, 'saved.bin')))]).toEqual([1, 2]);
  expect((await readdir(folder)).sort()).toEqual(['note.txt', 'saved.bin']);
});

test('a save that was cancelled writes nothing, and a file that is gone is said to be unreadable', async ({
  running,
}) => {
  const { app, page } = running;
  await answerDialogs(app, folder, 0);
  const saved = await call(page, 'files.save', { suggestedName: 'x.bin', mediaType: 'text/plain' }, [1]);
  expect(saved).toMatchObject({ ok: true, value: { saved: false } });
  const opened = await call(page, 'files.open', { accept: [], multiple: false });
  expect(opened).toMatchObject({ ok: false, error: { code: 'file.unreadable', where: 'file:note.txt' } });
  expect(await readdir(folder)).toEqual([]);
});

test('an address is opened only after the person has seen it whole and said yes', async ({ running }) => {
  const { app, page } = running;
  const url = 'https://www.example.org/article?id=1';
  await answerDialogs(app, folder, 0);
  expect(await call(page, 'external.open', { url })).toMatchObject({ ok: true, value: { opened: false } });
  expect(await seen(app)).toHaveLength(1);
  expect((await seen(app))[0]).toContain(url);
  await answerDialogs(app, folder, 1);
  expect(await call(page, 'external.open', { url })).toMatchObject({ ok: true, value: { opened: true } });
  expect((await seen(app)).at(-1)).toBe(`opened ${url}`);
});

test('native questions follow the language of the page', async ({ running }) => {
  const { app, page } = running;
  await answerDialogs(app, folder, 0);
  await call(page, 'window.language', { language: 'en' });
  await call(page, 'external.open', { url: 'https://example.org/' });
  expect((await seen(app)).at(-1)).toContain('Open this address in your browser?');
  await call(page, 'window.language', { language: 'fr' });
  await call(page, 'external.open', { url: 'https://example.org/' });
  expect((await seen(app)).at(-1)).toContain('Ouvrir cette adresse dans votre navigateur');
});

test('the mirror and the place of the window outlive the application', async () => {
  const profile = path.join(folder, 'profile');
  const first = await launchApp({ profile });
  const appended = await call(first.page, 'mirror.append', {
    caseId: 'case_1',
    lines: ['{"seq":1}', '{"seq":2}'],
  });
  expect(appended.ok).toBe(true);
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 1200, height: 800 }),
  );
  // The display answers when it likes.
  const boundsNow = () =>
    first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  await expect.poll(boundsNow).toEqual({ x: 40, y: 30, width: 1200, height: 800 });
  await first.close();
  const second = await launchApp({ profile });
  expect(await call(second.page, 'mirror.read', { caseId: 'case_1' })).toMatchObject({
    ok: true,
    value: ['{"seq":1}', '{"seq":2}'],
  });
  expect(await call(second.page, 'mirror.list', {})).toMatchObject({ value: ['case_1'] });
  const bounds = await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(bounds).toEqual({ x: 40, y: 30, width: 1200, height: 800 });
  await second.close();
});
