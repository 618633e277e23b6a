import { newCase, press } from './support/by-hand.ts';
import { drop, lineOf } from './support/incoming-files.ts';
import { expect, test } from './support/test.ts';
import { violationsOf } from './support/violations.ts';

test('the names of columns stay in sight over the rows of a long table, also at 200 %', async ({
  running,
}) => {
  const { app, page } = running;
  await newCase(page, 'Tableaux');
  const rows = Array.from({ length: 240 }, (_, index) => `Ville ${index};${index * 7};vu le ${index % 28}`);
  const csv = ['Ville;Personnes touchées;Remarque', ...rows].join('\n');
  await drop(page, { 'villes.csv': new TextEncoder().encode(csv) });
  await lineOf(page, 'villes.csv').getByRole('button').first().click();
  const pane = page.locator('[data-reading-text]');
  await expect(pane.getByRole('columnheader', { name: 'Personnes touchées' }).first()).toHaveAttribute(
    'scope',
    'col',
  );
  await expect(page.getByText('Corriger le texte')).not.toHaveClass('visually-hidden');
  const held = page.locator('[data-held]');
  await expect(held).toHaveCount(0);

  const isHeldOver = async (words: string): Promise<void> => {
    await expect(held).toHaveText(/Ville\s*Personnes touchées\s*Remarque/);
    await expect(held).toBeInViewport({ ratio: 1 });
    const name = await held.getByText('Personnes touchées').boundingBox();
    const cell = await pane.locator('[data-cell]', { hasText: words }).last().boundingBox();
    // Over its own column, and not over the row the caret is in.
    expect(Math.abs((name?.x ?? 0) - (cell?.x ?? 99))).toBeLessThan(2);
    expect(cell?.y).toBeGreaterThanOrEqual((name?.y ?? 0) + (name?.height ?? 0));
  };
  await pane.focus();
  await press(page, 'Control+End');
  await isHeldOver('1673');
  // Whoever goes up by the keyboard never reads under the names.
  for (let step = 0; step < 60; step += 1) await press(page, 'ArrowUp');
  const caret = await page.locator('[data-caret]').boundingBox();
  const bar = await held.boundingBox();
  expect(caret?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0) - 1);

  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
  await press(page, 'Control+End');
  await isHeldOver('1673');
  expect(await violationsOf(page)).toEqual([]);
  // The bar is short of room now: what a sign says too is said by it alone, and still read aloud.
  const correct = page.getByRole('button', { name: /Corriger le texte/ });
  await expect(correct.getByText('Corriger le texte')).toHaveClass('visually-hidden');
  await press(page, 'Control+Home');
  await expect(held).toHaveCount(0);
  expect(running.consoleErrors).toEqual([]);
});
