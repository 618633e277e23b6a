import { test as base } from '@playwright/test';
import { launchApp, type LaunchOptions, type RunningApp } from './app.ts';

export { expect } from '@playwright/test';

type Fixtures = {
  /** Set with `test.use({ launch: { locale: 'en-GB' } })`. */
  readonly launch: LaunchOptions;
  /** The application, started for this test and closed after it. */
  readonly running: RunningApp;
};

/** Playwright's `test`, with the real application running. */
export const test = base.extend<Fixtures>({
  launch: [{}, { option: true }],
  running: async ({ launch }, use) => {
    const running = await launchApp(launch);
    await use(running);
    await running.close();
  },
});
