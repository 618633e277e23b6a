import { describe, expect, it } from 'vitest';
import { rowsOf } from '#shared/case/snapshot.ts';
import type { NewClaim } from '#shared/commands/claim/record.ts';
import type { Id } from '#shared/model/index.ts';
import { newCase, sourceFields } from '../../renderer/claim-form/case.ts';

const source = 'sources-1' as Id<'sources'>;
const fields = { stance: 'states', credibility: 6 } as const;

function recorded(claim: Omit<NewClaim, 'source' | 'fields'>) {
  const under = newCase();
  under.run('source.add', { fields: { ...sourceFields, title: 'A' }, text: 'Libération le dit.' });
  under.run('claim.record', { source, fields, ...claim });
  const [one] = rowsOf(under.now(), 'claims');
  return { entities: rowsOf(under.now(), 'entities'), claim: one, relays: rowsOf(under.now(), 'relays') };
}

describe('claim.record', () => {
  it('makes an entity once that is asked for as finding, as speaker and as origin', () => {
    const { entities, claim, relays } = recorded({
      about: {
        create: {
          table: 'entities',
          fields: {
            name: 'Libération',
            kind: 'medium',
            aliases: ['Libé'],
            identifiers: [],
            roles: ['medium'],
          },
        },
      },
      speaker: { create: { name: 'libération', kind: 'person' } },
      via: [
        { create: { name: 'LIBÉRATION', kind: 'medium' } },
        { create: { name: 'Liberation', kind: 'organisation' } },
      ],
    });
    expect(entities).toMatchObject([
      { name: 'Libération', kind: 'medium', aliases: ['Libé'], roles: ['medium', 'speaker'] },
    ]);
    const [id] = entities.map((entity) => entity.id);
    expect(claim).toMatchObject({ about: { table: 'entities', id }, speaker: id });
    expect(relays).toMatchObject([{ from: { table: 'entities', id } }]);
    expect(claim?.relays).toEqual(relays.map((relay) => relay.id));
  });

  it('keeps the two ends of a link apart, a company and its product of the same name', () => {
    const { entities } = recorded({
      about: {
        create: {
          table: 'links',
          fields: {
            from: { create: { name: 'Dedalus', kind: 'organisation' } },
            to: { create: { name: 'Dedalus', kind: 'product' } },
            relation: 'uses',
          },
        },
      },
    });
    expect(entities.map(({ kind }) => kind)).toEqual(['organisation', 'product']);
  });
});
