import { fileURLToPath } from 'node:url';
import { runApplication, withFreshProfile } from './application.mjs';
import { say, Stop } from './run.mjs';

const emptyWindowFolder = fileURLToPath(new URL('./empty-window', import.meta.url));
const rounds = 7;
const target = 1.5;

/**
 * Start of the application to a usable library, against an Electron window with an empty page: both from the
 * birth of the process, in turn, each with a fresh profile; medians.
 * @param {Parameters<typeof runApplication>[0]} prepared
 */
export async function measureStart(prepared) {
  say(`Starting the application and an empty window ${rounds} times each…`);
  const application = [];
  const empty = [];
  for (let round = 0; round < rounds; round += 1) {
    empty.push(await milliseconds(prepared, [], emptyWindowFolder));
    application.push(await milliseconds(prepared, ['--batch=bench', '--batch-option=part=start']));
  }
  const ratio = median(application) / median(empty);
  return [
    row('start of an empty Electron window', Math.round(median(empty)), 'ms', '', null),
    row('start to a usable library', Math.round(median(application)), 'ms', '', null),
    row(
      'start, ratio to an empty window',
      Math.round(ratio * 100) / 100,
      'x',
      `<= ${target}`,
      ratio <= target,
    ),
  ];
}

/**
 * @param {Parameters<typeof runApplication>[0]} prepared
 * @param {readonly string[]} args
 * @param {string} [folder]
 */
async function milliseconds(prepared, args, folder) {
  const { code, output } = await withFreshProfile((profile) =>
    runApplication(prepared, [...args, `--user-data-dir=${profile}`], { folder, limit: 60_000 }),
  );
  const { milliseconds: value } = code === 0 ? JSON.parse(output) : {};
  if (typeof value !== 'number') throw new Stop(`A start could not be measured (code ${code}): ${output}`);
  return value;
}

/** @param {readonly number[]} values */
function median(values) {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * @param {string} name
 * @param {number} value
 * @param {string} unit
 * @param {string} goal
 * @param {boolean | null} holds
 */
function row(name, value, unit, goal, holds) {
  return { name, value, unit, target: goal, holds };
}
