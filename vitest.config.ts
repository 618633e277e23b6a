import { defineConfig } from 'vitest/config';
import { bytesModules } from './renderer/bytes-modules.config.ts';

/** Unit tests: everything that runs without a window. */
export default defineConfig({
  plugins: [bytesModules()],
  test: {
    include: ['test/unit/**/*.test.ts', 'test/unit/**/*.test.tsx'],
    environment: 'node',
    testTimeout: 60_000,
  },
});
