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

test('a second start on the same data says so, brings the window forward and leaves', async ({ running }) => {
  const { app, profile } = running;
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.show());
  const { code, output } = await startAgain(profile, 'fr-FR');
  expect(code).toBe(0);
  expect(output).toMatch(/déjà ouvert|already open/);
  expect(app.windows()).toHaveLength(1);
  expect(await running.page.evaluate(() => document.readyState)).toBe('complete');
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
