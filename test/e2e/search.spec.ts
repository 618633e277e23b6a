import type { Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { launchApp } from './support/app.ts';
import { newCase, press, typeWords } from './support/by-hand.ts';
import { goToSection, openExample } from './support/example-case.ts';
import { settled } from './support/screens.ts';
import { expect, test } from './support/test.ts';
import { violationsOf } from './support/violations.ts';

const box = (page: Page) => page.locator('main').getByRole('combobox');
const options = (page: Page) => page.getByRole('listbox', { name: /Résultats|Results/ }).getByRole('option');
const chosen = (page: Page) => options(page).and(page.locator('[aria-selected="true"]'));

/** Opens search from wherever the page is and asks, as a person does; answers once the list is about these words. */
async function ask(page: Page, words: string): Promise<void> {
  await press(page, '/');
  await expect(box(page)).toBeFocused();
  await press(page, 'Control+a');
  await page.keyboard.insertText(words);
}

async function answered(page: Page, words: string): Promise<void> {
  await expect(page.locator('[data-answers]')).toHaveAttribute('data-answers', words);
}

test('what was read is found by other forms of its words and opens where it stands', async ({ running }) => {
  const { page, consoleErrors } = running;
  await openExample(page, /Dedalus/, 'figures');
  await ask(page, 'numéros immatriculés sociaux');
  await answered(page, 'numéros immatriculés sociaux');
  await press(page, 'Control+a');
  await typeWords(page, '"numéro d’immatriculation" secu');
  const first = options(page).first();
  await expect(first.locator('mark')).toHaveText(["numéro d'immatriculation", 'sécurité']);
  await expect(first).toContainText(/source 1, ¶ 4/);
  await expect(chosen(page)).toHaveCount(1);
  await press(page, 'Enter');
  await page.waitForURL(/\/sources\//);
  await expect.poll(() => page.evaluate(() => String(document.getSelection()))).toMatch(/immatriculation/);
  await expect(
    page.locator('[data-paragraph-start]').filter({ hasText: 'immatriculation' }).first(),
  ).toBeInViewport();
  // Back in search, the question and the line are as they were; Escape goes back to the text.
  await page.locator('[data-reading-text]').focus();
  await press(page, '/');
  await expect(box(page)).toHaveValue('"numéro d’immatriculation" secu');
  await press(page, 'Escape');
  await page.waitForURL(/\/sources\//);
  expect(consoleErrors).toEqual([]);
});

test('the keyboard alone walks the hits, opens any kind of them and goes back where one was', async ({
  running,
}) => {
  const { page } = running;
  await openExample(page, /Dedalus/, 'entities');
  // A number is found while its last group is still being typed.
  await ask(page, '491 8');
  await answered(page, '491 8');
  await expect(options(page).first()).toContainText(/491\s840/u);
  await ask(page, '491 840');
  await answered(page, '491 840');
  const lines = await options(page).count();
  expect(lines).toBeGreaterThan(4);
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await press(page, 'ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  const id = await options(page).nth(1).getAttribute('id');
  await expect(box(page)).toHaveAttribute('aria-activedescendant', id ?? '');
  await press(page, 'ArrowUp', 'ArrowUp');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await press(page, 'Control+End');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await press(page, 'Escape');
  await page.waitForURL(/\/entities$/);

  for (const [kind, section, shown] of [
    ['genre:chiffre', 'figures', '491'],
    ['genre:entité dedalus', 'entities', 'Dedalus'],
    ['genre:événement communiqué', 'events', 'communiqué'],
    ['genre:journal laboratoire', 'journal', 'Dossier ouvert'],
  ] as const) {
    await ask(page, kind);
    await answered(page, kind);
    await press(page, 'Enter');
    await page.waitForURL(new RegExp(`/${section}`));
    await expect(page.getByRole('complementary')).toContainText(new RegExp(shown, 'i'));
  }
});

test('from a hit one goes back to the hits, where one was in them, and forward again', async ({
  running,
}) => {
  const { page } = running;
  await openExample(page, /Dedalus/, 'entities');
  await ask(page, '491 840');
  await answered(page, '491 840');
  await press(page, 'ArrowDown', 'ArrowDown');
  await expect(options(page).nth(2)).toHaveAttribute('aria-selected', 'true');
  const line = await options(page).nth(2).textContent();
  await press(page, 'Enter');
  await expect(page).not.toHaveURL(/\/search$/);
  const hit = page.url();
  await expect(page.locator('main :focus')).toHaveCount(1);

  await press(page, 'Alt+ArrowLeft');
  await expect(page).toHaveURL(/\/search$/);
  await expect(box(page)).toHaveValue('491 840');
  await expect(box(page)).toBeFocused();
  await expect(options(page).nth(2)).toHaveAttribute('aria-selected', 'true');
  await expect(options(page).nth(2)).toHaveText(line ?? '');

  await press(page, 'Alt+ArrowRight');
  await expect(page).toHaveURL(hit);
});

test('one kind can be seen alone, whole, and all again', async ({ running }) => {
  const { page } = running;
  await openExample(page, /Dedalus/, 'sources');
  await ask(page, 'données');
  await answered(page, 'données');
  const texts = page.getByRole('button', { name: /^Textes/ });
  const count = Number(/\d+$/.exec((await texts.textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(5);
  await options(page)
    .filter({ hasText: new RegExp(`Voir les ${count}`) })
    .first()
    .click();
  await expect(texts).toHaveAttribute('aria-pressed', 'true');
  await expect(options(page).first()).toHaveAttribute('aria-setsize', String(count));
  await press(page, 'Control+End');
  await expect(chosen(page)).toHaveAttribute('aria-posinset', String(count));
  await expect(chosen(page)).toBeInViewport();
  await expect(chosen(page).locator('mark').first()).toBeVisible();
  await press(page, 'Escape');
  await expect(texts).toHaveAttribute('aria-pressed', 'false');
});

test('a commit is found at once, and so is what takes it back', async ({ running }) => {
  const { page } = running;
  await newCase(page, 'Fuite à chercher');
  await ask(page, 'zanzibar');
  await expect(page.getByText(/Rien ne répond/)).toBeVisible();
  await press(page, 'Escape');
  await page.waitForURL(/\/sources$/);
  await goToSection(page, 'hypotheses');
  await press(page, 'n');
  await typeWords(page, 'Le fichier vient de Zanzibar');
  await press(page, 'Enter');
  await page.getByRole('button', { name: /Zanzibar/ }).waitFor();
  await press(page, 'Escape');
  await ask(page, 'zanzibar');
  await answered(page, 'zanzibar');
  await expect(options(page).filter({ hasText: 'Le fichier vient de Zanzibar' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Hypothèses/ })).toContainText('1');
  // Followed while one looks: undone from the title bar, it goes from the list.
  await page.getByRole('button', { name: 'Annuler' }).first().click();
  await expect(page.getByRole('button', { name: /^Hypothèses/ })).toHaveCount(0);
});

test('all cases are searched together, and a hit of another case opens there', async ({ running }) => {
  const { page } = running;
  await openExample(page, /Dedalus/, 'sources');
  await ask(page, 'mediboard');
  await expect(page.getByText(/Rien ne répond/).or(page.locator('[data-answers="mediboard"]'))).toBeVisible();
  await page.getByRole('radio', { name: 'Tous les dossiers' }).click();
  await box(page).focus();
  const elsewhere = options(page).filter({ hasText: /Mediboard/i });
  await expect(elsewhere.first()).toBeVisible();
  const here = page.url();
  await elsewhere.first().click();
  await expect
    .poll(() => page.url().replace(/.*#\/case\/([^/]+).*/, '$1'))
    .not.toBe(here.replace(/.*#\/case\/([^/]+).*/, '$1'));
  await page.locator('main [data-screen-title]').waitFor();

  // The library searches them all.
  await press(page, 'g', 'b');
  await page.getByRole('row', { name: /Dedalus/ }).waitFor();
  await press(page, '/');
  await page.waitForURL(/#\/search$/);
  await press(page, 'Control+a');
  await page.keyboard.insertText('hopit*');
  await answered(page, 'hopit*');
  await expect(options(page).first()).toBeVisible();
  await press(page, 'Escape');
  await page.waitForURL(/#\/(library)?$/);
});

test('a query that is not understood is told so in a sentence, and help can be tried', async ({
  running,
}) => {
  const { page } = running;
  await openExample(page, /Dedalus/, 'sources');
  for (const [query, sentence] of [
    ['note:3', /Il n’y a pas de filtre/],
    ['genre:zorglub ', /Il n’y a pas de genre/],
    ['avant:hier', /n’est pas une date/],
  ] as const) {
    await ask(page, query);
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(box(page)).toHaveAttribute('aria-invalid', 'true');
  }
  await page.getByRole('button', { name: 'unité:personnes' }).click();
  await answered(page, 'unité:personnes');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Chiffres/ })).toBeVisible();
  // What a filter can take is offered while it is typed.
  await ask(page, 'genre:hyp');
  await press(page, 'Tab');
  await expect(box(page)).toHaveValue('genre:hypothèse ');
  await answered(page, 'genre:hypothèse ');
  await ask(page, 'qui:libé');
  await press(page, 'Tab');
  await expect(box(page)).toHaveValue('qui:Libération ');
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('the index is kept between runs, in the case’s own database', async () => {
  test.setTimeout(120_000);
  const profile = await mkdtemp(path.join(os.tmpdir(), 'recoupe-search-'));
  const kept = (page: Page) =>
    page.evaluate(async () => {
      const { name = '' } =
        (await indexedDB.databases()).find((one) => one.name?.startsWith('recoupe-case-')) ?? {};
      if (name === '') return undefined;
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error(String(opening.error)));
      });
      const row = await new Promise<{ seq: number } | undefined>((resolve) => {
        const reading = database.transaction('search').objectStore('search').get('index');
        reading.onsuccess = () => resolve(reading.result as { seq: number } | undefined);
      });
      database.close();
      return row?.seq;
    });
  const first = await launchApp({ profile });
  await newCase(first.page, 'Dossier gardé');
  await ask(first.page, 'gardé');
  await answered(first.page, 'gardé');
  await expect.poll(() => kept(first.page)).toBe(1);
  await first.close();

  const second = await launchApp({ profile });
  expect(await kept(second.page)).toBe(1);
  await second.page.getByRole('row', { name: /Dossier gardé/ }).dblclick();
  await second.page.waitForURL(/\/sources$/);
  await second.page.locator('main [data-screen-title]').waitFor();
  await ask(second.page, 'garde');
  await answered(second.page, 'garde');
  await expect(options(second.page).first()).toBeVisible();
  await second.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

for (const [locale, theme, words, query] of [
  ['fr-FR', 'dark', 'Rien ne répond', 'hôpitaux'],
  ['en-GB', 'light', 'Nothing answers', 'laboratories'],
] as const)
  test.describe(`${locale}, ${theme}`, () => {
    test.use({ launch: { locale, theme } });

    test('hits, one kind, refusals and no hit at all are accessible', async ({ running }) => {
      const { page, consoleErrors } = running;
      await openExample(page, /Dedalus/, 'sources');
      await press(page, '/');
      await expect(box(page)).toBeFocused();
      await settled(page);
      expect.soft(await violationsOf(page), 'help').toEqual([]);
      for (const asked of ['libération', query]) {
        await ask(page, asked);
        await answered(page, asked);
        await expect(options(page).first()).toBeVisible();
        await settled(page);
        expect.soft(await violationsOf(page), asked).toEqual([]);
      }
      await ask(page, 'kind:');
      await expect(page.getByRole('button', { name: 'event' })).toBeVisible();
      expect.soft(await violationsOf(page), 'completions').toEqual([]);
      await ask(page, 'before:xx ');
      await expect(page.getByRole('alert')).toBeVisible();
      expect.soft(await violationsOf(page), 'refused').toEqual([]);
      await ask(page, 'zorglub');
      await expect(page.getByText(words)).toBeVisible();
      await settled(page);
      expect.soft(await violationsOf(page), 'none').toEqual([]);
      expect(consoleErrors).toEqual([]);
    });
  });
