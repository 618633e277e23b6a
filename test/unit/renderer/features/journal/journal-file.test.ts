import { expect, test } from 'vitest';
import { entryLine } from '#shared/case/journal.ts';
import { journalFile } from '../../../../../renderer/features/journal/journal-file.ts';
import { storedAgain } from '../../../../../renderer/store/stored-entry.ts';
import { example } from '../../../examples/built.ts';

const { entries } = example('dedalus');

test('every entry is a line of its own, as it was sealed', async () => {
  const text = new TextDecoder().decode(await journalFile(entries.map(storedAgain)));
  expect(text).toBe(entries.map((entry) => `${entryLine(entry)}\n`).join(''));
});

test('an entry whose bytes are no text any more is handed over byte for byte', async () => {
  const [first, second] = entries.map((entry) => storedAgain(entry).line);
  if (first === undefined || second === undefined) throw new Error('the example has too few entries');
  const damaged = first.with(40, 0xff);
  const file = await journalFile([{ line: damaged }, { line: second }]);
  expect([...file]).toEqual([...damaged, 0x0a, ...second, 0x0a]);
});

test('a journal of very many entries is one file', async () => {
  const line = new TextEncoder().encode('{}');
  expect(await journalFile(Array.from({ length: 100_000 }, () => ({ line })))).toHaveLength(300_000);
});
