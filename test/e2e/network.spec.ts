import path from 'node:path';
import { paste, press, saveTo } from './support/by-hand.ts';
import { openExample } from './support/example-case.ts';
import { goToScreen, screensOffered } from './support/screens.ts';
import { expect, test } from './support/test.ts';

// Not one request leaves the application, whatever is on screen and whatever is fed to it.

const hostile = [
  'Article <img src="https://example.org/pixel.png"> [lien](https://example.org/a)',
  '',
  '<script src="https://example.org/a.js"></script><link rel="stylesheet" href="https://example.org/a.css">',
  '',
  '![image](https://example.org/b.png) @import url(https://example.org/c.css); //example.org/d',
].join('\n');

test('no screen, no pasted text, no address and no export sends anything', async ({ running }) => {
  test.setTimeout(300_000);
  const { app, page, profile } = running;
  await app.evaluate(({ shell }) => {
    Reflect.set(globalThis, 'opened', []);
    shell.openExternal = (url) => {
      (Reflect.get(globalThis, 'opened') as string[]).push(url);
      return Promise.resolve();
    };
  });
  await page.locator('[data-screen-title]').waitFor();
  await openExample(page, /Dedalus/, 'sources');
  for (const screen of await screensOffered(page)) await goToScreen(page, screen);

  await press(page, 'g', 's');
  await page.getByRole('grid', { name: 'Sources' }).waitFor();
  await paste(running, hostile);
  await page.getByRole('textbox', { name: /Adresse/ }).fill('https://example.org/article?id=1');
  await press(page, 'Control+Enter');
  const text = page.locator('[data-reading-text]');
  await expect(text).toBeFocused();
  await expect(text.locator('img, script, link, a[href^="http"]')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Notice' }).click();
  await expect(page.getByRole('textbox', { name: /Adresse/ }).first()).toHaveValue(/example\.org/);

  await saveTo(running, path.join(profile, 'sortie.pdf'));
  await press(page, 'g', 'r');
  await page.locator('.page').first().waitFor();
  await press(page, 'Control+p');
  await page.getByText(/Rapport enregistré/).waitFor();

  await saveTo(running, path.join(profile, 'chiffres.svg'));
  await press(page, 'g', 'c');
  await page.waitForURL(/figures/);
  await press(page, 'Control+k');
  await expect(page.getByRole('dialog').locator('input')).toBeFocused();
  await page.keyboard.insertText('chiffres en SVG');
  await page.getByRole('menuitem', { name: /SVG/ }).first().waitFor();
  await press(page, 'Enter');
  await page.getByText(/\.svg est enregistré/).waitFor();

  await press(page, 'g', 'b');
  await page.getByRole('row', { name: /Dedalus/ }).waitFor();
  for (const screen of await screensOffered(page)) await goToScreen(page, screen);
  expect(await running.outsideRequests()).toEqual([]);
  expect(await app.evaluate(() => Reflect.get(globalThis, 'opened'))).toEqual([]);
  expect(running.consoleErrors).toEqual([]);
});
