import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chooseFiles, newCase, press } from './support/by-hand.ts';
import { expect, test } from './support/test.ts';

test('an accepted date is the step its sentence tells of, and the 72 hours are counted', async ({
  running,
}) => {
  const { page, profile } = running;
  const file = path.join(profile, 'hexalide.txt');
  await writeFile(
    file,
    'L’intrusion a commencé le 3 mars 2024 à Rennes.\n\nLa société Hexalide a découvert l’intrusion le 12 avril 2024.\n\nLa CNIL a été notifiée le 15 avril 2024.',
  );
  await newCase(page, 'Hexalide');
  await chooseFiles(running, [file]);
  await press(page, 'o');
  const row = page
    .getByRole('grid', { name: /^Sources/ })
    .getByRole('row')
    .nth(1);
  await row.waitFor();
  await row.focus();
  await press(page, 'Enter');
  await expect(page.locator('[data-reading-text]')).toBeFocused();
  await expect(page.locator('main [data-suggestions]').first()).toBeVisible();
  const card = page.locator('[data-suggestion-card]');
  const acceptDate = async (date: string, step: string): Promise<void> => {
    await expect(async () => {
      await press(page, 'Tab');
      await expect(card.getByText(date, { exact: true })).toBeVisible({ timeout: 500 });
    }).toPass();
    await expect(card).toContainText(step);
    await press(page, 'Enter');
  };
  await acceptDate('12 avril 2024', 'Étape : Découverte · Hexalide');
  await acceptDate('15 avril 2024', 'Étape : Notification à l’autorité');
  await page.getByRole('navigation').locator('a[title][href$="/events"]').click();
  await expect(page.locator('main')).toContainText('48 à 96 heures');
});
