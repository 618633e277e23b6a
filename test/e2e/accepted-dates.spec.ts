import { press } from './support/by-hand.ts';
import { openToAnswer } from './support/suggested-text.ts';
import { expect, test } from './support/test.ts';

test('an accepted date is the step its sentence tells of, and the 72 hours are counted', async ({
  running,
}) => {
  const { page } = running;
  const card = await openToAnswer(
    running,
    'Hexalide',
    'L’intrusion a commencé le 3 mars 2024 à Rennes.\n\nLa société Hexalide a découvert l’intrusion le 12 avril 2024.\n\nLa CNIL a été notifiée le 15 avril 2024.',
  );
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
