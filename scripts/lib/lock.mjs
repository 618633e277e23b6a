import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { say } from './run.mjs';

/**
 * Runs `work` while holding a lock on disk, so that two runs at once do not make the same thing twice. A lock
 * whose process is gone is taken over.
 * @param {string} lock a folder's path: making a folder is atomic on every file system
 * @param {() => Promise<void>} work
 */
export async function withLock(lock, work) {
  await acquire(lock);
  try {
    await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

/** @param {string} lock */
async function acquire(lock) {
  let said = false;
  for (;;) {
    try {
      await mkdir(lock);
      await writeFile(path.join(lock, 'pid'), String(process.pid));
      return;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    if (await isAbandoned(lock)) {
      await rm(lock, { recursive: true, force: true });
      continue;
    }
    if (!said) say('Another run is preparing the same thing: waiting for it…');
    said = true;
    await pause(500);
  }
}

/** @param {string} lock */
async function isAbandoned(lock) {
  // Between making the folder and writing its file there is a moment without a number: wait it out.
  await pause(100);
  const holder = Number(await readFile(path.join(lock, 'pid'), 'utf8').catch(() => 'NaN'));
  if (Number.isNaN(holder)) return true;
  try {
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH';
  }
}

/** @param {number} milliseconds */
function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
