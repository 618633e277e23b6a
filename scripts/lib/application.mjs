import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buildIfNeeded } from './builder.mjs';
import { openDisplay } from './display.mjs';
import { projectFolder } from './paths.mjs';
import { isRoot, say } from './run.mjs';
import { findRuntime } from './runtime.mjs';

/** Lines of Chromium and dbus that mean nothing to the person and can be left out. */
const noise = /^\[\d+:\d+\/|^$|dbus|libva|Gtk-WARNING|Fontconfig/i;

/**
 * Gets everything ready to run the built application: packages, runtime, build, display.
 * @param {{ virtual?: boolean }} [options] `virtual` opens a virtual display even where there is a real one
 */
export async function prepareApplication(options) {
  const runtime = await findRuntime();
  await buildIfNeeded();
  const display = await openDisplay(options);
  return { runtime, display };
}

/** What root must add: Chromium refuses to run its sandbox there. */
export function rootArguments() {
  if (process.platform !== 'linux' || !isRoot()) return [];
  return ['--no-sandbox'];
}

/**
 * Runs an Electron application to its end; answers its exit code and what it printed as its result.
 * @param {{ runtime: { executable: string }, display: { env: Record<string, string> } }} prepared
 * @param {readonly string[]} args
 * @param {{ folder?: string, limit?: number }} [options] another application's folder; most milliseconds
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runApplication({ runtime, display }, args, { folder = projectFolder, limit } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(runtime.executable, [...rootArguments(), folder, ...args], {
      cwd: projectFolder,
      env: { ...process.env, ...display.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limit,
    });
    let output = '';
    let rest = '';
    /** @type {string[]} */
    let muted = [];
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (noise.test(line)) muted = /bus\.cc/.test(line) ? muted : [...muted, line].slice(-5);
        else say(line);
      }
    });
    child.once('error', reject);
    const end = () => child.kill();
    process.once('exit', end);
    child.once('close', (code) => {
      process.off('exit', end);
      // After a failure nothing is noise any more.
      if (code !== 0 && code !== 130) for (const line of muted) say(line);
      resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * Lends a fresh profile folder for the time of `work`.
 * @template T
 * @param {(folder: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withFreshProfile(work) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'recoupe-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
