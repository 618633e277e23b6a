// npm run demo -- --out DIR: builds the example library in a fresh profile of the real application and writes
// what it holds (snapshots, reports, charts) into DIR.
import { mkdir, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { prepareApplication, runApplication, withFreshProfile } from './lib/application.mjs';
import { runScript, say, Stop } from './lib/run.mjs';

const limit = 15 * 60_000;

runScript(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  if (!values.out) throw new Stop('Say where to write: npm run demo -- --out DIR');
  const folder = path.resolve(values.out);
  await mkdir(folder, { recursive: true });
  const prepared = await prepareApplication();
  const { code, output } = await withFreshProfile((profile) =>
    runApplication(prepared, ['--batch=demo', `--out=${folder}`, `--user-data-dir=${profile}`], { limit }),
  );
  prepared.display.close();
  if (output !== '') process.stdout.write(output);
  if (code !== 0) {
    say(`The demonstration ended with code ${code}.`);
    return code;
  }
  await listFiles(folder);
});

/** @param {string} folder */
async function listFiles(folder) {
  const names = (await readdir(folder)).sort();
  console.log(`\n${names.length} files in ${folder}`);
  for (const name of names) {
    const { size } = await stat(path.join(folder, name));
    console.log(`${String(Math.ceil(size / 1024)).padStart(7)} kB  ${name}`);
  }
}
