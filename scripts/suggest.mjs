// npm run suggest -- FILE... [--doc-date YYYY-MM-DD] [--meta DIR] [--out DIR]: what the reading room would propose in
// texts, as JSON, without a window. Offsets are UTF-16 units of each file's text as decoded.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readingEngine } from './lib/reading-engine.mjs';
import { runScript, Stop } from './lib/run.mjs';

runScript(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'doc-date': { type: 'string' }, meta: { type: 'string' }, out: { type: 'string' } },
  });
  if (positionals.length === 0)
    throw new Stop(
      'Say what to read: npm run suggest -- FILE... [--doc-date YYYY-MM-DD] [--meta DIR] [--out DIR]',
    );
  const { decodeText, scoredSuggestions } = await readingEngine();
  if (values.out !== undefined) await mkdir(values.out, { recursive: true });
  for (const file of positionals) {
    const name = path.basename(file, path.extname(file));
    const decoded = decodeText(new Uint8Array(await readFile(file)));
    if (!decoded.ok) throw new Stop(`${file} is no text that can be read (${decoded.error.code}).`);
    const documentDate = values['doc-date'] ?? (await dateFrom(values.meta, name));
    const found = scoredSuggestions(decoded.value.text, documentDate === undefined ? {} : { documentDate });
    const json = `${JSON.stringify(found, undefined, 1)}\n`;
    if (values.out === undefined) process.stdout.write(json);
    else await writeFile(path.join(values.out, `${name}.json`), json);
  }
});

/**
 * The date of a text as a file of facts about it gives it.
 * @param {string | undefined} folder
 * @param {string} name
 * @returns {Promise<string | undefined>}
 */
async function dateFrom(folder, name) {
  if (folder === undefined) return undefined;
  const file = path.join(folder, `${name}.json`);
  const json = await readFile(file, 'utf8').catch(() => undefined);
  if (json === undefined) return undefined;
  try {
    return JSON.parse(json).doc_date ?? undefined;
  } catch {
    throw new Stop(`${file} is no JSON.`);
  }
}
