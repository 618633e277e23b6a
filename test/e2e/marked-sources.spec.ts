import type { Locator, Page } from '@playwright/test';
import { madeDocuments } from '../fixtures/documents/made-documents.ts';
import { headOf, newCase, press, typeWords } from './support/by-hand.ts';
import { drop, lineOf, outcomesOf } from './support/incoming-files.ts';
import { expect, test } from './support/test.ts';
import { violationsOf } from './support/violations.ts';

// Several sources at once: marked by hand, or all that one drop brought in; one act, one undo.

const grid = (page: Page): Locator => page.getByRole('grid', { name: /^Sources$/ });
const rowOf = (page: Page, title: string): Locator => grid(page).getByRole('row').filter({ hasText: title });
const bar = (page: Page): Locator => page.locator('[data-batch]');
const notices = (page: Page): Locator =>
  page.getByRole('region', { name: /^(?:Avis|Notices)$/ }).getByRole('listitem');

/** Notes that come in as sources of these names. */
async function dropNotes(page: Page, names: readonly string[]): Promise<void> {
  await drop(page, Object.fromEntries(names.map((name) => [`${name}.txt`, Buffer.from(name)])));
  await expect(outcomesOf(page).getByRole('button', { name: /^(?:Fermer|Close)$/ })).toBeVisible();
}

/** The titles of the list's marked rows. */
async function markedTitles(page: Page): Promise<readonly string[]> {
  if ((await bar(page).count()) === 0) return [];
  return grid(page).locator('[role="row"][aria-selected="true"] [role="rowheader"]').allTextContents();
}

test('sources are marked with the mouse and the keyboard, and deleted as one act that one undo takes back', async ({
  running,
}) => {
  const { page } = running;
  await newCase(page, 'Plusieurs');
  await dropNotes(page, ['alpha', 'bravo', 'charlie', 'delta', 'echo']);
  await outcomesOf(page).getByRole('button', { name: 'Fermer' }).click();
  const before = await headOf(page);

  // Ctrl adds to the selected row, Shift takes in what lies between, a press alone stands alone.
  await rowOf(page, 'alpha').click();
  const place = await rowOf(page, 'charlie').boundingBox();
  await rowOf(page, 'charlie').click({ modifiers: ['Control'] });
  expect(await markedTitles(page)).toEqual(['alpha', 'charlie']);
  await expect(bar(page)).toContainText('2 sources marquées');
  expect(await rowOf(page, 'charlie').boundingBox()).toEqual(place);
  await rowOf(page, 'echo').click({ modifiers: ['Shift'] });
  expect(await markedTitles(page)).toEqual(['charlie', 'delta', 'echo']);
  expect(await page.evaluate(() => String(document.getSelection()))).toBe('');
  await rowOf(page, 'bravo').click();
  await expect(bar(page)).toHaveCount(0);

  await press(page, 'Shift+ArrowDown');
  expect(await markedTitles(page)).toEqual(['bravo', 'charlie']);
  await press(page, 'ArrowDown', 'ArrowDown', 'Space');
  expect(await markedTitles(page)).toEqual(['bravo', 'charlie', 'echo']);
  // The key deletes what is marked: the panel of the row one looks at does not claim it.
  await expect(page.getByRole('complementary').getByText('Suppr', { exact: true })).toHaveCount(0);
  await press(page, 'Escape');
  await expect(bar(page)).toHaveCount(0);
  await press(page, 'Control+a');
  await expect(bar(page)).toContainText('5 sources marquées');
  await rowOf(page, 'alpha').click({ modifiers: ['Control'] });
  await expect(bar(page)).toContainText('4 sources marquées');

  await press(page, 'Delete');
  const question = page.getByRole('form', { name: /^Supprimer ces 4 sources\s\?$/ });
  await expect(question).toContainText('bravo, charlie, delta…');
  await expect(question).toContainText('Rien d’autre ne part avec.');
  await expect(question.getByRole('textbox', { name: /Raison/ })).toBeFocused();
  await press(page, 'Escape');
  await expect(bar(page)).toContainText('4 sources marquées');
  expect(await headOf(page)).toBe(before);
  await press(page, 'Delete');
  await page.keyboard.type('Mauvais dossier');
  await press(page, 'Enter');
  await expect(bar(page)).toHaveCount(0);
  await expect(grid(page).getByRole('rowheader')).toHaveText(['alpha']);
  await expect(page.locator('main [data-row-id]:focus')).toContainText('alpha');
  await expect(notices(page).filter({ hasText: '4 sources supprimées.' })).toHaveCount(1);

  await press(page, 'Control+z');
  await expect(grid(page).getByRole('rowheader')).toHaveText(['alpha', 'bravo', 'charlie', 'delta', 'echo']);
  await expect(
    notices(page).filter({ hasText: /4 sources supprimées\s: bravo, charlie, delta…/ }),
  ).toHaveCount(1);
  await press(page, 'Control+Shift+z');
  await expect(grid(page).getByRole('rowheader')).toHaveText(['alpha']);
  await press(page, 'Control+z');
  await rowOf(page, 'delta').dblclick();
  await expect(page.locator('[data-reading-text]')).toContainText('delta');
  expect(running.consoleErrors).toEqual([]);
});

test('what the filter hides and what was left behind is not marked', async ({ running }) => {
  const { page } = running;
  await newCase(page, 'Sans surprise');
  await dropNotes(page, ['alpha', 'bravo', 'charlie']);
  await rowOf(page, 'alpha').click();
  await press(page, 'Control+a');
  await expect(bar(page)).toContainText('3 sources marquées');
  await press(page, 'f');
  await typeWords(page, 'brav');
  await expect(grid(page).getByRole('rowheader')).toHaveText(['bravo']);
  await expect(bar(page)).toHaveCount(0);
  await rowOf(page, 'bravo').click();
  await press(page, 'Control+a');
  await expect(bar(page)).toContainText('1 source marquée');
  await press(page, 'g', 'h', 'g', 's');
  await expect(grid(page)).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
});

test('all that one drop added is taken out again as one act, and nothing else, whatever was noted in it since', async ({
  running,
}) => {
  const { page } = running;
  await newCase(page, 'Mauvais dossier');
  await dropNotes(page, ['gardée']);
  await expect(outcomesOf(page).getByRole('button', { name: 'Retirer cette source' })).toBeVisible();
  await drop(page, {
    'gardée.txt': Buffer.from('gardée'),
    'message.eml': madeDocuments['message.eml'] as Uint8Array,
    'suite.txt': Buffer.from('Le prestataire parle de 812 dossiers volés.'),
    'vide.txt': Buffer.from('de trop'),
  });
  const all = outcomesOf(page).getByRole('button', { name: /^Retirer ces \d+ sources$/ });
  await expect(all).toBeVisible();
  const titles = await grid(page).getByRole('rowheader').allTextContents();
  const added = titles.length - 1;
  expect(added, 'the message brings documents of its own').toBeGreaterThan(3);
  await expect(all).toHaveText(`Retirer ces ${added} sources`);

  await rowOf(page, '812 dossiers').dblclick();
  await page.locator('[data-reading-text] [data-suggestions]').first().waitFor();
  await page.locator('[data-reading-text]').focus();
  await press(page, 'Tab', 'Enter');
  await expect(page.getByText('1 suggestion acceptée')).toBeVisible();
  await press(page, 'g', 's');
  await all.click();
  const question = bar(page).getByRole('form');
  await expect(question).toContainText(`Supprimer ces ${added} sources`);
  await expect(question).toContainText(/Part avec\s: .*1 affirmation/);
  const before = await grid(page).getByRole('row').allTextContents();
  await press(page, 'Enter');
  await expect(grid(page).getByRole('rowheader')).toHaveText(['gardée']);
  await expect(lineOf(page, 'message.eml')).toContainText('retirée depuis');
  await expect(outcomesOf(page).getByRole('button', { name: /^Retirer/ })).toHaveCount(0);

  await press(page, 'Control+z');
  await expect(grid(page).getByRole('rowheader')).toHaveCount(titles.length);
  expect(await grid(page).getByRole('row').allTextContents()).toEqual(before);
  // What went otherwise meanwhile is not counted.
  await rowOf(page, 'de trop').click();
  await press(page, 'Delete');
  await expect(page.getByRole('complementary').getByRole('textbox', { name: /Raison/ })).toBeFocused();
  await press(page, 'Enter');
  await expect(all).toHaveText(`Retirer ces ${added - 1} sources`);
  await press(page, 'Control+z');
  await expect(all).toHaveText(`Retirer ces ${added} sources`);
  await lineOf(page, 'suite.txt').getByRole('button').first().click();
  await expect(page.locator('[data-reading-text] mark')).toHaveCount(1);
  expect(running.consoleErrors).toEqual([]);
});

for (const locale of ['fr-FR', 'en-GB'] as const)
  for (const theme of ['light', 'dark'] as const)
    test.describe(`${locale}, ${theme}`, () => {
      test.use({ launch: { locale, theme } });

      test('marks and the question about them are accessible', async ({ running }) => {
        const { page } = running;
        await newCase(page, 'Marks');
        await dropNotes(page, ['alpha', 'bravo', 'charlie', 'delta']);
        await rowOf(page, 'bravo').click();
        await press(page, 'Shift+ArrowDown', 'ArrowDown');
        await expect(bar(page)).toContainText(locale === 'fr-FR' ? '2 sources marquées' : '2 sources marked');
        expect(await violationsOf(page)).toEqual([]);
        await press(page, 'Delete');
        await expect(bar(page).getByRole('textbox')).toBeFocused();
        expect(await violationsOf(page)).toEqual([]);
        await press(page, 'Escape');
        await outcomesOf(page)
          .getByRole('button', {
            name: locale === 'fr-FR' ? 'Retirer ces 4 sources' : 'Remove these 4 sources',
          })
          .click();
        await expect(bar(page).getByRole('form')).toHaveAccessibleName(
          locale === 'fr-FR' ? /^Supprimer ces 4 sources\s\?$/ : 'Delete these 4 sources?',
        );
        expect(await violationsOf(page)).toEqual([]);
      });
    });
