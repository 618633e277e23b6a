import type { Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { RunningApp } from './support/app.ts';
import { newCase, press, saveTo, suppose } from './support/by-hand.ts';
import { arrivedAt } from './support/example-case.ts';
import { expect, test } from './support/test.ts';

/** Brings the example library, opens its first case at the report, and waits for its pages. */
async function openReport(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.keyboard.press('b');
  await page.getByText('Dedalus France, 2021').first().dblclick();
  await page.getByRole('link', { name: /^Rapport|^Report/ }).click();
  await page.locator('.page').first().waitFor();
}

/** Saves the report by its key, the system's dialog answered with a file of the profile. */
async function savedPdf(running: RunningApp): Promise<Uint8Array> {
  const { page, profile } = running;
  const file = path.join(profile, 'report.pdf');
  await saveTo(running, file);
  await page.keyboard.press('Control+p');
  await page
    .getByText(/(Rapport enregistré|Report saved).*\breport\.pdf/)
    .first()
    .waitFor();
  return new Uint8Array(await readFile(file));
}

type PdfNode = { readonly role?: string; readonly children?: readonly PdfNode[] };

async function read(bytes: Uint8Array) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: bytes }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1);
      const { items } = await page.getTextContent();
      const text = items.map((item) => ('str' in item ? item.str : '')).join('');
      const links = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link');
      return { text, links, tree: (await page.getStructTree()) as PdfNode, view: page.view.map(Math.round) };
    }),
  );
  // Lines are broken anywhere: words are compared without any space.
  return { pdf, pages, text: squeezed(pages.map((page) => page.text).join('')) };
}

function squeezed(words: string): string {
  return words.replaceAll(/\s/g, '');
}

/** The last page holds the whole fingerprint of the case file, the entry and the moment the report was made. */
function expectFingerprint(pages: readonly { readonly text: string }[], ends: RegExp): void {
  expect(squeezed(pages.at(-1)?.text ?? '')).toMatch(ends);
}

function rolesIn(node: PdfNode): readonly string[] {
  return [...(node.role === undefined ? [] : [node.role]), ...(node.children ?? []).flatMap(rolesIn)];
}

test('the dossier in French holds figures, notes and fingerprint, tagged, with outline and links', async ({
  running,
}) => {
  const { page } = running;
  await openReport(page);
  await expect(page.getByText(/\d+ pages, \d+ notes, chaque fait a la sienne/)).toBeVisible();
  const bytes = await savedPdf(running);
  // Fonts, not drawings of letters.
  expect(Buffer.from(bytes).includes('/Subtype /Type3')).toBe(false);
  expect(Buffer.from(bytes).includes('/Subtype /Type0')).toBe(true);
  const { pdf, pages, text } = await read(bytes);
  expect(pages.map(({ view }) => view)).toEqual(pages.map(() => [0, 0, 595, 842]));
  for (const words of [
    'Chiffre retenu : 491 840 personnes',
    'Ce qui est dit va de 491 840 à environ 500 000',
    'citant CheckNews : « exactement 491 840 noms »',
    'date disputée',
    'laboratoires d’analyses',
    'depuis le 9 février 2021 environ',
    'Dossier, état du',
    'Fig. 3. Qui est lié à qui.',
    'Parquet de Paris',
  ])
    expect(text).toContain(squeezed(words));
  expectFingerprint(pages, /SHA-256deladernièreentrée[0-9a-f]{64}Entréedujournaln°\d+Rapportétabli\d+/);
  expect(pages[0]?.text).toContain(`1 / ${pages.length}`);
  expect((await pdf.getMarkInfo())?.Marked).toBe(true);
  expect((await pdf.getMetadata()).info).toMatchObject({ Language: 'fr' });
  const roles = new Set(pages.flatMap(({ tree }) => rolesIn(tree)));
  for (const role of ['H1', 'H2', 'P', 'Table', 'TH', 'TD', 'L', 'LI', 'Figure', 'Link'])
    expect(roles).toContain(role);
  const outline = await pdf.getOutline();
  const titles = outline.flatMap((entry) => [
    entry.title,
    ...entry.items.map((item: { title: string }) => item.title),
  ]);
  expect(titles.join(' | ')).toMatch(
    /Dedalus France, 2021.*En bref.*Chiffres clés.*Chronologie.*Sources.*Méthode/,
  );
  // Each note and its first call lead to each other.
  expect(pages.every(({ text: words, links }) => !words.includes('Source 1, ¶') || links.length > 1)).toBe(
    true,
  );
  expect(await running.outsideRequests()).toEqual([]);
});

test('no page overflows, and each note stands on the page of its first call', async ({ running }) => {
  const { page } = running;
  await openReport(page);
  const count = Number(
    /(\d+) pages/.exec(
      (await page.getByRole('status').filter({ hasText: 'pages' }).textContent()) ?? '',
    )?.[1],
  );
  const seen = new Set<number>();
  const desk = page.getByRole('region', { name: /Aperçu du rapport/ });
  for (let screen = 0; screen < count; screen++) {
    await desk.evaluate(
      (element, { at, pages }) => {
        element.scrollTop = (at * element.scrollHeight) / pages;
        return new Promise((resolve) =>
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined))),
        );
      },
      { at: screen, pages: count },
    );
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('.page')].map((sheet) => {
        const text = sheet.querySelector('.text')?.getBoundingClientRect().bottom ?? 0;
        const notes = sheet.querySelector('.notes')?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
        const foot = sheet.querySelector('.foot')?.getBoundingClientRect().top ?? 0;
        const calls = [...sheet.querySelectorAll('.text [id^="ref-"]')].map((call) => call.id.slice(4));
        const written = [...sheet.querySelectorAll('.notes li')].map((note) => note.id.slice(5));
        const number = Number.parseInt(sheet.querySelector('.foot > span:last-child')?.textContent ?? '', 10);
        return { number, free: Math.min(notes, foot) - text, calls, written };
      }),
    );
    for (const { number, free, calls, written } of shown) {
      seen.add(number);
      expect(free, `page ${number}`).toBeGreaterThan(0);
      expect(calls, `page ${number}`).toEqual(written);
    }
  }
  expect(seen.size).toBe(count);
  // The keyboard alone reaches the last page.
  await desk.evaluate((element) => element.scrollTo(0, 0));
  await desk.focus();
  await page.keyboard.press('End');
  await expect(page.locator('.page .foot').last()).toContainText(`${count} / ${count}`);
  await expect(page.locator('.page').last()).toBeInViewport();
});

test('the pages follow acts that come fast, and end with the last; the older ones stay meanwhile', async ({
  running,
}) => {
  const { page, consoleErrors } = running;
  await newCase(page, 'Suivi du rapport');
  await press(page, 'g', 'h');
  await arrivedAt(page, 'hypotheses');
  for (const cause of ['Un initié', 'Une clé perdue', 'Une faille connue']) await suppose(page, cause);
  await page.locator('[data-screen-title]').focus();
  await press(page, 'g', 'r');
  const first = page.locator('.page').first();
  await expect(first).toContainText('Une faille connue');
  await page.locator('[data-screen-title]').focus();
  for (const keys of ['z', 'z', 'z', 'y', 'y']) await page.keyboard.press(`Control+${keys}`);
  await expect(first).not.toContainText('Une faille connue');
  await expect(first).toContainText('Un initié');
  await expect(first).toContainText('Une clé perdue');
  await expect(page.getByText('Mise à jour…')).toHaveCount(0);
  await expect(page.locator('.galley-host')).toHaveCount(0);
  expect(consoleErrors).toEqual([]);
});

test('the register in French ends with fingerprint and moment', async ({ running }) => {
  const { page } = running;
  await openReport(page);
  await page.getByRole('radio', { name: 'Registre, art. 33(5)' }).click();
  await expect(page.locator('.page').first()).toContainText('Prise de connaissance');
  expectFingerprint(
    (await read(await savedPdf(running))).pages,
    /SHA-256deladernièreentrée[0-9a-f]{64}Entréedujournaln°\d+Rapportétabli\d+/,
  );
});

test.describe('in English, for the register', () => {
  test.use({ launch: { locale: 'en-GB' } });

  test('prints unknown as unknown, in its own language', async ({ running }) => {
    const { page } = running;
    await openReport(page);
    await page.getByRole('radio', { name: 'Register, art. 33(5)' }).click();
    await page.getByRole('radio', { name: 'English' }).click();
    await expect(page.locator('.page').first()).toContainText('Becoming aware');
    await expect(page.locator('.page').first()).toContainText('unknown to date');
    const { text, pdf, pages } = await read(await savedPdf(running));
    expectFingerprint(pages, /SHA-256of.*[0-9a-f]{64}Journalentry.*Reportmade\d+/);
    expect(text).toContain(squeezed('Breach register, GDPR art. 33(5)'));
    expect(text).toContain(squeezed('unknown to date'));
    expect(text).toMatch(/Source2,¶\d+/);
    expect((await pdf.getMetadata()).info).toMatchObject({ Language: 'en' });
  });
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ launch: { theme } });

    test('has no axe violation, and paper stays white', async ({ running }) => {
      const { page } = running;
      await openReport(page);
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        // The skip link stands before every landmark, as it must.
        .disableRules(['region'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await expect(page.locator('.page').first()).toHaveCSS('background-color', 'rgb(255, 255, 255)');
      await expect(page.locator('.page h1').first()).toHaveCSS('color', 'rgb(26, 26, 22)');
    });
  });
}
