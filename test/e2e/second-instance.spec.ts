import { spawn } from 'node:child_process';
import { argumentsFor, inheritedEnvironment, projectFolder, runtimeExecutable } from './support/app.ts';
import { expect, test } from './support/test.ts';

function startAgain(profile: string, locale: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(runtimeExecutable(), argumentsFor({ locale }, profile), {
      cwd: projectFolder,
      env: inheritedEnvironment(),
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

test('a second start on the same data says so in its language, brings the window forward and leaves', async ({
  running,
}) => {
  const { app, page, profile } = running;
  // A virtual display has no window manager to ask which window is in front: what is asked of ours is noted.
  await app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    if (window) window.focus = () => Reflect.set(globalThis, 'focused', true);
  });
  const french = await startAgain(profile, 'fr-FR');
  expect(french).toEqual({
    code: 0,
    output: 'Recoupe est déjà ouvert sur ces dossiers\u00a0: sa fenêtre est passée au premier plan.\n',
  });
  const english = await startAgain(profile, 'en-GB');
  expect(english.code).toBe(0);
  expect(english.output).toContain('already open');
  expect(app.windows()).toHaveLength(1);
  expect(await app.evaluate(() => Reflect.get(globalThis, 'focused'))).toBe(true);
  expect(await page.evaluate(() => document.readyState)).toBe('complete');
});

test('a second window of the same run opens on the same data', async ({ running }) => {
  const { app, page } = running;
  await page.evaluate(() => localStorage.setItem('shared', 'yes'));
  const [second] = await Promise.all([
    app.waitForEvent('window'),
    page.evaluate(() =>
      (Reflect.get(window, 'recoupe') as { call: (name: string, input: object) => Promise<unknown> }).call(
        'window.new',
        {},
      ),
    ),
  ]);
  await second.waitForLoadState('load');
  expect(await second.evaluate(() => localStorage.getItem('shared'))).toBe('yes');
});
