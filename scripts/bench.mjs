// npm run bench [-- --json] [--option name=value]: measures the real application against bare equivalents in
// one run. A benchmark, never a test: it fails only if it cannot measure.
import { parseArgs } from 'node:util';
import { prepareApplication, runApplication, withFreshProfile } from './lib/application.mjs';
import { runScript, say, Stop } from './lib/run.mjs';
import { measureStart } from './lib/start-up.mjs';

const limit = 60 * 60_000;

/** @typedef {Awaited<ReturnType<typeof prepareApplication>>} Prepared */
/** @typedef {{ name: string, value: number, unit: string, target: string, holds: boolean | null }} Row */

runScript(async () => {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, option: { type: 'string', multiple: true } },
  });
  const prepared = await prepareApplication();
  const rows = [...(await measureStart(prepared)), ...(await measureInside(prepared, values.option ?? []))];
  prepared.display.close();
  if (values.json) process.stdout.write(`${JSON.stringify(rows, undefined, 2)}\n`);
  else printTable(rows);
});

/** How many times the measured case; rows for each show how things grow. */
const scales = [1, 3, 10];

/**
 * The measures taken by the page itself. Each part is a process of its own, so that none inherits another's memory;
 * the parts of one scale share a profile, because what one imports the next opens.
 * @param {Prepared} prepared
 * @param {readonly string[]} options
 * @returns {Promise<Row[]>}
 */
async function measureInside(prepared, options) {
  /** @type {Row[]} */
  const rows = [];
  for (const scale of scales) {
    say(`Measuring a case of ${scale} times 2,000 sources and 10,000 claims…`);
    await withFreshProfile(async (profile) => {
      for (const part of ['import', 'open']) {
        rows.push(...(await runPart(prepared, profile, [`part=${part}`, `scale=${scale}`, ...options])));
      }
    });
  }
  say('Measuring a report of some 200 pages…');
  await withFreshProfile(async (profile) => {
    rows.push(...(await runPart(prepared, profile, ['part=report', ...options])));
  });
  say('Measuring the leak guard on labelled cases…');
  await withFreshProfile(async (profile) => {
    rows.push(...(await runPart(prepared, profile, ['part=guard', ...options])));
  });
  return rows;
}

/**
 * Runs one part of the benchmark's job and reads its rows.
 * @param {Prepared} prepared
 * @param {string} profile
 * @param {readonly string[]} options
 * @returns {Promise<Row[]>}
 */
async function runPart(prepared, profile, options) {
  const { code, output } = await runApplication(
    prepared,
    ['--batch=bench', ...options.map((option) => `--batch-option=${option}`), `--user-data-dir=${profile}`],
    { limit },
  );
  if (code !== 0) throw new Stop(`The benchmark (${options.join(', ')}) ended with code ${code}.`);
  return JSON.parse(output);
}

/** @param {readonly Row[]} rows */
function printTable(rows) {
  const verdict = (/** @type {Row} */ { holds }) => (holds === null ? '' : holds ? 'holds' : 'DOES NOT HOLD');
  const cells = rows.map((row) => [row.name, `${row.value} ${row.unit}`, row.target, verdict(row)]);
  const all = [['measure', 'value', 'target', ''], ...cells];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column].length)));
  for (const row of all)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}
