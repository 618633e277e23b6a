import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { headOf, newCase, paste, press, saveTo, selectWords, tabTo } from './support/by-hand.ts';
import { arrivedAt } from './support/example-case.ts';
import { expect, test } from './support/test.ts';

// The whole story by keyboard, in French: from nothing to a sourced case and its PDF, then all of it undone and redone.

const first = [
  'Un fichier de patients en ligne',
  '« Près de 500 000 personnes » : c’est l’ampleur que donne l’article, d’après CheckNews.',
  'Le 14 février 2021, la fuite est repérée par le journaliste Damien Bancal, sur « son blog Zataz ».',
  'Un « numéro de sécurité sociale » accompagne chaque nom.',
  'Dedalus France, lit-on, édite le logiciel dont se servaient les laboratoires.',
  'Le programme est « édité par le groupe Dedalus » : Armorys le dit aux adhérents.',
  'Un « serveur distant (cloud) » aurait gardé les données après un changement de prestataire.',
  'Les administrations « n’étaient pas en mesure de commenter » ce soir-là.',
].join('\n\n');

const second = [
  'Une reprise, deux jours après',
  '« Près de 500 000 personnes », répète cette page, sans dire d’où elle le tient.',
].join('\n\n');

/** Opens the form of a kind on words of the text. */
async function claim(page: Page, words: string, letter: string): Promise<Locator> {
  await selectWords(page, first, words);
  await press(page, letter);
  const form = page.locator('[data-claim-form]');
  await expect(form).toBeFocused();
  return form;
}

/** Records what the form holds and waits for the text to have the focus again. */
async function record(page: Page): Promise<void> {
  const head = await headOf(page);
  await press(page, 'Control+Enter');
  await expect(page.locator('[data-claim-form]')).toHaveCount(0);
  await expect(page.locator('[data-reading-text]')).toBeFocused();
  await expect.poll(() => headOf(page)).not.toBe(head);
}

/** Types a name in a field that knows the entities, and takes the only one offered: known, or to be made. */
async function name(page: Page, field: Locator, words: string): Promise<void> {
  await tabTo(page, field);
  await press(page, 'Control+a');
  await page.keyboard.insertText(words);
  await expect(page.getByRole('option').filter({ hasText: words }).first()).toBeVisible();
  // The list may be made again while it narrows: the arrow counts once an option is the current one.
  await expect(async () => {
    await press(page, 'ArrowDown');
    await expect(field).toHaveAttribute('aria-activedescendant', /./, { timeout: 1000 });
  }).toPass();
  await press(page, 'Enter');
  await expect(field).toHaveValue(new RegExp(words));
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await press(page, 'Tab');
  await expect(page.getByRole('option')).toHaveCount(0);
}

/** What the navigation counts, section by section; the journal apart, which keeps what is undone too. */
function counts(page: Page): Promise<readonly string[]> {
  return page
    .getByRole('navigation')
    .locator('a[title]:not([href$="/journal"])')
    .evaluateAll((links) => links.map((link) => link.textContent ?? ''));
}

async function go(page: Page, letter: string, section: string): Promise<void> {
  await page.locator('[data-reading-text], [data-screen-title]').first().focus();
  await press(page, 'g', letter);
  await page.waitForURL(new RegExp(`/${section}$`));
  await arrivedAt(page, section);
}

test('from an empty library to a sourced case and its PDF, then all undone and redone', async ({
  running,
}) => {
  test.setTimeout(400_000);
  const { page, profile } = running;

  await test.step('a case, and a source with what is known of it', async () => {
    await expect(page.getByText('Aucun dossier encore sur cet ordinateur')).toBeVisible();
    await newCase(page, 'Laboratoires, 2021');
    await paste(running, first);
    await tabTo(page, page.getByRole('textbox', { name: 'Éditeur' }));
    await page.keyboard.insertText('Le Quotidien');
    await tabTo(page, page.getByRole('textbox', { name: 'Publié' }));
    await page.keyboard.insertText('2021-02-24');
    await press(page, 'Control+Enter');
    await expect(page.locator('[data-reading-text]')).toBeFocused();
  });

  await test.step('a figure, read from the words, with who says it', async () => {
    const form = await claim(page, 'Près de 500 000 personnes', 'c');
    await expect(form.getByRole('textbox', { name: 'Nombre' })).toHaveValue(/^500\s000$/);
    await expect(form.getByRole('button', { name: /Nuance/ })).toContainText('environ');
    await name(page, form.getByRole('combobox', { name: 'Quelqu’un d’autre' }), 'CheckNews');
    await record(page);
    await expect(page.locator('mark.C')).toHaveText('Près de 500 000 personnes');
  });

  await test.step('an event, an exposure, two entities, a link, a hypothesis and a silence', async () => {
    const event = await claim(page, 'Le 14 février 2021, la fuite est repérée', 'e');
    await expect(event.getByRole('textbox', { name: 'Date' })).toHaveValue('2021-02-14');
    await expect(event.getByRole('button', { name: /Étape/ })).toContainText(/découverte/i);
    await record(page);

    const exposure = await claim(page, 'numéro de sécurité sociale', 'x');
    await expect(exposure.getByRole('combobox', { name: 'Catégorie' })).toHaveValue(/sécurité sociale|NIR/i);
    await record(page);

    const entity = await claim(page, 'Dedalus France', 'n');
    await expect(entity.getByRole('textbox', { name: 'Nom', exact: true })).toHaveValue('Dedalus France');
    await record(page);

    const link = await claim(page, 'édité par le groupe Dedalus', 'l');
    await name(page, link.getByRole('combobox', { name: 'De', exact: true }), 'Dedalus France');
    await name(page, link.getByRole('combobox', { name: 'Vers', exact: true }), 'Logiciel des laboratoires');
    await record(page);

    const hypothesis = await claim(page, 'serveur distant (cloud)', 'h');
    await expect(hypothesis.getByRole('textbox', { name: 'Titre' })).toHaveValue('serveur distant (cloud)');
    await record(page);

    await claim(page, 'n’étaient pas en mesure de commenter', 'a');
    await record(page);
    await expect(page.locator('mark')).toHaveCount(7);
  });

  await test.step('a second source says the same of the same figure', async () => {
    await go(page, 's', 'sources');
    await page.getByRole('grid', { name: 'Sources' }).waitFor();
    await paste(running, second);
    await press(page, 'Control+Enter');
    await expect(page.locator('[data-reading-text]')).toBeFocused();
    await selectWords(page, second, 'Près de 500 000 personnes');
    await press(page, 'c');
    await expect(page.locator('[data-claim-form]')).toBeFocused();
    await press(page, 'Digit1');
    await record(page);
    await expect(page.getByRole('complementary')).toContainText('2 sources');
  });

  await test.step('the figure is retained, with a reason', async () => {
    await go(page, 'c', 'figures');
    await press(page, 'j');
    await expect(page.getByRole('complementary')).toContainText('500');
    await press(page, 'r');
    const reason = page.getByRole('complementary').getByRole('textbox', { name: /Motif/ });
    await expect(reason).toBeFocused();
    await page.keyboard.insertText('Seul ordre de grandeur donné à ce jour');
    await press(page, 'Enter');
    await expect(page.getByRole('complementary')).toContainText('Seul ordre de grandeur donné à ce jour');
  });

  await test.step('the timeline, the links and the report show it', async () => {
    await go(page, 'e', 'events');
    await expect(page.getByRole('main')).toContainText(/14 février 2021|la fuite est repérée/);
    await go(page, 'l', 'links');
    await expect(
      page.getByRole('row').filter({ hasText: 'Logiciel des laboratoires' }).first(),
    ).toBeVisible();
    await go(page, 'r', 'report');
    const paper = page.locator('.page').first();
    await expect(paper).toContainText(/500\s000 personnes/);
    await expect(paper).toContainText('Seul ordre de grandeur donné à ce jour');
    await expect(page.locator('.page .notes').first()).toContainText('« Près de 500 000 personnes »');
  });

  await test.step('the PDF says it, with its notes and the fingerprint of the journal', async () => {
    const file = path.join(profile, 'dossier.pdf');
    await saveTo(running, file);
    await press(page, 'Control+p');
    await page.getByText(/Rapport enregistré/).waitFor();
    const text = await textOf(new Uint8Array(await readFile(file)));
    for (const words of [
      'Laboratoires, 2021',
      'Chiffre retenu : environ 500 000 personnes',
      'Seul ordre de grandeur donné à ce jour',
      '« Près de 500 000 personnes »',
      'Le Quotidien',
      await headOf(page),
    ])
      expect(text).toContain(squeezed(words));
  });

  await test.step('all of it is undone, one act after the other, and done again', async () => {
    await go(page, 's', 'sources');
    const before = await counts(page);
    const notices = page.getByRole('region', { name: 'Avis' });
    let steps = 0;
    for (; steps < 60; steps++) {
      const head = await headOf(page);
      await press(page, 'Control+z');
      const nothing = notices.getByText('Il n’y a plus rien à annuler.');
      await expect.poll(async () => (await headOf(page)) !== head || (await nothing.count()) > 0).toBe(true);
      if ((await nothing.count()) > 0) break;
    }
    expect(steps).toBe(11);
    await expect(page.getByText('Aucune source encore')).toBeVisible();
    expect((await counts(page)).join(' ')).not.toMatch(/[1-9]/);
    for (let step = 0; step < steps; step++) {
      const head = await headOf(page);
      await press(page, 'Control+y');
      await expect.poll(() => headOf(page)).not.toBe(head);
    }
    await press(page, 'Control+y');
    await expect(notices.getByText('Il n’y a rien à rétablir.')).toBeVisible();
    expect(await counts(page)).toEqual(before);
    await go(page, 'c', 'figures');
    await press(page, 'j');
    await expect(page.getByRole('complementary')).toContainText('Seul ordre de grandeur donné à ce jour');
  });
  expect(running.consoleErrors).toEqual([]);
  expect(await running.outsideRequests()).toEqual([]);
});

/** The text of a PDF without any space: lines are broken anywhere. */
async function textOf(bytes: Uint8Array): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: bytes }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join('');
    }),
  );
  return squeezed(pages.join(''));
}

function squeezed(words: string): string {
  return words.replaceAll(/\s/g, '');
}
