import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { launchApp } from './support/app.ts';
import { headOf, newCase, press, suppose } from './support/by-hand.ts';
import { arrivedAt } from './support/example-case.ts';
import { expect, test } from './support/test.ts';

test('what was done before a restart is undone after it, and done again', async () => {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'recoupe-undo-'));
  try {
    const first = await launchApp({ profile });
    await newCase(first.page, 'Annuler demain');
    await press(first.page, 'g', 'h');
    await arrivedAt(first.page, 'hypotheses');
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

test('undo and redo say what they took back or did again, in the place of what was said before', async ({
  running,
}) => {
  const { page } = running;
  await newCase(page, 'Se dédire');
  await press(page, 'g', 'h');
  await arrivedAt(page, 'hypotheses');
  await suppose(page, 'Un initié');
  const hypothesis = page.locator('main [data-hypothesis]').first();
  await hypothesis.focus();
  await press(page, 'Delete');
  await page
    .getByRole('button', { name: /^Supprimer/ })
    .last()
    .click();
  const notices = page.getByRole('region', { name: 'Avis' }).getByRole('listitem');
  await expect(notices).toHaveText([/supprimé/i]);
  await page.locator('[data-screen-title]').focus();
  await press(page, 'Control+z');
  await expect(notices).toHaveText([/^Annulé\s:\sentrée n°\s3, hypothèse supprimée\s:\s.*Un initié/]);
  await press(page, 'Control+Shift+z');
  await expect(notices).toHaveText([
    /^Rétabli\s:\sentrée n°\s3, hypothèse supprimée\s:\s.*Un initié.*Annuler/,
  ]);
  await notices.getByRole('button', { name: /Annuler/ }).click();
  await expect(notices).toHaveText([/^Annulé\s:\sentrée n°\s3/]);
  // Two at most: that of the act before comes beside, not a third.
  await page.locator('[data-screen-title]').focus();
  await press(page, 'Control+z');
  await expect(notices).toHaveText([
    /^Annulé\s:\sentrée n°\s3/,
    /^Annulé\s:\sentrée n°\s2, hypothèse ajoutée/,
  ]);
  await press(page, 'Control+z');
  await expect(notices).toHaveCount(2);
  await expect(notices.filter({ hasText: 'plus rien à annuler' })).toHaveCount(1);
});
