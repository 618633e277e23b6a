import type { Locator, Page } from '@playwright/test';
import { goToSection, openExample } from './support/example-case.ts';
import { expect, test } from './support/test.ts';

/** Dates in words and as the machine reads them, in what is said under the fields of a part of the window, and on how many lines each stands. */
async function datesUnderFields(part: Locator): Promise<readonly { date: string; lines: number }[]> {
  return part.locator('[slot="description"], [slot="errorMessage"]').evaluateAll((notes) =>
    notes.flatMap((note) => {
      const found: { date: string; lines: number }[] = [];
      const walker = document.createTreeWalker(note, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        for (const { 0: date, index } of text.matchAll(
          /\d{4}-[\d/~-]*[\d~]|\d{4}\/[\d-]+|(?:\d{1,2}\u00a0)?\p{L}+\u00a0\d{4}/gu,
        )) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + date.length);
          const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
          found.push({ date, lines: new Set(tops).size });
        }
      }
      return found;
    }),
  );
}

async function expectWhole(part: Locator): Promise<void> {
  await expect.poll(async () => (await datesUnderFields(part)).length).toBeGreaterThan(2);
  const broken = (await datesUnderFields(part)).filter(({ lines }) => lines !== 1);
  expect(broken).toEqual([]);
}

/** The first source of the list, in the inspector. */
async function firstSource(page: Page): Promise<Locator> {
  await page.getByRole('grid', { name: 'Sources' }).getByRole('row').nth(1).click();
  return page.getByRole('complementary');
}

test('no date breaks over two lines under its field, in a hint or in a refusal', async ({ running }) => {
  const { page } = running;
  await openExample(page, /Dedalus/, 'sources');
  const inspector = await firstSource(page);
  const published = inspector.getByLabel('Publié', { exact: true });
  await published.fill('');
  // Empty, it shows no date that one might take for its own, and says that dates may be typed in words.
  await expect(published).toHaveAttribute('placeholder', '');
  await expect(inspector.getByText(/Par exemple\s: 23\sfévrier\s2021/).first()).toBeVisible();
  await expectWhole(inspector);
  await published.fill('pas une date');
  await expect(inspector.getByText(/Cette date ne se lit pas/)).toBeVisible();
  await expectWhole(inspector);
  await page.keyboard.press('Escape');
  await goToSection(page, 'sources/new');
  await expectWhole(page.locator('main'));
});

test('a date given up with Escape reads again as the one that is kept', async ({ running }) => {
  const { page } = running;
  await openExample(page, /Dedalus/, 'sources');
  const inspector = await firstSource(page);
  const published = inspector.getByLabel('Publié', { exact: true });
  const kept = await published.inputValue();
  expect(kept).not.toBe('');
  const note = inspector.getByText(/se lit\s:.*26\sfévrier\s2021/);
  await expect(note).toBeVisible();
  await published.fill('2019');
  await expect(note).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(published).toHaveValue(kept);
  await expect(note).toBeVisible();
});
