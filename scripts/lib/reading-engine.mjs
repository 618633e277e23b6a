import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { cacheFolder, projectFolder } from './paths.mjs';
import { filesUnder } from './stamp.mjs';

/** Where what is built is kept, one folder for each state of the rules. */
const kept = path.join(cacheFolder, 'reading');
/** A build that nobody has asked for during so many milliseconds goes: two weeks. */
const keptFor = 14 * 24 * 60 * 60_000;

/**
 * The rules that read texts, built for Node: `shared/` is TypeScript, which Node 20 does not run by itself. They are
 * built once for each state of their files, in a folder of its own that takes its name only when it is whole: two runs
 * at once build twice at worst, and neither ever sees half a build.
 * @returns {Promise<typeof import('../../shared/reading/suggest/scored.ts')>}
 */
export async function readingEngine() {
  const folder = path.join(kept, await stampOfRules());
  if (!(await isThere(path.join(folder, 'engine.mjs')))) await buildInto(folder);
  const now = new Date();
  await utimes(folder, now, now).catch(() => undefined);
  return import(pathToFileURL(path.join(folder, 'engine.mjs')).href);
}

/** @param {string} folder */
async function buildInto(folder) {
  await mkdir(kept, { recursive: true });
  await sweep();
  const making = await mkdtemp(path.join(kept, 'making-'));
  await build({
    configFile: false,
    root: projectFolder,
    logLevel: 'warn',
    build: {
      ssr: path.join(projectFolder, 'shared/reading/suggest/scored.ts'),
      outDir: making,
      emptyOutDir: false,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'engine.mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
    ssr: { noExternal: true },
  });
  // Another run may have been first with the very same files: then ours is one too many.
  await rename(making, folder).catch(async (error) => {
    await rm(making, { recursive: true, force: true });
    if (!(await isThere(path.join(folder, 'engine.mjs')))) throw error;
  });
}

/** Removes builds that nobody has asked for in a long time, and what an interrupted one left. */
async function sweep() {
  for (const name of await readdir(kept)) {
    const place = path.join(kept, name);
    const known = await stat(place).catch(() => undefined);
    if (known !== undefined && Date.now() - known.mtimeMs > keptFor)
      await rm(place, { recursive: true, force: true });
  }
}

async function stampOfRules() {
  const hash = createHash('sha256');
  for (const input of ['shared', 'package-lock.json', 'scripts/lib/reading-engine.mjs'])
    for (const file of await filesUnder(path.join(projectFolder, input))) {
      hash.update(`${path.relative(projectFolder, file)}\0`);
      // A file that another program is replacing at this moment is read as absent: the next run builds again.
      hash.update(await readFile(file).catch(() => ''));
    }
  return hash.digest('hex');
}

/** @param {string} file */
async function isThere(file) {
  return (await stat(file).catch(() => undefined)) !== undefined;
}
