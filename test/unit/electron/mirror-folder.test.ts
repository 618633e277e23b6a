import { createHash } from 'node:crypto';
import { appendFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMirrorFolder, type MirrorFolder } from '../../../electron/mirror-folder.ts';

let folder: string;
let mirror: MirrorFolder;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'recoupe-mirror-'));
  mirror = createMirrorFolder(folder);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const journal = (caseId: string): string => path.join(folder, caseId, 'journal.jsonl');
const bytes = new TextEncoder().encode('près de 500 000 personnes');
const digest = createHash('sha256').update(bytes).digest('hex');

test('lines come back whole and in order, accents and emoji included', async () => {
  await mirror.append('case', ['{"seq":1,"what":"née à Évry"}', '{"seq":2,"what":"🗞"}']);
  await mirror.append('case', ['{"seq":3}']);
  expect(await mirror.read('case')).toEqual([
    '{"seq":1,"what":"née à Évry"}',
    '{"seq":2,"what":"🗞"}',
    '{"seq":3}',
  ]);
});

test('appends asked for at once are written one after the other', async () => {
  const lines = Array.from({ length: 50 }, (_, index) => `{"seq":${index}}`);
  await Promise.all(lines.map((line) => mirror.append('case', [line])));
  expect(await mirror.read('case')).toEqual(lines);
});

test('a last line torn by a crash is left out, and the next append takes its place', async () => {
  await mirror.append('case', ['one', 'two']);
  await appendFile(journal('case'), '{"torn');
  expect(await mirror.read('case')).toEqual(['one', 'two']);
  await mirror.append('case', ['three']);
  expect(await readFile(journal('case'), 'utf8')).toBe('one\ntwo\nthree\n');
});

test('a torn line longer than a block is taken back to the last whole line', async () => {
  await mirror.append('case', ['one']);
  await appendFile(journal('case'), 'x'.repeat(200_000));
  await mirror.append('case', ['two']);
  expect(await mirror.read('case')).toEqual(['one', 'two']);
});

test('a journal that is nothing but a torn line reads as empty', async () => {
  await mirror.append('case', ['one']);
  await rm(journal('case'));
  await appendFile(journal('case'), 'torn');
  expect(await mirror.read('case')).toEqual([]);
});

test('a case that was never mirrored has no lines, no contents and is not listed', async () => {
  expect(await mirror.read('none')).toEqual([]);
  expect(await mirror.getContent('none', digest)).toBeUndefined();
  expect(await mirror.list()).toEqual([]);
});

test('contents are kept under their digest, once', async () => {
  await mirror.putContent('case', digest, bytes);
  await mirror.putContent('case', digest, bytes);
  expect(await mirror.getContent('case', digest)).toEqual(bytes);
  expect(await readdir(path.join(folder, 'case', 'contents'))).toEqual([digest]);
});

test('bytes that do not have the digest they are given under are refused', async () => {
  await expect(mirror.putContent('case', '0'.repeat(64), bytes)).rejects.toThrow('SHA-256');
  expect(await mirror.getContent('case', '0'.repeat(64))).toBeUndefined();
});

test('contents deleted for good are gone, and deleting what is not there is no error', async () => {
  await mirror.append('case', ['a']);
  await mirror.putContent('case', digest, bytes);
  await mirror.removeContent('case', digest);
  await mirror.removeContent('case', digest);
  expect(await mirror.getContent('case', digest)).toBeUndefined();
  expect(await mirror.read('case')).toEqual(['a']);
});

test('removing a case removes its lines and contents and nothing else', async () => {
  await mirror.append('first', ['a']);
  await mirror.append('second', ['b']);
  await mirror.putContent('first', digest, bytes);
  await mirror.remove('first');
  expect(await mirror.list()).toEqual(['second']);
  expect(await mirror.read('first')).toEqual([]);
});
