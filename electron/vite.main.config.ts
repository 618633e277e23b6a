import { isBuiltin } from 'node:module';
import path from 'node:path';
import { defineConfig } from 'vite';

const root = path.resolve(import.meta.dirname, '..');

/** The main process: one ES module, with everything but Electron and Node inside. */
export default defineConfig({
  root,
  publicDir: false,
  build: {
    outDir: path.join(root, 'out/main'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    sourcemap: true,
    lib: { entry: 'electron/main.ts', formats: ['es'], fileName: () => 'main.js' },
    rolldownOptions: { external: (id) => id === 'electron' || isBuiltin(id) },
  },
});
