import type { Page } from '@playwright/test';
import { press, typeWords } from './support/by-hand.ts';
import { openExample } from './support/example-case.ts';
import { expect, test } from './support/test.ts';

/** Ids of the rows on screen, from the top. */
function rowIds(page: Page): Promise<readonly (string | undefined)[]> {
  return page
    .locator('main [data-row-id]')
    .evaluateAll((rows) =>
      rows
        .toSorted((left, right) => left.getBoundingClientRect().top - right.getBoundingClientRect().top)
        .map((row) => (row as HTMLElement).dataset['rowId']),
    );
}

const selectedId = (page: Page) => page.locator('main [data-row-id][aria-selected="true"]');

test('J and K, and the inspector, follow the list as it is sorted and filtered', async ({ running }) => {
  const { page } = running;
  await openExample(page, /Dedalus/, 'entities');
  const list = page.locator('main').getByRole('grid');
  const head = list.getByRole('columnheader').first();
  await head.click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  const ids = await rowIds(page);
  for (const id of ids.slice(0, 3)) {
    await press(page, 'j');
    await expect(selectedId(page)).toHaveAttribute('data-row-id', id ?? '');
  }
  await press(page, 'k');
  await expect(selectedId(page)).toHaveAttribute('data-row-id', ids[1] ?? '');
  await page
    .getByRole('complementary')
    .getByRole('button', { name: /suivant/i })
    .click();
  await expect(selectedId(page)).toHaveAttribute('data-row-id', ids[2] ?? '');

  await page.locator('main [data-find]').fill('a');
  await expect.poll(() => rowIds(page)).not.toEqual(ids);
  const found = await rowIds(page);
  await page.locator('main [data-screen-title]').focus();
  const from = found.indexOf((await selectedId(page).count()) === 0 ? '' : ids[2]);
  await press(page, 'j');
  await expect(selectedId(page)).toHaveAttribute('data-row-id', found[from + 1] ?? '');
  await press(page, 'ArrowDown');
  await expect(selectedId(page)).toHaveAttribute('data-row-id', found[from + 2] ?? '');
});

test('whatever the way to a section, arrows work there at once, and so do the keys to leave it', async ({
  running,
}) => {
  const { page } = running;
  await openExample(page, /Dedalus/, 'sources');
  const focusedRow = page.locator('main [data-row-id]:focus');
  const link = page.getByRole('navigation').locator('a[href$="/entities"]');
  await link.click();
  await page.waitForURL(/\/entities$/);
  await expect(focusedRow).toHaveCount(1);
  await press(page, 'ArrowDown');
  await expect(focusedRow).toHaveAttribute('aria-selected', 'true');

  // From within the list, where letters look for a name, a sequence is still a sequence.
  await press(page, 'g', 'h');
  await page.waitForURL(/\/hypotheses$/);
  await expect(page.locator('main [data-arrows] [data-hypothesis]:focus')).toHaveCount(1);
  await press(page, 'g', 'n');
  await page.waitForURL(/\/entities$/);
  await expect(focusedRow).toHaveCount(1);
  await page.getByRole('complementary').click();
  await link.click();
  await expect(focusedRow).toHaveCount(1);

  await press(page, 'Control+k');
  await typeWords(page, '> journal');
  await page
    .getByRole('dialog')
    .getByText(/^Aller.*journal/)
    .click();
  await page.waitForURL(/\/journal$/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(focusedRow).toHaveCount(1);

  await press(page, 'g', 'e');
  await expect(page.locator('main [data-thing]:focus')).toHaveCount(1);
});

test('a new line already open takes the focus when it is asked for again', async ({ running }) => {
  const { page } = running;
  await openExample(page, /Dedalus/, 'entities');
  await press(page, 'n');
  const name = page.locator('main form').getByRole('textbox').first();
  await expect(name).toBeFocused();
  await page.locator('main [data-row-id]').first().click();
  await expect(name).not.toBeFocused();
  await press(page, 'n');
  await expect(name).toBeFocused();
  await expect(name).toHaveValue('');
});

test('a row reached by arrows is in sight whole, above the end of the pane and below the heads', async ({
  running,
}) => {
  const { page } = running;
  await openExample(page, /Dedalus/, 'entities');
  const row = page.locator('main [data-row-id]:focus');
  await page.locator('main [data-row-id]').first().focus();
  for (let down = 0; down < 25; down++) {
    await page.keyboard.press('ArrowDown');
    await expect(row).toBeInViewport({ ratio: 1 });
  }
  const heads = page.locator('main').getByRole('rowgroup').first();
  const headsEnd = await heads.evaluate((element) => element.getBoundingClientRect().bottom);
  for (let up = 0; up < 25; up++) {
    await page.keyboard.press('ArrowUp');
    await expect(row).toBeInViewport({ ratio: 1 });
    const top = await row.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(headsEnd);
  }
});

test('one command is listed once, with every key that does it', async ({ running }) => {
  const { page } = running;
  await openExample(page, /Dedalus/, 'figures');
  await press(page, '?');
  const redo = page.getByRole('dialog').locator('dt', { hasText: /^Rétablir$/ });
  await expect(redo).toHaveCount(1);
  await expect(redo.locator('xpath=../dd')).toHaveText(/Z.*ou.*Y/);
});

/** On the way to the links, whose screen, read in again with the page, is kept back until what is answered is called. */
async function goingToLinks(page: Page): Promise<() => void> {
  await openExample(page, /Dedalus/, 'entities');
  let bring = (): void => {};
  const brought = new Promise<void>((resolve) => {
    bring = resolve;
  });
  await page.route(/LinksScreen/, async (route) => {
    await brought;
    await route.continue();
  });
  await page.reload();
  await page.locator('main [data-row-id]').first().focus();
  await press(page, 'g', 'l');
  await page.waitForURL(/\/links$/);
  return bring;
}

/** Longer than a screen is given to draw its rows. */
function manyFrames(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 60; frame++) await new Promise(requestAnimationFrame);
  });
}

test('a screen that is long in being read in takes the focus when it comes', async ({ running }) => {
  const { page } = running;
  const bring = await goingToLinks(page);
  await manyFrames(page);
  await expect(page.locator('main [data-screen-title]')).toHaveCount(0);
  bring();
  await expect(page.locator('main :focus')).toHaveCount(1);
});

test('who went elsewhere while a screen was read in stays there', async ({ running }) => {
  const { page } = running;
  const bring = await goingToLinks(page);
  const elsewhere = page.getByRole('navigation').locator('a[href$="/journal"]');
  await elsewhere.focus();
  bring();
  await page.locator('main [data-screen-title]').waitFor();
  await manyFrames(page);
  await expect(elsewhere).toBeFocused();
});
