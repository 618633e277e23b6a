import { typeWords } from './support/by-hand.ts';
import { arrivedAt, goToSection, openExample } from './support/example-case.ts';
import { expect, test } from './support/test.ts';
import { violationsOf } from './support/violations.ts';

test('a claim is graded, doubted and set aside by keyboard alone, and undone', async ({ running }) => {
  const { page, consoleErrors } = running;
  await openExample(page, /Dedalus/, 'exposures');
  await page.keyboard.press('j');
  const inspector = page.getByRole('complementary');
  await expect(inspector.getByRole('heading', { name: 'Qui le dit' })).toBeVisible();
  const claim = inspector.locator('[data-claim]').first();
  await claim.focus();
  await page.keyboard.press('5');
  await expect(claim).toContainText('C 5');
  await page.keyboard.press('d');
  await expect(claim).toContainText('doute');
  await expect(
    page.getByRole('row', { name: /Identité/ }).getByRole('img', { name: 'désaccord' }),
  ).toBeVisible();

  await page.keyboard.press('x');
  await page.keyboard.press('Enter');
  await expect(
    inspector.getByText('est obligatoire').or(inspector.locator('[data-invalid]')).first(),
  ).toBeVisible();
  await page.keyboard.type('Repris sans vérification.');
  await page.keyboard.press('Enter');
  await expect(claim).toContainText('écartée');
  await expect(inspector.getByText(/2 sources/).first()).toBeVisible();

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(claim).toContainText('affirme');
  expect(consoleErrors).toEqual([]);
});

test('the matrix of exposures is a grid: arrows move, Enter opens the passage', async ({ running }) => {
  const { page } = running;
  await openExample(page, /Inovie/, 'exposures');
  const grid = page.getByRole('grid');
  await grid.locator('[tabindex="0"]').focus();
  await page.keyboard.press('Control+End');
  await expect(grid.locator('tr[aria-selected="true"]')).toHaveCount(1);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sources\//);
  // Back from what a cell rests on, and the matrix does not take the key for a step in it.
  await page.keyboard.press('Alt+ArrowLeft');
  await arrivedAt(page, 'exposures');
  await expect(grid.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page).toHaveURL(/\/sources\//);
});

test('a row is made with n, edited in place, refused with a sentence, and deleted with what goes with it', async ({
  running,
}) => {
  const { page } = running;
  await openExample(page, /Dedalus/, 'hypotheses');
  await page.keyboard.press('n');
  await typeWords(page, 'Un mot de passe trop simple');
  await page.keyboard.press('Enter');
  const inspector = page.getByRole('complementary');
  await expect(inspector.getByRole('heading', { name: 'Un mot de passe trop simple' })).toBeVisible();
  await page.keyboard.press('Escape');

  const title = inspector.getByRole('textbox', { name: 'Explication' });
  await title.fill('');
  await page.keyboard.press('Tab');
  await expect(title).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('button', { name: 'Un mot de passe trop simple' })).toBeVisible();

  await page.locator('[data-screen-title]').focus();
  await page.keyboard.press('Delete');
  await expect(inspector.getByText('Rien d’autre ne part avec.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Un mot de passe trop simple' })).toHaveCount(0);
  await page.locator('[data-screen-title]').focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Un mot de passe trop simple' })).toBeVisible();
});

test('a wrong SIREN is warned about and kept; an entity that speaks cannot be deleted', async ({
  running,
}) => {
  const { page } = running;
  await openExample(page, /Dedalus/, 'entities');
  await page.getByRole('row', { name: /Armorys/ }).click();
  const inspector = page.getByRole('complementary');
  const number = inspector.getByRole('textbox', { name: 'Identifiant' });
  await number.fill('732829321');
  await page.keyboard.press('Enter');
  await expect(number).toHaveValue('');
  await expect(inspector.getByText(/clé de contrôle/)).toBeVisible();
  await page.locator('[data-screen-title]').focus();
  await page.keyboard.press('Delete');
  await expect(inspector.getByText(/Retenu par/)).toBeVisible();
});

test('somebody new is asked for a reply in one go, and waits first in the list', async ({ running }) => {
  const { page } = running;
  await openExample(page, /Dedalus/, 'requests');
  await page.keyboard.press('r');
  await typeWords(page, 'Laboratoire inconnu');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Créer', exact: true }).press('Enter');
  const line = page.getByRole('form', { name: /droit de réponse/i });
  await expect(line.getByRole('combobox')).toHaveValue(/Laboratoire inconnu/);
  await line.getByRole('textbox', { name: 'Question' }).press('Enter');
  // The line is open for the next one, its list of names too: Escape closes the one, then the other.
  await expect(line.getByRole('combobox')).toHaveValue('');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(line).toHaveCount(0);
  const first = page.getByRole('grid').getByRole('row').nth(1);
  await expect(first).toContainText('Laboratoire inconnu');
  await expect(first).toContainText('attend depuis 0 jour');
  await page
    .getByRole('complementary')
    .getByRole('button', { name: /réponse aujourd’hui/ })
    .click();
  await expect(page.getByRole('row', { name: /Laboratoire inconnu/ })).toContainText('après 0 jour');
});

test('two names of one entity are said to be one with a reason, found by typing and Enter, and undone', async ({
  running,
}) => {
  const { page, consoleErrors } = running;
  await openExample(page, /Dedalus/, 'entities');
  await page.getByRole('row', { name: /^CheckNews/ }).click();
  const inspector = page.getByRole('complementary');
  const other = inspector.getByRole('combobox', { name: 'Est aussi' });
  await other.focus();
  await page.keyboard.type('liberation');
  await page.keyboard.press('Enter');
  await expect(inspector.getByRole('textbox', { name: /Motif/ })).toBeFocused();
  await page.keyboard.type('Rubrique du même journal.');
  await page.keyboard.press('Enter');
  await expect(inspector.getByText('Rubrique du même journal.')).toBeVisible();
  await expect(inspector.getByRole('button', { name: 'Ce n’est pas la même' })).toBeVisible();
  await page.locator('[data-screen-title]').focus();
  await page.keyboard.press('Control+z');
  await expect(inspector.getByText('Rubrique du même journal.')).toHaveCount(0);
  expect(consoleErrors).toEqual([]);
});

test('words typed in a field of names stay when the panel scrolls under them, until they are left', async ({
  running,
}) => {
  const { page } = running;
  await openExample(page, /Dedalus/, 'entities');
  await page.getByRole('row', { name: /^CheckNews/ }).click();
  const inspector = page.getByRole('complementary');
  const other = inspector.getByRole('combobox', { name: 'Est aussi' });
  await other.focus();
  await page.keyboard.type('lib');
  await expect(other).toHaveAttribute('aria-expanded', 'true');
  // Resolves once the list has heard of it: React Aria closes it then.
  await other.evaluate(
    (field) =>
      new Promise<void>((resolve, reject) => {
        let box = field.parentElement;
        while (box !== null && !/auto|scroll/.test(getComputedStyle(box).overflowY)) box = box.parentElement;
        if (box === null) return reject(new Error('the panel does not scroll'));
        box.addEventListener('scroll', () => requestAnimationFrame(() => resolve()), { once: true });
        box.scrollBy(0, 12);
      }),
  );
  await expect(other).toHaveValue('lib');
  await expect(other).toHaveAttribute('aria-expanded', 'true');
  // The list of the next field opens over the rest; Escape closes it.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(other).toHaveValue('');

  // The same choice again, by mouse, brings its whole name back.
  const merge = inspector.getByRole('combobox', { name: 'La fondre dans' });
  await merge.focus();
  await page.keyboard.type('zat');
  await page.getByRole('option', { name: /Zataz/ }).click();
  await expect(merge).toHaveValue('Zataz');
  await merge.fill('zata');
  await page.getByRole('option', { name: /Zataz/ }).click();
  await expect(merge).toHaveValue('Zataz');
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ launch: { theme, locale: theme === 'dark' ? 'en-GB' : 'fr-FR' } });
    test('sections of findings have no accessibility violation', async ({ running }) => {
      const { page } = running;
      await openExample(page, /Inovie/, 'exposures');
      for (const section of ['exposures', 'entities', 'hypotheses', 'requests', 'questions']) {
        await goToSection(page, section);
        await page.keyboard.press('j');
        const inspector = page.getByRole('complementary');
        // Nobody was asked in this case: nothing is selected there, whatever was in the section before.
        const shown =
          section === 'requests'
            ? inspector.getByText(/^(Choisissez un élément|Select something)/)
            : inspector.getByRole('heading').first();
        await shown.waitFor();
        expect(await violationsOf(page), section).toEqual([]);
      }
    });
  });
}
