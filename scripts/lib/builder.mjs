import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { withLock } from './lock.mjs';
import { buildFolder, projectFolder } from './paths.mjs';
import { say } from './run.mjs';
import { stampOfInputs } from './stamp.mjs';

const parts = [
  { name: 'renderer', config: 'renderer/vite.config.ts' },
  { name: 'main', config: 'electron/vite.main.config.ts' },
  { name: 'preload', config: 'electron/vite.preload.config.ts' },
];

/**
 * Builds the application unless what is there was made from these very files.
 * @param {{ folder?: string, force?: boolean }} [options]
 */
export async function buildIfNeeded({ folder = buildFolder, force = false } = {}) {
  await mkdir(folder, { recursive: true });
  await withLock(path.join(folder, '.lock'), async () => {
    const stampFile = path.join(folder, '.stamp');
    const stamp = await stampOfInputs();
    if (!force && (await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return;
    say('Building…');
    await rm(stampFile, { force: true });
    for (const { name, config } of parts) {
      await build({
        configFile: path.join(projectFolder, config),
        logLevel: 'warn',
        build: { outDir: path.join(folder, name) },
      });
    }
    await writeFile(stampFile, stamp);
  });
}
