import { describe, expect, it } from 'vitest';
import { unwrap } from '#shared/lib/result.ts';
import { rowById, rowsOf } from '#shared/case/snapshot.ts';
import type { Id } from '#shared/model/index.ts';
import { contentsOf } from '../../../fixtures/case/memory-case.ts';
import { twoOutlets } from '../../../fixtures/case/two-outlets.ts';

function withDouble() {
  const outlets = twoOutlets();
  const double = outlets.run('entity.add', {
    kind: 'medium',
    name: 'Quotidien (le)',
    aliases: ['LQ'],
    identifiers: [{ scheme: 'domain', value: 'quotidien.example' }],
    roles: ['medium'],
  }) as Id<'entities'>;
  return { ...outlets, double };
}

describe('merging two entities', () => {
  it('moves whatever points at the one that goes: claims, relays, links, requests, events, parts', () => {
    const { made, run, first, newspaper, double } = withDouble();
    const other = run('entity.add', {
      kind: 'person',
      name: 'Un témoin',
      aliases: [],
      identifiers: [],
      roles: [],
      partOf: double,
    });
    run('claim.record', {
      source: first,
      about: { existing: { table: 'entities', id: double } },
      speaker: { existing: double },
      via: [{ existing: double }],
      fields: { stance: 'states', credibility: 2 },
    });
    run('link.add', { from: double, to: other as Id<'entities'>, relation: 'works-for' });
    run('request.add', { asked: double, channel: 'email', question: 'Qui ?', outcome: 'pending' });
    run('event.add', { title: 'Une visite', stage: 'other', entities: [double, newspaper] });
    run('placement.set', { places: [{ entity: double, x: 1, y: 2 }] });
    run('entity.merge', { id: double, into: newspaper });
    const snapshot = made.snapshot();
    expect(JSON.stringify(contentsOf(snapshot))).not.toContain(double);
    expect(rowsOf(snapshot, 'claims')[0]).toMatchObject({
      speaker: newspaper,
      about: { table: 'entities', id: newspaper },
    });
    expect(rowsOf(snapshot, 'events')[0]?.entities).toEqual([newspaper]);
    expect(rowById(snapshot, 'entities', other)?.partOf).toBe(newspaper);
  });

  it('keeps the names, identifiers and roles of both, each once', () => {
    const { made, run, newspaper, double } = withDouble();
    run('entity.merge', { id: double, into: newspaper });
    expect(rowById(made.snapshot(), 'entities', newspaper)).toMatchObject({
      name: 'Le Quotidien',
      aliases: ['Quotidien (le)', 'LQ'],
      identifiers: [{ scheme: 'domain', value: 'quotidien.example' }],
      roles: ['medium'],
    });
  });

  it('never leaves an entity part of itself', () => {
    const { made, run, newspaper, double } = withDouble();
    run('entity.edit', { id: newspaper, patch: { partOf: double } });
    run('entity.merge', { id: double, into: newspaper });
    expect(rowById(made.snapshot(), 'entities', newspaper)?.partOf).toBeUndefined();
  });

  it('is refused while a link joins the two, and changes nothing', () => {
    const { made, run, newspaper, double } = withDouble();
    run('link.add', { from: double, to: newspaper, relation: 'part-of' });
    const before = contentsOf(made.snapshot());
    expect(made.run('entity.merge', { id: double, into: newspaper })).toMatchObject({
      ok: false,
      error: { code: 'reference.held' },
    });
    expect(contentsOf(made.snapshot())).toEqual(before);
  });

  it('is taken back by one undo', () => {
    const { made, run, newspaper, double } = withDouble();
    const before = contentsOf(made.snapshot());
    run('entity.merge', { id: double, into: newspaper });
    unwrap(made.undo());
    expect(contentsOf(made.snapshot())).toEqual(before);
  });
});
