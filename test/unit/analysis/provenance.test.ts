import { describe, expect, it } from 'vitest';
import { claimsAbout } from '#shared/analysis/claims.ts';
import { independence, originsOf } from '#shared/analysis/provenance.ts';
import { rowById, type Snapshot } from '#shared/case/snapshot.ts';
import { world } from '../../fixtures/analysis/world.ts';

const toEntity = (id: string, source: string, entity: string, more: object = {}) => ({
  id,
  source,
  from: { table: 'entities', id: entity },
  ...more,
});
const toSource = (id: string, source: string, from: string, more: object = {}) => ({
  id,
  source,
  from: { table: 'sources', id: from },
  ...more,
});

function origins(snapshot: Snapshot, claim: string): readonly string[] {
  const row = rowById(snapshot, 'claims', claim);
  return row === undefined
    ? []
    : originsOf(snapshot, row)
        .map(({ table, id }) => `${table} ${id}`)
        .toSorted();
}

function counts(snapshot: Snapshot): readonly [sources: number, origins: number] {
  const { sources, origins: groups } = independence(
    snapshot,
    claimsAbout(snapshot, { table: 'figures', id: 'f' as never }),
  );
  return [sources, groups];
}

const sources = ['s1', 's2', 's3', 's4'].map((id, index) => ({ id, number: index + 1 }));
const entities = ['liberation', 'checknews', 'zataz', 'dedalus'].map((id) => ({ id }));

describe('where a claim comes from', () => {
  it('is its speaker, else the publisher of its source, else the source itself', () => {
    const snapshot = world({
      entities,
      sources: [{ id: 's1' }, { id: 's2', publisherEntity: 'zataz' }],
      claims: [{ id: 'c1' }, { id: 'c2', source: 's2' }, { id: 'c3', source: 's2', speaker: 'dedalus' }],
    });
    expect(['c1', 'c2', 'c3'].map((id) => origins(snapshot, id))).toEqual([
      ['sources s1'],
      ['entities zataz'],
      ['entities dedalus'],
    ]);
  });

  it('is the relays that it names rather than those of its whole source, and those rather than its speaker', () => {
    const snapshot = world({
      entities,
      sources,
      relays: [toEntity('r1', 's1', 'zataz'), toEntity('r2', 's1', 'liberation', { whole: true })],
      claims: [
        { id: 'c1', speaker: 'dedalus', relays: ['r1'] },
        { id: 'c2', speaker: 'dedalus' },
      ],
    });
    expect(origins(snapshot, 'c1')).toEqual(['entities zataz']);
    expect(origins(snapshot, 'c2')).toEqual(['entities liberation']);
  });

  it('is the larger body when the entity is a part of another, to any depth, loops included', () => {
    const parts = [
      { id: 'checknews', partOf: 'liberation' },
      { id: 'column', partOf: 'checknews' },
      { id: 'liberation' },
      { id: 'a', partOf: 'b' },
      { id: 'b', partOf: 'a' },
    ];
    const claims = [
      { id: 'c1', speaker: 'column' },
      { id: 'c2', speaker: 'a' },
    ];
    const snapshot = world({ entities: parts, sources, claims });
    expect(origins(snapshot, 'c1')).toEqual(['entities liberation']);
    expect(origins(snapshot, 'c2')).toEqual(['entities b']);
  });

  it('is one for entities decided to be the same, and for what each of them is a part of', () => {
    const snapshot = world({
      entities: [{ id: 'pseudonym' }, { id: 'person', partOf: 'gang' }, { id: 'gang' }, { id: 'alias' }],
      sources,
      decisions: [
        { id: 'd1', kind: 'same-as', about: { table: 'entities', id: 'pseudonym' }, other: 'person' },
        { id: 'd2', kind: 'same-as', about: { table: 'entities', id: 'alias' }, other: 'gang' },
      ],
      claims: [
        { id: 'c1', speaker: 'pseudonym' },
        { id: 'c2', source: 's2', speaker: 'person' },
        { id: 'c3', source: 's3', speaker: 'alias' },
      ],
    });
    expect(['c1', 'c2', 'c3'].flatMap((id) => origins(snapshot, id))).toEqual(
      Array.from({ length: 3 }, () => 'entities gang'),
    );
    expect(counts(snapshot)).toEqual([3, 1]);
  });

  it('is found through another source, by its claim on the same finding, whoever that one follows', () => {
    const snapshot = world({
      entities,
      sources,
      relays: [toSource('r1', 's1', 's2'), toSource('r2', 's2', 's3')],
      claims: [
        { id: 'c1', relays: ['r1'] },
        { id: 'c2', source: 's2', relays: ['r2'] },
        { id: 'c3', source: 's3', speaker: 'zataz' },
        { id: 'elsewhere', source: 's3', speaker: 'dedalus', about: { table: 'figures', id: 'other' } },
      ],
    });
    expect(origins(snapshot, 'c1')).toEqual(['entities zataz']);
    expect(counts(snapshot)).toEqual([3, 1]);
  });

  it('is found through the whole relays of a source that says nothing of the finding, else is that source', () => {
    const relays = [
      toSource('r1', 's1', 's2'),
      toEntity('r2', 's2', 'zataz', { whole: true }),
      toSource('r3', 's1', 's3'),
    ];
    const claims = [
      { id: 'c1', relays: ['r1'] },
      { id: 'c2', relays: ['r3'] },
    ];
    const snapshot = world({ entities, sources, relays, claims });
    expect(origins(snapshot, 'c1')).toEqual(['entities zataz']);
    expect(origins(snapshot, 'c2')).toEqual(['sources s3']);
  });

  it('is one where two ways lead to the same claim', () => {
    const snapshot = world({
      entities,
      sources,
      relays: [
        toSource('r1', 's1', 's2'),
        toSource('r2', 's1', 's3'),
        toSource('r3', 's2', 's4'),
        toSource('r4', 's3', 's4'),
      ],
      claims: [
        { id: 'c1', relays: ['r1', 'r2'] },
        { id: 'c2', source: 's2', relays: ['r3'] },
        { id: 'c3', source: 's3', relays: ['r4'] },
        { id: 'c4', source: 's4', speaker: 'zataz' },
      ],
    });
    expect(origins(snapshot, 'c1')).toEqual(['entities zataz']);
    expect(counts(snapshot)).toEqual([4, 1]);
  });

  it.each([2, 3, 4])('ends where %i sources relay one another in a loop, which counts once', (length) => {
    const ring = sources.slice(0, length);
    const snapshot = world({
      sources: ring,
      relays: ring.map(({ id }, index) => toSource(`r${id}`, id, ring[(index + 1) % length]?.id ?? '')),
      claims: ring.map(({ id }) => ({ id: `c${id}`, source: id, relays: [`r${id}`] })),
    });
    for (const { id } of ring) expect(origins(snapshot, `c${id}`)).not.toEqual([]);
    expect(counts(snapshot)).toEqual([length, 1]);
  });

  it('ends where sources relay one another whole and say nothing of the finding', () => {
    const relays = [
      toSource('r1', 's1', 's2', { whole: true }),
      toSource('r2', 's2', 's3', { whole: true }),
      toSource('r3', 's3', 's2', { whole: true }),
    ];
    const snapshot = world({ sources, relays, claims: [{ id: 'c1' }] });
    expect(origins(snapshot, 'c1')).toContain('sources s2');
  });
});

describe('independence', () => {
  it('counts claims that share an origin as one, however many names they give', () => {
    const snapshot = world({
      entities,
      sources,
      relays: [
        toEntity('r1', 's1', 'liberation'),
        toEntity('r2', 's2', 'liberation'),
        toEntity('r3', 's2', 'zataz'),
        toEntity('r4', 's3', 'zataz'),
      ],
      claims: [
        { id: 'c1', relays: ['r1'] },
        { id: 'c2', source: 's2', relays: ['r2', 'r3'] },
        { id: 'c3', source: 's3', relays: ['r4'] },
        { id: 'c4', source: 's4', speaker: 'dedalus' },
      ],
    });
    expect(counts(snapshot)).toEqual([4, 2]);
  });

  it('leaves out what was set aside', () => {
    const decisions = [{ id: 'd', kind: 'discarded-claim', about: { table: 'claims', id: 'c2' } }];
    const claims = [{ id: 'c1' }, { id: 'c2', source: 's2' }];
    expect(counts(world({ sources, claims, decisions }))).toEqual([1, 1]);
    expect(counts(world({ sources, claims }))).toEqual([2, 2]);
  });
});
