import type { Page } from '@playwright/test';

/** Brings the example library in and opens one of its cases, as a person does, then goes to one of its sections. */
export async function openExample(page: Page, title: RegExp, section: string): Promise<void> {
  await page
    .getByRole('button', { name: /exemple|example/i })
    .first()
    .click();
  const row = page.getByRole('row', { name: title });
  await row.waitFor();
  await row.dblclick();
  await page.waitForURL(/#\/case\//);
  await goToSection(page, section);
}

/** Goes to a section of the open case by its address, and waits until it is there. */
export async function goToSection(page: Page, section: string): Promise<void> {
  await page.evaluate((name) => {
    location.hash = location.hash.replace(/(#\/case\/[^/]+).*/, `$1/${name}`);
  }, section);
  await arrivedAt(page, section);
}

/** Waits until a section is drawn and has the focus: its address alone changes while the screen before still stands. */
export async function arrivedAt(page: Page, section: string): Promise<void> {
  const [name = ''] = section.split('/');
  await page.locator(`main[data-arrived$="/${name}"] [data-screen-title]`).waitFor();
}
