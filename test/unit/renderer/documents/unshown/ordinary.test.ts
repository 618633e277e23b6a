import { expect, test } from 'vitest';
import { madeDocuments } from '../../../../fixtures/documents/made-documents.ts';
import { compound, oldWorkbookBytes } from '../../../../fixtures/documents/old-workbook-bytes.ts';
import { addresses } from '../../../../fixtures/documents/unshown-values.ts';
import { readingOf } from './unshown-reading.ts';

test.each(Object.entries(madeDocuments))('an ordinary %s raises no question', async (name, bytes) => {
  expect((await readingOf(name, bytes)).unshown).toBeUndefined();
});

test('an old document that is kept unread is looked through, its words of two bytes a sign too', async () => {
  const words = Uint8Array.from(Buffer.from(addresses(40).join(' ').padEnd(5000), 'utf16le'));
  const { text, unshown } = await readingOf('a.msg', compound('WordDocument', words));
  expect(text).toBe('');
  expect(unshown).toMatchObject({ found: { email: 40 }, places: ['leftovers'] });
});

test('an old workbook is looked through beyond its cells', async () => {
  const book = oldWorkbookBytes('Villes', [['Ville'], ['Rennes']]);
  // Behind the last record of its stream, whose end the directory does not shorten.
  const words = Buffer.from(`${addresses(8).join(' ')} `, 'utf16le');
  book.set(words, book.length - words.length);
  const { text, unshown } = await readingOf('a.xls', book);
  expect(text).toContain('Rennes');
  expect(unshown).toMatchObject({ found: { email: 8 }, places: ['leftovers'] });
});
