import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { launchApp } from './support/app.ts';
import { headOf, newCase, press, suppose } from './support/by-hand.ts';
import { expect, test } from './support/test.ts';

test('what was done before a restart is undone after it, and done again', async () => {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'recoupe-undo-'));
  try {
    const first = await launchApp({ profile });
    await newCase(first.page, 'Annuler demain');
    await press(first.page, 'g', 'h');
    await first.page.waitForURL(/hypotheses/);
    await suppose(first.page, 'Un initié');
    await suppose(first.page, 'Une clé perdue');
    await first.page.keyboard.press('Control+z');
    await expect(first.page.getByRole('button', { name: 'Une clé perdue' })).toHaveCount(0);
    const head = await headOf(first.page);
    const { hash } = new URL(first.page.url());
    await first.close();

    const { page, ...second } = await launchApp({ profile });
    await page.locator('[data-screen-title]').waitFor();
    await page.evaluate((place) => {
      location.hash = place;
    }, hash);
    await page.getByRole('button', { name: 'Un initié' }).waitFor();
    expect(await headOf(page)).toBe(head);
    await page.locator('[data-screen-title]').focus();

    // The act taken back before the restart can still be done again, and both taken back.
    await press(page, 'Control+y');
    await expect(page.getByRole('button', { name: 'Une clé perdue' })).toBeVisible();
    await press(page, 'Control+z');
    await expect(page.getByRole('button', { name: 'Une clé perdue' })).toHaveCount(0);
    await press(page, 'Control+z');
    await expect(page.getByRole('button', { name: 'Un initié' })).toHaveCount(0);
    await press(page, 'Control+Shift+z');
    await expect(page.getByRole('button', { name: 'Un initié' })).toBeVisible();
    expect(second.consoleErrors).toEqual([]);
    await second.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
