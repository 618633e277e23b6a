import { expect, test } from 'vitest';
import { caseOf, rowsOf } from '../../../../shared/case/snapshot.ts';
import { createdCase } from '../../../fixtures/case/memory-case.ts';

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
