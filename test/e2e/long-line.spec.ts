import type { Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chooseFiles, newCase, press } from './support/by-hand.ts';
import { expect, test } from './support/test.ts';

// A text of many megabytes on one line: an export, a page without its markup. It opens, scrolls and is quoted like any.

const sentence = 'Le fichier circule depuis une quinzaine de jours selon plusieurs sources. ';
const words = '491 840 personnes';
const text = `${sentence.repeat(Math.floor(18_000_000 / sentence.length))}Il y a ${words} dans ce fichier.`;

/** Lines as they are seen in the first screen of the text: the words of each, from one side of the column to the other. */
function shownLines(page: Page): Promise<readonly { readonly left: number; readonly right: number }[]> {
  return page.evaluate(() => {
    const lines = new Map<number, { left: number; right: number }>();
    for (const leaf of document.querySelectorAll('[data-reading-text] [data-from]')) {
      for (const { top, left, right } of leaf.getClientRects()) {
        const line = lines.get(Math.round(top)) ?? { left, right };
        lines.set(Math.round(top), {
          left: Math.min(line.left, left),
          right: Math.max(line.right, right),
        });
      }
    }
    return [...lines.entries()].sort(([a], [b]) => a - b).map(([, line]) => line);
  });
}

test('a text of 18 MB on one line opens, is read without a seam and quoted at its end', async ({
  running,
}) => {
  const { page, profile } = running;
  await newCase(page, 'Une seule ligne');
  const file = path.join(profile, 'ligne.txt');
  await writeFile(file, text);
  await chooseFiles(running, [file]);
  await press(page, 'o');
  const list = page.getByRole('grid', { name: 'Sources' });
  await expect(list.getByRole('row')).toHaveCount(2);
  await list.getByRole('row').nth(1).dblclick();
  const sheet = page.locator('[data-reading-text]');
  await sheet.locator('[data-stretch="0"]').waitFor();
  const drawn = () => sheet.evaluate((element) => element.textContent.length);
  expect(await drawn()).toBeLessThan(60_000);

  // No seam: lines stand at equal distances, begin at the margin, and are as full as the next word lets them be.
  await expect.poll(async () => (await shownLines(page)).length).toBeGreaterThan(30);
  // Rows below the screen take their places a frame after they are measured.
  await expect(async () => {
    const lines = await shownLines(page);
    const width = Math.max(...lines.map(({ right, left }) => right - left));
    for (const { left, right } of lines.slice(0, -1)) expect(right - left).toBeGreaterThan(width - 110);
  }).toPass({ timeout: 5000 });

  await sheet.focus();
  await press(page, 'Control+End');
  await expect(sheet).toContainText(`Il y a ${words} dans ce fichier.`);
  expect(await drawn()).toBeLessThan(90_000);
  await press(page, ...Array.from({ length: 5 }, () => 'ArrowLeft'));
  await press(page, ...Array.from({ length: 2 }, () => 'Shift+ArrowRight'));
  await expect.poll(() => page.evaluate(() => String(document.getSelection()))).toBe(words);
  await press(page, 'c');
  const form = page.locator('[data-claim-form]');
  await expect(form.getByRole('textbox', { name: 'Nombre' })).toHaveValue(/491\s840/);
  await press(page, 'Enter');
  await expect(form).toHaveCount(0);
  await expect(page.locator('mark.C')).toHaveText(words);

  // Far away and back through the claim: the passage is where it was.
  await sheet.focus();
  await press(page, 'Control+Home');
  await expect(page.locator('mark.C')).toHaveCount(0);
  await press(page, 'Control+End');
  await expect(page.locator('mark.C')).toHaveText(words);
  expect(running.consoleErrors).toEqual([]);
});

test('a selection over a seam is copied as it stands in the text', async ({ running }) => {
  const { app, page, profile } = running;
  await newCase(page, 'Une seule ligne');
  const file = path.join(profile, 'ligne.txt');
  const short = sentence.repeat(200).trim();
  await writeFile(file, short);
  await chooseFiles(running, [file]);
  await press(page, 'o');
  await page.getByRole('grid', { name: 'Sources' }).getByRole('row').nth(1).dblclick();
  const sheet = page.locator('[data-reading-text]');
  await sheet.locator('[data-stretch="2"]').waitFor();
  await sheet.focus();
  await press(page, 'Control+Home');
  await press(page, ...Array.from({ length: 40 }, () => 'Shift+ArrowDown'));
  await press(page, 'Control+c');
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(
    short.slice(0, sentence.length * 40 - 1),
  );
});

test('a text too long for a field is pasted, shown by its beginning and kept whole', async ({ running }) => {
  const { app, page } = running;
  await newCase(page, 'Un long collage');
  const pasted = `${sentence.repeat(3000)}Il y a ${words} dans ce fichier.`;
  await app.evaluate(({ clipboard }, all) => clipboard.writeText(all), pasted);
  await press(page, 'Control+v');
  const field = page.getByLabel('Texte du document');
  await expect(field).toHaveValue(pasted.slice(0, 20_000));
  await expect(field).not.toBeEditable();
  await page.getByRole('button', { name: 'Retirer ce texte' }).click();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  // Into words that were typed: what is too long is taken all the same, at the caret.
  await page.keyboard.insertText('Début. Fin.');
  await press(page, ...Array.from({ length: 4 }, () => 'ArrowLeft'));
  await press(page, 'Control+v');
  await expect(field).toHaveValue(`Début. ${pasted}`.slice(0, 20_000));
  await press(page, 'Control+Enter');
  const sheet = page.locator('[data-reading-text]');
  await expect(sheet).toBeFocused();
  await press(page, 'Control+End');
  await expect(sheet).toContainText(`Il y a ${words} dans ce fichier.Fin.`);
});
