import { expect, test } from 'vitest';
import { sameAsDecisions, sameEntities } from '#shared/case/same-entities.ts';
import type { Id } from '#shared/model/index.ts';
import { twoOutlets } from '../../../fixtures/case/two-outlets.ts';

function threeNames() {
  const outlets = twoOutlets();
  const named = (name: string): Id<'entities'> =>
    outlets.run('entity.add', {
      kind: 'person',
      name,
      aliases: [],
      identifiers: [],
      roles: [],
    }) as Id<'entities'>;
  return { ...outlets, ids: [named('near2tlg'), named('n2t'), named('Un vendeur')] as const };
}

test('entities are the same from both sides, through one another, and stand for none when it is taken back', () => {
  const { made, run, ids } = threeNames();
  const [a, b, c] = ids;
  run('entity.same-as', { id: b, other: a, reason: 'Même clé.' });
  run('entity.same-as', { id: c, other: b, reason: 'Il le dit.' });
  expect(sameEntities(made.snapshot(), c)).toEqual([a, b, c]);
  expect(sameEntities(made.snapshot(), a)).toEqual([a, b, c]);
  const decisions = sameAsDecisions(made.snapshot(), b);
  expect(decisions.map(({ reason }) => reason)).toEqual(['Même clé.', 'Il le dit.']);
  run('decision.remove', { id: decisions[0]?.id ?? '' });
  expect(sameEntities(made.snapshot(), a)).toEqual([a]);
  expect(sameEntities(made.snapshot(), c)).toEqual([b, c]);
});

test('which entity stands for the others follows from when it was decided, whatever was taken back in between', () => {
  const { made, run, ids } = threeNames();
  const [a, b, c] = ids;
  run('entity.same-as', { id: b, other: a, reason: 'Même clé.' });
  run('entity.same-as', { id: b, other: c, reason: 'Il le dit.' });
  expect(sameEntities(made.snapshot(), b)).toEqual([c, a, b]);
  run('decision.remove', { id: sameAsDecisions(made.snapshot(), a)[0]?.id ?? '' });
  expect(made.undo().ok).toBe(true);
  expect(sameEntities(made.snapshot(), b)).toEqual([c, a, b]);
});

test('it wants a reason, two entities, and is not decided twice', () => {
  const { made, run, ids } = threeNames();
  const [a, b] = ids;
  run('entity.same-as', { id: a, other: b, reason: 'Même clé.' });
  const refusal = (input: { readonly id: string; readonly other: string; readonly reason: string }) => {
    const done = made.run('entity.same-as', input);
    return done.ok ? undefined : done.error.code;
  };
  expect(refusal({ id: b, other: a, reason: 'Encore.' })).toBe('commit.nothing');
  expect(refusal({ id: a, other: a, reason: 'Soi.' })).toBe('commit.nothing');
  expect(refusal({ id: a, other: b, reason: ' ' })).toBe('text.required');
  expect(refusal({ id: a, other: 'nobody', reason: 'Qui ?' })).toBe('row.missing');
});
