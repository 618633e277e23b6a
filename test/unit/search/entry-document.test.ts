import { expect, test } from 'vitest';
import type { JournalEntry } from '#shared/case/journal.ts';
import { canonicalJson } from '#shared/lib/canonical-json.ts';
import { entryDocument } from '#shared/search/documents.ts';
import { searchWording } from '../../../renderer/search/wording.ts';

test('an entry is the same document as it was written and as it is read back from the journal', () => {
  const entry = {
    seq: 2,
    at: '2026-02-03T10:00:00.000Z',
    actor: 'Camille Roux',
    command: 'figure.add',
    // The journal keeps the fields of a row in the order of their names; here they are not.
    changes: [
      {
        table: 'figures',
        id: 'figures-1',
        after: { wording: 'près de', vagueWord: 'milliers', note: 'à revoir', aliases: ['Bocagia', 'MB'] },
      },
    ],
  } as unknown as JournalEntry;
  const read = JSON.parse(canonicalJson(entry)) as JournalEntry;
  expect(canonicalJson(read)).toBe(canonicalJson(entry));
  expect(entryDocument(read, searchWording)).toEqual(entryDocument(entry, searchWording));
  expect(entryDocument(entry, searchWording).parts).toEqual(
    expect.arrayContaining(['Camille Roux', 'près de', 'milliers', 'à revoir', 'Bocagia', 'MB']),
  );
});
