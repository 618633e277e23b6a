import type { Page } from '@playwright/test';
import { tinyJpeg } from '../fixtures/documents/tiny-pictures.ts';
import { tinyPdf } from '../fixtures/documents/tiny-pdf.ts';
import { wordOf, workbookOf } from '../fixtures/documents/made-documents.ts';
import { addresses, messageWith, pageWith, repacked } from '../fixtures/documents/unshown-values.ts';
import { headOf, newCase, press } from './support/by-hand.ts';
import { drop as dropFiles } from './support/incoming-files.ts';
import { stored } from './support/stored.ts';
import { expect, test } from './support/test.ts';
import { violationsOf } from './support/violations.ts';

// What an original holds and does not show is asked about before it is stored, and leaves no trace when it is not kept.

const panel = (page: Page) => page.locator('[data-guard]');
const outcomes = (page: Page) => page.locator('[data-file-outcomes]').getByRole('listitem');
const drop = (page: Page, files: Readonly<Record<string, string>>): Promise<void> =>
  dropFiles(
    page,
    Object.fromEntries(Object.entries(files).map(([name, content]) => [name, Buffer.from(content)])),
  );

const [one = ''] = addresses(1);
const letter = repacked(wordOf(['Un courrier sans rien.']), {
  'word/comments.xml': () =>
    `<w:comments><w:comment><w:p><w:r><w:t>Rappeler le 06 12 47 56 78, ${one}</w:t></w:r></w:p></w:comment></w:comments>`,
});
const workbook = repacked(workbookOf({ Villes: [['Ville', 'Dossiers']] }), {
  'xl/pivotCache/pivotCacheRecords1.xml': () =>
    `<pivotCacheRecords>${addresses(25)
      .map((address) => `<r><s v="${address}"/></r>`)
      .join('')}</pivotCacheRecords>`,
});
const report = tinyPdf({
  pages: [
    {
      lines: [{ x: 50, y: 800, text: 'Un rapport sans rien de particulier.' }],
      annotations: [`<< /Type /Annot /Subtype /Text /Rect [10 10 90 30] /Contents (voir ${one}) >>`],
    },
  ],
});
const picture = Uint8Array.from([...tinyJpeg, ...Buffer.from(addresses(6).join(' '))]);

const links = addresses(312)
  .map((address) => `<a href="mailto:${address}"></a>`)
  .join('');
const page312 = pageWith(links);
const message = messageWith([`Bcc: ${addresses(40).join(',\r\n ')}`]);

test('a page whose links hold addresses is asked about; masked, its text is kept and no trace of them', async ({
  running,
}) => {
  const { page } = running;
  await newCase(page, 'Fuite');
  const before = await headOf(page);
  await drop(page, { 'page.html': page312 });
  await expect(panel(page)).toContainText(
    'Dans ce que ce fichier contient sans le montrer (cibles des liens) : 312 adresses e-mail. Rien n’est encore enregistré.',
  );
  await expect(panel(page)).toContainText('Le fichier d’origine, qui les contient, n’est pas gardé.');
  await expect(page.getByRole('radio')).toHaveCount(3);
  await expect(page.getByRole('radio', { name: 'Masquer' })).toBeFocused();
  expect(await headOf(page)).toBe(before);
  expect(await violationsOf(page)).toEqual([]);
  await press(page, 'Control+Enter');
  await expect(outcomes(page).filter({ hasText: 'page.html' })).toContainText('masqué : 312 adresses e-mail');
  await drop(page, { 'ordinaire.html': pageWith('<a href="mailto:un@free.fr"></a>') });
  await expect(outcomes(page).filter({ hasText: 'ordinaire.html' })).toContainText('source 2');
  await expect(panel(page)).toHaveCount(0);
  const all = await stored(page);
  expect(all).toContain('Un communiqué sans rien de plus.');
  expect(all).not.toContain('valmorin');
});

test('what a page does not show is kept with a reason, which the journal tells, or nothing of it is kept', async ({
  running,
}) => {
  const { page } = running;
  await newCase(page, 'Fuite');
  await drop(page, { 'page.html': page312 });
  await page.getByRole('radio', { name: 'Garder tel quel' }).check();
  await page.getByLabel('Pourquoi ces données doivent être gardées').fill('pièce de la plainte');
  await press(page, 'Enter');
  await expect(outcomes(page)).toContainText('gardé tel quel : 312 adresses e-mail');
  expect(await stored(page)).toContain('valmorin311');
  await press(page, 'g', 'j');
  await page.getByRole('row').filter({ hasText: 'gardé tel quel : 312 adresses e-mail' }).click();
  await expect(page.getByText('pièce de la plainte').first()).toBeVisible();
  await press(page, 'g', 's');
  await drop(page, { 'autre.html': pageWith(`${links}<p>Autre</p>`) });
  await panel(page).waitFor();
  await press(page, 'Escape');
  await expect(outcomes(page).filter({ hasText: 'autre.html' })).toContainText('Rien n’en est gardé');
});

test('what a letter, a workbook, a PDF and a picture hold without showing it is asked about, each in its place', async ({
  running,
}) => {
  const { page } = running;
  await newCase(page, 'Fuite');
  const before = await headOf(page);
  await dropFiles(page, {
    'courrier.docx': letter,
    'villes.xlsx': workbook,
    'rapport.pdf': report,
    'photo.jpg': picture,
  });
  for (const said of [
    '(commentaires) : 1 adresse e-mail et 1 numéro de téléphone.',
    '(parties masquées) : 25 adresses e-mail.',
    '(commentaires) : 1 adresse e-mail.',
    '(fichiers incorporés) : 6 adresses e-mail.',
  ]) {
    await expect(panel(page)).toContainText(`Dans ce que ce fichier contient sans le montrer ${said}`);
    await press(page, 'Escape');
  }
  await expect(outcomes(page).filter({ hasText: 'Rien n’en est gardé' })).toHaveCount(4);
  expect(await headOf(page)).toBe(before);
  expect(await stored(page)).not.toContain('valmorin');
});

test.describe('in English', () => {
  test.use({ launch: { locale: 'en-GB', theme: 'dark' } });

  test('a message whose header names hundreds is asked about; its shape is kept, and no trace', async ({
    running,
  }) => {
    const { page } = running;
    await newCase(page, 'Leak');
    await drop(page, { 'message.eml': message });
    await expect(panel(page)).toContainText(
      'In what this file holds but does not show (transport headers): 40 e-mail addresses. Nothing is stored yet.',
    );
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('radio', { name: 'Keep only the shape' }).check();
    await press(page, 'Control+Enter');
    await expect(outcomes(page)).toContainText('shape only; it held 40 e-mail addresses');
    expect(await stored(page)).not.toContain('valmorin');
  });
});
