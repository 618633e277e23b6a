import type { Page } from '@playwright/test';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { goToSection } from './support/example-case.ts';
import { launchApp } from './support/app.ts';
import { expect, test } from './support/test.ts';

/** Makes a case by its title alone, as a person does, and goes to its open questions. */
async function newCase(page: Page, title: string): Promise<void> {
  await page.locator('[data-screen-title]').waitFor();
  await page.keyboard.press('n');
  await page.getByRole('dialog').getByRole('textbox').first().fill(title);
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/case\//);
  await goToSection(page, 'questions');
}

/** What the database of the open case holds, read beside the application. */
async function databaseOf(
  page: Page,
): Promise<{ readonly rows: number; readonly hashes: readonly string[] }> {
  return page.evaluate(async () => {
    const id = /#\/case\/([^/]+)/.exec(location.hash)?.[1] ?? '';
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
      });
    const database = await settled(indexedDB.open(`recoupe-case-${id}`));
    const reading = database.transaction(['questions', 'journal']);
    const [questions, journal] = await Promise.all([
      settled(reading.objectStore('questions').getAll()),
      settled(reading.objectStore('journal').getAll()),
    ]);
    database.close();
    return {
      rows: questions.length,
      hashes: (journal as { readonly hash: string }[]).map(({ hash }) => hash),
    };
  });
}

test('killed in the middle of fifty commits, it comes back with rows, journal and copy of one mind', async () => {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'recoupe-killed-'));
  const first = await launchApp({ profile });
  await newCase(first.page, 'Coupure');
  await first.page.keyboard.press('n');
  const address = first.page.url();
  const typing = (async () => {
    for (let count = 1; count <= 50; count += 1) {
      await first.page.locator('main form').getByRole('textbox').first().fill(`Question ${count}`);
      await first.page.keyboard.press('Enter');
    }
  })().catch(() => 'killed');
  await expect.poll(async () => (await databaseOf(first.page)).rows).toBeGreaterThan(12);
  first.app.process().kill('SIGKILL');
  await typing;
  const again = await launchApp({ profile });
  await again.page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(address).hash);
  await again.page.getByText('Chaîne vérifiée').waitFor();
  const { rows, hashes } = await databaseOf(again.page);
  expect(rows).toBeGreaterThan(12);
  // The making of the case is the one entry more.
  expect(hashes).toHaveLength(rows + 1);
  const mirror = path.join(profile, 'mirror');
  const copy = async (): Promise<readonly string[]> => {
    const [folder = ''] = await readdir(mirror);
    const lines = await readFile(path.join(mirror, folder, 'journal.jsonl'), 'utf8');
    return lines
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { readonly hash: string }).hash);
  };
  await expect.poll(copy).toEqual(hashes);
  expect(again.consoleErrors).toEqual([]);
  await again.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('a form submitted twice in one breath adds one row', async ({ running }) => {
  const { page } = running;
  await newCase(page, 'Deux fois');
  await page.keyboard.press('n');
  await page.locator('main form').getByRole('textbox').first().fill('Qui le savait ?');
  await page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('main form');
    for (let press = 0; press < 5; press += 1) form?.requestSubmit();
  });
  await expect.poll(async () => (await databaseOf(page)).rows).toBe(1);
  await page.waitForTimeout(300);
  expect((await databaseOf(page)).rows).toBe(1);
});

test('a case destroyed in one window is said to be gone in the other that shows it', async ({ running }) => {
  const { page, app } = running;
  await newCase(page, 'Disparu');
  const opened = app.waitForEvent('window');
  await page.evaluate(() => {
    const { call } = Reflect.get(window, 'recoupe') as {
      call: (channel: string, input: unknown) => Promise<unknown>;
    };
    return call('window.new', {});
  });
  const other = await opened;
  await other.locator('[data-screen-title]').waitFor();
  await other.getByRole('row', { name: /Disparu/ }).click();
  await other.keyboard.press('Delete');
  await other.getByRole('dialog').getByRole('textbox').first().fill('Disparu');
  await other.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Il n’y a rien à cette adresse.' })).toBeVisible();
});
