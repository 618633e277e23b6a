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
 * The end-to-end tests, then the store's tests that one of them ran in the window.
 * @param {readonly string[]} filters
 * @param {Record<string, string>} env where the display and the runtime are
 * @returns {Promise<readonly Outcome[]>}
 */
export async function endToEndTests(filters, env) {
  say('\n== end-to-end tests');
  const { code } = await run('npx', ['--no-install', 'playwright', 'test', ...filters], {
    cwd: projectFolder,
    env: { ...process.env, ...env },
    show: true,
  });
  const { stats = {}, suites = [] } = await readReport(path.join(projectFolder, 'test-results', 'e2e.json'));
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
  const inWindow = testsInWindow(suites);
  return [
    outcome('end-to-end tests', expected, unexpected + flaky, skipped, code),
    ...(inWindow.passed + inWindow.failed === 0 ? [] : [inWindow]),
  ];
}

/**
 * A file of specs, as Playwright reports it.
 * @typedef {{ file: string, specs: { tests: { results: { steps?: { error?: unknown }[] }[] }[] }[] }} Suite
 */

/**
 * Each step of `store.spec.ts` is one test of the store, run in the window; what else may fail there is counted
 * among the end-to-end tests.
 * @returns {Outcome}
 */
function testsInWindow(/** @type {readonly Suite[]} */ suites) {
  const steps = suites
    .filter(({ file }) => file === 'store.spec.ts')
    .flatMap(({ specs }) => specs.flatMap(({ tests }) => tests))
    .flatMap(({ results }) => results.flatMap(({ steps = [] }) => steps));
  const failed = steps.filter(({ error }) => error !== undefined).length;
  return { name: 'store tests in the window', passed: steps.length - failed, failed, skipped: 0 };
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
