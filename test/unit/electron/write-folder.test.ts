import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { alreadyIn, haveOwnNames, isFlatName, writeInFolder } from '../../../electron/write-folder.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'recoupe-folder-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const file = (suggestedName: string, words: string) => ({
  suggestedName,
  bytes: new TextEncoder().encode(words),
  mediaType: 'text/plain',
});
const named = (...names: readonly string[]) => names.map((suggestedName) => ({ suggestedName }));

test('every file is written whole under its own name, and nothing is left beside', async () => {
  await writeInFolder(folder, [file('délais.csv', 'né à Évry'), file('carte.svg', '<svg/>')]);
  expect((await readdir(folder)).toSorted()).toEqual(['carte.svg', 'délais.csv']);
  expect(await readFile(path.join(folder, 'délais.csv'), 'utf8')).toBe('né à Évry');
});

test('what is already there is told before anything is written', async () => {
  await writeFile(path.join(folder, 'carte.svg'), 'old');
  expect(await alreadyIn(folder, [file('carte.svg', 'new'), file('autre.csv', '')])).toEqual(['carte.svg']);
  expect(await readFile(path.join(folder, 'carte.svg'), 'utf8')).toBe('old');
});

test.each(['comparaison-délais.svg', '2021 chiffres.csv', 'a'])('%j names a file of the folder', (name) => {
  expect(isFlatName(name)).toBe(true);
});

test.each([
  '',
  '.',
  '..',
  '../carte.svg',
  '/etc/passwd',
  'a/b.svg',
  'a\\b.svg',
  'C:carte.svg',
  '.bashrc',
  'carte.svg\0.exe',
  'carte.svg.',
  'carte ',
  'nul',
  'COM1.svg',
  'carte\u202Egvs.svg',
  'x'.repeat(121),
])('%j is refused as the name of a file', (name) => {
  expect(isFlatName(name)).toBe(false);
});

test('two names that one system takes for the same are refused', () => {
  expect(haveOwnNames(named('A.svg', 'a.svg'))).toBe(false);
  expect(haveOwnNames(named('é.svg', 'e\u0301.svg'))).toBe(false);
  expect(haveOwnNames(named('a.svg', 'a.png'))).toBe(true);
});
