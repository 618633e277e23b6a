import { expect, test } from 'vitest';
import { rowsOf } from '#shared/case/snapshot.ts';
import { commands } from '#shared/commands/index.ts';
import { sha256Of } from '#shared/lib/sha256.ts';
import { createdCase } from '../../../fixtures/case/memory-case.ts';

const fields = {
  kind: 'capture',
  title: 'Capture',
  language: 'fr',
  reliability: 'C',
  confidentiality: 'public',
} as const;
const original = { name: 'a.png', bytes: Uint8Array.of(1, 2), mediaType: 'image/png' };
const words = { bytes: Uint8Array.of(123, 125), mediaType: 'application/json' };
const derived = { by: 'ocr', version: 1 } as const;

test('a source is given the text read in its original, and where its words stand', () => {
  const memory = createdCase();
  memory.run('source.add', { fields: { ...fields, authors: [] }, original });
  const id = rowsOf(memory.snapshot(), 'sources')[0]?.id ?? '';
  memory.run('source.read', { id, text: 'Une trentaine de villes.', derived, words });
  expect(rowsOf(memory.snapshot(), 'sources')[0]).toMatchObject({
    text: { sha256: sha256Of('Une trentaine de villes.'), length: 24, derived },
    original: { name: 'a.png', words: sha256Of(words.bytes) },
  });
});

test('read again without words, those there were stay', () => {
  const memory = createdCase();
  memory.run('source.add', { fields: { ...fields, authors: [] }, original });
  const id = rowsOf(memory.snapshot(), 'sources')[0]?.id ?? '';
  memory.run('source.read', { id, text: 'Une trentaine de villes.', derived, words });
  memory.run('source.read', { id, text: 'Une trentaine.', derived: { by: 'pdf', version: 2 } });
  expect(rowsOf(memory.snapshot(), 'sources')[0]).toMatchObject({
    text: { derived: { by: 'pdf', version: 2 } },
    original: { words: sha256Of(words.bytes) },
  });
});

test('a source without an original, and a text of nothing, are refused', () => {
  const memory = createdCase();
  memory.run('source.add', { fields: { ...fields, authors: [] }, text: 'Collé.' });
  memory.run('source.add', { fields: { ...fields, authors: [] }, original });
  const [pasted, picture] = rowsOf(memory.snapshot(), 'sources');
  const read = (id: string | undefined, text: string) =>
    commands['source.read'].run(
      memory.snapshot(),
      { id: id ?? '', text, derived },
      { now: never, newId: never },
    );
  expect(read(pasted?.id, 'Lu.')).toMatchObject({ ok: false, error: { code: 'row.missing' } });
  expect(read(picture?.id, ' \f ')).toMatchObject({ ok: false, error: { code: 'text.required' } });
});

function never(): never {
  throw new Error('Neither clock nor identifiers are needed.');
}

test('a text that was masked leaves its original behind for good, and that of the message it came in', () => {
  const memory = createdCase();
  const mail = { name: 'm.eml', bytes: Uint8Array.of(3), mediaType: 'message/rfc822' };
  memory.run('source.add', { fields: { ...fields, authors: [] }, text: 'Un message.', original: mail });
  const message = rowsOf(memory.snapshot(), 'sources')[0]?.id;
  memory.run('source.add', {
    fields: { ...fields, authors: [], ...(message && { parent: message }) },
    original,
  });
  const id = rowsOf(memory.snapshot(), 'sources').find(({ parent }) => parent !== undefined)?.id ?? '';
  memory.run('source.read', { id, text: 'Une trentaine de villes.', derived, words });
  const guard = { decision: 'masked', found: { email: 1 } } as const;
  const draft = commands['source.read'].run(
    memory.snapshot(),
    { id, text: '••••@••••.••, une trentaine.', derived, guard },
    { now: never, newId: never },
  );
  expect(draft).toMatchObject({
    ok: true,
    value: { forgets: [sha256Of(original.bytes), sha256Of(words.bytes), sha256Of(mail.bytes)] },
  });
  memory.run('source.read', { id, text: '••••@••••.••, une trentaine.', derived, guard });
  for (const source of rowsOf(memory.snapshot(), 'sources')) {
    expect(source.original).toBeUndefined();
    expect(source.guard).toEqual(guard);
    expect(source.text?.derived).toBeUndefined();
  }
});
