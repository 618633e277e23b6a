import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { launchApp } from './support/app.ts';
import { newCase, press, typeWords } from './support/by-hand.ts';
import { arrivedAt } from './support/example-case.ts';
import { expect, test } from './support/test.ts';

// A whole case file: made, renamed, copied, put away, destroyed; and still so after a restart.

/** Titles on the list, from the top. */
function titles(page: Page): Promise<readonly string[]> {
  return page
    .getByRole('grid', { name: 'Dossiers' })
    .getByRole('row')
    .evaluateAll((rows) =>
      rows
        .slice(1)
        // Under the title stand its counts.
        .map((row) => row.querySelector('[role="rowheader"]')?.textContent?.replace(/0 source.*/, '') ?? ''),
    );
}

async function makeCases(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await newCase(page, name);
    await press(page, 'g', 'b');
    await page.getByRole('row', { name: new RegExp(name) }).waitFor();
  }
}

async function more(page: Page, name: string, act: RegExp): Promise<void> {
  await page.getByRole('row', { name: new RegExp(`^${name}`) }).click();
  await page.getByRole('complementary').getByRole('button', { name: 'Plus' }).click();
  await page.getByRole('menuitem', { name: act }).click();
}

test('a case file is made, renamed, copied, archived and destroyed, and a restart changes nothing', async () => {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'recoupe-library-'));
  try {
    const first = await launchApp({ profile });
    const { page } = first;
    await makeCases(page, ['Alpha', 'Bravo', 'Charlie']);
    const rows = page.getByRole('grid', { name: 'Dossiers' }).getByRole('row');
    await expect(rows).toHaveCount(4);

    await page.getByRole('row', { name: /^Bravo/ }).click();
    const title = page.getByRole('complementary').getByRole('textbox', { name: 'Titre' });
    await press(page, 'F2');
    await expect(title).toBeFocused();
    await typeWords(page, 'Bravo, corrigé');
    await title.press('Enter');
    await expect(page.getByRole('row', { name: /Bravo, corrigé/ })).toBeVisible();

    await more(page, 'Charlie', /Dupliquer/);
    await expect(page.getByRole('row', { name: /Charlie \(copie\)/ })).toBeVisible();

    await more(page, 'Alpha', /Archiver/);
    // Among all of them it stays, and says so; put away is from what is under way.
    await expect(page.getByRole('row', { name: /^Alpha/ })).toContainText('Archivé');
    await expect(page.getByRole('radio', { name: /Tous 4/ })).toBeVisible();
    await expect(page.getByRole('radio', { name: /Archivés 1/ })).toBeVisible();
    await page.getByRole('radio', { name: /Clos 0/ }).click();
    await expect(page.getByRole('main')).toContainText('Aucun dossier clos');
    await page.getByRole('radio', { name: /En cours 3/ }).click();
    await expect(page.getByRole('row', { name: /^Alpha/ })).toHaveCount(0);

    // Destroying asks for the title: nothing less makes the button work.
    await more(page, 'Charlie \\(copie\\)', /Supprimer pour toujours/);
    const sheet = page.getByRole('alertdialog').or(page.getByRole('dialog'));
    await expect(sheet).toContainText('Cela ne s’annule pas');
    const destroy = sheet.getByRole('button', { name: 'Supprimer pour toujours' });
    await expect(destroy).toBeDisabled();
    await typeWords(page, 'Charlie');
    await expect(destroy).toBeDisabled();
    await page.keyboard.insertText(' (copie)');
    await expect(destroy).toBeEnabled();
    await press(page, 'Enter');
    await expect(page.getByRole('row', { name: /Charlie \(copie\)/ })).toHaveCount(0);
    await expect(rows).toHaveCount(3);
    expect(first.consoleErrors).toEqual([]);
    await first.close();

    const second = await launchApp({ profile });
    await second.page.getByRole('row', { name: /Bravo, corrigé/ }).waitFor();
    expect([...(await titles(second.page))].sort()).toEqual(['Alpha', 'Bravo, corrigé', 'Charlie']);
    await second.page.getByRole('radio', { name: /En cours 2/ }).click();
    await expect(second.page.getByRole('row', { name: /^Alpha/ })).toHaveCount(0);
    await second.page.getByRole('radio', { name: /Archivés 1/ }).click();
    await expect(second.page.getByRole('row', { name: /^Alpha/ })).toBeVisible();
    await second.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('the list is sorted by any column and filtered by any word', async ({ running }) => {
  const { page } = running;
  await makeCases(page, ['Émeraude', 'Azur', 'Zinc']);
  // The last one changed first; then by title, accents where the language puts them.
  expect(await titles(page)).toEqual(['Zinc', 'Azur', 'Émeraude']);
  const head = page.getByRole('columnheader', { name: /^Dossier/ });
  await head.getByRole('button').or(head).first().click();
  await expect.poll(() => titles(page)).toEqual(['Azur', 'Émeraude', 'Zinc']);
  await head.getByRole('button').or(head).first().click();
  await expect.poll(() => titles(page)).toEqual(['Zinc', 'Émeraude', 'Azur']);
  await page.locator('[data-screen-title]').focus();
  await press(page, 'f');
  await typeWords(page, 'emer');
  await expect.poll(() => titles(page)).toEqual(['Émeraude']);
});

test('a case without a title is refused at the field, when it is made and when it is renamed', async ({
  running,
}) => {
  const { page } = running;
  await page.locator('main [data-screen-title]').waitFor();
  await press(page, 'n');
  const title = page.getByRole('dialog').getByRole('textbox').first();
  await expect(title).toBeFocused();
  await press(page, 'Enter');
  await expect(title).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText(/Ce champ ne peut pas rester vide/)).toBeVisible();
  await page.keyboard.insertText('Fuite à nommer');
  await expect(title).not.toHaveAttribute('aria-invalid', 'true');
  await press(page, 'Enter');
  await arrivedAt(page, 'sources');
  await page.locator('main [data-screen-title]').focus();
  await press(page, 'g', 'b');
  await page.getByRole('row', { name: /Fuite à nommer/ }).click();
  const kept = page.getByRole('complementary').getByRole('textbox', { name: 'Titre' });
  await kept.fill('  ');
  await press(page, 'Enter');
  await expect(kept).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText(/Ce champ ne peut pas rester vide/)).toBeVisible();
  await press(page, 'Escape');
  await expect(kept).toHaveValue('Fuite à nommer');
  await expect(kept).not.toHaveAttribute('aria-invalid', 'true');
});
