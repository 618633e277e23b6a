import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { press, typeWords } from './support/by-hand.ts';
import type { RunningApp } from './support/app.ts';
import { settled } from './support/screens.ts';
import { openToAnswer } from './support/suggested-text.ts';
import { expect, test } from './support/test.ts';

// What the rules propose, answered by keyboard: from the file to claims in the case.

const text = [
  'Une mutuelle visée par un vol de données',
  'Près de 62 400 adhérents de la Mutuelle Bocagia sont concernés par un vol de données, selon l’AFP.',
  '« Les fiches de 3 118 mineurs figurent dans le fichier », a déclaré Solène Kervadec, directrice de la Mutuelle Bocagia, le 20 mars 2025 à Rennes.',
  'Les adresses e-mail et les numéros de sécurité sociale ont été dérobés. Aucun mot de passe n’est concerné.',
  'Contactée, la société Armor Numérique n’a pas répondu à nos sollicitations.',
].join('\n\n');

/** The text, or these words, opened for reading. */
async function opened(running: RunningApp, words: string = text): Promise<Locator> {
  return openToAnswer(running, 'Bocagia', words);
}

/** Goes on until the suggestion on these words, and no further than all of them. */
async function walkTo(page: Page, card: Locator, key: RegExp): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await press(page, 'Tab');
    await expect(card).toHaveCount(1);
    if (key.test((await card.getAttribute('data-suggestion-card')) ?? '')) return;
  }
  throw new Error(`no suggestion ${String(key)}`);
}

function keyOf(kind: string, words: string, whole: string = text): RegExp {
  const start = whole.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return new RegExp(`^${kind} ${start} `);
}

/** How many rows a section has, as the navigation says. */
async function countOf(page: Page, section: string): Promise<number> {
  const words = await page.getByRole('navigation').locator(`a[title][href$="/${section}"]`).textContent();
  return Number(/\d+$/.exec(words ?? '')?.[0] ?? 0);
}

test('a text is walked by keyboard from its file to accepted claims, undone as they were done', async ({
  running,
}) => {
  const { page } = running;
  const card = await opened(running);

  // Each suggestion once, in the order of the text; after the last, Tab leaves the text as everywhere.
  const seen: string[] = [];
  for (let step = 0; step < 80; step += 1) {
    await press(page, 'Tab');
    const isInText = await page
      .locator('[data-reading-text]')
      .evaluate((pane) => pane === document.activeElement);
    if (!isInText) break;
    await expect(card).toHaveCount(1);
    seen.push((await card.getAttribute('data-suggestion-card')) ?? '');
  }
  await expect(page.locator('[data-reading-text]')).not.toBeFocused();
  expect(new Set(seen).size).toBe(seen.length);
  const starts = seen.map((key) => Number(key.split(' ')[1]));
  expect(starts).toEqual(starts.toSorted((left, right) => left - right));
  expect(new Set(seen.map((key) => key.split(' ')[0]))).toEqual(
    new Set(['count', 'date', 'name', 'exposure', 'speaker', 'relay', 'silence']),
  );

  // Accepted: the figure, with who says it and whom the text has it from.
  await press(page, 'F6');
  await press(page, 'Control+Home');
  await walkTo(page, card, keyOf('count', 'Près de 62 400'));
  await expect(card).toContainText('environ 62 400');
  await expect(card).toContainText('« Près de » : environ'.replace(' : ', '\u00a0: '));
  await press(page, 'Enter');
  await expect.poll(() => countOf(page, 'figures')).toBe(1);
  await expect(page.locator('mark[data-passages]').first()).toContainText('Près de 62 400 adhérents');

  // Edited: the form opens filled in, with the speaker of that sentence.
  await walkTo(page, card, keyOf('count', '3 118'));
  await expect(card).toContainText('Solène Kervadec');
  await press(page, 'e');
  const form = page.locator('[data-claim-form]');
  await expect(form).toBeFocused();
  await press(page, 'Control+Enter');
  await expect(form).toHaveCount(0);
  await expect.poll(() => countOf(page, 'figures')).toBe(2);

  // Refused: it does not come back, not even for somebody who opens the text anew.
  await press(page, 'F6');
  await walkTo(page, card, /^exposure /);
  const refused = (await card.getAttribute('data-suggestion-card')) ?? '';
  await press(page, 'x');
  const isProposed = () =>
    page
      .locator('main [data-suggestions]')
      .evaluateAll(
        (hints, key) =>
          hints.some((hint) => (hint.getAttribute('data-suggestions') ?? '').split('|').includes(key)),
        refused,
      );
  await expect.poll(isProposed).toBe(false);
  await page.reload();
  await expect(page.locator('main [data-suggestions]').first()).toBeVisible();
  expect(await isProposed()).toBe(false);

  // All of a kind: one act, and one undo.
  const before = await countOf(page, 'entities');
  await press(page, 'Control+k');
  await typeWords(page, 'Accepter les noms');
  await press(page, 'Enter');
  await expect.poll(() => countOf(page, 'entities')).toBeGreaterThan(before + 1);
  await press(page, 'Control+z');
  await expect.poll(() => countOf(page, 'entities')).toBe(before);

  // What was refused is proposed again when it is asked for.
  await press(page, 'Control+k');
  await typeWords(page, 'Proposer de nouveau');
  await press(page, 'Enter');
  await expect.poll(isProposed).toBe(true);
  expect(running.consoleErrors).toEqual([]);
});

test('what only the reader can say is asked of them, and who is named is made once and known again', async ({
  running,
}) => {
  const { page } = running;
  const words = [
    'Les données ont été volées mardi soir. La base a été copiée en mars 2019.',
    'Selon Libération, 12 000 patients sont concernés. Damien Bancal l’a écrit.',
    'Signé : Bancal Damien',
  ].join('\n\n');
  const card = await opened(running, words);

  // A date that hangs on the document's own, which is not known: Enter opens the form, on its date.
  await walkTo(page, card, keyOf('date', 'mardi', words));
  await expect(card).toContainText('date à établir');
  await expect(card.getByRole('button', { name: 'compléter' })).toBeVisible();
  await expect(card.getByRole('button', { name: 'accepter 1 des 2 dates' })).toBeVisible();
  await press(page, 'Enter');
  const form = page.locator('[data-claim-form]');
  await expect(form.locator('[data-asked] input')).toBeFocused();
  await expect(form.locator('[data-asked] input')).toHaveValue('');
  await press(page, 'Escape');
  await expect(form).toHaveCount(0);
  expect(await countOf(page, 'events')).toBe(0);

  // Accepting all of them leaves it alone, and says so.
  await press(page, 'Control+k');
  await typeWords(page, 'Accepter les dates');
  await press(page, 'Enter');
  await expect.poll(() => countOf(page, 'events')).toBe(1);
  await expect(page.getByText(/1 suggestion acceptée\. 1 laissée de côté/)).toBeVisible();

  // A name that its sentence takes its words from.
  await press(page, 'F6');
  await press(page, 'Control+Home');
  await walkTo(page, card, keyOf('name', 'Libération', words));
  await press(page, 'Enter');
  await expect.poll(() => countOf(page, 'entities')).toBe(1);
  await walkTo(page, card, keyOf('name', 'Damien Bancal', words));
  await press(page, 'Enter');
  await expect.poll(() => countOf(page, 'entities')).toBe(2);

  // Read anew, the text knows him by another order of his names, and the card says so.
  await page.reload();
  await expect(page.locator('main [data-suggestions]').first()).toBeVisible();
  await press(page, 'F6');
  await press(page, 'Control+Home');
  await walkTo(page, card, keyOf('name', 'Bancal Damien', words));
  await expect(card).toContainText('le nom Damien Bancal, dans un autre ordre');
  await press(page, 'Enter');
  await expect
    .poll(() => card.getAttribute('data-suggestion-card'))
    .not.toMatch(keyOf('name', 'Bancal Damien', words));
  expect(await countOf(page, 'entities')).toBe(2);
  expect(running.consoleErrors).toEqual([]);
});

test('one date of a sentence accepted leaves the other to be met, and seen inside the passage', async ({
  running,
}) => {
  const { page } = running;
  const words =
    'L’intrusion a commencé le 3 mars 2024 et a été découverte le 12 avril 2024 par la société Hexalide.';
  const card = await opened(running, words);
  await walkTo(page, card, keyOf('date', '3 mars', words));
  await press(page, 'Enter');
  await expect.poll(() => countOf(page, 'events')).toBe(1);
  await expect(card).toHaveAttribute('data-suggestion-card', keyOf('date', '12 avril', words));
  await press(page, 'Escape');
  const lines = page
    .locator('mark [data-suggestions]')
    .evaluateAll((hints) =>
      hints.map((hint) => [
        hint.textContent,
        Number.parseFloat(getComputedStyle(hint).textUnderlineOffset) -
          Number.parseFloat(getComputedStyle(hint.closest('mark') ?? hint).textUnderlineOffset),
      ]),
    );
  // Clear of the passage's own line, which would hide it.
  expect(await lines).toEqual([
    ['12 avril 2024', 5],
    ['Hexalide', 5],
  ]);
  await walkTo(page, card, keyOf('date', '12 avril', words));
  await press(page, 'Enter');
  await expect.poll(() => countOf(page, 'events')).toBe(2);
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ launch: { theme, locale: 'fr-FR' } });
    test('a suggestion and its card have no accessibility violation', async ({ running }) => {
      const { page } = running;
      const card = await opened(running);
      await press(page, 'Tab');
      await expect(card).toHaveCount(1);
      await settled(page);
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .disableRules(['region'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
        [],
      );
    });
  });
}

test('the answers to a suggestion stand clear of what is said about the one before', async ({ running }) => {
  const { app, page } = running;
  const card = await opened(running);
  const notice = page.getByRole('region', { name: 'Avis' }).getByRole('listitem').last();
  const isCovered = async (): Promise<boolean> => {
    const [answers, said] = [await card.boundingBox(), await notice.boundingBox()];
    if (answers === null || said === null) return true;
    return answers.y + answers.height > said.y && said.y + said.height > answers.y;
  };
  for (const [width, height] of [
    [1280, 640],
    [640, 400],
  ] as const) {
    await app.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
      { width, height },
    );
    await page.locator('[data-reading-text]').focus();
    await press(page, 'Control+Home', 'Tab');
    for (let step = 0; step < 3; step += 1) {
      const key = await card.getAttribute('data-suggestion-card');
      await press(page, 'x');
      await expect(card).not.toHaveAttribute('data-suggestion-card', key ?? '');
      await expect.poll(isCovered).toBe(false);
    }
  }
});

test('who denies a number is said to deny it before it is accepted, to see and to hear', async ({
  running,
}) => {
  const { page } = running;
  const words = 'Paul Vautrin dément que 140 comptes aient été volés.';
  const card = await opened(running, words);
  await press(page, 'Control+Home');
  await walkTo(page, card, keyOf('count', '140', words));
  await expect(card.getByText('Contesté par Paul Vautrin')).toBeVisible();
  const spoken = page.locator('[aria-live], [role="status"]').filter({ hasText: 'Entrée accepte' });
  await expect(spoken.first()).toContainText('Contesté par Paul Vautrin. Entrée accepte');
});
