import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { damagedCopies } from '../fixtures/documents/damaged-copies.ts';
import { madeDocuments, wordOf } from '../fixtures/documents/made-documents.ts';
import { compound } from '../fixtures/documents/old-workbook-bytes.ts';
import { tinyPdf } from '../fixtures/documents/tiny-pdf.ts';
import { tinyJpeg, tinyPng, tinyWebp } from '../fixtures/documents/tiny-pictures.ts';
import { chooseFiles, newCase, press } from './support/by-hand.ts';
import { drop, lineOf, outcomesOf } from './support/incoming-files.ts';
import { expect, test } from './support/test.ts';

test('a damaged document is kept as it is with a sentence, and nothing else changes', async ({ running }) => {
  const { page } = running;
  await newCase(page, 'Abîmés');
  const word = madeDocuments['notification.docx'] as Uint8Array;
  await drop(page, {
    'coupe.docx': word.slice(0, 400),
    'vieux.doc': compound('WordDocument', new Uint8Array(10)),
  });
  await expect(lineOf(page, 'coupe.docx')).toContainText(/abîmé.*Le fichier lui-même est gardé/);
  await expect(lineOf(page, 'vieux.doc')).toContainText(
    /ancien format d.+Word.*\.docx.*Le fichier lui-même est gardé/,
  );
  await expect(page.getByRole('grid', { name: 'Sources' }).getByRole('row')).toHaveCount(3);
  // What was kept without a text is counted, and found by its count.
  await drop(page, { 'entier.docx': word });
  await expect(lineOf(page, 'entier.docx')).toContainText('Fichier créé le 25 févr. 2021');
  await drop(page, {
    'coupe.docx': word.slice(0, 500),
    'coupe-2.docx': word.slice(0, 600),
    'note.docx': wordOf(['Une note.']),
  });
  await expect(outcomesOf(page).getByRole('status')).toContainText('3 sources ajoutées');
  const unread = outcomesOf(page).getByRole('button', { name: 'dont 2 sans texte' });
  await unread.click();
  await expect(lineOf(page, 'coupe.docx')).toBeFocused();
  await unread.click();
  await expect(lineOf(page, 'coupe-2.docx')).toBeFocused();
  await lineOf(page, 'coupe.docx').getByRole('button').first().click();
  await expect(page.getByText(/^Aucun texte n’a pu être lu dans /)).toBeVisible();
});

test('an original too large to be shown is said to be too large, not damaged', async ({ running }) => {
  const { page, profile } = running;
  await newCase(page, 'Trop grands');
  const poster = tinyPng(8, 8, new Uint8Array(64));
  new DataView(poster.buffer).setUint32(16, 40_000);
  new DataView(poster.buffer).setUint32(20, 40_000);
  const files = { 'affiche.png': poster, 'lignes.csv': `nom,ville\n${'x'.repeat(20_000_001)},Rennes\n` };
  const paths = Object.keys(files).map((name) => path.join(profile, name));
  await Promise.all(Object.values(files).map((content, index) => writeFile(paths[index] ?? '', content)));
  await chooseFiles(running, paths);
  await press(page, 'o');
  await expect(lineOf(page, 'affiche.png')).toContainText(/dépasse 400\sMo.*Le fichier lui-même est gardé/);
  await expect(outcomesOf(page).getByRole('button', { name: 'Fermer' })).toBeVisible();
  await page
    .getByRole('grid', { name: 'Sources' })
    .getByRole('row', { name: /affiche/ })
    .dblclick();
  await page.getByRole('radio', { name: 'Original' }).check({ force: true });
  await expect(page.getByText(/dépasse 400\sMo/)).toBeVisible();
  await press(page, 'j');
  await page.getByRole('radio', { name: 'Original' }).check({ force: true });
  await expect(page.getByText(/trop long pour être montré ici/)).toBeVisible();
});

/** A whole file of every kind that comes in. */
const wholes: Readonly<Record<string, Uint8Array>> = {
  ...madeDocuments,
  'rapport.pdf': tinyPdf({ pages: [{ lines: [{ x: 50, y: 800, text: 'Près de 500 000 personnes' }] }] }),
  'capture.png': tinyPng(60, 40, new Uint8Array(2400).fill(99)),
  'photo.jpg': tinyJpeg,
  'image.webp': tinyWebp,
};
/** Of every kind together more than a hundred: what each may hold is damaged five hundred times in the unit tests. */
const copiesOfEach = 8;

/** How many rows each section has but that of the sources and the journal, as the navigation says. */
function otherCounts(page: Page): Promise<readonly string[]> {
  return page
    .getByRole('navigation')
    .locator('a[title]:not([href$="/sources"], [href$="/journal"])')
    .evaluateAll((links) => links.map((link) => link.textContent ?? ''));
}

test('many damaged files at once leave the window alive, the journal whole, and the case as it was', async ({
  running,
}) => {
  test.slow();
  const { page } = running;
  await newCase(page, 'Beaucoup');
  await drop(page, { 'note.txt': madeDocuments['note.txt'] as Uint8Array });
  await lineOf(page, 'note.txt').getByRole('button').first().click();
  await expect(page.locator('[data-suggestions]').first()).toBeVisible();
  await page.locator('[data-reading-text]').focus();
  await press(page, 'Control+Home', 'Tab');
  await expect(page.locator('[data-suggestion-card]')).toContainText('500');
  await press(page, 'Enter');
  await expect(page.locator('mark[data-passages]')).toContainText('500 000 personnes');
  const before = await otherCounts(page);
  expect(before.join(' ')).toMatch(/Chiffres\D*1/);
  await press(page, 'g', 's');
  // What became of the note is put away: its list is closed like the one that is waited for.
  await outcomesOf(page).getByRole('button', { name: 'Fermer' }).click();
  await expect(outcomesOf(page)).toHaveCount(0);

  const damaged = Object.entries(wholes).flatMap(([name, bytes], seed) =>
    [...damagedCopies(bytes, copiesOfEach, seed + 1)].map(
      (copy, index) => [`${index}-${name}`, copy] as const,
    ),
  );
  await drop(page, Object.fromEntries(damaged));
  await expect(lineOf(page, damaged.at(-1)?.[0] ?? '')).toBeAttached();
  // By its attribute: a role that is waited for has every line of the list looked through again and again, which took longer
  // than the files.
  await outcomesOf(page).locator('[aria-label="Fermer"]').waitFor({ timeout: 150_000 });
  const said = await outcomesOf(page)
    .getByRole('listitem')
    .evaluateAll((lines) =>
      lines.map((line) => [line.dataset['file'] ?? '', line.textContent ?? ''] as const),
    );
  for (const [name] of damaged)
    expect(said.find(([file]) => file === name)?.[1], name).toMatch(/\S\s\S+\s\S/);
  const added = Number(/\d+/.exec(await outcomesOf(page).getByRole('status').innerText())?.[0]);
  expect(added).toBeGreaterThan(100);

  expect(await otherCounts(page)).toEqual(before);
  await page.getByRole('grid', { name: 'Sources' }).getByRole('row', { name: /note/ }).first().dblclick();
  await expect(page.locator('mark[data-passages]')).toContainText('500 000 personnes');
  await press(page, 'g', 'j');
  await page.getByRole('button', { name: 'Vérifier la chaîne' }).click();
  // The case, the note and what was accepted in it; then one entry for each source, and nothing else.
  await expect(page.getByText(`Chaîne intacte, ${added + 3} entrées vérifiées`)).toBeVisible();
  expect(running.consoleErrors).toEqual([]);
});
