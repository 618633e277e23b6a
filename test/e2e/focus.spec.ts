import { newCase, paste, press, selectWords, tabTo, typeWords } from './support/by-hand.ts';
import { openExample } from './support/example-case.ts';
import { expect, test } from './support/test.ts';

test('arrows, J and K and Enter work at once from list to list, in and out of cases', async ({ running }) => {
  const { page } = running;
  const row = page.locator('main [data-row-id]:focus');
  await page.locator('main [data-screen-title]').waitFor();
  await press(page, 'b');
  await expect(row).toHaveAttribute('aria-selected', 'true');
  const first = (await row.getAttribute('data-row-id')) ?? '';
  await press(page, 'ArrowDown');
  await expect(row).not.toHaveAttribute('data-row-id', first);
  await press(page, 'k');
  await expect(row).toHaveAttribute('data-row-id', first);
  await press(page, 'Enter');
  await page.waitForURL(/\/sources$/);
  await expect(row).toHaveCount(1);
  const source = (await row.getAttribute('data-row-id')) ?? '';
  expect(source).not.toBe(first);
  await press(page, 'j', 'j');
  await expect(row).not.toHaveAttribute('data-row-id', source);
  await expect(row).toHaveAttribute('aria-selected', 'true');
  await press(page, 'k');
  await expect(row).toHaveAttribute('data-row-id', source);

  // The text of a source, and of the one after it.
  await press(page, 'Enter');
  const text = page.locator('main [data-reading-text]:focus');
  await expect(text).toHaveCount(1);
  const before = page.url();
  await press(page, 'j');
  await expect(page).not.toHaveURL(before);
  await expect(text).toHaveCount(1);

  await press(page, 'g', 'b');
  await expect(row).toHaveAttribute('data-row-id', first);
  await expect(row).toHaveAttribute('aria-selected', 'true');
  await press(page, 'j');
  await expect(row).not.toHaveAttribute('data-row-id', first);
  await press(page, 'k', 'Enter');
  await page.waitForURL(/#\/case\//);
  await expect(row).toHaveAttribute('data-row-id', source);
  await press(page, 'g', 'm');
  await page.waitForURL(/#\/compare/);
  await expect(page.locator('main :focus')).toHaveCount(1);
});

test('what is deleted hands the focus to its list', async ({ running }) => {
  const { page } = running;
  const row = page.locator('main [data-row-id]:focus');
  await page.locator('main [data-screen-title]').waitFor();
  await press(page, 'b');
  await expect(row).toHaveCount(1);
  await press(page, 'End', 'Delete');
  const gone = (await row.count()) === 0 ? '' : ((await row.getAttribute('data-row-id')) ?? '');
  const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
  const title = ((await dialog.getByRole('heading').textContent()) ?? '').match(/«\s(.*)\s»/)?.[1] ?? '';
  await dialog.getByRole('textbox').fill(title);
  await press(page, 'Enter');
  await expect(dialog).toHaveCount(0);
  await expect(row).toHaveCount(1);
  await expect(row).not.toHaveAttribute('data-row-id', gone);
  await press(page, 'Home', 'j', 'Enter');
  await page.waitForURL(/#\/case\//);

  await press(page, 'g', 'n');
  await page.waitForURL(/entities/);
  await expect(row).toHaveCount(1);
  await press(page, 'n');
  await page.locator('main form').getByRole('textbox').first().waitFor();
  await page.keyboard.insertText('De trop');
  await press(page, 'Enter', 'Escape');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('De trop');
  await press(page, 'Delete');
  await tabTo(page, page.getByRole('complementary').getByRole('button', { name: /^Supprimer/ }));
  await press(page, 'Enter');
  await expect(page.locator('main').getByText('De trop')).toHaveCount(0);
  await expect(row).toHaveCount(1);
  await press(page, 'Home');
  const top = (await row.getAttribute('data-row-id')) ?? '';
  await press(page, 'ArrowDown');
  await expect(row).not.toHaveAttribute('data-row-id', top);
});

test('the inspector shows what the section has selected, not what another one had', async ({ running }) => {
  const { page } = running;
  await openExample(page, /Dedalus/, 'figures');
  const inspector = page.getByRole('complementary');
  const empty = inspector.getByText('Choisissez un élément');
  await page.locator('main [data-screen-title]').focus();
  await press(page, 'j');
  const title = inspector.getByRole('heading', { level: 2 }).first();
  await expect(title).toBeVisible();
  const figure = (await title.textContent()) ?? '';
  await press(page, 'g', 'e');
  await page.waitForURL(/\/events$/);
  await expect(empty).toBeVisible();
  await press(page, 'j');
  await expect(title).not.toHaveText(figure);
  const event = (await title.textContent()) ?? '';
  await press(page, 'g', 'c');
  await page.waitForURL(/\/figures$/);
  await expect(title).toHaveText(figure);
  await press(page, 'g', 'e');
  await expect(title).toHaveText(event);

  // A row opened on purpose from elsewhere is the one shown, instead of what the section had.
  await press(page, 'g', 'c');
  await expect(title).toHaveText(figure);
  await press(page, 'Control+k');
  await typeWords(page, 'Vente négociée');
  await page
    .getByRole('dialog')
    .getByText(/Vente négociée/)
    .first()
    .click();
  await page.waitForURL(/\/events$/);
  await expect(title).toHaveText(/Vente négociée/);
});

test('the key after a letter is for the form that the letter opens, however fast it comes', async ({
  running,
}) => {
  const { page } = running;
  const text = 'Le fichier porte sur 4 212 patients.';
  await newCase(page, 'Vite');
  await paste(running, text);
  await press(page, 'Control+Enter');
  await selectWords(page, text, '4 212 patients');
  // Both keys in one task: nothing that reads the disk can come between them, as on a machine that is busy.
  const isOpen = await page.evaluate(async () => {
    const key = (init: KeyboardEventInit): void => {
      const at = document.activeElement ?? document.body;
      at.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
    };
    key({ key: 'c', code: 'KeyC' });
    await Promise.resolve();
    const form = document.activeElement?.matches('[data-claim-form]') ?? false;
    key({ key: 'Enter', code: 'Enter', ctrlKey: true });
    return form;
  });
  expect(isOpen).toBe(true);
  await expect(page.locator('mark.C.states')).toHaveText('4 212 patients');
  await expect(page.locator('[data-claim-form]')).toHaveCount(0);
});

test('on the scales of hypotheses the focus goes along with the choice', async ({ running }) => {
  const { page } = running;
  await openExample(page, /Dedalus/, 'sources');
  await press(page, 'g', 'h');
  const card = page.locator('main [data-hypothesis]:focus');
  await expect(card).toHaveCount(1);
  const first = (await card.getAttribute('data-hypothesis')) ?? '';
  await press(page, 'j');
  await expect(card).not.toHaveAttribute('data-hypothesis', first);
  await expect(card).toHaveAttribute('aria-current', 'true');
  await press(page, 'k');
  await expect(card).toHaveAttribute('data-hypothesis', first);
});

test('words found are selected in their text, were that drawn before anything else is asked for', async ({
  running,
}) => {
  const { page } = running;
  await openExample(page, /Dedalus/, 'figures');
  await press(page, '/');
  await expect(page.locator('main').getByRole('combobox')).toBeFocused();
  await typeWords(page, '"numéro d’immatriculation"');
  await expect(page.locator('[data-answers]')).toHaveAttribute('data-answers', '"numéro d’immatriculation"');
  await expect(page.locator('main').getByRole('option', { selected: true })).toHaveCount(1);
  // Frames are held back until the text is there: as on a machine that draws it in the frame in which the hits go.
  await page.evaluate(() => {
    const draw = window.requestAnimationFrame.bind(window);
    const held: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (frame) => held.push(frame);
    const isThere = new MutationObserver(() => {
      if (document.querySelector('main [data-reading-text] [data-paragraph-start]') === null) return;
      isThere.disconnect();
      window.requestAnimationFrame = draw;
      for (const frame of held) draw(frame);
    });
    isThere.observe(document.body, { childList: true, subtree: true });
  });
  await press(page, 'Enter');
  await expect(page.locator('[data-reading-text]')).toBeFocused();
  await expect.poll(() => page.evaluate(() => String(document.getSelection()))).toMatch(/immatriculation/);
});
