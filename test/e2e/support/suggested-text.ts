import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Locator } from '@playwright/test';
import type { RunningApp } from './app.ts';
import { chooseFiles, newCase, press } from './by-hand.ts';

/**
 * Brings a text into a new case as a file and opens it for reading, once the rules have read it.
 * Gives the card on which suggestions are answered.
 */
export async function openToAnswer(running: RunningApp, caseName: string, words: string): Promise<Locator> {
  const { page, profile } = running;
  await newCase(page, caseName);
  const file = path.join(profile, `${caseName.toLowerCase()}.txt`);
  await writeFile(file, words);
  await chooseFiles(running, [file]);
  await press(page, 'o');
  const row = page
    .getByRole('grid', { name: /^Sources/ })
    .getByRole('row')
    .nth(1);
  await row.waitFor();
  await row.focus();
  await press(page, 'Enter');
  await expect(page.locator('[data-reading-text]')).toBeFocused();
  await expect(page.locator('main [data-suggestions]').first()).toBeVisible();
  return page.locator('[data-suggestion-card]');
}
