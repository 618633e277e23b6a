import type { ElectronApplication } from '@playwright/test';
import { mkdtemp, readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** Answers every save dialog with a fresh folder and the name proposed; gives what reads the files saved. */
export async function saveEverything(app: ElectronApplication): Promise<(name: string) => Promise<Buffer>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'recoupe-saved-'));
  await app.evaluate(({ dialog }, directory) => {
    // The window may come first: the options are the last argument.
    dialog.showSaveDialog = (...args: unknown[]) => {
      const { defaultPath } = args.at(-1) as { defaultPath: string };
      const name = defaultPath.split(/[\\/]/).at(-1) ?? '';
      return Promise.resolve({ canceled: false, filePath: `${directory}/${name}` });
    };
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [directory] });
  }, folder);
  return (name) => readFile(path.join(folder, name));
}

/** Width and height of a PNG, from its header; throws when it is none. */
export function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } {
  if (bytes.subarray(1, 4).toString('latin1') !== 'PNG') throw new Error('not a PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
