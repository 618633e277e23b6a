import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { damagedCopies } from '../fixtures/documents/damaged-copies.ts';
import { madeDocuments } from '../fixtures/documents/made-documents.ts';
import { compound } from '../fixtures/documents/old-workbook-bytes.ts';
import { tinyPng } from '../fixtures/documents/tiny-pictures.ts';
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
  await lineOf(page, 'coupe.docx').getByRole('button').first().click();
  await expect(page.getByText('Cette source n’a pas de texte.')).toBeVisible();
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

test('many damaged files at once leave the window alive and the journal whole', async ({ running }) => {
  const { page } = running;
  await newCase(page, 'Beaucoup');
  const damaged = Object.entries(madeDocuments).flatMap(([name, bytes], seed) =>
    [...damagedCopies(bytes, 4, seed + 1)].map((copy, index) => [`${index}-${name}`, copy] as const),
  );
  await drop(page, Object.fromEntries(damaged));
  await expect(outcomesOf(page).getByRole('button', { name: 'Fermer' })).toBeVisible({ timeout: 60_000 });
  for (const [name] of damaged) await expect(lineOf(page, name)).toContainText(/\S\s\S+\s\S/);
  await press(page, 'g', 'j');
  await page.getByRole('button', { name: 'Vérifier la chaîne' }).click();
  await expect(page.getByText(/Chaîne intacte, \d+ entrées vérifiées/)).toBeVisible();
  expect(running.consoleErrors).toEqual([]);
});
