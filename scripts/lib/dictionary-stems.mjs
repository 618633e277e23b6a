import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { cacheFolder, projectFolder } from './paths.mjs';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * The Golomb-coded set that `shared/reading/suggest/names/lexicon/packed-set.ts` reads: gaps between sorted numbers, each as its
 * high part in ones with a nought behind it and its low bits, six bits to a letter.
 * @param {readonly number[]} sorted
 * @param {number} remainderBits low bits that each gap keeps
 */
export function packedNumbers(sorted, remainderBits = 6) {
  let packed = '';
  let value = 0;
  let filled = 0;
  const write = (/** @type {number} */ bit) => {
    value = value * 2 + bit;
    filled += 1;
    if (filled === 6) {
      packed += letters[value];
      value = 0;
      filled = 0;
    }
  };
  let last = 0;
  for (const number of sorted) {
    const gap = number - last;
    for (let high = gap >> remainderBits; high > 0; high -= 1) write(1);
    write(0);
    for (let low = remainderBits - 1; low >= 0; low -= 1) write((gap >> low) & 1);
    last = number;
  }
  while (filled > 0) write(0);
  return packed;
}

/**
 * What some files of the rules that read names export, built for Node.
 * @param {readonly string[]} files their names in `shared/reading/suggest/names`, without the ending
 * @returns {Promise<Record<string, any>>}
 */
export async function rulesOf(files) {
  const making = await mkdtemp(path.join(cacheFolder, 'names-'));
  const found = {};
  for (const file of files) {
    await build({
      configFile: false,
      root: projectFolder,
      logLevel: 'warn',
      build: {
        ssr: path.join(projectFolder, 'shared/reading/suggest/names', `${file}.ts`),
        outDir: making,
        emptyOutDir: false,
        minify: false,
        rollupOptions: { output: { entryFileNames: `${file}.mjs` } },
      },
    });
    Object.assign(found, await import(pathToFileURL(path.join(making, `${file}.mjs`)).href));
  }
  await rm(making, { recursive: true, force: true });
  return found;
}
