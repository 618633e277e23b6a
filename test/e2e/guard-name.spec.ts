import { headOf, newCase, press } from './support/by-hand.ts';
import { drop, lineOf } from './support/incoming-files.ts';
import { stored } from './support/stored.ts';
import { expect, test } from './support/test.ts';
import { violationsOf } from './support/violations.ts';

// The name of a file goes through the guard as what is in it does.

const account = 'FR7630006000011234567890189';
const dots = '•'.repeat(account.length);
const calm = Buffer.from('Un communiqué sans rien. Contact : presse@hopital.fr');

test('a value in a file’s name is asked about, masked in the name, and the file itself stays', async ({
  running,
}) => {
  const { page } = running;
  await newCase(page, 'Fuite');
  await drop(page, {
    [`releve_${account}.txt`]: calm,
    'calme.txt': Buffer.from('Un autre texte, sans rien.'),
  });
  const panel = page.locator('[data-guard]');
  await expect(panel).toContainText('Dans le nom du fichier : 1 IBAN. Rien n’est encore enregistré.');
  await expect(panel).toContainText(`Données de personnes dans « releve_${dots}.txt »`);
  await expect(panel).not.toContainText(account);
  await expect(lineOf(page, `releve_${account}.txt`)).toContainText('attend votre réponse');
  await expect(lineOf(page, 'calme.txt')).toContainText('source 1');
  expect(await stored(page)).not.toContain(account);
  expect(await violationsOf(page)).toEqual([]);
  await press(page, 'Control+Enter');
  await expect(lineOf(page, `releve_${dots}.txt`)).toContainText('masqué : 1 IBAN');
  await expect(lineOf(page, `releve_${dots}.txt`)).toContainText(`releve_${dots}.txt`);
  expect(await page.content()).not.toContain(account);
  const all = await stored(page);
  expect(all).not.toContain(account);
  expect(all).toContain(`releve_${dots}.txt`);
  expect(running.consoleErrors).toEqual([]);
});

test('a name that holds a value is kept as it is only with a reason', async ({ running }) => {
  const { page } = running;
  await newCase(page, 'Fuite');
  const before = await headOf(page);
  await drop(page, { [`${account}.txt`]: calm });
  await page.getByRole('radio', { name: 'Garder tel quel' }).check();
  await press(page, 'Control+Enter');
  await expect(page.locator('[data-guard]')).toContainText('Dites pourquoi');
  expect(await headOf(page)).toBe(before);
  await page.getByLabel('Pourquoi ces données doivent être gardées').fill('preuve');
  await press(page, 'Enter');
  await expect(lineOf(page, `${account}.txt`)).toContainText('gardé tel quel : 1 IBAN');
  expect(await stored(page)).toContain(`${account}.txt`);
});
