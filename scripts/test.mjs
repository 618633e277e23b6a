// npm test [-- --only types|lint|unit|e2e] [filters…]: sets the machine up, builds, then runs every check and
// every test, and ends with one line that says how many passed.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { prepareApplication } from './lib/application.mjs';
import { ensurePackages } from './lib/debian-packages.mjs';
import { openDisplay } from './lib/display.mjs';
import { projectFolder } from './lib/paths.mjs';
import { runScript, say } from './lib/run.mjs';
import { check, endToEndTests, unitTests } from './lib/tests.mjs';

runScript(async () => {
  const { values, positionals } = parseArgs({
    options: { only: { type: 'string' } },
    allowPositionals: true,
  });
  const wants = (/** @type {string} */ part) => values.only === undefined || values.only === part;
  // Reports of an earlier run must not be counted in this one.
  await rm(path.join(projectFolder, 'test-results'), { recursive: true, force: true });
  const outcomes = [];
  if (wants('types')) outcomes.push(await check('types', 'typecheck'));
  if (wants('lint')) outcomes.push(await check('lint', 'lint'));
  if (wants('unit')) outcomes.push(await unitTests(positionals));
  if (wants('e2e')) outcomes.push(...(await endToEnd(positionals)));
  return conclude(outcomes);
});

/** @param {readonly string[]} filters */
async function endToEnd(filters) {
  try {
    await ensurePackages(['pdf']);
    // Always on a virtual display: the windows of the tests must not take the keyboard from the person.
    const virtual = process.platform === 'linux';
    const { runtime, display } = await prepareApplication({ virtual });
    // One display each for the two that work at the same time: windows of one share its focus and its clipboard.
    const second = virtual ? await openDisplay({ virtual }) : display;
    const outcomes = await endToEndTests(filters, {
      ...display.env,
      ...(virtual ? { RECOUPE_DISPLAYS: `${display.env.DISPLAY} ${second.env.DISPLAY}` } : {}),
      RECOUPE_RUNTIME: runtime.executable,
      ELECTRON_OVERRIDE_DIST_PATH: runtime.folder,
    });
    display.close();
    second.close();
    return outcomes;
  } catch (error) {
    say(String(/** @type {Error} */ (error)?.message ?? error));
    return [{ name: 'end-to-end tests', passed: 0, failed: 1, skipped: 0 }];
  }
}

/** @param {readonly import('./lib/tests.mjs').Outcome[]} outcomes */
function conclude(outcomes) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  say('');
  for (const { name, passed, failed, skipped } of outcomes)
    say(`${name}: ${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  // No test at all is not a success.
  return sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
}
