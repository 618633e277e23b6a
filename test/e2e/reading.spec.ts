import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { RunningApp } from './support/app.ts';
import { chooseFiles, typeWords } from './support/by-hand.ts';
import { expect, test } from './support/test.ts';

// The main job in French, with the keyboard alone: from a pasted text to a figure said by two sources.

const first = [
  'Un fichier de patients circule',
  '',
  'Selon une rubrique de vérification, le fichier porte sur près de 500 000 personnes. Il serait en ligne depuis peu.',
  '',
  'On y lit des noms et des adresses. Aucune coordonnée bancaire n’y figure.',
].join('\n');

const second = 'Un blog confirme : environ 500 000 personnes figurent dans ce fichier de laboratoires.';

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** A new case made with the keyboard, open on its empty list of sources. */
async function newCase(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await press(page, 'n');
  await page.getByRole('textbox').first().waitFor();
  await typeWords(page, 'Fuite de test');
  await press(page, 'Enter');
  await page.getByText('Aucune source encore').waitFor();
}

/** Pastes a text as a new source and waits for it to be open, with the focus in the text. */
async function pasteSource({ app, page }: RunningApp, text: string): Promise<void> {
  await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text);
  await press(page, 'Control+v');
  await expect(page.getByLabel('Texte du document')).toHaveValue(text);
  await press(page, 'Control+Enter');
  await expect(page.locator('[data-reading-text]')).toBeFocused();
}

/** What the page itself holds selected: what a copy would take. */
function selected(page: Page): Promise<string> {
  return page.evaluate(() => String(document.getSelection()));
}

/** Goes to the sources with the keys of the list of sections. */
async function backToList(page: Page): Promise<void> {
  await press(page, 'g', 's');
  await page.getByRole('grid', { name: 'Sources' }).waitFor();
}

test('a figure goes from pasted text to « qui le dit », by keyboard, in French', async ({ running }) => {
  const { page } = running;
  await newCase(page);
  await pasteSource(running, first);

  // « près de 500 000 personnes »: to the second paragraph, ten words on, four words taken.
  await press(page, 'Control+ArrowDown');
  await press(page, ...Array.from({ length: 9 }, () => 'ArrowRight'));
  await press(page, ...Array.from({ length: 4 }, () => 'Shift+ArrowRight'));
  await expect.poll(() => selected(page)).toBe('près de 500 000 personnes');
  await expect(page.locator('[data-caret-said]')).toHaveText('près de 500 000 personnes');
  const bar = page.getByRole('toolbar', { name: /Que dit ce passage/ });
  await expect(bar).toContainText('environ');

  await press(page, 'c');
  const form = page.locator('[data-claim-form]');
  await expect(form).toBeFocused();
  await expect(form.getByRole('textbox', { name: 'Nombre' })).toHaveValue(/500\s000/);
  await expect(form.getByRole('button', { name: /Nuance/ })).toContainText('environ');
  await expect(form.getByRole('button', { name: /Unité/ })).toContainText('Personnes');
  await press(page, 'Alt+Digit2', 'Enter');
  await expect(form).toHaveCount(0);
  await expect(page.locator('[data-reading-text]')).toBeFocused();
  await expect(page.locator('mark.C.states')).toHaveText('près de 500 000 personnes');
  await expect(page.getByRole('complementary')).toContainText('1 source, 1 origine');

  // Another source says the same: the first finding proposed, one key.
  await backToList(page);
  await pasteSource(running, second);
  await press(page, ...Array.from({ length: 3 }, () => 'ArrowRight'));
  await press(page, ...Array.from({ length: 3 }, () => 'Shift+ArrowRight'));
  await expect.poll(() => selected(page)).toBe('environ 500 000 personnes');
  await press(page, 'c');
  await expect(form).toBeFocused();
  await press(page, 'Digit1', 'Enter');
  await expect(form).toHaveCount(0);
  const inspector = page.getByRole('complementary');
  await expect(inspector).toContainText('Qui le dit');
  await expect(inspector).toContainText('2 sources, 2 origines');
  await expect(inspector).toContainText('« près de 500 000 personnes »');
  await expect(inspector).toContainText('« environ 500 000 personnes »');

  // One entry, one undo.
  await press(page, 'Control+z');
  await expect(inspector).toContainText('1 source, 1 origine');
  await expect(page.locator('mark')).toHaveCount(0);
  expect(running.consoleErrors).toEqual([]);
});

test('leaving the form records nothing, and looking elsewhere loses nothing', async ({ running }) => {
  const { page } = running;
  await newCase(page);
  await pasteSource(running, second);
  await press(page, ...Array.from({ length: 3 }, () => 'ArrowRight'));
  await press(page, ...Array.from({ length: 3 }, () => 'Shift+ArrowRight'));
  await press(page, 'c');
  const form = page.locator('[data-claim-form]');
  await form.getByRole('textbox', { name: 'Portée' }).focus();
  await page.keyboard.type('tout le fichier');
  // A list opened inside the form keeps its own keys.
  await form.getByRole('button', { name: /Nuance/ }).focus();
  const list = page.getByRole('listbox');
  await press(page, 'Enter');
  await list.waitFor();
  await press(page, 'ArrowDown', 'Enter');
  await expect(form.getByRole('button', { name: /Nuance/ })).toContainText('au moins');
  await expect(list).toHaveCount(0);
  await expect(form.getByRole('button', { name: /Nuance/ })).toBeFocused();
  await press(page, 'Enter');
  await list.waitFor();
  await press(page, 'Escape');
  await expect(list).toHaveCount(0);
  await expect(form.getByRole('button', { name: /Nuance/ })).toBeFocused();
  await press(page, 'Escape');
  await expect(form).toHaveCount(0);
  await expect(page.locator('mark')).toHaveCount(0);

  // Left with something typed, it is as it was when it is opened again.
  await press(page, 'c');
  await expect(form.getByRole('textbox', { name: 'Portée' })).toHaveValue('tout le fichier');
  await expect(form.getByRole('button', { name: /Nuance/ })).toContainText('au moins');
  // The text takes the focus again; the form stays, with what was typed.
  await page.locator('[data-reading-text]').focus();
  await backToList(page);
  await page.goBack();
  await expect(form.getByRole('textbox', { name: 'Portée' })).toHaveValue('tout le fichier');
});

test('a correction says what it loses, and a lost passage is placed again by hand', async ({ running }) => {
  const { page } = running;
  await newCase(page);
  await pasteSource(running, second);
  await press(page, ...Array.from({ length: 3 }, () => 'ArrowRight'));
  await press(page, ...Array.from({ length: 3 }, () => 'Shift+ArrowRight'));
  await press(page, 'c');
  await page.locator('[data-claim-form]').waitFor();
  await press(page, 'Enter');
  await expect(page.locator('mark.C')).toHaveCount(1);

  await press(page, 'F2');
  const text = page.getByLabel('Texte', { exact: true });
  await expect(text).toBeFocused();
  await press(page, 'Control+a');
  await page.keyboard.insertText('Un blog confirme : un demi-million de gens figurent dans ce fichier.');
  await expect(page.getByText('1 passage serait perdu.')).toBeVisible();
  await press(page, 'Control+Enter');
  const lost = page.locator('[data-lost-passages]');
  await expect(lost).toContainText('environ 500 000 personnes');
  await expect(page.locator('mark')).toHaveCount(0);
  // Whoever says so goes on saying so, of words that stand nowhere any more.
  const claim = page.getByRole('complementary').locator('[data-claim]');
  await expect(claim).toContainText('passage perdu');
  await expect(claim).not.toContainText('¶');

  await press(page, 'Control+Home');
  await press(page, ...Array.from({ length: 3 }, () => 'ArrowRight'));
  await press(page, ...Array.from({ length: 4 }, () => 'Shift+ArrowRight'));
  await expect.poll(() => selected(page)).toBe('un demi-million de gens');
  await press(page, 'Shift+Tab');
  await expect(lost.getByRole('button')).toBeFocused();
  await press(page, 'Enter');
  await expect(lost).toHaveCount(0);
  await expect(page.locator('mark.C')).toHaveText('un demi-million de gens');
});

test('each bad file gets a sentence, the good ones are kept byte for byte', async ({ running }) => {
  const { page, profile } = running;
  await newCase(page);
  const files: readonly (readonly [string, Uint8Array])[] = [
    ['bon.txt', Buffer.from('Un accès non autorisé a été détecté.\r\n')],
    ['occidental.txt', Buffer.from('Donn\xe9es de sant\xe9 vol\xe9es.', 'latin1')],
    ['encore-le-bon.txt', Buffer.from('Un accès non autorisé a été détecté.\r\n')],
    ['image.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])],
    ['vide.txt', Buffer.alloc(0)],
    ['impair.txt', Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x42])],
    ['nul.txt', Buffer.from('a\0b')],
    ['demi.txt', Buffer.from([0x61, 0xed, 0xa0, 0x80, 0x62])],
    ['tableau.xyz', Buffer.from('a')],
    ['enorme.txt', Buffer.alloc(50_000_000, 0x61)],
  ];
  const paths = files.map(([name]) => path.join(profile, name));
  await Promise.all(files.map(([, bytes], index) => writeFile(paths[index] ?? '', bytes)));
  await chooseFiles(running, paths);
  await press(page, 'o');
  const outcomes = page.locator('[data-file-outcomes]');
  await expect(outcomes).toContainText('2 sources ajoutées');
  await expect(outcomes).toContainText('8 fichiers non ajoutés');
  const line = (name: string) => outcomes.getByRole('listitem').filter({ hasText: name });
  await expect(line('encore-le-bon.txt')).toContainText('Déjà au dossier : source 1');
  await expect(line('image.txt')).toContainText('le contenu est binaire');
  await expect(line('vide.txt')).toContainText('vide');
  for (const [name] of files.slice(2)) await expect(line(name)).toContainText(/\S+ \S+ \S+/);
  await expect(page.getByRole('grid', { name: 'Sources' }).getByRole('row')).toHaveCount(3);
  expect(running.consoleErrors).toEqual([]);
});

test('a source is text: HTML and marks of direction are shown, never obeyed', async ({ running }) => {
  const { page } = running;
  await newCase(page);
  await pasteSource(running, 'Titre <img src=x onerror="document.title=1">\n\nمرحبا بالعالم\n\nabc\u202edef');
  await expect(page.locator('[data-reading-text] img')).toHaveCount(0);
  await expect(page.locator('[data-reading-text] p').filter({ hasText: 'onerror' })).toBeVisible();
  const arabic = page.locator('[data-paragraph-start]').filter({ hasText: 'مرحبا' });
  expect(await arabic.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  await expect(page.locator('[data-code="202E"]')).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ launch: { theme, locale: theme === 'light' ? 'fr-FR' : 'en-GB' } });

    test('no view of sources has an accessibility violation', async ({ running }) => {
      const { page } = running;
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await press(page, 'b');
      await page.getByText('Dedalus France, 2021').first().dblclick();
      const list = page.getByRole('grid', { name: 'Sources' });
      await list.waitFor();
      const check = async (view: string): Promise<void> => {
        // The skip link stands before every landmark, as it must.
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode()
          .disableRules(['region'])
          .analyze();
        const said = violations.map(
          ({ id, nodes }) => `${view}: ${id} ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
        );
        expect(said).toEqual([]);
      };
      await check('list');
      await press(page, 'n');
      await page.getByRole('textbox').first().waitFor();
      await check('new');
      await press(page, 'Escape');
      await list.getByRole('row').nth(2).dblclick();
      await page.locator('mark').first().waitFor();
      await check('read');
      await press(page, 'Control+ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowRight', 'a');
      await page.locator('[data-claim-form]').waitFor();
      await check('form');
      await press(page, 'Escape', 'F2');
      await page.locator('textarea').first().waitFor();
      await check('correct');
      await press(page, 'Escape');
      for (const view of ['Original', 'Notice']) {
        await page
          .getByRole('radio', { name: view })
          .or(page.getByRole('button', { name: view, exact: true }))
          .first()
          .click();
        await check(view);
      }
    });
  });
}
