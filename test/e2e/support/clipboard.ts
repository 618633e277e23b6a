import type { Page } from '@playwright/test';
import { press } from './by-hand.ts';

/** Copies markup as a browser copies a part of a page; `plain` are the words it copies besides. */
export async function copyMarkup(page: Page, markup: string, plain = 'autre chose'): Promise<void> {
  await page.evaluate(
    ([html, words]) => {
      const onCopy = (event: ClipboardEvent): void => {
        event.preventDefault();
        event.clipboardData?.setData('text/html', html);
        event.clipboardData?.setData('text/plain', words);
      };
      document.addEventListener('copy', onCopy, { once: true });
    },
    [markup, plain] as const,
  );
  await press(page, 'Control+c');
}
