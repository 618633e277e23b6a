import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { SaveFile } from '#shared/platform/platform.ts';
import { writeWhole } from './whole-file.ts';

/** Names that Windows keeps for devices, with or without an extension. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Whether a name names one plain, visible file in a folder and nothing else, on every system. */
export function isFlatName(name: string): boolean {
  return (
    name.length <= 120 &&
    /^[\p{L}\p{N}][\p{L}\p{N}._ -]*$/u.test(name) &&
    !/[. ]$/.test(name) &&
    !deviceName.test(name)
  );
}

/** Whether each file has a name of its own, also where letters of two sizes are the same. */
export function haveOwnNames(files: readonly Pick<SaveFile, 'suggestedName'>[]): boolean {
  const names = files.map(({ suggestedName }) => suggestedName.normalize('NFC').toLowerCase());
  return new Set(names).size === names.length;
}

/** The names among these that a folder already holds. */
export async function alreadyIn(folder: string, files: readonly SaveFile[]): Promise<readonly string[]> {
  const found = await Promise.all(
    files.map(async ({ suggestedName }) =>
      stat(path.join(folder, suggestedName)).then(
        () => [suggestedName],
        () => [],
      ),
    ),
  );
  return found.flat();
}

/** Writes every file in a folder, each whole or not at all; throws at the first that cannot be, the ones before staying. */
export async function writeInFolder(folder: string, files: readonly SaveFile[]): Promise<void> {
  for (const { suggestedName, bytes } of files) await writeWhole(path.join(folder, suggestedName), bytes);
}
