import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectFolder } from './paths.mjs';

/** All that a build is made from. */
const inputs = ['shared', 'renderer', 'electron', 'package.json', 'package-lock.json', 'scripts/build.mjs'];

/** One digest of everything a build is made from, names and contents. */
export async function stampOfInputs() {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of await filesUnder(path.join(projectFolder, input))) {
      hash.update(`${path.relative(projectFolder, file)}\0`);
      hash.update(await readFile(file));
    }
  }
  return hash.digest('hex');
}

/**
 * The files of a folder and of its folders, in order; of a file, itself.
 * @param {string} place
 * @returns {Promise<string[]>}
 */
export async function filesUnder(place) {
  let entries;
  try {
    entries = await readdir(place, { withFileTypes: true });
  } catch {
    return [place];
  }
  const found = [];
  for (const entry of entries) {
    const inner = path.join(place, entry.name);
    if (entry.isDirectory()) found.push(...(await filesUnder(inner)));
    else if (!entry.name.endsWith('.tsbuildinfo')) found.push(inner);
  }
  return found.sort();
}
