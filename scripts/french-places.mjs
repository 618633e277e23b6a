// node scripts/french-places.mjs: writes the names of all French communes, departments and regions as the rules that
// read texts need them, from @etalab/decoupage-administratif (MIT; data of INSEE and IGN, Licence Ouverte).
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { officialPlaces, packedCommunes } from './lib/french-places.mjs';
import { projectFolder } from './lib/paths.mjs';
import { runScript } from './lib/run.mjs';

runScript(async () => {
  const { departments, regions, communes } = await officialPlaces();
  const file = path.join(projectFolder, 'shared/reading/suggest/names/lists/french-places.ts');
  await writeFile(
    file,
    `/* Written by scripts/french-places.mjs from @etalab/decoupage-administratif; not by hand. */

/** Departments, folded, separated by semicolons. */
export const departmentKeys =
  '${departments.join(';')}';

/** Regions, folded, separated by semicolons. */
export const regionKeys =
  '${regions.join(';')}';

/** Communes, folded and packed: see \`unpackCommunes\`. */
export const packedCommunes =
  '${packedCommunes(communes)}';
`,
  );
  process.stdout.write(
    `${communes.size} communes, ${departments.length} departments, ${regions.length} regions\n`,
  );
});
