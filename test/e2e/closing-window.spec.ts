import { newCase, press } from './support/by-hand.ts';
import { drop, lineOf } from './support/incoming-files.ts';
import { expect, test } from './support/test.ts';
import { violationsOf } from './support/violations.ts';

// Closing the window while files are coming in.

const account = Buffer.from('Le compte FR76 3000 6000 0112 3456 7890 189 figure dans le fichier.');
const calm = Buffer.from('Un communiqué sans rien.');

test('the window asks before it is closed while files are coming in, and closes at once otherwise', async ({
  running,
}) => {
  const { app, page } = running;
  const closeWindow = (): Promise<void> =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await newCase(page, 'En route');
  // One that waits for its reader is not in the case either.
  await drop(page, { 'compte.txt': account, 'calme.txt': calm });
  await expect(lineOf(page, 'compte.txt')).toContainText('attend votre réponse');
  await expect(lineOf(page, 'calme.txt')).toContainText('source 1');

  await closeWindow();
  const panel = page.getByRole('dialog', { name: 'Des fichiers sont encore en route' });
  await expect(panel).toContainText('1 fichier sur 2 n’est pas encore au dossier.');
  expect(await violationsOf(page)).toEqual([]);
  await press(page, 'Escape');
  await expect(panel).toHaveCount(0);
  await expect(lineOf(page, 'compte.txt')).toContainText('attend votre réponse');

  await app.evaluate(({ app: main }) => main.quit());
  await panel.getByRole('button', { name: 'Rester' }).click();
  await expect(panel).toHaveCount(0);

  await closeWindow();
  const closed = page.waitForEvent('close');
  await panel.getByRole('button', { name: 'Fermer la fenêtre' }).click();
  await closed;
});

test('once all are in, the window closes without a question', async ({ running }) => {
  const { app, page } = running;
  await newCase(page, 'Arrivés');
  await drop(page, { 'calme.txt': calm });
  await expect(lineOf(page, 'calme.txt')).toContainText('source 1');
  const closed = page.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await closed;
});
