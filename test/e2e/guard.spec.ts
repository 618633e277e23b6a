import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { headOf, newCase, paste, press, tabTo, typeWords } from './support/by-hand.ts';
import { drop as dropFiles } from './support/incoming-files.ts';
import { stored } from './support/stored.ts';
import { expect, test } from './support/test.ts';
import { violationsOf } from './support/violations.ts';

// Data of persons are shown as counts before anything is stored; what is masked or left leaves no trace anywhere.

const address = 'zacharie.valmorin@free.fr';
const telephone = '06 12 47 56 78';
const secret = '2 55 08 14 168 025 38';
const text = `La fuite, vue de près.\n\nOn lit « ${address} », le ${telephone} et ${secret}.\n\nRédaction : presse@hopital.fr`;
const traces = ['valmorin', '12 47 56', '168 025', 'Keravel'];

const rows = [
  'nom;prenom;date_naissance;e-mail;téléphone',
  ...Array.from(
    { length: 30 },
    (_, row) =>
      `Keravel${String.fromCharCode(97 + (row % 26))};Zoé;0${1 + (row % 9)}/11/19${50 + row};zoe.valmorin${row}@free.fr;06 12 47 56 ${10 + row}`,
  ),
].join('\n');

const panel = (page: Page) => page.locator('[data-guard]');

/** Drops texts as files, as from a folder of the machine. */
const drop = (page: Page, files: readonly (readonly [name: string, text: string])[]): Promise<void> =>
  dropFiles(page, Object.fromEntries(files.map(([name, content]) => [name, Buffer.from(content)])));

/** Which of the traces stand in a file of the profile, in either of the ways texts are written there. */
async function tracesOnDisk(profile: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readdir(profile, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    for (const trace of traces)
      if (bytes.includes(trace) || bytes.includes(Buffer.from(trace, 'utf16le')))
        found.push(`${trace} in ${file}`);
  }
  return found;
}

async function expectNoTrace(page: Page, profile: string): Promise<void> {
  const all = await stored(page);
  expect(all.length).toBeGreaterThan(100);
  for (const trace of traces) expect(all).not.toContain(trace);
  expect(await tracesOnDisk(profile)).toEqual([]);
}

test('a pasted text is masked by the keyboard alone, and no trace of a value is left', async ({
  running,
}) => {
  const { page, profile } = running;
  await newCase(page, 'Fuite');
  const before = await headOf(page);
  await paste(running, text);
  await press(page, 'Control+Enter');
  await expect(panel(page)).toContainText(
    'Trouvé : 1 numéro de Sécurité sociale, 1 adresse e-mail et 1 numéro de téléphone. Rien n’est encore enregistré.',
  );
  for (const trace of traces) await expect(panel(page)).not.toContainText(trace);
  await expect(page.getByRole('radio', { name: 'Masquer' })).toBeFocused();
  expect(await headOf(page)).toBe(before);
  expect(await violationsOf(page)).toEqual([]);
  await press(page, 'Control+Enter');
  await expect(page.locator('[data-reading-text]')).toBeFocused();
  await expect(page.locator('[data-reading-text]')).toContainText(address.replaceAll(/[a-z]/g, '•'));
  await expect(page.locator('[data-reading-text]')).toContainText('presse@hopital.fr');
  await press(page, 'g', 'j');
  await expect(
    page.getByRole('row').filter({ hasText: 'masqué : 1 numéro de Sécurité sociale' }),
  ).toHaveCount(1);
  await expectNoTrace(page, profile);
  expect(running.consoleErrors).toEqual([]);
});

test('what is pasted is kept as it is only with a reason, which the journal tells', async ({ running }) => {
  const { page } = running;
  await newCase(page, 'Fuite');
  await paste(running, text);
  await press(page, 'Control+Enter');
  await page.getByRole('radio', { name: 'Masquer' }).waitFor();
  await press(page, 'ArrowDown', 'ArrowDown', 'Control+Enter');
  await expect(panel(page)).toContainText('Dites pourquoi');
  await typeWords(page, 'pièce de la plainte');
  await press(page, 'Enter');
  await expect(page.locator('[data-reading-text]')).toContainText(address);
  await press(page, 'g', 'j');
  const entry = page.getByRole('row').filter({ hasText: 'gardé tel quel : 1 numéro de Sécurité sociale' });
  await entry.click();
  await expect(page.getByText('pièce de la plainte').first()).toBeVisible();
});

test('of what is pasted, nothing is kept after Escape, and the text is still there to be changed', async ({
  running,
}) => {
  const { page, profile } = running;
  await newCase(page, 'Fuite');
  const before = await headOf(page);
  await paste(running, text);
  await press(page, 'Control+Enter');
  await page.getByRole('radio', { name: 'Masquer' }).waitFor();
  await press(page, 'Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(page.getByLabel(/^Texte du document/)).toBeFocused();
  await expect(page.getByLabel(/^Texte du document/)).toHaveValue(text);
  expect(await headOf(page)).toBe(before);
  await expectNoTrace(page, profile);
});

test('of dropped files the shape is kept, one is left, and one decision stands for those that follow', async ({
  running,
}) => {
  const { page, profile } = running;
  await newCase(page, 'Fuite');
  await drop(page, [
    ['premier.txt', rows],
    ['public.txt', 'Un communiqué sans rien. Contact : presse@hopital.fr'],
    ['deux.txt', `${rows}\n\nBis`],
    ['trois.txt', `${rows}\n\nTer`],
  ]);
  await expect(panel(page)).toContainText('Cela ressemble à un fichier de personnes');
  await expect(panel(page)).toContainText('30 lignes d’un tableau de 5 colonnes');
  expect(await violationsOf(page)).toEqual([]);
  await press(page, 'Escape');
  const outcomes = page.locator('[data-file-outcomes]').getByRole('listitem');
  await expect(outcomes.filter({ hasText: 'public.txt' })).toContainText('source 1');
  await expect(panel(page)).toContainText('deux.txt');
  await tabTo(page, page.getByRole('checkbox', { name: 'La même chose pour les fichiers qui suivent' }));
  await press(page, ' ', 'Control+Enter');
  await expect(panel(page)).toHaveCount(0);
  await expect(outcomes.filter({ hasText: 'trois.txt' })).toContainText('forme seule');
  await page.getByRole('row').filter({ hasText: 'deux.txt' }).dblclick();
  await expect(page.locator('main table')).toContainText('date_naissance');
  await expect(page.locator('main')).toContainText('Aucune valeur n’est gardée ici');
  expect(await violationsOf(page)).toEqual([]);
  await expectNoTrace(page, profile);
});

test('files that need no answer do not wait for those that do, nor for what is inside those', async ({
  running,
}) => {
  const { page } = running;
  await newCase(page, 'Sans attendre');
  const message = [
    'From: presse@hopital.fr',
    'Subject: Votre liste',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="=part"',
    '',
    '--=part',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Voici.',
    '--=part',
    'Content-Type: text/plain; name="liste.txt"',
    'Content-Disposition: attachment; filename="liste.txt"',
    '',
    rows,
    '--=part--',
  ].join('\r\n');
  const plain = Array.from({ length: 12 }, (_, index) => `calme-${index}.txt`);
  await drop(page, [
    ['premier.txt', rows],
    ['message.eml', message],
    ...plain.map((name) => [name, `Un communiqué sans rien, ${name}.`] as const),
  ]);
  const outcomes = page.locator('[data-file-outcomes]');
  await expect(outcomes.getByRole('status')).toContainText('12 sources ajoutées');
  await expect(outcomes.getByRole('status')).toContainText('2 fichiers en attente');
  await expect(panel(page)).toContainText('premier.txt');
  const list = page.getByRole('grid', { name: 'Sources' }).getByRole('row');
  await expect(list).toHaveCount(13);
  await press(page, 'Escape');
  await expect(panel(page)).toContainText('message.eml');
  await press(page, 'Control+Enter');
  // The message was masked with what it holds; the table in it is asked about by itself.
  await expect(panel(page)).toContainText('liste.txt');
  await press(page, 'Escape');
  await expect(outcomes.getByRole('button', { name: 'Fermer' })).toBeVisible();
  await expect(outcomes.getByRole('status')).toContainText('13 sources ajoutées');
  await expect(list).toHaveCount(14);
});

test('stopping takes the question back, and asks none about files that were read ahead', async ({
  running,
}) => {
  const { page, profile } = running;
  await newCase(page, 'Fuite');
  const before = await headOf(page);
  await drop(
    page,
    Array.from({ length: 5 }, (_, index) => [`${index}.txt`, `${rows}\n\n${index}`] as const),
  );
  await expect(panel(page)).toContainText('0.txt');
  const outcomes = page.locator('[data-file-outcomes]');
  await expect(outcomes.locator('[data-file="0.txt"]')).toContainText('attend votre réponse');
  await outcomes.getByRole('button', { name: 'Annuler' }).click();
  await expect(outcomes.getByRole('listitem').filter({ hasText: 'Abandonné' })).toHaveCount(5);
  await expect(panel(page)).toHaveCount(0);
  expect(await headOf(page)).toBe(before);
  await expectNoTrace(page, profile);
});

test('a dropped file is masked without its original, and another kept with one', async ({ running }) => {
  const { page, profile } = running;
  await newCase(page, 'Fuite');
  await drop(page, [['export.txt', rows]]);
  await page.getByRole('radio', { name: 'Garder seulement la forme' }).waitFor();
  await press(page, 'ArrowUp', 'Control+Enter');
  await expect(page.locator('[data-file-outcomes]')).toContainText('masqué : 30 adresses e-mail');
  await expectNoTrace(page, profile);
  await drop(page, [['garde.txt', text]]);
  await page.getByRole('radio', { name: 'Garder tel quel' }).check();
  await page.getByLabel('Pourquoi ces données doivent être gardées').fill('preuve');
  await press(page, 'Enter');
  await expect(page.locator('[data-file-outcomes]')).toContainText('gardé tel quel');
  expect(await stored(page)).toContain('valmorin');
});

test('what is attached to a message is looked at before the message is kept, since its original holds it', async ({
  running,
}) => {
  const { page, profile } = running;
  await newCase(page, 'Fuite');
  const message = [
    'From: presse@hopital.fr',
    'To: redaction@journal.fr',
    'Subject: Le fichier',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="=partie"',
    '',
    '--=partie',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Voici ce qui circule.',
    '--=partie',
    'Content-Type: text/csv; name="export.csv"',
    'Content-Disposition: attachment; filename="export.csv"',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(rows).toString('base64'),
    '--=partie--',
    '',
  ].join('\r\n');
  await drop(page, [['message.eml', message]]);
  await expect(panel(page)).toContainText('Dans ses pièces jointes');
  await expect(panel(page)).toContainText('30 adresses e-mail');
  await press(page, 'Control+Enter');
  await expect(panel(page)).toContainText('export.csv');
  await expect(page.getByRole('radio', { name: 'Garder seulement la forme' })).toBeFocused();
  await press(page, 'Control+Enter');
  const outcomes = page.locator('[data-file-outcomes]').getByRole('listitem');
  await expect(outcomes.filter({ hasText: 'export.csv' }).last()).toContainText('forme seule');
  await expect(page.getByRole('row').filter({ hasText: 'Le fichier' })).toHaveCount(1);
  await expectNoTrace(page, profile);
  expect(await stored(page)).not.toContain(Buffer.from(rows).toString('base64').slice(0, 40));
});

test('a correction that brings values in is asked about too', async ({ running }) => {
  const { page, profile } = running;
  await newCase(page, 'Fuite');
  await paste(running, 'Un communiqué sans rien.');
  await press(page, 'Control+Enter');
  await expect(page.locator('[data-reading-text]')).toBeFocused();
  await press(page, 'F2');
  await page.getByLabel('Texte', { exact: true }).fill(`Un communiqué. Écrire à ${address}.`);
  await press(page, 'Control+Enter');
  await expect(panel(page)).toContainText('1 adresse e-mail');
  await press(page, 'Control+Enter');
  await expect(page.locator('[data-reading-text]')).toContainText(address.replaceAll(/[a-z]/g, '•'));
  await expectNoTrace(page, profile);
});

test.describe('in English', () => {
  test.use({ launch: { locale: 'en-GB', theme: 'dark' } });

  test('the panel says the same', async ({ running }) => {
    const { page } = running;
    await newCase(page, 'Leak');
    await paste(running, text);
    await press(page, 'Control+Enter');
    await expect(panel(page)).toContainText(
      'Found: 1 social security number, 1 e-mail address and 1 telephone number. Nothing is stored yet.',
    );
    expect(await violationsOf(page)).toEqual([]);
  });
});
