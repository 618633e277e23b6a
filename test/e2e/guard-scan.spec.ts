import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { tinyPdf } from '../fixtures/documents/tiny-pdf.ts';
import { newCase, press, tabTo } from './support/by-hand.ts';
import { drop } from './support/incoming-files.ts';
import { expect, test } from './support/test.ts';
import { violationsOf } from './support/violations.ts';

// A scan is kept before its words are known: when they are masked, the picture that shows them goes.

/** Drops a picture with words on it, drawn by the window; answers its digest. */
async function dropPicture(page: Page, name: string, lines: readonly string[]): Promise<string> {
  const bytes = await page.getByRole('grid', { name: 'Sources' }).evaluate(
    async (grid, given) => {
      const canvas = new OffscreenCanvas(1190, 500);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.fillStyle = '#fff';
      context.fillRect(0, 0, 1190, 500);
      context.fillStyle = '#000';
      context.font = '48px sans-serif';
      for (const [index, line] of given.lines.entries()) context.fillText(line, 60, 100 + 70 * index);
      const picture = await canvas.convertToBlob({ type: 'image/png' });
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([picture], given.name, { type: 'image/png' }));
      grid.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      return [...new Uint8Array(await picture.arrayBuffer())];
    },
    { name, lines },
  );
  return createHash('sha256').update(Uint8Array.from(bytes)).digest('hex');
}

/** How many original files the databases of the page hold. */
async function originalsStored(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let count = 0;
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error ?? new Error(name));
      });
      if (database.objectStoreNames.contains('blobs'))
        count += await new Promise<number>((resolve, reject) => {
          const counting = database.transaction('blobs').objectStore('blobs').count();
          counting.onsuccess = () => resolve(counting.result);
          counting.onerror = () => reject(counting.error ?? new Error(name));
        });
      database.close();
    }
    return count;
  });
}

async function copiesOf(profile: string, sha256: string): Promise<number> {
  const names = await readdir(profile, { recursive: true });
  return names.filter((name) => name.endsWith(sha256)).length;
}

test('a picture whose recognised words are masked is deleted, from the case and from its copy on disk', async ({
  running,
}) => {
  test.slow();
  const { page, profile } = running;
  await newCase(page, 'Images');
  const sha256 = await dropPicture(page, 'capture.png', [
    'Voici ce que le fichier contient :',
    'on y lit valmorin@free.fr parmi le reste',
  ]);
  const line = page.locator('[data-file="capture.png"]');
  await expect(line).toContainText('source 1');
  await expect.poll(() => copiesOf(profile, sha256)).toBe(1);
  expect(await originalsStored(page)).toBe(1);
  await line.getByRole('button').first().click();
  await page.getByRole('button', { name: 'Reconnaître le texte' }).click();
  const panel = page.locator('[data-guard]');
  await expect(panel).toContainText('1 adresse e-mail', { timeout: 60_000 });
  await expect(panel).toContainText('Le fichier d’origine n’est pas gardé.');
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('radio', { name: 'Masquer' }).focus();
  await press(page, 'Control+Enter');
  await expect(page.locator('[data-reading-text]')).toContainText('••••••••@••••.••');
  await expect(page.locator('[data-reading-text]')).not.toContainText('valmorin');
  await expect.poll(() => copiesOf(profile, sha256)).toBe(0);
  expect(await originalsStored(page)).toBe(0);
  await page.getByRole('radio', { name: 'Original' }).click();
  await expect(page.getByText('L’original n’a pas été gardé.').first()).toBeVisible();
  expect(running.consoleErrors).toEqual([]);
});

test('a protected PDF that opens on data of persons asks about them once its dialog is gone', async ({
  running,
}) => {
  const { page } = running;
  await newCase(page, 'Fuite');
  const lines = [{ x: 60, y: 700, text: `On écrit à zacharie.valmorin@free.fr, au 06 12 47 56 78.` }];
  const locked = tinyPdf({ pages: [{ lines }], password: 'secret' });
  await drop(page, { 'protege.pdf': locked });
  await expect(page.getByRole('dialog').getByLabel('Mot de passe')).toBeFocused();
  await page.keyboard.type('secret');
  await press(page, 'Enter');
  await expect(page.locator('[data-guard]')).toContainText('1 adresse e-mail');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await tabTo(page, page.locator('[data-guard]').getByRole('radio', { name: 'Masquer' }));
  await press(page, 'Control+Enter');
  await expect(page.locator('[data-guard]')).toHaveCount(0);
  expect(await originalsStored(page)).toBe(0);
});
