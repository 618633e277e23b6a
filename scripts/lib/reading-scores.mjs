import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Stop } from './run.mjs';

/** @typedef {Awaited<ReturnType<typeof import('./reading-engine.mjs').readingEngine>>} Engine */
/** @typedef {Engine['noScores']} Scores */

/**
 * Reads every annotated text of a folder (`text`, `annotations`, `meta` in it) and scores what is found: how, says
 * `shared/reading/suggest/scores.ts`.
 * @param {Engine} engine
 * @param {string} folder
 * @returns {Promise<Scores>}
 */
export async function readingScores(engine, folder) {
  const files = await readdir(path.join(folder, 'annotations')).catch(() => []);
  const ids = files.filter((file) => file.endsWith('.json')).map((file) => path.basename(file, '.json'));
  if (ids.length === 0)
    throw new Stop(`${folder} holds no annotated texts (annotations/ID.json, text/ID.txt).`);
  let scores = engine.noScores;
  for (const id of ids.sort()) {
    const gold = JSON.parse(await readFile(path.join(folder, 'annotations', `${id}.json`), 'utf8'));
    const text = await readFile(path.join(folder, 'text', `${id}.txt`), 'utf8');
    const facts = await readFile(path.join(folder, 'meta', `${id}.json`), 'utf8').catch(() => '{}');
    const date = JSON.parse(facts).doc_date ?? undefined;
    const found = engine.scoredSuggestions(text, date === undefined ? {} : { documentDate: date });
    scores = engine.scoredWith(scores, text, gold, found);
  }
  return scores;
}

/**
 * The scores as lines of the benchmark, held against what the reading room aims at on texts it has never seen.
 * @param {Scores} scores
 */
export function scoreRows(scores) {
  const { counts, dates, relativeDates, texts } = scores;
  return [
    { name: 'reading, annotated texts', value: texts, unit: 'texts', target: '', holds: null },
    ...precisionAndRecall('counts', counts, 0.95),
    share('counts, exactness of the hits', counts.exact, counts.hit, 0.95),
    {
      name: 'reading, prices, ages, versions taken for counts',
      value: counts.distracted,
      unit: '',
      target: '<= 0',
      holds: counts.distracted === 0,
    },
    ...precisionAndRecall('dates', dates, 0.95),
    share(
      'dates, recall of those that need the document’s date',
      relativeDates.hit,
      relativeDates.gold,
      0.95,
    ),
    ...precisionAndRecall('organisations', scores.organisations, 0.85),
    ...precisionAndRecall('people', scores.people, 0.85),
    ...precisionAndRecall('places', scores.places, 0.9),
  ];
}

/**
 * @param {string} kind
 * @param {{ hit: number, gold: number, predicted: number }} tally
 * @param {number} target
 */
function precisionAndRecall(kind, { hit, gold, predicted }, target) {
  return [share(`${kind}, precision`, hit, predicted, target), share(`${kind}, recall`, hit, gold, target)];
}

/**
 * A share of 1, cut (not rounded up) to three places.
 * @param {string} name
 * @param {number} part
 * @param {number} whole
 * @param {number} target
 */
function share(name, part, whole, target) {
  const value = whole === 0 ? 1 : Math.floor((part / whole) * 1000) / 1000;
  return { name: `reading, ${name}`, value, unit: '', target: `>= ${target}`, holds: value >= target };
}
