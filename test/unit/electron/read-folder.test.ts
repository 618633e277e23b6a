import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filesUnder } from '../../../electron/read-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'recoupe-folder-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('gives every file of a folder and below, in the order of names, without litter and links', async () => {
  await mkdir(path.join(folder, 'b', 'c'), { recursive: true });
  for (const name of ['10.txt', '9.txt', '.DS_Store', 'Thumbs.db', 'b/a.pdf', 'b/c/d.csv'])
    await writeFile(path.join(folder, name), name);
  await symlink(folder, path.join(folder, 'b', 'back'));
  const found = await filesUnder(folder);
  expect(found.map((file) => path.relative(folder, file))).toEqual([
    '9.txt',
    '10.txt',
    path.join('b', 'a.pdf'),
    path.join('b', 'c', 'd.csv'),
  ]);
});
