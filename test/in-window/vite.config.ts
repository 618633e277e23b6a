import path from 'node:path';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

/**
 * The store's test files as a page of the application: the same files, with the libraries under Vitest in its place
 * and Chromium's IndexedDB where they ask for an imitation. Where it goes is said by `test/e2e/support/store-page.ts`.
 */
export default defineConfig({
  root: here,
  publicDir: false,
  resolve: {
    alias: [
      { find: /^vitest$/, replacement: path.join(here, 'vitest-in-page.ts') },
      { find: /^fake-indexeddb\/auto$/, replacement: path.join(here, 'real-indexeddb.ts') },
    ],
  },
  build: {
    target: 'chrome130',
    // Failures are read by people.
    minify: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4096,
  },
});
