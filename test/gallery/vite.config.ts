import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Every component of `renderer/ui` on one page, for the eye. Development only: nothing of this ships. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: { host: '127.0.0.1', port: 5199, fs: { strict: false } },
  cacheDir: '../../out/gallery-cache',
});
