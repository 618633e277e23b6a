import type { Page } from '@playwright/test';
import path from 'node:path';
import { saveTo, typeWords } from './support/by-hand.ts';
import { pngSize, saveEverything } from './support/saved-files.ts';
import { expect, test } from './support/test.ts';
import { violationsOf } from './support/violations.ts';

/** Brings the example library in and goes to the comparison of its cases. */
async function compareExamples(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /exemple|example/i })
    .first()
    .click();
  await page.getByRole('row', { name: /Dedalus/ }).waitFor();
  await page.getByRole('row', { name: /Inovie/ }).waitFor();
  await page.getByRole('row', { name: /Mediboard/ }).waitFor();
  await page.locator('[data-screen-title]').focus();
  await page.keyboard.press('m');
  await page.locator('[data-cases="3"]').waitFor();
}

test('three cases are charted side by side, one panel a unit, and a mark leads to its finding', async ({
  running,
}) => {
  const { page, consoleErrors } = running;
  await compareExamples(page);
  await expect(page.getByRole('img', { name: /Qui est touché/ })).toHaveCount(3);
  await expect(page.getByText(/750\s000 «\sFrançais\s», dit near2tlg/).first()).toBeVisible();
  await expect(page.getByText(/inconnu ailleurs/)).toBeVisible();
  expect(consoleErrors).toEqual([]);
  await page
    .getByText(/jusqu’à 3,2/)
    .last()
    .click();
  await expect(page).toHaveURL(/#\/case\/.+\/figures/);
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toContainText('3,2');
});

test('every chart has its table, and all of them are saved in three formats', async ({ running }) => {
  const { app, page } = running;
  const read = await saveEverything(app);
  await compareExamples(page);
  for (const chart of ['Qui est touché', 'Délais entre les étapes', 'Données exposées']) {
    await page.getByRole('button', { name: `${chart}, Table` }).click();
    await expect(page.getByRole('grid', { name: chart })).toBeVisible();
  }
  await app.evaluate(({ dialog }) => {
    const choose = dialog.showOpenDialog;
    const asked = { folders: 0, questions: 0 };
    Reflect.set(globalThis, 'asked', asked);
    dialog.showOpenDialog = ((...args: Parameters<typeof choose>) => {
      asked.folders += 1;
      return choose(...args);
    }) as typeof choose;
    dialog.showMessageBox = () => {
      asked.questions += 1;
      return Promise.resolve({ response: 0, checkboxChecked: false });
    };
  });
  await page.getByRole('button', { name: 'Tout exporter…' }).click();
  await expect(page.getByText('9 fichiers enregistrés.')).toBeVisible();
  const asked = () => app.evaluate(() => Reflect.get(globalThis, 'asked') as unknown);
  expect(await asked()).toEqual({ folders: 1, questions: 0 });
  // Once more in the same folder: nothing is replaced without a yes.
  await page.getByRole('button', { name: 'Tout exporter…' }).click();
  await expect.poll(asked).toEqual({ folders: 2, questions: 1 });
  for (const name of ['qui-est-touche', 'delais-entre-les-etapes', 'donnees-exposees']) {
    const svg = (await read(`comparaison-${name}.svg`)).toString('utf8');
    expect(svg).not.toContain('class=');
    const width = Number(/<svg[^>]* width="(\d+)"/.exec(svg)?.[1]);
    expect(pngSize(await read(`comparaison-${name}.png`)).width).toBe(width * 2);
    const csv = (await read(`comparaison-${name}.csv`)).toString('utf8');
    expect(csv).toContain('Dedalus');
  }
});

test('a chart saved under another name than the suggested one is told by that name', async ({ running }) => {
  const { page, profile } = running;
  await saveTo(running, path.join(profile, 'mon graphique.csv'));
  await compareExamples(page);
  await page.getByRole('button', { name: /Données exposées\s: enregistrer en CSV/ }).click();
  await expect(page.getByText('mon graphique.csv est enregistré.')).toBeVisible();
});

test('a case is taken out and added again by keyboard; with one alone nothing is drawn', async ({
  running,
}) => {
  const { page } = running;
  await compareExamples(page);
  await page.getByRole('button', { name: /Retirer Mediboard/ }).click();
  await expect(page.locator('[data-cases="2"]')).toBeVisible();
  await page.getByRole('button', { name: /Retirer Inovie/ }).click();
  await expect(page.getByText('Un second dossier, et la comparaison se dessine.')).toBeVisible();
  await page.locator('[data-screen-title]').focus();
  await page.keyboard.press('a');
  await typeWords(page, 'Inovie');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-cases="2"]')).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ launch: { theme, locale: theme === 'dark' ? 'en-GB' : 'fr-FR' } });
    test('the comparison has no accessibility violation, drawn or in tables', async ({ running }) => {
      const { page } = running;
      await compareExamples(page);
      expect(await violationsOf(page)).toEqual([]);
      // Once pressed, a button names the way back.
      for (let left = 3; left > 0; left -= 1)
        await page
          .getByRole('button', { name: /, Table$/ })
          .first()
          .click();
      expect(await violationsOf(page)).toEqual([]);
    });
  });
}
