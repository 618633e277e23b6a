import type { Page } from '@playwright/test';
import { type Line, tinyPdf, type TinyPage } from '../fixtures/documents/tiny-pdf.ts';
import { newCase, press } from './support/by-hand.ts';
import { drop, lineOf } from './support/incoming-files.ts';
import { expect, test } from './support/test.ts';
import { violationsOf } from './support/violations.ts';

function column(lines: readonly string[]): readonly Line[] {
  return lines.map((text, index) => ({ x: 60, y: 760 - 14 * index, text, size: 11 }));
}

/** Keys of the suggestions drawn somewhere, in the order of the text. */
async function hintsOf(page: Page, within: string): Promise<readonly string[]> {
  const drawn = await page
    .locator(`${within} [data-suggestions]`)
    .evaluateAll((hints) =>
      hints.flatMap((hint) => (hint.getAttribute('data-suggestions') ?? '').split('|')),
    );
  const startOf = (key: string): number => Number(key.split(' ')[1]);
  return [...new Set(drawn)].toSorted((left, right) => startOf(left) - startOf(right));
}

test('suggestions are walked and answered on the pages, at any size, turned ones too', async ({
  running,
}) => {
  test.slow();
  const { page } = running;
  await newCase(page, 'Suggestions');
  const words = column([
    'Près de 62 400 adhérents de la Mutuelle Bocagia sont concernés, selon l’AFP.',
    'Les fiches de 3 118 mineurs figurent dans le fichier.',
  ]);
  const last = column(['À Rennes, le 20 mars 2025, la mutuelle a perdu 4 512 dossiers de patients.']);
  const pages: readonly TinyPage[] = [{ lines: words }, { lines: [] }, { lines: last, rotate: 90 }];
  await drop(page, { 'bocagia.pdf': tinyPdf({ pages, info: { Title: 'Bocagia' } }) });
  await lineOf(page, 'bocagia.pdf')
    .getByRole('button', { name: /Bocagia/ })
    .click();
  await page.locator('[data-reading-text] [data-suggestions]').first().waitFor();
  const inText = await hintsOf(page, '[data-reading-text]');
  await press(page, 'v');
  const sheets = page.locator('[data-pages]');
  await expect(sheets).toBeFocused();
  await expect(sheets.locator('[data-page="1"] [data-suggestions]').first()).toBeAttached();

  // The same suggestions in the same order as in the text, each in sight with its card; the window itself stays.
  const card = page.locator('[data-suggestion-card]');
  const seen: string[] = [];
  for (const key of inText) {
    await press(page, 'Tab');
    await expect(card).toHaveAttribute('data-suggestion-card', key);
    await expect(sheets.locator('[data-now]').first()).toBeInViewport();
    await expect(card).toBeInViewport({ ratio: 1 });
    seen.push(key);
  }
  expect(seen.some((key) => key.startsWith('date '))).toBe(true);
  await expect(page.locator('[data-page="3"] [data-now]').first()).toBeInViewport();
  expect(await page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0);

  // What is in the middle stays there at another size.
  await press(page, '+', '+', '+');
  await expect(sheets.locator('[data-now]').first()).toBeInViewport();
  await expect(card).toBeInViewport({ ratio: 1 });
  expect(await violationsOf(page)).toEqual([]);
  await press(page, '0');

  // Back to the first page; refused, it is gone; accepted, it is a passage in its place; edited, the form has it.
  for (const _ of seen.slice(1)) await press(page, 'Shift+Tab');
  await expect(card).toHaveAttribute('data-suggestion-card', seen[0] ?? '');
  await press(page, 'Enter');
  await expect(sheets.locator('mark[data-passages]').first()).toContainText('62 400 adhérents');
  await expect(card).not.toHaveAttribute('data-suggestion-card', seen[0] ?? '');
  const refused = (await card.getAttribute('data-suggestion-card')) ?? '';
  await press(page, 'x');
  await expect.poll(async () => (await hintsOf(page, '[data-pages]')).includes(refused)).toBe(false);
  const edited = (await card.getAttribute('data-suggestion-card')) ?? '';
  await press(page, 'e');
  await expect(page.locator('[data-claim-form]')).toBeFocused();
  await press(page, 'Control+Enter');
  await expect(sheets).toBeFocused();
  await expect.poll(async () => (await hintsOf(page, '[data-pages]')).includes(edited)).toBe(false);
  expect(running.consoleErrors).toEqual([]);
});

test('the card finds its place when the words of the page are drawn only after the key', async ({
  running,
}) => {
  const { page } = running;
  await newCase(page, 'Pressés');
  const lines = column(['Les données de 3 118 mineurs ont été volées.']);
  await drop(page, { 'presse.pdf': tinyPdf({ pages: [{ lines }], info: { Title: 'Pressés' } }) });
  await lineOf(page, 'presse.pdf')
    .getByRole('button', { name: /Pressés/ })
    .click();
  await page.locator('[data-reading-text] [data-suggestions]').first().waitFor();
  const [first = ''] = await hintsOf(page, '[data-reading-text]');
  // Both keys in one go, as a quick hand does: the page has no words yet when the second comes, and nothing scrolls after.
  await page.evaluate(() => {
    const down = (key: string): boolean =>
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
    down('v');
    return new Promise<void>((resolve) => {
      const ask = (): void => {
        if (document.activeElement?.hasAttribute('data-pages') !== true)
          return void requestAnimationFrame(ask);
        down('Tab');
        resolve();
      };
      ask();
    });
  });
  await expect(page.locator('[data-suggestion-card]')).toHaveAttribute('data-suggestion-card', first);
});

test('after a correction, suggestions are looked for on the page by their words, and it is said where they are not', async ({
  running,
}) => {
  const { page } = running;
  const first = column([
    'La fuite concerne 491 840 patients de vingt-huit laboratoires,',
    'selon les journalistes qui ont consulté le fichier publié.',
  ]);
  await newCase(page, 'Corrigés');
  await drop(page, {
    'rapport.pdf': tinyPdf({ pages: [{ lines: first }], password: 'secret' }),
  });
  await page.getByRole('dialog').getByLabel('Mot de passe').fill('secret');
  await press(page, 'Enter');
  await lineOf(page, 'rapport.pdf')
    .getByRole('button', { name: /rapport/ })
    .first()
    .click();
  await page.locator('[data-reading-text] [data-suggestions]').first().waitFor();
  await press(page, 'F2');
  await expect(page.getByLabel('Texte', { exact: true })).toBeFocused();
  await page.keyboard.type('Selon l’AFP, 75 000 médecins sont touchés. ');
  await press(page, 'Control+Enter');
  await page.locator('[data-reading-text] [data-suggestions^="count "]').nth(1).waitFor();

  // While the pages ask for their password there is nothing to walk on them.
  await press(page, 'v');
  await expect(page.getByLabel('Mot de passe')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Répondre à plusieurs suggestions' })).toHaveCount(0);
  await page.getByLabel('Mot de passe').fill('secret');
  await press(page, 'Enter');
  const sheets = page.locator('[data-pages]');
  await expect(sheets.locator('[data-suggestions^="count "]').first()).toHaveText(/491 840 patients/);
  await sheets.focus();
  const card = page.locator('[data-suggestion-card]');
  const walked: string[] = [];
  for (let step = 0; step < 6; step += 1) {
    await press(page, 'Tab');
    if ((await card.count()) === 0) break;
    await expect(card).toBeInViewport();
    walked.push(await card.innerText());
  }
  expect(walked.find((words) => words.includes('75\u202f000'))).toContain('ne se trouve pas sur la page');
  expect(walked.find((words) => words.includes('491\u202f840'))).not.toContain('ne se trouve pas');
  expect(running.consoleErrors).toEqual([]);
});
