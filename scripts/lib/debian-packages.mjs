import { existsSync } from 'node:fs';
import { isRoot, run, say, Stop } from './run.mjs';

/**
 * What a Debian machine needs, by purpose. Where a library was renamed for 64-bit time (Debian 13, Ubuntu
 * 24.04), either name will do.
 * @see https://wiki.debian.org/ReleaseGoals/64bit-time
 */
const needs = {
  electron: [
    ...['libgtk-3-0', 'libasound2', 'libatspi2.0-0', 'libatk-bridge2.0-0', 'libcups2'].map((name) => [
      name,
      `${name}t64`,
    ]),
    ...['libnss3', 'libgbm1', 'libxss1', 'libxtst6', 'libsecret-1-0', 'libnotify4', 'libdrm2', 'dbus'].map(
      (name) => [name],
    ),
    ['fonts-dejavu-core'],
  ],
  display: [['xvfb'], ['xauth']],
  archive: [['unzip']],
  pdf: [['poppler-utils']],
};

/** @typedef {keyof typeof needs} Purpose */

/**
 * Makes sure the packages for these purposes are there: installs what is missing as root, else stops with the
 * one line to type. Elsewhere than on Debian and its kin it does nothing.
 * @param {readonly Purpose[]} purposes
 */
export async function ensurePackages(purposes) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return;
  const wanted = purposes.flatMap((purpose) => needs[purpose]);
  const missing = await missingOf(wanted);
  if (missing.length === 0) return;
  if (!isRoot()) {
    const names = await availableNames(missing);
    throw new Stop(
      `Some Debian packages are missing. Install them, then run this again:\n  sudo apt-get install -y --no-install-recommends ${names.join(' ')}`,
    );
  }
  // A fresh machine has no list of packages, an old one a stale list: both show as a failure to install.
  if (!(await install(await availableNames(missing)))) {
    await update();
    if (!(await install(await availableNames(missing))))
      throw new Stop(
        `These Debian packages could not be installed: ${missing.map(([name]) => name).join(' ')}`,
      );
  }
}

/** @param {readonly string[][]} wanted */
async function missingOf(wanted) {
  const { output } = await run('dpkg-query', ['-W', '-f=${db:Status-Status} ${Package}\n', ...wanted.flat()]);
  const installed = new Set(
    output.split('\n').flatMap((line) => (line.startsWith('installed ') ? [line.slice(10)] : [])),
  );
  return wanted.filter((names) => !names.some((name) => installed.has(name)));
}

/**
 * Of each need, the name this release of Debian knows; its first name when apt knows none.
 * @param {readonly string[][]} missing
 */
async function availableNames(missing) {
  const { output } = await run('apt-cache', ['policy', ...missing.flat()]);
  const known = new Set();
  let name = '';
  for (const line of output.split('\n')) {
    if (/^\S/.test(line)) name = line.replace(/:$/, '');
    else if (/^\s+Candidate: (?!\(none\))/.test(line)) known.add(name);
  }
  return missing.map((names) => names.find((each) => known.has(each)) ?? names[0]);
}

async function update() {
  say('Refreshing the list of Debian packages…');
  await run('apt-get', ['update', '-q'], { env: quietly() });
}

/** @param {readonly string[]} names */
async function install(names) {
  say(`Installing Debian packages: ${names.join(' ')}`);
  const args = ['install', '-y', '-q', '--no-install-recommends', ...names];
  const { code, errors } = await run('apt-get', args, { env: quietly() });
  if (code !== 0) say(errors.trim());
  return code === 0;
}

function quietly() {
  return { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
}
