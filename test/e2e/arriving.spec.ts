import type { Page } from '@playwright/test';
import { madeDocuments } from '../fixtures/documents/made-documents.ts';
import { tinyPdf } from '../fixtures/documents/tiny-pdf.ts';
import { headOf, newCase } from './support/by-hand.ts';
import { drop, lineOf, outcomesOf } from './support/incoming-files.ts';
import { expect, test } from './support/test.ts';

// What a person sees between letting go of files and having them.

const pagesOf = (count: number): Uint8Array =>
  tinyPdf({
    pages: Array.from({ length: count }, (_, page) => ({
      lines: [{ x: 50, y: 800, text: `Page ${page + 1} d’un long rapport.` }],
    })),
  });

/** Keeps what stands in the head of the files coming in, and beside the first of them, each time that it changes. */
async function watch(page: Page): Promise<() => Promise<readonly (readonly [head: string, line: string])[]>> {
  await page.evaluate(() => {
    const seen: (readonly [string, string])[] = [];
    Reflect.set(globalThis, 'seenArriving', seen);
    new MutationObserver(() => {
      const outcomes = document.querySelector('[data-file-outcomes]');
      if (outcomes === null) return;
      const head = outcomes.querySelector('[role="status"]')?.textContent ?? '';
      seen.push([head, outcomes.querySelector('[data-file]')?.textContent ?? '']);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => Reflect.get(globalThis, 'seenArriving') as (readonly [string, string])[]);
}

test('while files come in it is said how many are left and how far one is read, until all are in', async ({
  running,
}) => {
  const { page } = running;
  await newCase(page, 'En route');
  const seen = await watch(page);
  const notes = Array.from(
    { length: 8 },
    (_, file) => [`note-${file}.txt`, Buffer.from(`Note ${file} de l’enquête.`)] as const,
  );
  await drop(page, { 'rapport.pdf': pagesOf(60), ...Object.fromEntries(notes) });
  await expect(outcomesOf(page)).toContainText('9 sources ajoutées');
  await expect(outcomesOf(page).getByRole('button', { name: 'Fermer' })).toBeVisible();

  const heads = (await seen()).map(([head]) => head);
  const left = heads.map((head) => Number(/(\d+) fichiers? en attente/.exec(head)?.[1] ?? 0));
  expect(left).toContain(9);
  expect(left.filter((count, at) => count > (left[at - 1] ?? 9))).toEqual([]);
  expect(left.at(-1)).toBe(0);
  expect(new Set(left).size).toBeGreaterThan(2);
  const read = (await seen()).flatMap(
    ([, line]) => /lecture\s: (\d+) sur 60/.exec(line)?.slice(1).map(Number) ?? [],
  );
  expect(read.length).toBeGreaterThan(0);
  expect(read).toEqual(read.toSorted((one, other) => one - other));
  await expect(lineOf(page, 'rapport.pdf')).toHaveAttribute('data-state', 'in');
  expect(running.consoleErrors).toEqual([]);
});

test('a file that is being read says how far, and is stopped there: nothing of it is kept', async ({
  running,
}) => {
  const { page } = running;
  await newCase(page, 'Arrêté en route');
  const head = await headOf(page);
  await drop(page, { 'long.pdf': pagesOf(1500), 'note.txt': madeDocuments['note.txt'] as Uint8Array });
  const line = lineOf(page, 'long.pdf');
  await expect(line).toContainText(/lecture\s: [\d\s]+ sur 1\s500/);
  await expect(line).toHaveAttribute('data-state', 'coming');
  await expect(outcomesOf(page).getByRole('status')).toContainText('2 fichiers en attente');
  await outcomesOf(page).getByRole('button', { name: 'Annuler' }).click();
  await expect(line).toContainText('Abandonné');
  await expect(outcomesOf(page).getByRole('button', { name: 'Fermer' })).toBeVisible();
  await expect(outcomesOf(page).getByRole('status')).not.toContainText('en attente');
  expect(await headOf(page)).toBe(head);
  expect(running.consoleErrors).toEqual([]);
});

test('what a page says of itself is there to be read to its last word, however much that is', async ({
  running,
}) => {
  const { page } = running;
  await newCase(page, 'Longues mentions');
  const authors = Array.from({ length: 9 }, (_, index) => `Marie-Dominique Kerbellec-Tréguier ${index}`);
  const address = `https://courrier.example/${'une-adresse-bien-longue-'.repeat(12)}fin.html`;
  const markup = `<html lang="fr"><head><title>Mentions</title><meta name="author" content="${authors.join(', ')}">
    <link rel="canonical" href="${address}"></head><body><p>Trois lignes sur une fuite.</p></body></html>`;
  await drop(page, { 'mentions.html': new TextEncoder().encode(markup) });
  const proposed = lineOf(page, 'mentions.html').locator('[data-proposed]');
  const take = proposed.getByRole('button', { name: 'Reprendre' });
  await expect(take).toBeVisible();
  for (const words of [authors.at(-1) ?? '', address]) {
    const proposal = proposed.locator('span', { hasText: words }).last();
    const shown = await proposal.evaluate((element) => ({
      isCut: element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight,
      lines: element.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(element).lineHeight),
    }));
    expect(shown.isCut, words).toBe(false);
    expect(shown.lines, words).toBeGreaterThan(1);
  }
  await take.click();
  await expect(proposed).toHaveCount(0);
  await page.getByRole('grid', { name: 'Sources' }).getByRole('row').nth(1).click();
  const named = page.getByRole('complementary').getByText(authors.join(', '));
  await expect(named).toBeVisible();
  expect(await named.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(false);
});

test('lines out of sight are not laid out, or each file coming in would lay out all the others', async ({
  running,
}) => {
  const { page } = running;
  await newCase(page, 'Beaucoup');
  const notes = Array.from({ length: 120 }, (_, index) => [
    `note-${index}.txt`,
    new TextEncoder().encode(`Une note, la ${index}.`),
  ]);
  await drop(page, Object.fromEntries(notes));
  await outcomesOf(page).locator('[aria-label="Fermer"]').waitFor({ timeout: 90_000 });
  const laidOut = (): Promise<readonly boolean[]> =>
    outcomesOf(page)
      .getByRole('listitem')
      .evaluateAll((lines) =>
        lines.map((line) => line.lastElementChild?.checkVisibility({ contentVisibilityAuto: true }) ?? false),
      );
  const before = await laidOut();
  expect(before).toHaveLength(120);
  expect(before[0]).toBe(true);
  expect(before.filter((isLaidOut) => isLaidOut).length).toBeLessThan(60);
  await lineOf(page, 'note-119.txt').scrollIntoViewIfNeeded();
  await expect.poll(async () => (await laidOut()).at(-1)).toBe(true);
  await lineOf(page, 'note-119.txt').getByRole('button').first().click();
  await expect(page.locator('[data-reading-text]')).toContainText('la 119');
});
