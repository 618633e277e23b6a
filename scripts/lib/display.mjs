import { spawn } from 'node:child_process';
import { ensurePackages } from './debian-packages.mjs';
import { say, Stop } from './run.mjs';

/**
 * @typedef {object} Display
 * @property {boolean} virtual
 * @property {Record<string, string>} env what a program needs to find it
 * @property {() => void} close
 */

/**
 * The screen that windows open on: the person's own, or a virtual one started for the time of this run.
 * @returns {Promise<Display>}
 */
export async function openDisplay({ virtual = false } = {}) {
  const hasOwn = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (hasOwn && !virtual) return { virtual: false, env: {}, close: () => {} };
  await ensurePackages(['display']);
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const close = () => server.kill();
  process.once('exit', close);
  const number = await displayNumber(server);
  // The server must not keep a script alive that has ended badly; its 'exit' listener stops the server.
  server.unref();
  say(`No display here: windows open on a virtual one (Xvfb :${number}).`);
  return { virtual: true, env: { DISPLAY: `:${number}` }, close };
}

/**
 * Xvfb writes the free number it took once it accepts windows.
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>}
 */
function displayNumber(server) {
  return new Promise((resolve, reject) => {
    server.once('error', () => reject(new Stop('Xvfb could not be started: install the package xvfb.')));
    server.once('exit', (code) => reject(new Stop(`Xvfb ended at once (code ${code}).`)));
    const answers = /** @type {import('node:net').Socket} */ (server.stdio[3]);
    let text = '';
    answers.on('data', (chunk) => {
      text += chunk;
      if (!text.includes('\n')) return;
      answers.unref();
      resolve(text.trim());
    });
  });
}
