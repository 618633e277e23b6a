import type { Locator, Page } from '@playwright/test';

/** What became of the files handed over last. */
export const outcomesOf = (page: Page): Locator => page.locator('[data-file-outcomes]');

/** The line of one of them. */
export const lineOf = (page: Page, name: string): Locator =>
  outcomesOf(page).locator(`[data-file="${name}"]`);

/** Lets go of files over the screen, whichever it is, as a hand does. */
export async function drop(page: Page, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const given = Object.entries(files).map(
    ([name, bytes]) => [name, Buffer.from(bytes).toString('base64')] as const,
  );
  const transfer = await page.evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const [name, content] of all)
      data.items.add(new File([Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))], name));
    return data;
  }, given);
  const list = page.locator('main [data-screen-title]');
  await list.dispatchEvent('dragover', { dataTransfer: transfer });
  await list.dispatchEvent('drop', { dataTransfer: transfer });
}

/** Lets go of files and folders of the disk over the window, as a file manager does: the page is given them by the system. */
export async function dropFromDisk(page: Page, paths: readonly string[]): Promise<void> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: width / 2, y: height / 2, data });
  await session.detach();
}
