import { expect, type ElectronApplication, type Page } from '@playwright/test';

/** A screen as the navigation offers it. */
export type Screen = { readonly name: string; readonly hash: string };

/** Every screen the navigation offers from where the page stands, in its order: adding a feature adds it here. */
export async function screensOffered(page: Page): Promise<readonly Screen[]> {
  const entries = page.getByRole('navigation').locator('a[title][href^="#"]');
  await entries.first().waitFor();
  return entries.evaluateAll((links) =>
    links.map((link) => ({
      name: link.getAttribute('title') ?? '',
      hash: link.getAttribute('href') ?? '',
    })),
  );
}

/** Goes to a screen through the navigation and waits until the window's title and the heading say so. */
export async function goToScreen(page: Page, { name, hash }: Screen): Promise<void> {
  await page.getByRole('navigation').locator(`a[title][href="${hash}"]`).click();
  await expect(page).toHaveTitle(new RegExp(`^${escaped(name)} · `));
  await page.locator('main [data-screen-title]').waitFor();
  await settled(page);
}

/** Waits until nothing on the page moves, measures itself, or is still being laid out. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
  await page.evaluate(async () => {
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

/** Makes the inside of the window exactly this large. */
export async function resizeWindow(
  app: ElectronApplication,
  page: Page,
  width: number,
  height: number,
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  );
  await page.waitForFunction((size) => innerWidth === size.width && innerHeight === size.height, {
    width,
    height,
  });
}

function escaped(words: string): string {
  return words.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}
