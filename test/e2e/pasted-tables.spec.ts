import { newCase, press } from './support/by-hand.ts';
import { copyMarkup } from './support/clipboard.ts';
import { expect, test } from './support/test.ts';

test('the cells of a table copied from a page stand in columns, and one can be a passage', async ({
  running,
}) => {
  const { page } = running;
  await newCase(page, 'Tableau collé');
  const rows = [
    ['Ville', 'Dossiers'],
    ['Rennes', '12500'],
    ['Vannes', '7'],
  ].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  await copyMarkup(page, `<p>Avant le tableau.</p><table>${rows.join('')}</table><p>Après lui.</p>`);
  await press(page, 'Control+v');
  await expect(page.getByLabel(/^Texte du document/)).toHaveValue(/^Ville\tDossiers$/m);
  await press(page, 'Control+Enter');
  const cells = page.locator('[data-table] [data-cell]');
  await expect(cells).toHaveText(['Ville\t', /Dossiers/, 'Rennes\t', /12500/, 'Vannes\t', /^7/]);
  const lefts = await cells.evaluateAll((all) =>
    all.map((cell) => Math.round(cell.getBoundingClientRect().left)),
  );
  expect(new Set([1, 3, 5].map((index) => lefts[index])).size).toBe(1);
  await cells.nth(3).locator('[data-from]').first().dblclick();
  await press(page, 'a');
  const form = page.locator('[data-claim-form]');
  await expect(form).toBeFocused();
  await press(page, 'Control+Enter');
  await expect(form).toHaveCount(0);
  await expect(page.locator('[data-cell] mark[data-passages]')).toHaveText('12500');
});
