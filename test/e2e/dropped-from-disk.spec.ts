import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { madeDocuments } from '../fixtures/documents/made-documents.ts';
import { tinyPdf } from '../fixtures/documents/tiny-pdf.ts';
import { tinyJpeg, tinyPng, tinyWebp } from '../fixtures/documents/tiny-pictures.ts';
import { newCase, press, saveTo } from './support/by-hand.ts';
import { dropFromDisk, lineOf, outcomesOf } from './support/incoming-files.ts';
import { expect, test } from './support/test.ts';

// Files and folders let go of over the window as a file manager does: the system hands them over, not a script in the page.

const page = madeDocuments['page.html'] as Uint8Array;

/** What is seen of each when it is open: words of its text, or a picture that was drawn. */
const files: Readonly<Record<string, { readonly bytes: Uint8Array; readonly shows: RegExp | 'a picture' }>> =
  {
    'page.htm': { bytes: page, shows: /Près de 500 000 personnes/ },
    'rapport.pdf': {
      bytes: tinyPdf({
        pages: [{ lines: [{ x: 50, y: 800, text: 'La fuite concerne 491 840 patients.' }] }],
      }),
      shows: /491 840 patients/,
    },
    'capture.png': { bytes: tinyPng(60, 40, new Uint8Array(2400).fill(99)), shows: 'a picture' },
    'photo.jpg': { bytes: tinyJpeg, shows: 'a picture' },
    'image.webp': { bytes: tinyWebp, shows: 'a picture' },
  };

test('a page, a PDF and pictures come in from the disk, are seen, and are given back byte for byte', async ({
  running,
}) => {
  const { page: window, profile } = running;
  await newCase(window, 'Du disque');
  const paths = Object.keys(files).map((name) => path.join(profile, name));
  await Promise.all(Object.values(files).map(({ bytes }, at) => writeFile(paths[at] ?? '', bytes)));
  await dropFromDisk(window, paths);
  await expect(outcomesOf(window)).toContainText('5 sources ajoutées');
  for (const [name, { bytes, shows }] of Object.entries(files)) {
    await lineOf(window, name).getByRole('button').first().click();
    if (shows !== 'a picture') {
      await window.getByRole('radio', { name: 'Lire' }).click();
      await expect(window.locator('[data-reading-text]')).toContainText(shows);
      await window.getByRole('radio', { name: 'Original' }).click();
    }
    if (name !== 'page.htm')
      await expect(window.locator('[data-page="1"] canvas')).toHaveAttribute('data-drawn', 'true');
    const target = path.join(profile, `copie-${name}`);
    await saveTo(running, target);
    await window
      .getByRole('main')
      .getByRole('button', { name: /Enregistrer une copie/ })
      .click();
    await expect.poll(() => readFile(target).catch(() => undefined)).toEqual(Buffer.from(bytes));
    await press(window, 'g', 's');
  }
  expect(running.consoleErrors).toEqual([]);
  expect(await running.outsideRequests()).toEqual([]);
});

test('a folder let go of comes in whole, folder in folder, beside a file, a line for each file in it', async ({
  running,
}) => {
  const { page: window, profile } = running;
  await newCase(window, 'Dossier lâché');
  const folder = path.join(profile, 'pièces');
  const inside: Readonly<Record<string, Uint8Array | string>> = {
    'note.txt': madeDocuments['note.txt'] ?? '',
    'dessous/villes.csv': madeDocuments['villes.csv'] ?? '',
    'dessous/plus bas/page.htm': page,
    'dessous/plus bas/photo.jpg': tinyJpeg,
    'programme.exe': 'MZ',
    '.cache': 'rien',
    'dessous/Thumbs.db': 'rien',
    '__MACOSX/note.txt': 'rien',
  };
  for (const [name, content] of Object.entries(inside)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  const beside = path.join(profile, 'seule.md');
  await writeFile(beside, madeDocuments['note.md'] ?? '');
  await dropFromDisk(window, [folder, beside]);
  await expect(outcomesOf(window)).toContainText('5 sources ajoutées');
  const lines = outcomesOf(window).getByRole('listitem');
  expect(await lines.evaluateAll((all) => all.map((line) => line.getAttribute('data-file')))).toEqual([
    'page.htm',
    'photo.jpg',
    'villes.csv',
    'note.txt',
    'programme.exe',
    'seule.md',
  ]);
  await expect(lineOf(window, 'programme.exe')).toContainText('Ce genre de fichier n’est pas lu ici');
  await lineOf(window, 'villes.csv').getByRole('button').first().click();
  await expect(window.locator('[data-reading-text]')).toContainText('Vannes');
  expect(running.consoleErrors).toEqual([]);
});
