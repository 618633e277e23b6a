import type { Locator, Page } from '@playwright/test';
import { newCase, paste, press, tabTo } from './support/by-hand.ts';
import { drop, lineOf, outcomesOf } from './support/incoming-files.ts';
import { expect, test } from './support/test.ts';
import { violationsOf } from './support/violations.ts';

// What a file says of itself waits in the notice of its source until it is answered.

const markup = `<html lang="fr"><head><title>Bocagia prévient ses adhérents</title>
<meta property="og:site_name" content="Le Courrier"><meta name="author" content="Lise Morvan">
<meta property="article:published_time" content="2024-11-19T08:00:00+01:00">
<link rel="canonical" href="https://courrier.example/bocagia"></head>
<body><p>La mutuelle a prévenu ses adhérents d’une fuite.</p></body></html>`;

const article = { 'bocagia.html': new TextEncoder().encode(markup) };

const waitingIn = (page: Page): Locator => page.locator('main [data-proposed]');
const field = (page: Page, name: string): Locator =>
  page.getByRole('main').getByRole('textbox', { name, exact: true });

test('what a file says of itself and nobody answered is taken or left in the notice, as one undo each', async ({
  running,
}) => {
  const { page } = running;
  await newCase(page, 'Sans réponse');
  await drop(page, article);
  await expect(lineOf(page, 'bocagia.html')).toContainText('Le Courrier');
  await outcomesOf(page).getByRole('button', { name: 'Fermer' }).click();
  await expect(outcomesOf(page)).toHaveCount(0);
  // Given again it is in the case already; it still says so of itself where the source is described.
  await drop(page, article);
  await expect(lineOf(page, 'bocagia.html')).toContainText('Déjà au dossier');
  await lineOf(page, 'bocagia.html').getByRole('button', { name: 'Ouvrir' }).click();
  await expect(page.locator('[data-reading-text]')).toContainText('La mutuelle');
  await page.getByRole('radio', { name: 'Notice' }).check({ force: true });

  const waiting = waitingIn(page);
  await expect(waiting.getByRole('listitem')).toHaveCount(4);
  await expect(waiting).toContainText('19 nov. 2024');
  expect(await violationsOf(page)).toEqual([]);

  const take = waiting.getByRole('button', { name: 'Reprendre\u00a0: Éditeur' });
  await tabTo(page, take);
  await press(page, 'Enter');
  await expect(field(page, 'Éditeur')).toHaveValue('Le Courrier');
  await expect(waiting.getByRole('listitem')).toHaveCount(3);
  // The one that took its place is next.
  await expect(waiting.getByRole('button', { name: 'Reprendre\u00a0: Auteur' })).toBeFocused();
  await press(page, 'Control+z');
  await expect(field(page, 'Éditeur')).toHaveValue('');
  await expect(waiting.getByRole('listitem')).toHaveCount(4);

  await waiting.getByRole('button', { name: 'Laisser\u00a0: Adresse (URL)' }).press('Enter');
  await expect(waiting.getByRole('listitem')).toHaveCount(3);
  await waiting.getByRole('button', { name: 'Tout reprendre' }).press('Enter');
  await expect(waiting).toHaveCount(0);
  await expect(field(page, 'Éditeur')).toHaveValue('Le Courrier');
  await expect(page.getByRole('main')).toContainText('Lise Morvan');
  await expect(field(page, 'Date trouvée')).toHaveValue('d’après le document lui-même');
  await expect(field(page, 'Adresse (URL)')).toHaveValue('');
  // All of it was one act.
  await page.locator('[data-screen-title]').focus();
  await press(page, 'Control+z');
  await expect(waiting.getByRole('listitem')).toHaveCount(3);
  await expect(field(page, 'Date trouvée')).toHaveValue('');
  // So was what was left.
  await press(page, 'Control+z');
  await expect(waiting.getByRole('listitem')).toHaveCount(4);
  expect(running.consoleErrors).toEqual([]);
});

test('what was left or taken beside a file is not proposed again in the notice', async ({ running }) => {
  const { page } = running;
  await newCase(page, 'Répondu');
  await drop(page, article);
  const line = lineOf(page, 'bocagia.html');
  await line.getByRole('button', { name: 'Laisser' }).click();
  await line.getByRole('button').first().click();
  await expect(page.locator('[data-reading-text]')).toContainText('La mutuelle');
  await page.getByRole('radio', { name: 'Notice' }).check({ force: true });
  await expect(field(page, 'Éditeur')).toHaveValue('');
  await expect(waitingIn(page)).toHaveCount(0);
  // The source keeps that, whatever becomes of the window; taken back, it is proposed again.
  await page.reload();
  await page.getByRole('radio', { name: 'Notice' }).check({ force: true });
  await expect(field(page, 'Éditeur')).toHaveValue('');
  await page.locator('[data-screen-title]').focus();
  await press(page, 'Control+z');
  await expect(waitingIn(page).getByRole('listitem')).toHaveCount(4);
});

test('the date that a text gives itself is proposed where its source has none, with its reason', async ({
  running,
}) => {
  const { page } = running;
  await newCase(page, 'Sans date');
  await paste(
    running,
    'Bocagia prévient ses adhérents\n\nPublié le 12 mars 2025\n\nL’intrusion a commencé le 3 mars 2025.',
  );
  await press(page, 'Control+Enter');
  await expect(page.locator('[data-reading-text]')).toBeFocused();
  await page.getByRole('radio', { name: 'Notice' }).check({ force: true });
  const waiting = waitingIn(page);
  await expect(waiting.getByRole('listitem')).toHaveText([
    /^Publié12\smars 2025«\sPublié le 12 mars 2025\s»/,
  ]);
  await expect(waiting).toContainText('la date que le texte se donne');
  await expect(field(page, 'Publié')).toHaveValue('');
  expect(await violationsOf(page)).toEqual([]);

  await tabTo(page, waiting.getByRole('button', { name: 'Laisser\u00a0: Publié' }));
  await press(page, 'Enter');
  await expect(waiting).toHaveCount(0);
  await press(page, 'Control+z');
  await tabTo(page, waiting.getByRole('button', { name: 'Reprendre\u00a0: Publié' }));
  await press(page, 'Enter');
  await expect(waiting).toHaveCount(0);
  await expect(field(page, 'Publié')).toHaveValue('2025-03-12');
  await expect(field(page, 'Date trouvée')).toHaveValue('d’après le texte lui-même');
  expect(running.consoleErrors).toEqual([]);
});

test.describe('in the dark, in English', () => {
  test.use({ launch: { theme: 'dark', locale: 'en-GB' } });

  test('what a file says of itself is read and answered likewise', async ({ running }) => {
    const { page } = running;
    await newCase(page, 'Unanswered');
    await drop(page, article);
    await lineOf(page, 'bocagia.html').getByRole('button').first().click();
    await expect(page.locator('[data-reading-text]')).toContainText('La mutuelle');
    await page.getByRole('radio', { name: 'Notice' }).check({ force: true });
    await expect(waitingIn(page).getByRole('listitem')).toHaveCount(4);
    expect(await violationsOf(page)).toEqual([]);
    await waitingIn(page).getByRole('button', { name: 'Take all over' }).press('Enter');
    await expect(field(page, 'Publisher')).toHaveValue('Le Courrier');
    await expect(waitingIn(page)).toHaveCount(0);
  });
});
