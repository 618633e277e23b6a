import { expect, type Locator, type Page } from '@playwright/test';
import type { RunningApp } from './app.ts';
import { arrivedAt } from './example-case.ts';

/** What a person does at the keyboard, one key after the other. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Types words into the field that the key before opens: not before it has the focus, or they would be shortcuts. */
export async function typeWords(page: Page, words: string): Promise<void> {
  await expect(page.locator('input:focus, textarea:focus')).toHaveCount(1);
  await page.keyboard.type(words);
}

/** Makes a case with the keyboard, from the library; answers when its empty list of sources is there. */
export async function newCase(page: Page, title: string): Promise<void> {
  await page.locator('main [data-screen-title]').waitFor();
  await press(page, 'n');
  await typeWords(page, title);
  await press(page, 'Enter');
  await arrivedAt(page, 'sources');
  await page.getByText(/Aucune source encore|No source yet/).waitFor();
}

/** A hypothesis made with the keyboard, on the section of hypotheses. */
export async function suppose(page: Page, words: string): Promise<void> {
  const line = page.locator('main').getByRole('textbox').last();
  await page.locator('[data-screen-title]').focus();
  await press(page, 'n');
  await typeWords(page, words);
  await press(page, 'Enter');
  await page.getByRole('button', { name: words }).waitFor();
  // The line is ready for another one.
  await expect(line).toHaveValue('');
  await expect(line).toBeFocused();
  await press(page, 'Escape');
  await expect(line).toHaveCount(0);
}

/** Opens the panel of a new source with a text in it, as pasting on the list of sources does. */
export async function paste({ app, page }: Pick<RunningApp, 'app' | 'page'>, text: string): Promise<void> {
  await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text);
  await press(page, 'Control+v');
  await expect(page.getByLabel(/^(?:Texte du document|Text of the document)/)).toHaveValue(text);
}

/** Goes from field to field with Tab until this one has the focus. */
export async function tabTo(page: Page, field: Locator): Promise<void> {
  await field.waitFor();
  for (let step = 0; step < 60; step++) {
    if (await field.evaluate((element) => element === document.activeElement)) return;
    await press(page, 'Tab');
  }
  await expect(field).toBeFocused();
}

/** Selects words of the text being read, sign by sign, from the beginning of their paragraph. */
export async function selectWords(page: Page, text: string, words: string): Promise<void> {
  const paragraphs = text.split(/\n{2,}/);
  const index = paragraphs.findIndex((paragraph) => paragraph.includes(words));
  expect(index, words).toBeGreaterThanOrEqual(0);
  await expect(page.locator('[data-reading-text]')).toBeFocused();
  await press(page, 'Control+Home');
  for (let step = 0; step < index; step++) await press(page, 'Control+ArrowDown');
  for (let step = paragraphs[index]?.indexOf(words) ?? 0; step > 0; step--)
    await press(page, 'Control+ArrowRight');
  for (let step = words.length; step > 0; step--) await press(page, 'Control+Shift+ArrowRight');
  await expect.poll(() => page.evaluate(() => String(document.getSelection()))).toBe(words);
}

/** The head of the open case's journal: as long as it is the same, not one row has changed. */
export async function headOf(page: Page): Promise<string> {
  const head = page.getByRole('contentinfo').locator('[title]');
  // Its title says which entry it is of, then gives it whole.
  await expect(head).toHaveAttribute('title', /\b[\da-f]{64}$/);
  return (await head.getAttribute('title'))?.slice(-64) ?? '';
}

/** Answers the system's dialogs for opening with these files. */
export async function chooseFiles({ app }: Pick<RunningApp, 'app'>, paths: readonly string[]): Promise<void> {
  await app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] });
    },
    [...paths],
  );
}

/** Answers the system's dialog for saving with this file. */
export async function saveTo({ app }: Pick<RunningApp, 'app'>, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}
