import type { Page } from '@playwright/test';
import { damagedCopies } from '../fixtures/documents/damaged-copies.ts';
import { tinyJpeg, tinyPng, tinyWebp } from '../fixtures/documents/tiny-pictures.ts';
import { type Line, tinyPdf, type TinyPage } from '../fixtures/documents/tiny-pdf.ts';
import { newCase, press } from './support/by-hand.ts';
import { drop, lineOf, outcomesOf } from './support/incoming-files.ts';
import { expect, test } from './support/test.ts';
import { violationsOf } from './support/violations.ts';

/** Shades of grey of a sheet with words on it, drawn by the window: there is no other hand to draw letters here. */
async function sheetOf(
  page: Page,
  lines: readonly string[],
): Promise<{ readonly width: number; readonly height: number; readonly grey: Uint8Array }> {
  const [width, height] = [1190, 1684];
  const grey = await page.evaluate(
    ({ width, height, lines }) => {
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.fillStyle = '#fff';
      context.fillRect(0, 0, width, height);
      context.fillStyle = '#000';
      context.font = '44px sans-serif';
      for (const [index, line] of lines.entries()) context.fillText(line, 60, 100 + 70 * index);
      const { data } = context.getImageData(0, 0, width, height);
      return [...data].filter((_, index) => index % 4 === 0);
    },
    { width, height, lines },
  );
  return { width, height, grey: Uint8Array.from(grey) };
}

function column(lines: readonly string[]): readonly Line[] {
  return lines.map((text, index) => ({ x: 60, y: 760 - 14 * index, text, size: 11 }));
}

const first = column([
  'La fuite concerne 491 840 patients de vingt-huit laboratoires,',
  'selon les journalistes qui ont consulté le fichier publié.',
]);
const second = column(['La deuxième page ne dit rien de plus que la première.']);

/** Marks the line of a page with these words by mouse. */
async function markOnPage(page: Page, words: string): Promise<void> {
  const run = page.locator('[data-page="1"] [data-words] > span', { hasText: words });
  await run.selectText();
  await run.dispatchEvent('mouseup', { bubbles: true });
}

test('a PDF comes in by pages; a passage is marked on the page it stands on, and found again both ways', async ({
  running,
}) => {
  test.slow();
  const { page } = running;
  await newCase(page, 'Pages');
  const pages: readonly TinyPage[] = [{ lines: first }, { lines: second }];
  await drop(page, { 'rapport.pdf': tinyPdf({ pages, info: { Title: 'Rapport de la fuite' } }) });
  await lineOf(page, 'rapport.pdf')
    .getByRole('button', { name: /Rapport de la fuite/ })
    .click();
  await expect(page.locator('[data-reading-text]')).toContainText(
    'vingt-huit laboratoires, selon les journalistes',
  );

  await page.getByRole('radio', { name: 'Original' }).click();
  const sheets = page.getByRole('group', { name: 'Pages de : Rapport de la fuite' });
  await expect(sheets.getByRole('region', { name: 'Page 1', exact: true }).locator('canvas')).toHaveAttribute(
    'data-drawn',
    'true',
  );
  await expect(page.getByText('Page 1 sur 2')).toBeVisible();
  const sheet = sheets.locator('[data-page="1"] canvas');
  const before = await sheet.boundingBox();
  await markOnPage(page, '491 840 patients');
  await expect(page.getByRole('toolbar', { name: 'Que dit ce passage ?' })).toBeVisible();
  await page.keyboard.press('a');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Affirmation enregistrée')).toBeVisible();

  // One goes on where one was, on the page; then in the text; then back on the page.
  await expect(sheets.locator('mark.selected')).toContainText('491 840 patients');
  await expect(page.locator('[data-pages]')).toBeFocused();
  // The first passage has its note, and the page neither shrinks nor moves for it.
  const note = sheets.getByRole('button', { name: /491/ });
  await expect(note).toBeVisible();
  expect(await sheet.boundingBox()).toEqual(before);
  await page.getByRole('radio', { name: 'Lire' }).click();
  await expect(page.locator('[data-reading-text] mark.selected').first()).toContainText('La fuite concerne');
  await page.getByRole('radio', { name: 'Original' }).click();
  await expect(sheets.locator('mark.selected')).toContainText('491 840 patients');
  await expect(sheets.locator('mark.selected')).toBeInViewport();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Voir dans le texte' }).click();
  await expect(page.locator('[data-reading-text] mark.selected').first()).toBeInViewport();
  await press(page, 'v');
  await expect(page.locator('[data-pages]')).toBeFocused();
  await press(page, '+');
  await expect(page.getByRole('button', { name: 'Ajuster à la largeur' })).toBeEnabled();
  await press(page, 'v');
  await expect(page.locator('[data-reading-text]')).toBeFocused();
  expect(running.consoleErrors).toEqual([]);
  expect(await running.outsideRequests()).toEqual([]);
});

test('a protected PDF asks for its password, says when it is wrong, and is kept when one goes on without', async ({
  running,
}) => {
  test.slow();
  const { page } = running;
  await newCase(page, 'Protégés');
  const locked = tinyPdf({
    pages: [{ lines: first }],
    password: 'secret',
    info: { Title: 'Rapport de mission' },
  });
  await drop(page, { 'protege.pdf': locked });
  const dialog = page.getByRole('dialog', { name: 'protege' });
  await expect(dialog).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await expect(dialog.getByLabel('Mot de passe')).toBeFocused();
  await page.keyboard.type('autre');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/n’ouvre pas le fichier/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Continuer sans' }).click();
  await expect(dialog).toBeHidden();
  const line = lineOf(page, 'protege.pdf');
  await expect(line).toContainText(/protégé par un mot de passe.*gardé/);

  await line.getByRole('button', { name: 'Taper le mot de passe' }).click();
  await dialog.getByLabel('Mot de passe').fill('secret');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  // Open, it says its title, which its file's name stood for.
  await expect(line).not.toContainText(/protégé par un mot de passe/);
  await expect(line.locator('[data-proposed]')).toContainText(/Titre\s: Rapport de mission/);
  await line.getByRole('button', { name: 'Reprendre' }).click();
  await line
    .getByRole('button', { name: /Rapport de mission/ })
    .first()
    .click();
  await expect(page.locator('[data-reading-text]')).toContainText('491 840 patients');

  // Its pages ask again: a password is kept nowhere.
  await page.getByRole('radio', { name: 'Original' }).click();
  await page.getByLabel('Mot de passe').fill('autre');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/n’ouvre pas le fichier/)).toBeVisible();
  // Whoever mistyped it types it again, without looking for the field.
  await expect(page.getByLabel('Mot de passe')).toBeFocused();
  await page.keyboard.type('secret');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-page="1"] canvas')).toHaveAttribute('data-drawn', 'true');
  expect(running.consoleErrors).toEqual([]);
});

test('a password is not asked for over a question that waits for its answer, but after it', async ({
  running,
}) => {
  const { page } = running;
  await newCase(page, 'Ensemble');
  await drop(page, {
    'protege.pdf': tinyPdf({ pages: [{ lines: first }], password: 'secret' }),
    'lettre.txt': Buffer.from('On écrit à zacharie.valmorin@free.fr, au 06 12 47 56 78.'),
  });
  await expect(
    lineOf(page, 'protege.pdf').getByRole('button', { name: /Taper le mot de passe/ }),
  ).toBeVisible();
  await expect(page.locator('[data-guard]').getByRole('radio', { name: 'Masquer' })).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog').getByLabel('Mot de passe')).toBeFocused();
  await expect(page.locator('[data-guard]')).toHaveCount(0);
});

test('the words of a scanned page are recognised, and a passage is marked on its picture', async ({
  running,
}) => {
  test.slow();
  const { page } = running;
  await newCase(page, 'Numérisés');
  const picture = await sheetOf(page, ['Près de 500 000 patients', 'sont concernés par la fuite']);
  await drop(page, { 'scan.pdf': tinyPdf({ pages: [{ lines: first }, { picture }] }) });
  const line = lineOf(page, 'scan.pdf');
  await expect(line).toContainText('La page 2 est une image sans texte.');
  await line.getByRole('button', { name: 'Voir et reconnaître les mots' }).click();
  await page.getByRole('button', { name: 'Reconnaître le texte' }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Reconnaître le texte' }).click();
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuetext', /^\d+\s%$/);
  await expect(page.getByText('Texte de 1 page reconnu')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('[data-page="2"] [data-from]', { hasText: 'concernés' })).toBeAttached();
  await expect(page.locator('[data-page="2"] [data-suggestions^="count "]')).toHaveText([
    'Près',
    'de',
    '500',
    '000',
    'patients',
  ]);
  await page.getByRole('radio', { name: 'Lire' }).click();
  await expect(page.locator('[data-reading-text]')).toContainText('Près de 500 000 patients');
  await expect(page.locator('[data-reading-text]')).toContainText('491 840 patients');
  expect(running.consoleErrors).toEqual([]);
  expect(await running.outsideRequests()).toEqual([]);
});

test('a picture comes in as it is, and its words when they are asked for; stopped, nothing changes', async ({
  running,
}) => {
  test.slow();
  const { page } = running;
  await newCase(page, 'Images');
  const { width, height, grey } = await sheetOf(page, ['The file holds 491 840 names']);
  await drop(page, {
    'capture.png': tinyPng(width, height, grey),
    'autre.jpg': tinyJpeg,
    'autre.webp': tinyWebp,
  });
  await expect(outcomesOf(page)).toContainText('3 sources ajoutées');
  for (const name of ['autre.jpg', 'autre.webp']) {
    await lineOf(page, name).getByRole('button').first().click();
    await expect(page.locator('[data-page="1"] canvas')).toHaveAttribute('data-drawn', 'true');
    await press(page, 'g', 's');
  }
  await lineOf(page, 'capture.png').getByRole('button').first().click();
  const recognise = page.getByRole('button', { name: 'Reconnaître le texte' });
  await recognise.click();
  await page.keyboard.press('Escape');
  await expect(recognise).toBeVisible();
  await recognise.click();
  await expect(page.locator('[data-reading-text]')).toContainText('491 840 names', { timeout: 60_000 });
  await press(page, 'g', 'j');
  await expect(page.getByRole('row', { name: /Texte lu dans l’original/ })).toHaveCount(1);
  expect(running.consoleErrors).toEqual([]);
});

test('damaged PDF and pictures are kept with a sentence, and the window goes on', async ({ running }) => {
  test.slow();
  const { page } = running;
  await newCase(page, 'Abîmés');
  const png = tinyPng(60, 40, new Uint8Array(2400).fill(99));
  const wholes = {
    'a.pdf': tinyPdf({ pages: [{ lines: first }] }),
    'a.png': png,
    'a.jpg': tinyJpeg,
    'a.webp': tinyWebp,
  };
  const damaged = Object.entries(wholes).flatMap(([name, bytes], seed) =>
    [...damagedCopies(bytes, 6, seed + 1)].map((copy, index) => [`${index}-${name}`, copy] as const),
  );
  await drop(page, { 'coupe.pdf': wholes['a.pdf'].slice(0, 60), ...Object.fromEntries(damaged) });
  await expect(outcomesOf(page).getByRole('button', { name: 'Fermer' })).toBeVisible({ timeout: 60_000 });
  await expect(lineOf(page, 'coupe.pdf')).toContainText(/abîmé.*gardé/);
  for (const [name] of damaged) await expect(lineOf(page, name)).toContainText(/\S\s\S+\s\S/);
  expect(running.consoleErrors).toEqual([]);
});
