import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectFolder } from './paths.mjs';
import { run, say } from './run.mjs';

/**
 * How one part of the tests went.
 * @typedef {{ name: string, passed: number, failed: number, skipped: number }} Outcome
 */

/**
 * A check that passes or fails as a whole: the compiler, the linter.
 * @param {string} name
 * @param {string} script name in package.json
 * @returns {Promise<Outcome>}
 */
export async function check(name, script) {
  say(`\n== ${name}`);
  const { code } = await run('npm', ['run', '--silent', script], { cwd: projectFolder, show: true });
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** @returns {Promise<Outcome>} */
export async function unitTests(/** @type {readonly string[]} */ filters) {
  say('\n== unit tests');
  const report = path.join(projectFolder, 'test-results', 'unit.json');
  const args = [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...filters,
  ];
  const { code } = await run('npx', ['--no-install', ...args], { cwd: projectFolder, show: true });
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = await readReport(report);
  return outcome('unit tests', numPassedTests, numFailedTests, numPendingTests, code);
}

/**
 * @param {readonly string[]} filters
 * @param {Record<string, string>} env where the display and the runtime are
 * @returns {Promise<Outcome>}
 */
export async function endToEndTests(filters, env) {
  say('\n== end-to-end tests');
  const { code } = await run('npx', ['--no-install', 'playwright', 'test', ...filters], {
    cwd: projectFolder,
    env: { ...process.env, ...env },
    show: true,
  });
  const { stats = {} } = await readReport(path.join(projectFolder, 'test-results', 'e2e.json'));
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
  return outcome('end-to-end tests', expected, unexpected + flaky, skipped, code);
}

/**
 * A runner that failed with no failing test (a file that does not load) still counts as one failure.
 * @returns {Outcome}
 */
function outcome(
  /** @type {string} */ name,
  /** @type {number} */ passed,
  /** @type {number} */ failed,
  /** @type {number} */ skipped,
  /** @type {number} */ code,
) {
  return { name, passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped };
}

/** @param {string} file */
async function readReport(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return {};
  }
}
