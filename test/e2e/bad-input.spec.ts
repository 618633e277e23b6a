import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { chooseFiles, headOf, newCase, paste, press, selectWords, typeWords } from './support/by-hand.ts';
import { openExample } from './support/example-case.ts';
import { expect, test } from './support/test.ts';

// Each bad input gets a sentence that says what, where and what to do, and the case is exactly as before: the head
// of its journal, shown in the status bar, has not moved.

const badFiles: readonly (readonly [name: string, bytes: Uint8Array, french: RegExp, english: RegExp])[] = [
  [
    'image.txt',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
    /contenu est binaire.*texte brut/,
    /binary/,
  ],
  ['vide.txt', Buffer.alloc(0), /vide, rien n’a été ajouté/, /empty/],
  ['enorme.txt', Buffer.alloc(50_000_000, 0x61), /trop gros.*Découpez/, /too (?:big|large)/],
  ['demi.txt', Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x00, 0xd8, 0x62, 0x00]), /caractère/, /character/],
  ['nul.txt', Buffer.from('avant\0après'), /binaire|caractères de contrôle/, /binary|control character/],
];

for (const locale of ['fr-FR', 'en-GB'] as const)
  test.describe(locale, () => {
    test.use({ launch: { locale } });

    test('binary, empty, enormous, broken and NUL files are refused one by one, in words', async ({
      running,
    }) => {
      const { page, profile } = running;
      await newCase(page, 'Fichiers refusés');
      const before = await headOf(page);
      const paths = badFiles.map(([name]) => path.join(profile, name));
      await Promise.all(badFiles.map(([, bytes], index) => writeFile(paths[index] ?? '', bytes)));
      await chooseFiles(running, paths);
      await press(page, 'o');
      const outcomes = page.locator('[data-file-outcomes]');
      for (const [name, , french, english] of badFiles)
        await expect(outcomes.getByRole('listitem').filter({ hasText: name })).toContainText(
          locale === 'fr-FR' ? french : english,
        );
      expect(await headOf(page)).toBe(before);
      expect(running.consoleErrors).toEqual([]);
    });
  });

test('any mixture of line ends is read as lines, and text from right to left as what it is', async ({
  running,
}) => {
  const { page, profile } = running;
  await newCase(page, 'Fins de ligne');
  const file = path.join(profile, 'melange.txt');
  await writeFile(file, 'Premier paragraphe.\r\n\r\nDeuxième.\r\rتسريب بيانات المرضى\n\nDernier.');
  await chooseFiles(running, [file]);
  await press(page, 'o');
  await expect(page.locator('[data-file-outcomes]')).toContainText('1 source ajoutée');
  await page.getByRole('grid', { name: 'Sources' }).getByRole('row').nth(1).dblclick();
  const paragraphs = page.locator('[data-paragraph-start]');
  await expect(paragraphs).toHaveCount(4);
  const arabic = paragraphs.filter({ hasText: 'تسريب بيانات المرضى' });
  await expect(arabic).toBeVisible();
  expect(await arabic.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
});

test('HTML in a title is a title', async ({ running }) => {
  const { page } = running;
  const title = '<img src=x onerror="document.title=1"><b>Fuite</b>';
  await newCase(page, title);
  await expect(page).toHaveTitle(`Sources · ${title} · Recoupe`);
  await paste(running, `${title}\n\nUn texte.`);
  await press(page, 'Control+Enter');
  await expect(page.locator('[data-reading-text]')).toBeFocused();
  await press(page, 'g', 's');
  await expect(page.getByRole('grid', { name: 'Sources' }).getByText(title)).toBeVisible();
  await press(page, 'g', 'b');
  await expect(page.getByRole('grid').getByText(title)).toBeVisible();
  expect(await page.locator('main img, main [onerror]').count()).toBe(0);
});

test('a day that does not exist is refused beside its field', async ({ running }) => {
  const { page } = running;
  await newCase(page, 'Date impossible');
  const before = await headOf(page);
  await paste(running, 'Un texte avec une date impossible.');
  const published = page.getByRole('textbox', { name: 'Publié' });
  await published.fill('2021-13-45');
  await press(page, 'Control+Enter');
  await expect(published).toHaveAttribute('aria-invalid', 'true');
  await expect(
    page.getByText(/Cette date ne se lit pas. Écrivez 23\sfévrier\s2021, 2021-02-23/),
  ).toBeVisible();
  expect(await headOf(page)).toBe(before);
  await published.fill('2021-12-31');
  await press(page, 'Control+Enter');
  await expect(page.locator('[data-reading-text]')).toBeFocused();
  expect(await headOf(page)).not.toBe(before);
});

test.describe('numbers', () => {
  const text = 'Entre 200 et 300 personnes seraient touchées, dit le communiqué.';

  async function figureForm(page: Page, running: Parameters<typeof paste>[0]) {
    await newCase(page, 'Nombres');
    await paste(running, text);
    await press(page, 'Control+Enter');
    await selectWords(page, text, 'Entre 200 et 300 personnes');
    await press(page, 'c');
    const form = page.locator('[data-claim-form]');
    await expect(form).toBeFocused();
    return form;
  }

  test('a range upside down, a negative and an absurd number are refused beside their field', async ({
    running,
  }) => {
    const { page } = running;
    const form = await figureForm(page, running);
    const before = await headOf(page);
    const lower = form.getByRole('textbox', { name: 'Borne basse' });
    await expect(lower).toHaveValue('200');
    for (const [number, sentence] of [
      ['400', /borne basse dépasse la borne haute. Échangez-les/],
      ['-5', /ne peut pas être négatif. Écrivez un nombre positif/],
      ['99999999999999999999', /trop grand pour être gardé exactement. Vérifiez-le/],
    ] as const) {
      await lower.fill(number);
      await press(page, 'Enter');
      await expect(form.getByText(sentence).first()).toBeVisible();
      await expect(form.locator('[aria-invalid="true"]').first()).toBeFocused();
      expect(await headOf(page)).toBe(before);
    }
    await lower.fill('200');
    await press(page, 'Enter');
    await expect(form).toHaveCount(0);
    expect(await headOf(page)).not.toBe(before);
  });

  test('nothing typed, no number at all and no unit are refused where they stand, with the way out', async ({
    running,
  }) => {
    const { page } = running;
    await newCase(page, 'Appel');
    await page.getByRole('button', { name: /Noter un appel/ }).click();
    await page.getByRole('textbox', { name: 'Titre' }).fill('Appel du directeur');
    await expect(page.getByRole('button', { name: /Genre/ })).toContainText('Appel téléphonique');
    await press(page, 'Control+Enter');
    await expect(page.getByText('Cette source n’a pas de texte.')).toBeVisible();
    await press(page, 'c');
    const form = page.locator('[data-claim-form]');
    await expect(form).toBeFocused();
    const before = await headOf(page);
    await press(page, 'Enter');
    const number = form.getByRole('textbox', { name: 'Nombre' });
    await expect(number).toBeFocused();
    await expect(form.getByText(/Le nombre manque.*choisissez la nuance «\sinconnu\s»/)).toBeVisible();
    await expect(form.getByText(/Rien n’est encore choisi ici/)).toBeVisible();
    await number.fill('1e400');
    await press(page, 'Enter');
    await expect(form.getByText(/Ce n’est pas un nombre/)).toBeVisible();
    await expect(number).toHaveValue('1e400');
    await number.fill('12,5');
    await press(page, 'Enter');
    await expect(form.getByRole('button', { name: /Unité/ })).toBeFocused();
    await page.keyboard.type('dossiers');
    await expect(form.getByRole('button', { name: /Unité/ })).toContainText('Dossiers');
    await press(page, 'Control+Enter');
    await expect(number).toBeFocused();
    await expect(form.getByText(/pas de fraction. Écrivez un nombre entier/)).toBeVisible();
    expect(await headOf(page)).toBe(before);
    await number.fill('12');
    await press(page, 'Enter');
    await expect(form).toHaveCount(0);
    expect(await headOf(page)).not.toBe(before);
  });
});

test('a disk that fills up in the middle of a commit leaves the case as it was', async ({ running }) => {
  const { page } = running;
  await openExample(page, /Dedalus/, 'hypotheses');
  const before = await headOf(page);
  const rows = page.getByRole('main').locator('[role="row"], [data-row]');
  const count = await rows.count();
  // The first write of the commit goes through, the second finds no room.
  await page.evaluate(() => {
    let writes = 0;
    for (const name of ['put', 'add'] as const) {
      const original = IDBObjectStore.prototype[name];
      IDBObjectStore.prototype[name] = function write(this: IDBObjectStore, ...given: unknown[]) {
        writes += 1;
        if (writes === 2) {
          writes = Number.NEGATIVE_INFINITY;
          throw new DOMException('No room left', 'QuotaExceededError');
        }
        return (original as (...all: unknown[]) => IDBRequest<IDBValidKey>).apply(this, given);
      };
    }
  });
  await press(page, 'n');
  await typeWords(page, 'Écrite sur un disque plein');
  await press(page, 'Enter');
  await expect(
    page.getByText(/Le disque est plein\s: rien n’a été enregistré.*Libérez de la place/).first(),
  ).toBeVisible();
  expect(await headOf(page)).toBe(before);
  await page.reload();
  await page.locator('[data-screen-title]').waitFor();
  expect(await headOf(page)).toBe(before);
  await expect(rows).toHaveCount(count);
  await expect(page.getByText('Écrite sur un disque plein')).toHaveCount(0);
});

test('a case held by another program is said to be, and opens unharmed once it is free', async ({
  running,
}) => {
  const { page } = running;
  await openExample(page, /Dedalus/, 'sources');
  const before = await headOf(page);
  const { hash } = new URL(page.url());
  await press(page, 'g', 'b');
  await page.getByRole('row', { name: /Dedalus/ }).waitFor();
  // What Chromium answers when another process holds the files; the library's own database is already open.
  await page.addInitScript(() => {
    if (sessionStorage.getItem('free') === 'yes') return;
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function hold(this: IDBFactory, name: string, version?: number) {
      if (/case/.test(name)) throw new DOMException('Internal error opening backing store', 'UnknownError');
      return version === undefined ? open.call(this, name) : open.call(this, name, version);
    };
  });
  await page.evaluate((place) => {
    location.hash = place;
  }, hash);
  await page.reload();
  await expect(
    page.getByText(/retenu par une autre fenêtre ou un autre programme. Fermez-le là-bas/).first(),
  ).toBeVisible();
  await page.evaluate(() => sessionStorage.setItem('free', 'yes'));
  await page.reload();
  await page.getByRole('grid', { name: 'Sources' }).waitFor();
  expect(await headOf(page)).toBe(before);
});
