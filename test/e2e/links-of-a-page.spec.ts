import type { Locator, Page } from '@playwright/test';
import { newCase, press } from './support/by-hand.ts';
import { copyMarkup } from './support/clipboard.ts';
import { drop, lineOf } from './support/incoming-files.ts';
import { tinyPdf } from '../fixtures/documents/tiny-pdf.ts';
import { expect, test } from './support/test.ts';
import { violationsOf } from './support/violations.ts';

const tracker = 'https://zone-grise.example/billets/bocagia?utm_source=lettre';
const said = `<h1>Bocagia prévient</h1><p>La fuite a été <a href="${tracker}">révélée par un blog</a>, selon <a href="https://courrier.example/enquete">notre enquête</a>.</p>`;
const page = `<html lang="fr"><head><title>Bocagia prévient</title><link rel="canonical" href="https://courrier.example/bocagia"></head>
<body><nav><a href="/">Accueil</a></nav><article>${said.replace('https://courrier.example/enquete', 'enquete')}</article></body></html>`;

const linksOf = (running: { readonly page: Page }): Locator =>
  running.page
    .getByRole('complementary')
    .locator('section')
    .filter({ has: running.page.getByRole('heading', { name: 'Où mènent ses liens' }) });

test('where the links of a page lead is listed with it and copied, and nothing is asked for', async ({
  running,
}) => {
  const { app, page: window } = running;
  await newCase(window, 'Liens');
  await drop(window, { 'bocagia.html': new TextEncoder().encode(page) });
  await lineOf(window, 'bocagia.html').getByRole('button').first().click();
  await expect(window.locator('[data-reading-text]')).toContainText('révélée par un blog');
  await expect(window.locator('[data-reading-text]')).not.toContainText('zone-grise');
  const section = linksOf(running);
  await expect(section).toContainText('2 dans le texte');
  const listed = section.getByRole('list', { name: 'Où mènent ses liens' }).getByRole('listitem');
  await expect(listed).toHaveCount(2);
  await expect(listed.nth(0)).toContainText(`révélée par un blog${tracker}`);
  await expect(listed.nth(1)).toContainText('https://courrier.example/enquete');
  await expect(section.getByText('Accueil')).toHaveCount(0);
  expect(await violationsOf(window)).toEqual([]);
  await section.getByRole('button', { name: 'Montrer 1 lien' }).press('Enter');
  await expect(section.getByRole('list', { name: 'Autour du texte' })).toContainText(
    'https://courrier.example/',
  );
  await expect(section.getByRole('link')).toHaveCount(0);
  await listed
    .nth(0)
    .getByRole('button', { name: /Copier l’adresse de «\srévélée par un blog\s»/ })
    .press('Enter');
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe(tracker);
  expect(await running.outsideRequests()).toEqual([]);
  expect(running.consoleErrors).toEqual([]);
});

test('a pasted page is kept with its text for where its links lead, unless its text alone is wanted', async ({
  running,
}) => {
  const { page: window } = running;
  await newCase(window, 'Collé');
  await copyMarkup(window, said);
  await press(window, 'Control+v');
  const field = window.getByLabel(/^Texte du document/);
  await expect(field).toHaveValue(/La fuite a été révélée par un blog/);
  await expect(window.getByText(/elle dit où mènent ses 2 liens/)).toBeVisible();
  expect(await violationsOf(window)).toEqual([]);
  // Emptied, the text takes the page along; pasted again over all of it, it is there again.
  await field.fill('');
  await expect(window.getByText(/elle dit où mènent/)).toHaveCount(0);
  await field.fill('Autre chose.');
  await field.selectText();
  await copyMarkup(window, said);
  await field.selectText();
  await press(window, 'Control+v');
  await expect(window.getByText(/elle dit où mènent ses 2 liens/)).toBeVisible();
  await press(window, 'Control+Enter');
  await expect(window.locator('[data-reading-text]')).toBeFocused();
  await expect(window.locator('[data-reading-text]')).not.toContainText('zone-grise');
  await expect(linksOf(running)).toContainText('2 dans le texte');
  await expect(linksOf(running)).toContainText(tracker);
  await window.getByRole('radio', { name: 'Original' }).check({ force: true });
  await expect(window.getByRole('group', { name: 'Original' })).toContainText(`<a href="${tracker}">`);

  await press(window, 'g', 's');
  await copyMarkup(window, said.replace('Bocagia', 'La mutuelle'));
  await press(window, 'Control+v');
  await window.getByRole('button', { name: 'Ne garder que le texte' }).click();
  await press(window, 'Control+Enter');
  await expect(window.locator('[data-reading-text]')).toContainText('La mutuelle');
  await expect(window.getByRole('complementary').getByText('Collé ou tapé ici')).toBeAttached();
  await expect(linksOf(running)).toHaveCount(0);
  expect(await running.outsideRequests()).toEqual([]);
});

test('what a pasted page holds and does not show is asked about; masked, its links go with it', async ({
  running,
}) => {
  const { page: window } = running;
  await newCase(window, 'Annuaire');
  const people = Array.from(
    { length: 6 },
    (_, index) => `<li><a href="mailto:lise.morvan${index}@courriel.example">Membre ${index}</a></li>`,
  );
  await copyMarkup(window, `<h1>Annuaire</h1><ul>${people.join('')}</ul>`);
  await press(window, 'Control+v', 'Control+Enter');
  const panel = window.locator('[data-guard]');
  await expect(panel).toContainText(/6\sadresses e-mail/);
  await expect(window.getByRole('radio', { name: 'Masquer' })).toBeFocused();
  await press(window, 'Control+Enter');
  await expect(window.locator('[data-reading-text]')).toContainText('Membre 3');
  await expect(linksOf(running)).toHaveCount(0);
  await expect(window.getByRole('complementary')).not.toContainText('courriel.example');
});

const report = (password?: string): Uint8Array =>
  tinyPdf({
    pages: [
      {
        lines: [{ x: 50, y: 800, text: 'Notre enquête est en ligne depuis ce matin, avec les pièces.' }],
        annotations: [
          `<< /Type /Annot /Subtype /Link /Rect [45 795 114 812] /A << /S /URI /URI (${tracker}) >> >>`,
        ],
      },
    ],
    ...(password === undefined ? {} : { password }),
  });

test('where the links of a PDF lead is listed with the words they are drawn over', async ({ running }) => {
  const { page: window } = running;
  await newCase(window, 'Rapport');
  await drop(window, { 'rapport.pdf': report() });
  await lineOf(window, 'rapport.pdf').getByRole('button').first().click();
  await expect(window.locator('[data-reading-text]')).toContainText('Notre enquête est en ligne');
  const section = linksOf(running);
  await expect(section).toContainText('1 dans le texte');
  await expect(section.getByRole('listitem')).toHaveText(`Notre enquête${tracker}`);
  await expect(section.getByRole('link')).toHaveCount(0);
  expect(await violationsOf(window)).toEqual([]);
  expect(await running.outsideRequests()).toEqual([]);
  expect(running.consoleErrors).toEqual([]);
});
