import type { Page } from '@playwright/test';
import { openExample } from './support/example-case.ts';
import { goToScreen, resizeWindow, screensOffered, settled } from './support/screens.ts';
import { expect, test } from './support/test.ts';
import { violationsOf } from './support/violations.ts';

// Every screen of the product, whatever the navigation offers, in both languages and both themes.

/** What must be so of any state of any screen; soft, so that one run names all that is wrong. */
async function holds(page: Page, state: string): Promise<void> {
  await settled(page);
  expect.soft(await violationsOf(page), `${state}: accessibility`).toEqual([]);
  // The report shows the document that will be printed: its title is the paper's, not the screen's.
  expect.soft(await page.locator('h1:not(.page h1)').count(), `${state}: one main heading`).toBe(1);
  const width = await page.evaluate(() => ({
    page: Math.max(document.documentElement.scrollWidth, document.body.scrollWidth),
    window: innerWidth,
  }));
  expect.soft(width.page, `${state}: nothing wider than the window`).toBeLessThanOrEqual(width.window);
}

test.describe.configure({ mode: 'parallel' });

for (const locale of ['fr-FR', 'en-GB'] as const)
  for (const theme of ['light', 'dark'] as const)
    test.describe(`${locale}, ${theme}`, () => {
      test.use({ launch: { locale, theme } });
      test.setTimeout(400_000);

      test('every screen, the palette, the keys and the forms are accessible', async ({ running }) => {
        const { app, page, consoleErrors } = running;
        await page.locator('main [data-screen-title]').waitFor();
        await resizeWindow(app, page, 1280, 800);
        await holds(page, 'first launch');
        await page.keyboard.press('n');
        await page.getByRole('dialog').getByRole('textbox').first().waitFor();
        await holds(page, 'new case');
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);

        await openExample(page, /Dedalus/, 'sources');
        const inCase = await screensOffered(page);
        expect(inCase.length).toBeGreaterThanOrEqual(11);
        for (const screen of inCase) {
          await goToScreen(page, screen);
          expect.soft(await page.title(), screen.name).toContain('Dedalus France');
          await holds(page, screen.name);
        }
        await page.keyboard.press('Control+k');
        await page
          .getByRole('dialog')
          .getByRole('searchbox')
          .or(page.getByRole('combobox'))
          .first()
          .waitFor();
        await holds(page, 'palette');
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
        await page.keyboard.press('?');
        await page.getByRole('dialog').waitFor();
        await holds(page, 'keys');
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);

        await goToScreen(page, inCase[0] ?? { name: '', hash: '' });
        await page.getByRole('grid').getByRole('row').nth(2).dblclick();
        await page.locator('mark').first().waitFor();
        await page.locator('[data-reading-text]').focus();
        await page.keyboard.press('Control+ArrowDown');
        await page.keyboard.press('Shift+ArrowRight');
        for (const letter of ['c', 'l']) {
          await page.keyboard.press(letter);
          await page.locator('[data-claim-form]').waitFor();
          await holds(page, `claim form ${letter}`);
          await page.keyboard.press('Escape');
          await expect(page.locator('[data-claim-form]')).toHaveCount(0);
        }

        await page.keyboard.press('g');
        await page.keyboard.press('b');
        await page.getByRole('row', { name: /Dedalus/ }).waitFor();
        for (const screen of await screensOffered(page)) {
          await goToScreen(page, screen);
          await holds(page, screen.name);
        }
        expect(consoleErrors).toEqual([]);
      });
    });
