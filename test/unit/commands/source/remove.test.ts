import { expect, test } from 'vitest';
import { caseOf, rowsOf } from '../../../../shared/case/snapshot.ts';
import type { Id } from '../../../../shared/model/index.ts';
import { contentsOf, createdCase } from '../../../fixtures/case/memory-case.ts';
import { twoOutlets } from '../../../fixtures/case/two-outlets.ts';

const fields = {
  kind: 'article',
  language: 'fr',
  reliability: 'C',
  confidentiality: 'public',
} as const;

test('the number of a source that is deleted is never given to another', () => {
  const memory = createdCase();
  for (const title of ['Un', 'Deux', 'Trois'])
    memory.run('source.add', { fields: { ...fields, authors: [], title } });
  const [, second, third] = rowsOf(memory.snapshot(), 'sources');
  memory.run('source.remove', { id: third?.id ?? '' });
  memory.run('source.remove', { id: second?.id ?? '' });
  memory.run('source.add', { fields: { ...fields, authors: [], title: 'Quatre' } });
  expect(rowsOf(memory.snapshot(), 'sources').map((source) => source.number)).toEqual([1, 4]);
  expect(caseOf(memory.snapshot()).lastSource).toBe(3);
});

test('several sources are deleted as one act with what hangs on them, and one undo gives back everything', () => {
  const { made, run, first, second, newspaper } = twoOutlets();
  const mail = run('source.add', {
    fields: { ...fields, authors: [], title: 'Courriel' },
    text: 'Une trentaine de laboratoires sont concernés.',
  }) as Id<'sources'>;
  const attached = run('source.add', {
    fields: { ...fields, authors: [], title: 'Pièce jointe', parent: mail },
  });
  const about = { existing: { table: 'cases', id: 'case-1' as Id<'cases'> } } as const;
  const anchor = { quote: 'Une trentaine', prefix: '', suffix: ' de', start: 0, end: 13 };
  run('claim.record', { source: mail, about, anchor, fields: { stance: 'states', credibility: 3 } });
  run('claim.record', { source: second, about, fields: { stance: 'states', credibility: 3 } });
  run('relay.add', { source: second, from: { table: 'entities', id: newspaper } });
  run('relay.add', { source: first, from: { table: 'sources', id: mail } });
  const before = contentsOf(made.snapshot());
  const entries = made.entries().length;

  run('source.remove', { ids: [second, mail, second], reason: 'Mauvais dossier' });
  const after = contentsOf(made.snapshot());
  expect(made.entries()).toHaveLength(entries + 1);
  expect(made.entries().at(-1)).toMatchObject({ command: 'source.remove', reason: 'Mauvais dossier' });
  expect(after).toMatchObject({ claims: [], passages: [], relays: [] });
  // What was attached says what it says without its e-mail, as when the e-mail alone is deleted.
  expect(after['sources']?.map(({ id }) => id)).toEqual([first, attached].toSorted());
  expect(rowsOf(made.snapshot(), 'sources').map(({ parent }) => parent)).toEqual([undefined, undefined]);

  expect(made.undo()).toMatchObject({ ok: true });
  expect(contentsOf(made.snapshot())).toEqual(before);
  expect(made.redo()).toMatchObject({ ok: true });
  expect(contentsOf(made.snapshot())).toEqual(after);
});

test('the highest number among several deleted is remembered, and nothing goes when one is not there', () => {
  const memory = createdCase();
  for (const title of ['Un', 'Deux', 'Trois'])
    memory.run('source.add', { fields: { ...fields, authors: [], title } });
  const [first, second, third] = rowsOf(memory.snapshot(), 'sources').map(({ id }) => id as string);
  expect(memory.run('source.remove', { ids: [] })).toMatchObject({ error: { code: 'commit.nothing' } });
  expect(memory.run('source.remove', { ids: [second ?? '', 'gone'] })).toMatchObject({
    error: { code: 'row.missing' },
  });
  memory.run('source.remove', { ids: [third ?? '', second ?? ''] });
  expect(caseOf(memory.snapshot()).lastSource).toBe(3);
  memory.run('source.remove', { ids: [first ?? ''] });
  memory.run('source.add', { fields: { ...fields, authors: [], title: 'Quatre' } });
  expect(rowsOf(memory.snapshot(), 'sources').map(({ number }) => number)).toEqual([4]);
});
