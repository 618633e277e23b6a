// npm run suggest -- FILE... [--doc-date YYYY-MM-DD] [--meta DIR] [--out DIR]: what the reading room would propose in
// texts, as JSON, without a window. Offsets are UTF-16 units of each file's text as decoded: a byte order mark is no part
// of it, line ends are counted as they are in the file. README.md says what the JSON holds.
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readingEngine } from './lib/reading-engine.mjs';
import { runScript, say, Stop } from './lib/run.mjs';

const usage = 'npm run suggest -- FILE... [--doc-date YYYY-MM-DD] [--meta DIR] [--out DIR]';

/** @typedef {Awaited<ReturnType<typeof readingEngine>>} Engine */

runScript(async () => {
  const { files, docDate, meta, out } = asked();
  await checkFolders(meta, out);
  const engine = await readingEngine();
  let failures = 0;
  for (const file of files) {
    const id = idOf(file);
    try {
      const text = await textOf(engine, file);
      const documentDate = docDate ?? (await dateFrom(meta, id));
      const found = engine.scoredSuggestions(text, documentDate === undefined ? {} : { documentDate });
      await hand({ id, ...found }, id, out, files.length > 1);
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      // One file that cannot be read keeps none of the others from being read.
      say(error.message);
      failures += 1;
    }
  }
  return failures === 0 ? 0 : 1;
});

/** What the command line asks for, or a sentence that says what is wrong with it. */
function asked() {
  const { values, positionals: files } = parsed();
  const docDate = values['doc-date'];
  if (files.length === 0) throw new Stop(`Say what to read: ${usage}`);
  if (docDate !== undefined && !isDay(docDate))
    throw new Stop(`« ${docDate} » is no day of the calendar: write it as YYYY-MM-DD.`);
  if (values.out !== undefined) {
    const [twice] = files.filter((file, index) => files.findIndex((one) => idOf(one) === idOf(file)) < index);
    if (twice !== undefined)
      throw new Stop(
        `Two files would both be written as ${idOf(twice)}.json: give them other names, or read them apart.`,
      );
  }
  return { files, docDate, meta: values.meta, out: values.out };
}

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { 'doc-date': { type: 'string' }, meta: { type: 'string' }, out: { type: 'string' } },
    });
  } catch (error) {
    throw new Stop(`${/** @type {Error} */ (error).message}\n${usage}`);
  }
}

/**
 * @param {string | undefined} meta
 * @param {string | undefined} out
 */
async function checkFolders(meta, out) {
  const facts = meta === undefined ? undefined : await stat(meta).catch(() => undefined);
  if (meta !== undefined && facts?.isDirectory() !== true) throw new Stop(`${meta} is no folder.`);
  if (out === undefined) return;
  await mkdir(out, { recursive: true }).catch((error) => {
    throw new Stop(`Nothing can be written into ${out} (${error.code}).`);
  });
}

/**
 * The text of a file, in whichever of the encodings that the application knows it is.
 * @param {Engine} engine
 * @param {string} file
 */
async function textOf(engine, file) {
  const bytes = await readFile(file).catch((error) => {
    if (error.code === 'EISDIR') throw new Stop(`${file} is a folder: name the files in it (${file}/*.txt).`);
    if (error.code === 'ENOENT') throw new Stop(`There is no file ${file}.`);
    throw new Stop(`${file} cannot be read (${error.code}).`);
  });
  const decoded = engine.decodeText(new Uint8Array(bytes));
  // A stray control character keeps a text out of a case, but not from being read here.
  const isStray = !decoded.ok && /^text\.(?:control-characters|lone-surrogate)$/.test(decoded.error.code);
  if (!decoded.ok && !isStray)
    throw new Stop(`${file} is no text that can be read: ${reasonOf(decoded.error.code)}.`);
  // Decoded again, because the application evens out line ends, and offsets are into the file as it is.
  return new TextDecoder(decoded.ok ? decoded.value.encoding : 'utf-8').decode(bytes);
}

/** @param {string} code */
function reasonOf(code) {
  /** @type {Record<string, string>} */
  const reasons = {
    'file.empty': 'it is empty',
    'file.binary': 'it holds something other than text',
    'file.encoding': 'its encoding is not UTF-8, UTF-16 or Windows-1252, or it is damaged',
    'file.too-large': 'it is too large',
    'text.too-long': 'it is too long',
  };
  return reasons[code] ?? code;
}

/**
 * The date of a text, as a file of facts about it gives it.
 * @param {string | undefined} folder
 * @param {string} id
 * @returns {Promise<string | undefined>}
 */
async function dateFrom(folder, id) {
  if (folder === undefined) return undefined;
  const file = path.join(folder, `${id}.json`);
  const json = await readFile(file, 'utf8').catch(() => undefined);
  if (json === undefined) return undefined;
  try {
    const date = JSON.parse(json)?.doc_date ?? undefined;
    if (date === undefined || isDate(date)) return date;
    say(`${file}: « ${date} » is no date; ${id} is read without one.`);
  } catch {
    say(`${file} is no JSON; ${id} is read without a date.`);
  }
  return undefined;
}

/** @param {unknown} date */
function isDay(date) {
  return typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date) && isInCalendar(date);
}

/**
 * A day, a month or a year.
 * @param {unknown} date
 */
function isDate(date) {
  if (typeof date !== 'string' || !/^\d{4}(?:-\d{2}){0,2}$/.test(date)) return false;
  return isInCalendar(`${date}-01-01`.slice(0, 10));
}

/** @param {string} day */
function isInCalendar(day) {
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
}

/** @param {string} file */
function idOf(file) {
  return path.basename(file, path.extname(file));
}

/**
 * Writes what was found where it was asked for; printed, several texts take a line each.
 * @param {object} found
 * @param {string} id
 * @param {string | undefined} out
 * @param {boolean} isOneOfMany
 */
async function hand(found, id, out, isOneOfMany) {
  if (out === undefined) process.stdout.write(`${JSON.stringify(found, undefined, isOneOfMany ? 0 : 1)}\n`);
  else await writeFile(path.join(out, `${id}.json`), `${JSON.stringify(found, undefined, 1)}\n`);
}
