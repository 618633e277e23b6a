import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { buildFolder, projectFolder } from './paths.mjs';

/**
 * The rules that read texts, built for Node: `shared/` is TypeScript, which Node 20 does not run by itself.
 * @returns {Promise<typeof import('../../shared/reading/suggest/scored.ts')>}
 */
export async function readingEngine() {
  const outDir = path.join(buildFolder, 'reading');
  await build({
    configFile: false,
    root: projectFolder,
    logLevel: 'warn',
    build: {
      ssr: path.join(projectFolder, 'shared/reading/suggest/scored.ts'),
      outDir,
      emptyOutDir: true,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'engine.mjs' } },
    },
    ssr: { noExternal: true },
  });
  return import(pathToFileURL(path.join(outDir, 'engine.mjs')).href);
}
