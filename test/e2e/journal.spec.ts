import type { Page } from '@playwright/test';
import { typeWords } from './support/by-hand.ts';
import { goToSection, openExample } from './support/example-case.ts';
import { saveEverything } from './support/saved-files.ts';
import { expect, test } from './support/test.ts';
import { violationsOf } from './support/violations.ts';

/** Makes a few acts: a new event, its title edited, the edit undone. */
async function work(page: Page): Promise<void> {
  await openExample(page, /Dedalus/, 'events');
  await page.keyboard.press('n');
  await typeWords(page, 'Un témoin parle');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  const title = page.getByRole('complementary').getByLabel('Titre');
  await title.fill('Deux témoins parlent');
  await title.press('Enter');
  await page.locator('h1').focus();
  await page.keyboard.press('Control+z');
  await goToSection(page, 'journal');
  await expect(page.getByText('4 entrées', { exact: true })).toBeVisible();
}

/** Changes the journal behind the application's back, as somebody with the disk in hand would. */
async function tamper(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const id = /case\/([^/]+)/.exec(window.location.hash)?.[1] ?? '';
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(`recoupe-case-${decodeURIComponent(id)}`);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('the case has no database'));
    });
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction('journal', 'readwrite');
      const journal = transaction.objectStore('journal');
      const read = journal.get(3);
      read.onsuccess = () => {
        const stored = read.result as { readonly line: Uint8Array };
        const line = new TextDecoder().decode(stored.line);
        const altered = line.replace(/"actor":"[^"]*"/, '"actor":"quelqu’un d’autre"');
        journal.put({ ...stored, line: new TextEncoder().encode(altered) });
      };
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(new Error('the journal refused'));
    });
    database.close();
  });
}

test('every act is a sentence with its fields before and after, and the undone ones say so', async ({
  running,
}) => {
  const { page, consoleErrors } = running;
  await work(page);
  const grid = page.getByRole('grid', { name: 'Journal' });
  await expect(grid.getByRole('row', { name: /Événement ajouté : Un témoin parle/ })).toBeVisible();
  const edit = grid.getByRole('row', { name: /Événement modifié.*\(titre\).*annulé depuis/ });
  await expect(edit).toBeVisible();
  await expect(grid.getByRole('row', { name: /Annulé : entrée n° 3/ })).toBeVisible();
  await edit.click();
  const detail = page.getByRole('complementary', { name: 'L’entrée choisie' });
  await expect(detail.locator('del')).toHaveText('Un témoin parle');
  await expect(detail.locator('ins')).toHaveText('Deux témoins parlent');

  await page.getByRole('searchbox', { name: 'Filtrer la liste' }).fill('témoins parlent');
  await expect(grid.getByRole('row', { name: /Dossier ouvert/ })).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Filtrer la liste' }).fill('');
  expect(await violationsOf(page)).toEqual([]);
  await detail.getByRole('button', { name: /Événement : / }).click();
  await expect(page).toHaveURL(/\/events/);
  expect(consoleErrors).toEqual([]);
});

test('the chain is verified on demand, and a change made behind the application’s back shows', async ({
  running,
}) => {
  const { page } = running;
  await work(page);
  await page.keyboard.press('v');
  await expect(page.getByText('Chaîne intacte, 4 entrées vérifiées.')).toBeVisible();
  await tamper(page);
  await page.keyboard.press('v');
  await expect(page.getByText('Chaîne rompue à l’entrée n° 3.')).toBeVisible();
  await expect(page.getByText('Son contenu n’est plus celui qui a été scellé.')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('3');
});

test('the journal is handed over as lines that can be hashed again', async ({ running }) => {
  const { app, page } = running;
  await work(page);
  const saved = await saveEverything(app);
  await page.getByRole('button', { name: /Exporter/ }).click();
  await expect(page.getByText('dedalus-france-2021-journal.jsonl')).toBeVisible();
  const lines = (await saved('dedalus-france-2021-journal.jsonl')).toString().trimEnd().split('\n');
  expect(lines).toHaveLength(4);
  const last = JSON.parse(lines.at(-1) ?? '{}') as { seq: number; hash: string };
  expect(last.seq).toBe(4);
  await expect(page.locator('[data-head]')).toHaveText(last.hash);
});

test('the fingerprint of the journal is copied as it stands there', async ({ running }) => {
  const { app, page } = running;
  await work(page);
  await page.getByRole('button', { name: 'Copier l’empreinte' }).press('Enter');
  await expect(page.getByText('Copié')).toBeVisible();
  const head = await page.locator('[data-head]').textContent();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(head);
});
