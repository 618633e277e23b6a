import type { Locator, Page } from '@playwright/test';
import { press, typeWords } from './support/by-hand.ts';
import { openExample } from './support/example-case.ts';
import { openToAnswer } from './support/suggested-text.ts';
import { expect, test } from './support/test.ts';

// Escape leaves a form; what was typed in it is there again when it is asked for.

const text =
  'Près de 62 400 adhérents de la Mutuelle Bocagia sont concernés par un vol de données, selon l’AFP.';

const kept = /Ce que vous avez saisi est gardé/;
const found = /Vous retrouvez ce que vous aviez saisi/;

const notices = (page: Page): Locator => page.getByRole('region', { name: 'Avis' });

test('a claim left with something typed comes back on the same words, by its notice or its key', async ({
  running,
}) => {
  const { page } = running;
  const card = await openToAnswer(running, 'Bocagia', text);
  const form = page.locator('[data-claim-form]');
  const scope = form.getByRole('textbox', { name: 'Portée' });
  await press(page, 'Control+Home', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight');

  // Untouched, nothing is kept and nothing is said.
  await press(page, 'c');
  await expect(form).toBeFocused();
  await press(page, 'Escape');
  await expect(form).toHaveCount(0);
  await expect(notices(page)).not.toContainText(kept);

  await press(page, 'c');
  await scope.focus();
  await typeWords(page, 'tout le fichier');
  await press(page, 'Escape');
  await expect(form).toHaveCount(0);
  await expect(notices(page)).toContainText(kept);
  await notices(page).getByRole('button', { name: 'Reprendre' }).click();
  await expect(scope).toHaveValue('tout le fichier');
  await expect(form).toBeFocused();

  // Left again as it came back, it is kept again, and there under another letter too.
  await press(page, 'Escape');
  await expect(form).toHaveCount(0);
  await press(page, 'a');
  await expect(notices(page)).toContainText(found);
  await expect(form.getByRole('textbox', { name: 'Note' })).toBeVisible();
  await press(page, 'Escape', 'c');
  await expect(scope).toHaveValue('tout le fichier');

  // Written afresh, it is gone for good.
  await notices(page).getByRole('button', { name: 'Recommencer à neuf' }).click();
  await expect(scope).toHaveValue('');
  await press(page, 'Escape', 'c');
  await expect(scope).toHaveValue('');
  await press(page, 'Escape');
  await expect(form).toHaveCount(0);

  // The form of a suggestion the same: it comes back on its suggestion, and not on the next one.
  await press(page, 'Control+Home', 'Tab');
  await expect(card).toHaveCount(1);
  const first = (await card.getAttribute('data-suggestion-card')) ?? '';
  await press(page, 'e');
  const note = form.getByRole('textbox', { name: 'Note' });
  await note.focus();
  await typeWords(page, 'à vérifier');
  await press(page, 'Escape');
  await expect(notices(page)).toContainText(kept);
  await expect(page.locator('[data-reading-text]')).toBeFocused();
  await expect(card).toHaveAttribute('data-suggestion-card', first);
  await press(page, 'Tab', 'e');
  await expect(note).toHaveValue('');
  await press(page, 'Escape', 'Shift+Tab');
  await expect(card).toHaveAttribute('data-suggestion-card', first);
  await press(page, 'e');
  await expect(note).toHaveValue('à vérifier');
  await expect(notices(page)).toContainText(found);
  expect(running.consoleErrors).toEqual([]);
});

test('a correction left with something typed is there again at the next one', async ({ running }) => {
  const { page } = running;
  await openToAnswer(running, 'Bocagia', text);
  const sheet = page.locator('[data-reading-text]');
  const field = page.getByLabel('Texte', { exact: true });
  const reason = page.getByRole('textbox', { name: /Motif/ });
  await press(page, 'F2');
  await expect(field).toBeFocused();
  await press(page, 'Escape');
  await expect(sheet).toBeFocused();
  await expect(notices(page)).not.toContainText(kept);

  await press(page, 'F2', 'Control+Home');
  await typeWords(page, 'Recopié. ');
  await reason.focus();
  await typeWords(page, 'faute de frappe');
  await press(page, 'Escape');
  await expect(sheet).toBeFocused();
  await expect(sheet).not.toContainText('Recopié.');
  await expect(notices(page)).toContainText(kept);
  await press(page, 'F2');
  await expect(field).toHaveValue(`Recopié. ${text}`);
  await expect(reason).toHaveValue('faute de frappe');
  await expect(notices(page)).toContainText(found);

  // Looking elsewhere meanwhile opens the text for reading, and the notice leads back to the correction.
  await press(page, 'Escape');
  await expect(sheet).toBeFocused();
  await press(page, 'g', 'f');
  await notices(page).getByRole('button', { name: 'Reprendre' }).click();
  await expect(field).toHaveValue(`Recopié. ${text}`);
  await press(page, 'Escape', 'F2');
  await notices(page).getByRole('button', { name: 'Recommencer à neuf' }).click();
  await expect(field).toHaveValue(text);
  await expect(reason).toHaveValue('');
  expect(running.consoleErrors).toEqual([]);
});

test('a claim without a passage, left with something typed, is found again where it was begun', async ({
  running,
}) => {
  const { page } = running;
  await openExample(page, /Dedalus/, 'hypotheses');
  await press(page, 'n');
  await typeWords(page, 'Un mot de passe trop simple');
  await press(page, 'Enter', 'Escape');
  const inspector = page.getByRole('complementary');
  const add = inspector.getByRole('button', { name: 'Ajouter une affirmation sans passage' });
  const form = inspector.getByRole('group', { name: 'Ajouter une affirmation sans passage' });
  // By its label: the list that opens with the form hides the rest from assistive technology meanwhile.
  const words = form.getByLabel('Ses mots');
  await add.click();
  await words.focus();
  await press(page, 'Escape');
  await expect(form).toHaveCount(0);
  await expect(notices(page)).not.toContainText(kept);

  await add.click();
  await words.focus();
  await typeWords(page, 'entendu au téléphone');
  await press(page, 'Escape');
  await expect(form).toHaveCount(0);
  await expect(notices(page)).toContainText(kept);
  await notices(page).getByRole('button', { name: 'Reprendre' }).click();
  await expect(words).toHaveValue('entendu au téléphone');
  await press(page, 'Escape');
  await add.click();
  await expect(words).toHaveValue('entendu au téléphone');
  await words.focus();
  await expect(notices(page)).toContainText(found);
  await notices(page).getByRole('button', { name: 'Recommencer à neuf' }).click();
  await expect(words).toHaveValue('');
  await expect(form.getByRole('combobox').first()).toBeFocused();
  expect(running.consoleErrors).toEqual([]);
});
