import type { Locator, Page } from '@playwright/test';
import { newCase, paste, press, tabTo } from './support/by-hand.ts';
import { drop, lineOf } from './support/incoming-files.ts';
import { expect, test } from './support/test.ts';

// What is beside the work speaks of the work, a key is named where it works, and nothing moves from under the pointer.

const inspector = (page: Page): Locator => page.getByRole('complementary');

/** Adds a source by pasting its text, and goes back to the list with it selected. */
async function withSource(running: Parameters<typeof paste>[0], text: string): Promise<void> {
  const { page } = running;
  await paste(running, text);
  await press(page, 'Control+Enter');
  await expect(page.locator('[data-reading-text]')).toBeFocused();
}

test('a source is deleted from the list by its key, which is named where it works and nowhere else', async ({
  running,
}) => {
  const { page } = running;
  await newCase(page, 'Touches');
  await withSource(running, 'Le prestataire parle de 812 dossiers.');
  await expect(inspector(page).getByRole('button', { name: 'Supprimer' })).toBeVisible();
  // Suggestions are what is read in the text: a list of names is called a list.
  await expect(inspector(page).getByRole('button', { name: /Ouvrir la liste/ })).toHaveCount(1);
  await expect(inspector(page).getByRole('button', { name: /suggestions/ })).toHaveCount(0);
  await expect(inspector(page).getByText('Suppr', { exact: true })).toHaveCount(0);
  await press(page, 'g', 's');
  await page.getByRole('row', { name: /812 dossiers/ }).click();
  await expect(inspector(page).getByText('Suppr', { exact: true })).toHaveCount(2);
  await press(page, 'Delete');
  await expect(inspector(page).getByRole('textbox', { name: /Raison/ })).toBeFocused();
  await press(page, 'Enter');
  await expect(page.getByText('Aucune source encore')).toBeVisible();
});

test('the keys of a claim are shown with the claim that has the focus, not while one goes through suggestions', async ({
  running,
}) => {
  const { page } = running;
  await newCase(page, 'Lettres');
  await withSource(running, 'Le prestataire parle de 812 dossiers volés, puis de 640 dossiers volés.');
  await page.locator('[data-reading-text] [data-suggestions]').first().waitFor();
  await press(page, 'Tab', 'e');
  await expect(page.locator('[data-claim-form]')).toBeFocused();
  await press(page, 'Control+Enter');
  await expect(page.locator('[data-reading-text]')).toBeFocused();
  const key = inspector(page).getByText('X', { exact: true });
  await expect(inspector(page).getByRole('button', { name: /Écarter/ })).toBeVisible();
  await expect(key).toBeHidden();
  await inspector(page).locator('[data-claim]').focus();
  await expect(key).toBeVisible();
});

test('while a source is new the inspector shows no other, and shows it again when one goes back', async ({
  running,
}) => {
  const { page } = running;
  await newCase(page, 'Nouvelle');
  await withSource(running, 'Le prestataire parle de 812 dossiers.');
  await press(page, 'g', 's');
  await page.getByRole('row', { name: /812 dossiers/ }).click();
  await expect(inspector(page).getByRole('heading', { name: /812 dossiers/ })).toBeVisible();
  await press(page, 'n');
  await expect(page.getByLabel(/^Texte du document/)).toBeFocused();
  await expect(inspector(page)).toHaveText('Choisissez un élément pour voir qui le dit.');
  await press(page, 'Escape');
  await expect(inspector(page).getByRole('heading', { name: /812 dossiers/ })).toBeVisible();
});

test('the guard asks for a reason beside its choices, which stay where they are', async ({ running }) => {
  const { page } = running;
  await newCase(page, 'Garde');
  await drop(page, {
    'lettre.txt': Buffer.from('On écrit à zacharie.valmorin@free.fr, au 06 12 47 56 78, ou à sa mère.'),
  });
  const sample = page.locator('[data-guard]').getByRole('listitem');
  await expect(sample).toHaveText('On écrit à ••••••••.••••••••@••••.••, au •• •• •• •• ••, ou à sa mère.');
  const isWhole = await sample.evaluate(
    ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
      scrollWidth <= clientWidth && scrollHeight <= clientHeight,
  );
  expect(isWhole).toBe(true);
  const kept = page.locator('[data-guard]').getByRole('radio', { name: 'Garder tel quel' });
  const before = await kept.boundingBox();
  await kept.click();
  await expect(page.getByLabel('Pourquoi ces données doivent être gardées')).toBeVisible();
  expect(await kept.boundingBox()).toEqual(before);
  await tabTo(page, page.getByLabel('Pourquoi ces données doivent être gardées'));
  await press(page, 'Escape');
  await expect(lineOf(page, 'lettre.txt')).toContainText('Rien n’en est gardé, comme vous l’avez demandé.');
});

test('a notice lies over no answer, and a file that is there already is not asked about again', async ({
  running,
}) => {
  const { page } = running;
  await newCase(page, 'Réponses');
  const files = { 'lettre.txt': Buffer.from('On écrit à zacharie.valmorin@free.fr, au 06 12 47 56 78.') };
  await withSource(running, 'Le prestataire parle de 812 dossiers volés.');
  await drop(page, files);
  const panel = page.locator('[data-guard]');
  await panel.waitFor();
  await page.getByRole('row', { name: /812 dossiers/ }).dblclick();
  await page.locator('[data-reading-text] [data-suggestions]').first().waitFor();
  await page.locator('[data-reading-text]').focus();
  await press(page, 'Tab', 'Enter');
  await expect(page.getByText('1 suggestion acceptée')).toBeVisible();
  for (const name of [/Masquer et ajouter/, /Ne rien garder/])
    await panel.getByRole('button', { name }).click({ trial: true, timeout: 2000 });
  await panel.getByRole('radio', { name: 'Garder tel quel' }).click();
  await panel.getByRole('textbox').fill('Pièce de la plainte');
  await press(page, 'Enter');
  await expect(panel).toHaveCount(0);
  await press(page, 'g', 's');
  await drop(page, files);
  await expect(lineOf(page, 'lettre.txt').getByRole('alert')).toContainText('source 2');
  await expect(panel).toHaveCount(0);
});

test('a file whose text could not be read says so where it would be read', async ({ running }) => {
  const { page } = running;
  await newCase(page, 'Abîmé');
  await drop(page, { 'compte-rendu.docx': Buffer.from('PK\u0003\u0004 transfert interrompu') });
  await lineOf(page, 'compte-rendu.docx').getByRole('button').first().click();
  await expect(page.getByText(/Aucun texte n’a pu être lu dans «\s.*compte-rendu\.docx/)).toBeVisible();
});

test('in a small window the way back is named whole, and the title of the case gives way', async ({
  running,
}) => {
  const { app, page } = running;
  await newCase(page, 'Mutuelle Bocagia, les adhérents de Redon et de Vitré prévenus');
  await withSource(running, 'Près de 62 400 adhérents prévenus d’un vol de données par courriel jeudi soir');
  for (const width of [1024, 960]) {
    await app.evaluate(
      ({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setContentSize(wanted, 700),
      width,
    );
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
    for (const name of ['Dossiers', 'Sources'])
      expect(
        await page
          .getByRole('banner')
          .getByRole('listitem')
          .filter({ hasText: name })
          .evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth),
        `${name}, ${width}`,
      ).toBe(true);
  }
});
