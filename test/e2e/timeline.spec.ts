import { typeWords } from './support/by-hand.ts';
import { goToSection, openExample } from './support/example-case.ts';
import { saveEverything } from './support/saved-files.ts';
import { expect, test } from './support/test.ts';
import { violationsOf } from './support/violations.ts';

test('the timeline is walked by keyboard: arrows in time, zoom, pan, selection, words', async ({
  running,
}) => {
  const { page, consoleErrors } = running;
  await openExample(page, /Dedalus/, 'events');
  const drawing = page.getByRole('group', { name: /^Frise/ });
  await expect(drawing.locator('[data-thing][tabindex="0"]')).toHaveCount(1);
  await drawing.locator('[data-thing][tabindex="0"]').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const focused = drawing.locator('[data-thing]:focus');
  await expect(focused).toHaveAttribute('aria-pressed', 'true');
  const name = (await focused.getAttribute('aria-label')) ?? '';
  expect(name).toMatch(/^(Événement|Autre affaire)/);
  await expect(page.getByRole('complementary')).toContainText('Écriture de la date');

  const before = await drawing.getAttribute('aria-label');
  await page.keyboard.press('+');
  await expect(drawing).not.toHaveAttribute('aria-label', before ?? '');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('0');
  await expect(drawing).toHaveAttribute('aria-label', before ?? '');
  await expect(drawing.getByRole('button', { name: /circule.*2 affirmations en désaccord/ })).toBeVisible();
  await expect(page.getByText('avant la source 2').first()).toBeVisible();
  await expect(page.getByText('9 jours', { exact: true })).toBeVisible();

  await drawing.getByRole('button', { name: /circule/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary')).toContainText('11 à 17 jours d’écart');
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sources\//);
  expect(consoleErrors).toEqual([]);
});

test('J and K, and zoom by keys, keep what is selected in sight and under the focus', async ({ running }) => {
  const { page } = running;
  await openExample(page, /Dedalus/, 'figures');
  await page.locator('main [data-row-id]').first().waitFor();
  for (const key of ['g', 'e']) await page.keyboard.press(key);
  const focused = page.locator('main :focus');
  await expect(focused).toHaveAttribute('data-thing', /.*/);
  const names: string[] = [];
  for (let step = 0; step < 6; step++) {
    await page.keyboard.press('j');
    await expect(focused).toHaveAttribute('data-thing', /^events /);
    await expect(focused).toHaveAttribute('aria-pressed', 'true');
    names.push((await focused.getAttribute('data-thing')) ?? '');
  }
  expect(new Set(names).size).toBe(6);
  await page.keyboard.press('k');
  await expect(focused).toHaveAttribute('data-thing', names[4] ?? '');
  const drawing = page.getByRole('group', { name: /^Frise/ });
  for (let step = 0; step < 4; step++) {
    const before = (await drawing.getAttribute('aria-label')) ?? '';
    await page.keyboard.press('+');
    await expect(drawing).not.toHaveAttribute('aria-label', before);
    await expect(focused).toHaveAttribute('data-thing', names[4] ?? '');
    await expect(focused).toBeInViewport();
  }
  await page
    .locator('main')
    .getByRole('button', { name: /^Voir de plus près/ })
    .click();
  await expect(drawing.locator(`[data-thing="${names[4] ?? ''}"]`)).toBeInViewport();
});

test('the window on the overview is moved and pulled by keyboard, and says its days', async ({ running }) => {
  const { page } = running;
  await openExample(page, /Dedalus/, 'events');
  const drawing = page.getByRole('group', { name: /^Frise/ });
  const start = page.getByRole('slider', { name: 'Début de la fenêtre' });
  const before = await drawing.getAttribute('aria-label');
  await start.focus();
  const said = (await start.getAttribute('aria-valuetext')) ?? '';
  expect(said).toMatch(/20\d\d$/);
  await page.keyboard.press('ArrowLeft');
  await expect(start).not.toHaveAttribute('aria-valuetext', said);
  await expect(start).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(start).toHaveAttribute('aria-valuetext', said);
  await expect(drawing).toHaveAttribute('aria-label', before ?? '');
  await page.getByRole('slider', { name: 'Fenêtre', exact: true }).focus();
  await page.keyboard.press('PageUp');
  await expect(drawing).not.toHaveAttribute('aria-label', before ?? '');
  expect(await violationsOf(page)).toEqual([]);
});

test('an event is added by hand, dated in words, a date retained with its reason, and all undone', async ({
  running,
}) => {
  const { page } = running;
  await openExample(page, /Inovie/, 'events');
  await expect(page.getByText('Rien n’est daté encore')).toBeVisible();
  await page.keyboard.press('n');
  await typeWords(page, 'La CNIL accuse réception');
  const bar = page.getByRole('form', { name: 'Nouvel événement' });
  await bar.getByLabel('Date').fill('vers le 9 février 2021');
  await page.keyboard.press('Enter');
  const drawing = page.getByRole('group', { name: /^Frise/ });
  await expect(drawing.getByRole('button', { name: /CNIL accuse/ })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.keyboard.press('r');
  const sheet = page.getByRole('form', { name: 'Quelle date retenir' });
  await expect(sheet).toBeInViewport();
  await sheet.getByRole('textbox', { name: 'Date' }).fill('2021-02-10');
  await sheet.getByLabel('Motif').fill('Vu sur l’accusé.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary')).toContainText('Date retenue : 10 février 2021');
  await page.locator('h1').focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('complementary')).toContainText('Aucune date retenue');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Rien n’est daté encore')).toBeVisible();
});

test('the table says the same, and the timeline is saved as SVG, PNG and CSV', async ({ running }) => {
  const { app, page, outsideRequests } = running;
  await openExample(page, /Dedalus/, 'events');
  const saved = await saveEverything(app);
  const file = (format: string) => saved(`dedalus-france-2021-frise.${format}`);
  for (const [format, label] of [
    ['svg', /SVG/],
    ['png', /PNG/],
    ['csv', /CSV/],
  ] as const) {
    await page.getByRole('button', { name: 'Exporter…' }).click();
    await page.getByRole('menuitem', { name: label }).click();
    await expect(page.getByText(`dedalus-france-2021-frise.${format}`)).toBeVisible();
  }
  const svg = (await file('svg')).toString();
  expect(svg).toContain('depuis une quinzaine de jours');
  expect(svg).not.toMatch(/ class=|var\(--/);
  expect([...(await file('png')).subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
  const csv = (await file('csv')).toString();
  expect(csv).toContain('2021-02-09~/.. | 2021-02-23/..');

  await page.locator('h1').focus();
  await page.keyboard.press('t');
  const grid = page.getByRole('grid');
  await expect(grid.getByRole('row', { name: /fichier circule/ })).toContainText('11 à 17 jours d’écart');
  await expect(grid.getByRole('row', { name: /Vente négociée/ })).toContainText('sans date');
  expect(await violationsOf(page)).toEqual([]);
  expect(await outsideRequests()).toEqual([]);
});

test.describe('in English and in the dark', () => {
  test.use({ launch: { locale: 'en-GB', theme: 'dark' } });
  test('nothing is left in French and the contrast holds', async ({ running }) => {
    const { page } = running;
    await openExample(page, /Dedalus/, 'events');
    await expect(page.getByRole('heading', { name: /Without a date/ })).toBeVisible();
    await expect(page.getByText('before source 2').first()).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    await goToSection(page, 'journal');
    await expect(page.getByRole('button', { name: /Verify the chain/ })).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
  });
});
