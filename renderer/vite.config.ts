import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vite';
import { bytesModules } from './bytes-modules.config.ts';
import { fetchDrawing, firstChunks } from './first-chunks.config.ts';

const project = path.resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8')) as {
  version: string;
};

/**
 * The page. Everything is a file of its own (no inlined asset, no inlined script): the policy under which it
 * runs allows nothing else.
 */
export default defineConfig({
  root: import.meta.dirname,
  // React Aria brings its words in thirty languages; the interface speaks two (British falls back to American).
  plugins: [react(), optimizeLocales.vite({ locales: ['fr-FR', 'en-US'] }), fetchDrawing, bytesModules()],
  define: { 'import.meta.env.VITE_APP_VERSION': JSON.stringify(version) },
  // Replaced at each load by the shell, for the <style> elements that components add.
  html: { cspNonce: '__STYLE_NONCE__' },
  server: { fs: { allow: [project] } },
  worker: { format: 'es', plugins: () => [bytesModules()] },
  build: {
    outDir: path.join(project, 'out/renderer'),
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4096,
    rolldownOptions: {
      output: { codeSplitting: { groups: firstChunks() } },
    },
  },
});
