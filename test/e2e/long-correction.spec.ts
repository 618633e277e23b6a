import { newCase, press } from './support/by-hand.ts';
import { drop, lineOf } from './support/incoming-files.ts';
import { expect, test } from './support/test.ts';
import { violationsOf } from './support/violations.ts';

const paragraphs = Array.from(
  { length: 900 },
  (_, index) =>
    `Paragraphe ${index}. ${'Les fichiers copiés contiennent des noms et des adresses. '.repeat(2)}Fin.`,
);

test('a long text is corrected by parts, from where it was read, over their seams and recorded at once', async ({
  running,
}) => {
  const { app, page } = running;
  await newCase(page, 'Corrections');
  await drop(page, { 'long.txt': new TextEncoder().encode(paragraphs.join('\n\n')) });
  await lineOf(page, 'long.txt').getByRole('button').first().click();
  const sheet = page.locator('[data-reading-text]');
  await sheet.locator('[data-stretch="0"]').waitFor();
  await sheet.focus();
  await press(page, 'Control+End');
  await press(page, 'F2');

  // The field is at the end, where the reader was, and holds a part alone.
  const field = page.getByLabel('Texte', { exact: true });
  await expect(field).toBeFocused();
  const place = page.getByText(/^Partie \d+ sur \d+$/);
  await expect(place).toHaveText(/^Partie (\d+) sur \1$/);
  expect((await field.inputValue()).length).toBeLessThanOrEqual(40_000);
  await page.keyboard.type(' Vu à la fin.');
  await press(page, 'Control+Home');
  await expect(place).toHaveText(/^Partie 1 sur/);
  await expect(field).toBeFocused();
  await page.keyboard.type('Vu au début. ');
  expect(await violationsOf(page)).toEqual([]);

  // Over the seam and back by the arrows; a sign taken out there goes from the part beside.
  await field.evaluate((area: HTMLTextAreaElement) =>
    area.setSelectionRange(area.value.length, area.value.length),
  );
  await press(page, 'ArrowRight');
  await expect(place).toHaveText(/^Partie 2 sur/);
  const second = await field.inputValue();
  await page.keyboard.type('Ici. ');
  await press(page, 'Home', 'Backspace', 'Backspace');
  await expect(place).toHaveText(/^Partie 1 sur/);
  await expect(field).toHaveValue(/Fin\.$/);
  await page.keyboard.type(' ');

  // A long paste comes in as parts of its own, the caret behind it.
  await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), 'Collé. '.repeat(30_000));
  await press(page, 'Control+End');
  await expect(place).toHaveText(/^Partie (\d+) sur \1$/);
  await press(page, 'Control+v');
  await expect.poll(async () => Number((await place.textContent())?.split(' ').at(-1))).toBeGreaterThan(8);
  await expect(place).toHaveText(/^Partie (\d+) sur \1$/);
  expect((await field.inputValue()).length).toBeLessThanOrEqual(40_000);
  await page.keyboard.type('Après.');

  await press(page, 'Control+Enter');
  await expect(sheet).toContainText('Vu au début. Paragraphe 0.');
  await expect(page.getByText('Texte corrigé.')).toBeVisible();
  const joined = `Fin. Ici. ${second.slice(0, 20)}`;
  await press(page, 'F2');
  await expect(field).toBeFocused();
  await press(page, 'Control+Home');
  await expect(place).toHaveText(/^Partie 1 sur/);
  const all: string[] = [await field.inputValue()];
  while (await page.getByRole('button', { name: 'Partie suivante' }).isEnabled()) {
    await page.getByRole('button', { name: 'Partie suivante' }).click();
    all.push(await field.inputValue());
  }
  const whole = all.join('');
  expect(whole).toContain(joined);
  expect(whole).toContain('Fin. Vu à la fin.Collé. Collé. ');
  expect(whole.endsWith('Collé. Après.')).toBe(true);
  expect(whole.split('Collé. ')).toHaveLength(30_001);
  expect(whole.split('\n\n')).toHaveLength(paragraphs.length - 1);
  expect(running.consoleErrors).toEqual([]);
});
