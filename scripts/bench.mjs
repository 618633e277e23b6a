// npm run bench [-- --json] [--only PART] [--scales 1,3,10] [--gold DIR] [--option name=value]: measures the real
// application against bare equivalents in one run, and scores what it reads against annotated texts (its own, or those in
// DIR). A benchmark, never a test: it fails only if it cannot measure. PART is start, cases, report, search, guard, reading,
// longtasks or scores; --scales says how many times the measured case is taken (the larger ones take minutes each).
import path from 'node:path';
import { parseArgs } from 'node:util';
import { prepareApplication, runApplication, withFreshProfile } from './lib/application.mjs';
import { measureLongTasks } from './lib/long-tasks.mjs';
import { projectFolder } from './lib/paths.mjs';
import { readingEngine } from './lib/reading-engine.mjs';
import { readingScores, scoreRows } from './lib/reading-scores.mjs';
import { runScript, say, Stop } from './lib/run.mjs';
import { measureStart } from './lib/start-up.mjs';

const limit = 60 * 60_000;

/** @typedef {Awaited<ReturnType<typeof prepareApplication>>} Prepared */
/** @typedef {{ name: string, value: number, unit: string, target: string, holds: boolean | null }} Row */

/** The annotated texts of the project; `--gold DIR` scores others. */
const ownTexts = path.join(projectFolder, 'test/fixtures/reading/texts');

/** How many times the measured case; rows for each show how things grow. */
const allScales = ['1', '3', '10'];

/** Parts that need nothing of another one, and what is said of each while it is waited for. */
const parts = /** @type {const} */ ([
  ['report', 'Measuring a report of some 200 pages…'],
  ['search', 'Measuring search on 20,000 paragraphs…'],
  ['guard', 'Measuring the leak guard on labelled cases…'],
  ['reading', 'Measuring how long texts of 5,000 to 80,000 words take to be read…'],
]);

runScript(async () => {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean' },
      only: { type: 'string' },
      gold: { type: 'string' },
      scales: { type: 'string', default: allScales.join(',') },
      option: { type: 'string', multiple: true },
    },
  });
  const scales = values.scales.split(',');
  if (scales.some((scale) => !allScales.includes(scale)))
    throw new Stop(`--scales takes some of ${allScales.join(', ')}: « ${values.scales} » is not.`);
  const wants = (/** @type {string} */ part) => values.only === undefined || values.only === part;
  const rows = wants('scores') ? await scores(values.gold ?? ownTexts) : [];
  if (values.only !== 'scores') rows.unshift(...(await measures(wants, scales, values.option ?? [])));
  if (values.json) process.stdout.write(`${JSON.stringify(rows, undefined, 2)}\n`);
  else printTable(rows);
});

/**
 * @param {string} folder
 * @returns {Promise<Row[]>}
 */
async function scores(folder) {
  say('Scoring what is read in annotated texts…');
  return scoreRows(await readingScores(await readingEngine(), folder));
}

/**
 * @param {(part: string) => boolean} wants
 * @param {readonly string[]} scales
 * @param {readonly string[]} options
 * @returns {Promise<Row[]>}
 */
async function measures(wants, scales, options) {
  const prepared = await prepareApplication();
  const rows = wants('start') ? await measureStart(prepared) : [];
  rows.push(...(await measureInside(prepared, wants, scales, options)));
  if (wants('longtasks')) rows.push(...(await measureLongTasks(prepared, options)));
  prepared.display.close();
  return rows;
}

/**
 * The measures taken by the page itself. Each part is a process of its own, so that none inherits another's memory;
 * the parts of one scale share a profile, because what one imports the next opens.
 * @param {Prepared} prepared
 * @param {(part: string) => boolean} wants
 * @param {readonly string[]} scales
 * @param {readonly string[]} options
 * @returns {Promise<Row[]>}
 */
async function measureInside(prepared, wants, scales, options) {
  /** @type {Row[]} */
  const rows = [];
  for (const scale of wants('cases') ? scales : []) {
    say(`Measuring a case of ${scale} times 2,000 sources and 10,000 claims…`);
    await withFreshProfile(async (profile) => {
      for (const part of ['import', 'open']) {
        rows.push(...(await runPart(prepared, profile, [`part=${part}`, `scale=${scale}`, ...options])));
      }
    });
  }
  for (const [part, sentence] of parts.filter(([part]) => wants(part))) {
    say(sentence);
    await withFreshProfile(async (profile) => {
      rows.push(...(await runPart(prepared, profile, [`part=${part}`, ...options])));
    });
  }
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
