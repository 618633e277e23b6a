import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where a build goes unless told otherwise. */
export const buildFolder = path.join(projectFolder, 'out');

/** What may be thrown away and made again: kept outside the checkout, as the XDG base directories say. */
export const cacheFolder = path.join(
  process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'),
  'recoupe',
);
