import type { Page } from '@playwright/test';
import { typeWords } from './support/by-hand.ts';
import { openExample } from './support/example-case.ts';
import { pngSize, saveEverything } from './support/saved-files.ts';
import { expect, test } from './support/test.ts';
import { violationsOf } from './support/violations.ts';

const name = 'dedalus-france-2021-qui-dit-combien';

async function exportAs(page: Page, entry: string, saved: string): Promise<void> {
  await page.getByRole('button', { name: 'Exporter…' }).click();
  await page.getByRole('menuitem', { name: entry }).click();
  await expect(page.getByText(`${saved} est enregistré.`)).toBeVisible();
}

test('each claim is a row of the drawing and of its table, and choosing one shows it everywhere', async ({
  running,
}) => {
  const { page, consoleErrors } = running;
  await openExample(page, /Dedalus/, 'figures');
  const marks = page.locator('main [data-claim]');
  const table = page.getByRole('grid', { name: /Qui dit combien/ });
  await expect(table).toBeVisible();
  // The drawing fills in while it is in sight; the table has every row from the start.
  await expect(marks).toHaveCount(Number(await table.getAttribute('aria-rowcount')) - 1);
  await marks.filter({ hasText: '491' }).first().click();
  await expect(table.locator('[aria-selected="true"]')).toContainText('491');
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toContainText('491');
  await expect(page.getByRole('img', { name: /Qui dit combien\s*: Personnes, ensemble/ })).toBeVisible();
  expect(consoleErrors).toEqual([]);
});

test('the inspector says which row of the table J and K go on from, sorted or not', async ({ running }) => {
  const { page } = running;
  await openExample(page, /Dedalus/, 'figures');
  const table = page.getByRole('grid', { name: /Qui dit combien/ });
  const count = Number(await table.getAttribute('aria-rowcount')) - 1;
  const inspector = page.getByRole('complementary');
  const chosen = table.locator('[aria-selected="true"]');
  const isAt = async (row: number): Promise<void> => {
    await expect(chosen).toHaveAttribute('aria-rowindex', String(row + 1));
    await expect(inspector.getByText(`affirmation ${row} sur ${count}`)).toBeVisible();
  };
  for (let row = 1; row <= 4; row++) {
    await page.keyboard.press('j');
    await isAt(row);
  }
  await page.keyboard.press('k');
  await isAt(3);
  await inspector.getByRole('button', { name: 'Suivant' }).click();
  await isAt(4);
  await table.getByRole('columnheader', { name: 'Qui le dit' }).click();
  await inspector.getByRole('button', { name: 'Précédent' }).click();
  const row = Number(await chosen.getAttribute('aria-rowindex')) - 1;
  await isAt(row);
  await page.keyboard.press('j');
  await isAt(row + 1);
  // What no row of the table is about has no place in it: J would not go on from there.
  const notCounted = inspector.locator('section', { hasText: 'Hors décompte' });
  await notCounted.getByRole('button').first().click();
  await expect(chosen).toHaveCount(0);
  await expect(inspector.getByText(/ sur \d/)).toHaveCount(0);
});

test('a panel out of sight keeps its place and draws nothing until it comes near; a commit redraws its own rows', async ({
  running,
}) => {
  const { app, page } = running;
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1200, 560));
  // The drawing looks ahead by more than a small case is tall.
  await page.evaluate(() => {
    const Observer = globalThis.IntersectionObserver;
    globalThis.IntersectionObserver = class extends Observer {
      constructor(tell: IntersectionObserverCallback) {
        super(tell, {});
      }
    };
  });
  await openExample(page, /Dedalus/, 'figures');
  const panels = page.locator('main [data-panel]');
  const last = panels.last();
  const table = page.getByRole('grid', { name: /Qui dit combien/ });
  await panels.first().locator('[data-claim]').first().waitFor();
  const marks = page.locator('main [data-claim]');
  expect(await marks.count()).toBeLessThan(Number(await table.getAttribute('aria-rowcount')) - 1);
  await expect(last.locator('svg')).toHaveCount(0);
  const height = (await last.boundingBox())?.height;
  await last.scrollIntoViewIfNeeded();
  await last.locator('[data-claim]').first().waitFor();
  expect((await last.boundingBox())?.height).toBe(height);
  await expect(panels.first().locator('svg')).toHaveCount(0);

  const claim = last.locator('[data-claim]').first();
  await claim.click();
  const drawing = await last.locator('svg').first().elementHandle();
  const other = await panels.nth(-2).locator('svg').first().elementHandle({ timeout: 5000 });
  await other?.evaluate((svg) => {
    const seen = { changes: 0 };
    new MutationObserver((records) => (seen.changes += records.length)).observe(svg, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    Object.assign(globalThis, { seen });
  });
  const scope = page.getByRole('complementary').getByLabel('Ce qui est compté');
  await scope.fill('tout ce qui a été compté');
  await scope.press('Tab');
  await expect(page.getByRole('complementary').getByText('tout ce qui a été compté').first()).toBeVisible();
  expect(await drawing?.evaluate((svg) => svg.isConnected)).toBe(true);
  expect(
    await page.evaluate(() => (globalThis as unknown as { seen: { changes: number } }).seen.changes),
  ).toBe(0);
});

test('the drawing is saved as a whole SVG, a PNG at twice its size, and a CSV of every claim', async ({
  running,
}) => {
  const { app, page } = running;
  const read = await saveEverything(app);
  await openExample(page, /Dedalus/, 'figures');
  await page.locator('main [data-claim]').first().waitFor();
  const table = page.getByRole('grid', { name: /Qui dit combien/ });
  const marks = Number(await table.getAttribute('aria-rowcount')) - 1;
  await exportAs(page, 'Dessin (SVG)', `${name}.svg`);
  const svg = (await read(`${name}.svg`)).toString('utf8');
  const parsed = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      errors: document.querySelectorAll('parsererror').length,
      title: document.querySelector('svg > title')?.textContent,
      description: document.querySelector('svg > desc')?.textContent ?? '',
      width: Number(document.documentElement.getAttribute('width')),
      unstyled: [
        ...document.querySelectorAll('[class], [fill*="var("], [stroke*="var("], image, foreignObject'),
      ].length,
    };
  }, svg);
  expect(parsed).toMatchObject({ errors: 0, title: 'Qui dit combien', unstyled: 0 });
  expect(parsed.description).toContain('491\u202f840');

  await exportAs(page, 'Image (PNG)', `${name}.png`);
  expect(pngSize(await read(`${name}.png`)).width).toBe(parsed.width * 2);

  await exportAs(page, 'Table (CSV)', `${name}.csv`);
  const csv = (await read(`${name}.csv`)).toString('utf8');
  expect(csv.startsWith('\uFEFFPublié;')).toBe(true);
  expect(csv.trimEnd().split('\r\n')).toHaveLength(marks + 1);
});

test('a figure is retained with a reason by keyboard, said with its entry, and taken back', async ({
  running,
}) => {
  const { page } = running;
  await openExample(page, /Dedalus/, 'figures');
  await page.locator('main [data-claim]').filter({ hasText: 'environ 500' }).first().click();
  await page.locator('[data-screen-title]').focus();
  await page.keyboard.press('r');
  await typeWords(page, 'Le nombre que tous reprennent.');
  await page.keyboard.press('Enter');
  const inspector = page.getByRole('complementary');
  await expect(inspector.getByText(/Chiffre retenu\s*: environ 500/)).toBeVisible();
  await expect(inspector.getByText(/entrée n°/)).toBeVisible();
  await inspector.getByRole('button', { name: 'Reprendre la décision' }).click();
  await expect(inspector.getByText('Aucun chiffre retenu pour cette unité.')).toBeVisible();
  await page.locator('[data-screen-title]').focus();
  await page.keyboard.press('Control+z');
  await expect(inspector.getByText(/Chiffre retenu\s*: environ 500/)).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ launch: { theme, locale: theme === 'dark' ? 'en-GB' : 'fr-FR' } });
    test('figures have no accessibility violation, drawn or listed', async ({ running }) => {
      const { page } = running;
      await openExample(page, /Dedalus/, 'figures');
      await page.locator('main [data-claim]').first().click();
      expect(await violationsOf(page)).toEqual([]);
      await page.locator('[data-screen-title]').focus();
      await page.keyboard.press('t');
      await page.getByRole('grid').waitFor();
      expect(await violationsOf(page)).toEqual([]);
    });
  });
}
