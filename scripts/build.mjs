// npm run build [-- --out DIR] [--force]: the three builds, into out/ unless told otherwise.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from './lib/builder.mjs';
import { buildFolder } from './lib/paths.mjs';
import { runScript, say } from './lib/run.mjs';

runScript(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string' }, force: { type: 'boolean' } } });
  const folder = values.out === undefined ? buildFolder : path.resolve(values.out);
  await buildIfNeeded({ folder, force: values.force });
  say(`Built in ${folder}`);
});
