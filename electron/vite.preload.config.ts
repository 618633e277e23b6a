import path from 'node:path';
import { defineConfig } from 'vite';

const root = path.resolve(import.meta.dirname, '..');

/** The preload script: one CommonJS file, because a sandboxed preload cannot be an ES module. */
export default defineConfig({
  root,
  publicDir: false,
  build: {
    outDir: path.join(root, 'out/preload'),
    emptyOutDir: true,
    target: 'chrome130',
    minify: false,
    lib: { entry: 'electron/preload.ts', formats: ['cjs'], fileName: () => 'preload.cjs' },
    rolldownOptions: { external: ['electron'] },
  },
});
