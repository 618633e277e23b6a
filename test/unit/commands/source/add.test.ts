import { expect, test } from 'vitest';
import { rowsOf } from '#shared/case/snapshot.ts';
import { type NewSource, sourceSaying } from '#shared/commands/source/add.ts';
import { sha256Of } from '#shared/lib/sha256.ts';
import { createdCase } from '../../../fixtures/case/memory-case.ts';

const fields: NewSource['fields'] = {
  kind: 'article',
  title: 'Dépêche',
  language: 'fr',
  reliability: 'C',
  confidentiality: 'public',
  authors: [],
};
const text = 'Une trentaine de laboratoires sont touchés.';
const file = (name: string, ...bytes: number[]) => ({
  name,
  bytes: Uint8Array.from(bytes),
  mediaType: 'text/html',
});

test('the same file twice is refused, whatever its name', () => {
  const memory = createdCase();
  memory.run('source.add', { fields, text, original: file('a.html', 1, 2) });
  const again = memory.run('source.add', { fields, text: 'Autre.', original: file('b.html', 1, 2) });
  expect(again).toMatchObject({ ok: false, error: { code: 'file.duplicate', params: { number: 1 } } });
  expect(rowsOf(memory.snapshot(), 'sources')).toHaveLength(1);
});

test('a text pasted twice is refused, and so is one that a file of the case says', () => {
  const memory = createdCase();
  memory.run('source.add', { fields, text });
  expect(memory.run('source.add', { fields, text })).toMatchObject({ error: { code: 'file.duplicate' } });
  memory.run('source.add', { fields, text: 'Lu.', original: file('a.html', 1) });
  expect(memory.run('source.add', { fields, text: 'Lu.' })).toMatchObject({
    error: { code: 'file.duplicate', params: { number: 2 } },
  });
});

test('a text that a person gave is refused twice whatever page it was copied from', () => {
  const memory = createdCase();
  const copied = (...bytes: readonly number[]) =>
    ({ fields, text, isFile: false, original: file('Page copiée.html', ...bytes) }) as const;
  memory.run('source.add', copied(1));
  expect(memory.run('source.add', copied(2))).toMatchObject({
    error: { code: 'file.duplicate', params: { number: 1 } },
  });
});

test('a file that was masked says what another says, and is a source of its own', () => {
  const memory = createdCase();
  memory.run('source.add', { fields, text, original: file('a.html', 1) });
  memory.run('source.add', { fields, text, isFile: true });
  expect(rowsOf(memory.snapshot(), 'sources')).toHaveLength(2);
});

test('two files that say the same word for word are two sources', () => {
  const memory = createdCase();
  memory.run('source.add', { fields, text, original: file('a.html', 1) });
  memory.run('source.add', { fields, text, original: file('b.html', 2) });
  const [first, second] = rowsOf(memory.snapshot(), 'sources');
  expect(second?.text?.sha256).toBe(first?.text?.sha256);
  expect(sourceSaying(memory.snapshot(), sha256Of(text))).toBe(first);
  // Each keeps its text when the other goes.
  memory.run('source.remove', { id: first?.id ?? '' });
  expect(sourceSaying(memory.snapshot(), sha256Of(text))?.id).toBe(second?.id);
});
