import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const project = path.resolve(import.meta.dirname, '../../..');
const sentence = 'Selon la mairie de Bréval, 4 212 comptes ont été copiés le 3 mars 2025.';
let folder = '';

type Run = { readonly code: number; readonly output: string; readonly errors: string };

function suggest(...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(project, 'scripts/suggest.mjs'), ...args],
      { cwd: folder },
      (error, output, errors) => {
        resolve({ code: error === null ? 0 : Number(error.code), output, errors });
      },
    );
  });
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'suggest-'));
  await writeFile(path.join(folder, 'one.txt'), sentence);
  await writeFile(path.join(folder, 'two.txt'), 'Hier, rien.');
  await writeFile(path.join(folder, 'marked.txt'), `\uFEFF${sentence}`);
  await writeFile(path.join(folder, 'wide.txt'), Buffer.from(`\uFEFF${sentence}`, 'utf16le'));
  await writeFile(path.join(folder, 'western.txt'), Buffer.from(sentence, 'latin1'));
  await writeFile(path.join(folder, 'lines.txt'), `Un titre\r\n\r\n${sentence}\r\n`);
  await writeFile(path.join(folder, 'binary.txt'), Buffer.from([0, 1, 2, 3, 0, 255, 254]));
  await writeFile(path.join(folder, 'empty.txt'), '');
  await mkdir(path.join(folder, 'other/meta'), { recursive: true });
  await writeFile(path.join(folder, 'other/one.txt'), sentence);
  await writeFile(path.join(folder, 'other/meta/two.json'), '{"doc_date":"2025-03-20"}');
  await writeFile(path.join(folder, 'other/meta/one.json'), 'no json');
  await writeFile(path.join(folder, 'other/meta/wide.json'), '{"doc_date":"soon"}');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('npm run suggest', () => {
  it('prints what is scored, for one text as one object', async () => {
    const { code, output } = await suggest('one.txt');
    const found = JSON.parse(output) as Record<string, unknown>;
    expect(code).toBe(0);
    expect(found['id']).toBe('one');
    for (const key of ['counts', 'dates', 'organisations', 'people', 'places'])
      expect(Array.isArray(found[key])).toBe(true);
  });

  it('prints a line for each of several texts', async () => {
    const { code, output } = await suggest('one.txt', 'two.txt');
    const lines = output.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['one', 'two']);
  });

  it('reads every encoding alike, and counts from the first letter', async () => {
    const { output } = await suggest('one.txt', 'marked.txt', 'wide.txt', 'western.txt');
    const found = output
      .trimEnd()
      .split('\n')
      .map((line) => ({ ...(JSON.parse(line) as object), id: '' }));
    expect(found).toHaveLength(4);
    for (const one of found) expect(one).toEqual(found[0]);
  });

  it('counts the line ends that the file has', async () => {
    const { output } = await suggest('lines.txt');
    const text = await readFile(path.join(folder, 'lines.txt'), 'utf8');
    const { counts, dates } = JSON.parse(output) as Record<
      'counts' | 'dates',
      readonly { start: number; end: number; quote: string }[]
    >;
    for (const { start, end, quote } of [...counts, ...dates]) expect(text.slice(start, end)).toBe(quote);
  });

  it('makes the folder that it writes into, with a file for each text', async () => {
    const { code, output } = await suggest(
      '--out',
      'made/here',
      '--meta',
      'other/meta',
      'one.txt',
      'two.txt',
    );
    expect([code, output]).toEqual([0, '']);
    expect(await readdir(path.join(folder, 'made/here'))).toEqual(['one.json', 'two.json']);
  });

  it('says of a date or facts that it cannot use that it reads without them', async () => {
    const { code, errors } = await suggest('--meta', 'other/meta', 'one.txt', 'wide.txt');
    expect(code).toBe(0);
    expect(errors).toContain('is no JSON; one is read without a date');
    expect(errors).toContain('« soon » is no date; wide is read without one');
  });

  it('says what it cannot read, and reads the rest', async () => {
    const { code, output, errors } = await suggest(
      'missing.txt',
      'other',
      'binary.txt',
      'empty.txt',
      'two.txt',
    );
    expect(code).toBe(1);
    expect(errors.trimEnd().split('\n')).toEqual([
      'There is no file missing.txt.',
      'other is a folder: name the files in it (other/*.txt).',
      'binary.txt is no text that can be read: it holds something other than text.',
      'empty.txt is no text that can be read: it is empty.',
    ]);
    expect((JSON.parse(output) as { id: string }).id).toBe('two');
  });

  it.each([
    ['no file', [], 'Say what to read'],
    ['a day that is not in the calendar', ['--doc-date', '2025-02-30', 'one.txt'], 'no day of the calendar'],
    ['a date in words', ['--doc-date', 'hier', 'one.txt'], 'no day of the calendar'],
    [
      'two files of one name',
      ['--out', 'made', 'one.txt', 'other/one.txt'],
      'Two files would both be written',
    ],
    ['facts that are no folder', ['--meta', 'one.txt', 'one.txt'], 'one.txt is no folder'],
    ['a folder that cannot be made', ['--out', 'one.txt/x', 'one.txt'], 'Nothing can be written'],
    ['an option that it does not have', ['--loud', 'one.txt'], '--loud'],
  ])('refuses %s with a sentence', async (_, args, sentence) => {
    const { code, output, errors } = await suggest(...args);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toContain(sentence);
    expect(errors).not.toMatch(/^\s+at /m);
  });

  it('does not mind another run at the same time', async () => {
    const runs = await Promise.all([suggest('one.txt'), suggest('one.txt'), suggest('one.txt')]);
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(new Set(runs.map(({ output }) => output)).size).toBe(1);
  });
});
