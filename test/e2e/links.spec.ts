import type { Page } from '@playwright/test';
import { typeWords } from './support/by-hand.ts';
import { openExample } from './support/example-case.ts';
import { expect, test } from './support/test.ts';
import { violationsOf } from './support/violations.ts';

/** What WebGL alone has drawn: the pane, without what 2D canvases lay below and above the nodes. */
async function nodesDrawn(page: Page): Promise<string> {
  const graph = page.locator('[data-graph]');
  await graph.evaluate((element: HTMLElement) => {
    // Its focus ring is no part of the picture.
    element.blur();
    for (const name of ['strokes', 'words']) {
      element.querySelector<HTMLElement>(`canvas.sigma-${name}`)!.style.visibility = 'hidden';
    }
  });
  const picture = await graph.screenshot();
  await graph.evaluate((element) => {
    for (const canvas of element.querySelectorAll('canvas')) canvas.style.visibility = '';
  });
  return picture.toString('base64');
}

/** How many pixels of a picture are not of the colour of its corner. */
async function inkOf(page: Page, picture: string): Promise<number> {
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    // A little inside, where the ring of the focus does not reach.
    const corner = (8 * image.width + 8) * 4;
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (Math.abs(data[at]! - data[corner]!) > 40) count += 1;
    }
    return count;
  }, picture);
}

/** WebGL in software, on a machine that does other things, may take its time. */
const patience = { timeout: 60_000 } as const;

/** Waits until the nodes are drawn. */
async function drawnWhole(page: Page): Promise<void> {
  await expect.poll(async () => inkOf(page, await nodesDrawn(page)), patience).toBeGreaterThan(1500);
}

/** What the graph has said aloud last. */
const said = (page: Page) => page.locator('[data-graph-said]');

test('draws the example, and lists every link of it in the table', async ({ running }) => {
  const { page, consoleErrors } = running;
  await openExample(page, /Dedalus/, 'links');
  const graph = page.locator('[data-graph]');
  await expect(graph).toHaveAttribute('aria-label', /34 entités, 28 liens/);
  await drawnWhole(page);
  const rows = page.getByRole('grid', { name: 'Liens entre les entités' });
  await expect(rows).toHaveAttribute('aria-rowcount', '29');
  const first = rows.getByRole('row').nth(1);
  await expect(first).toContainText('Logiciel de saisie');
  await expect(first).toContainText('1 l’affirme, 1 en doute');
  await first.click();
  const inspector = page.getByRole('complementary');
  await expect(
    inspector.getByRole('heading', { name: /Logiciel de saisie est à l’origine de Fichier diffusé/ }),
  ).toBeVisible();
  await expect(inspector.getByText('2 sources, 2 origines')).toBeVisible();
  await expect(inspector.getByRole('heading', { name: 'L’autre hypothèse' })).toBeVisible();
  expect(consoleErrors).toEqual([]);
});

test('is walked, read aloud and selected in by keyboard', async ({ running }) => {
  const { page } = running;
  await openExample(page, /Dedalus/, 'links');
  const graph = page.locator('[data-graph]');
  await graph.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(said(page)).toHaveText('Fichier diffusé, fichier, 8 liens');
  await page.keyboard.press('Enter');
  const inspector = page.getByRole('complementary');
  await expect(inspector.getByRole('heading', { name: 'Fichier diffusé' })).toBeVisible();
  await page.keyboard.press(']');
  await expect(said(page)).toHaveText(/^Lien 1 sur 8/);
  await expect(inspector.getByRole('heading', { name: 'Qui le dit' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(inspector.getByText('Choisissez un élément')).toBeVisible();
});

test('a node moved by keyboard stays there after a reload, and undo puts it back', async ({ running }) => {
  const { page } = running;
  await openExample(page, /Dedalus/, 'links');
  const graph = page.locator('[data-graph]');
  await drawnWhole(page);
  await graph.focus();
  await page.keyboard.press('ArrowLeft');
  await graph.evaluate((element) => element.blur());
  const before = await nodesDrawn(page);
  await graph.focus();
  await page.keyboard.press('Control+Shift+ArrowDown');
  await expect(said(page)).toHaveText('Fichier diffusé déplacé.');
  await graph.evaluate((element) => element.blur());
  await expect(page.getByText(/entrée n°\s2/)).toBeVisible();
  const moved = await nodesDrawn(page);
  expect(moved).not.toBe(before);

  await page.reload();
  await expect.poll(async () => nodesDrawn(page), patience).toBe(moved);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => nodesDrawn(page), patience).toBe(before);
});

test('is laid out anew beside the page, as one act that undo takes back', async ({ running }) => {
  const { page, consoleErrors } = running;
  await openExample(page, /Dedalus/, 'links');
  await drawnWhole(page);
  const before = await nodesDrawn(page);
  await page.getByRole('button', { name: 'Réordonner' }).click();
  await expect(page.getByText('Le graphe est réordonné.')).toBeVisible();
  await expect(page.getByText(/entrée n°\s2/)).toBeVisible();
  expect(await nodesDrawn(page)).not.toBe(before);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => nodesDrawn(page), patience).toBe(before);
  expect(consoleErrors).toEqual([]);
});

test('a link is made by hand, filtered by kind and taken back', async ({ running }) => {
  const { page } = running;
  await openExample(page, /Dedalus/, 'links');
  await page.keyboard.press('n');
  await typeWords(page, 'Rouen');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const bar = page.getByRole('form', { name: 'Nouveau lien' });
  const to = bar.getByRole('combobox', { name: 'Vers' });
  await to.fill('Cnil');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await bar.getByRole('button', { name: /Ajouter/ }).click();
  // The line is ready for another link, perhaps with its list open: Escape closes one, then the other.
  await expect(bar.getByRole('combobox', { name: 'De' })).toHaveValue('');
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(bar).toHaveCount(0, { timeout: 1000 });
  }).toPass();
  const inspector = page.getByRole('complementary');
  await expect(inspector.getByRole('heading', { name: 'CHU de Rouen utilise Cnil' })).toBeVisible();
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '30');
  await page.getByRole('button', { name: 'organisation', exact: true }).click();
  await expect(page.locator('[data-graph]')).not.toHaveAttribute('aria-label', /34 entités/);
  await page.getByRole('button', { name: 'organisation', exact: true }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '29');
});

test('without WebGL a sentence says so, and the table has everything', async ({ running }) => {
  const { page } = running;
  await openExample(page, /Dedalus/, 'links');
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function without(
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl') ? null : (Reflect.apply(original, this, [kind, ...rest]) as never);
    } as never;
  });
  await page.reload();
  await expect(page.getByText('Cette machine ne dessine pas de graphe')).toBeVisible();
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '29');
});

for (const launch of [
  { locale: 'fr-FR', theme: 'dark' },
  { locale: 'en-GB', theme: 'light' },
] as const) {
  test.describe(`${launch.locale}, ${launch.theme}`, () => {
    test.use({ launch });

    test('has no axe violation', async ({ running }) => {
      const { page } = running;
      await openExample(page, /Dedalus/, 'links');
      await page.getByRole('grid').getByRole('row').nth(1).click();
      expect(await violationsOf(page)).toEqual([]);
      await page.getByRole('radio', { name: 'Table', exact: true }).click();
      expect(await violationsOf(page)).toEqual([]);
    });
  });
}
