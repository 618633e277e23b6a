import { spawn } from 'node:child_process';

/** Says one line to the person waiting. On the error stream: the output stream is for results. */
export function say(/** @type {string} */ line) {
  process.stderr.write(`${line}\n`);
}

/** A failure with a sentence for the person; printed without its stack. */
export class Stop extends Error {}

/**
 * Runs one of the project's scripts: a `Stop` becomes its sentence, and any failure a non-zero exit.
 * @param {() => Promise<number | void>} main answers the exit code
 */
export function runScript(main) {
  // An interrupted script still runs its 'exit' listeners, which stop what it had started.
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  main().then(
    (code) => {
      process.exitCode = code ?? 0;
    },
    (error) => {
      say(error instanceof Stop ? error.message : String(error?.stack ?? error));
      process.exitCode = 1;
    },
  );
}

/**
 * Runs a command to its end. Never rejects: a command that cannot be started has code 127.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, showErrors?: boolean, timeout?: number,
 *   onLine?: (line: string) => void }} [options] `show` lets both streams through to our error stream
 * @returns {Promise<{ code: number, output: string, errors: string }>}
 */
export function run(command, args, options = {}) {
  const { cwd, env = process.env, show = false, showErrors = show, timeout, onLine } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, timeout, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      if (show) process.stderr.write(chunk);
    });
    child.stderr.on('data', (chunk) => {
      errors += chunk;
      if (showErrors) process.stderr.write(chunk);
    });
    if (onLine) child.stderr.on('data', (chunk) => String(chunk).split('\n').filter(Boolean).forEach(onLine));
    child.on('error', (error) => resolve({ code: 127, output, errors: errors + error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output, errors }));
  });
}

/** Whether this process may install packages and must give up Chromium's sandbox. */
export function isRoot() {
  return process.getuid?.() === 0;
}
