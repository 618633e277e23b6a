import { headOf, newCase, press, suppose } from './support/by-hand.ts';
import { arrivedAt } from './support/example-case.ts';
import { expect, test } from './support/test.ts';

test('two windows on one case stay in step, and what each writes is kept', async ({ running }) => {
  const { app, page } = running;
  await newCase(page, 'Deux fenêtres');
  await press(page, 'g', 'h');
  await arrivedAt(page, 'hypotheses');
  const [other] = await Promise.all([
    app.waitForEvent('window'),
    page.evaluate(() =>
      (Reflect.get(window, 'recoupe') as { call: (name: string, input: object) => Promise<unknown> }).call(
        'window.new',
        {},
      ),
    ),
  ]);
  await other.waitForLoadState('load');
  await other.evaluate((hash) => {
    location.hash = hash;
  }, new URL(page.url()).hash);
  await arrivedAt(other, 'hypotheses');
  expect(await headOf(other)).toBe(await headOf(page));

  await suppose(page, 'Un mot de passe volé');
  await expect(other.getByRole('button', { name: 'Un mot de passe volé' })).toBeVisible();
  await suppose(other, 'Un serveur oublié');
  await expect(page.getByRole('button', { name: 'Un serveur oublié' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Un mot de passe volé' })).toBeVisible();
  await expect.poll(async () => (await headOf(page)) === (await headOf(other))).toBe(true);

  // Both at once: one of them comes second and catches up; neither is lost.
  const before = await headOf(page);
  await Promise.all([suppose(page, 'Une pièce jointe'), suppose(other, 'Un prestataire')]);
  for (const window of [page, other])
    for (const words of ['Une pièce jointe', 'Un prestataire'])
      await expect(window.getByRole('button', { name: words })).toBeVisible();
  await expect.poll(async () => (await headOf(page)) === (await headOf(other))).toBe(true);
  expect(await headOf(page)).not.toBe(before);
  await press(page, 'g', 'j');
  await press(page, 'v');
  await expect(page.getByText(/La chaîne est entière|chaîne vérifiée/i).first()).toBeVisible();
  expect(running.consoleErrors).toEqual([]);
});
