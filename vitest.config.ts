import { defineConfig } from 'vitest/config';

/** Unit tests: everything that runs without a window. */
export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts', 'test/unit/**/*.test.tsx'],
    environment: 'node',
    testTimeout: 60_000,
  },
});
