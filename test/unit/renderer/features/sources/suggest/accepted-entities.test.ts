import { describe, expect, it } from 'vitest';
import { rowsOf } from '#shared/case/snapshot.ts';
import type { FieldsOf } from '#shared/commands/rows.ts';
import type { Entity } from '#shared/model/index.ts';
import { inputOf } from '../../../../../../renderer/claim-form/draft-input.ts';
import { suggestedDraft } from '../../../../../../renderer/features/sources/suggest/suggested-claim.ts';
import { deskOn, elsewhere } from './desk.ts';

const text = 'Selon Libération, 12 000 patients sont concernés.';

const cnil = elsewhere({
  name: 'Commission nationale de l’informatique et des libertés',
  kind: 'authority',
  aliases: ['CNIL'],
  identifiers: [{ scheme: 'siren', value: '110001513' }],
  description: 'Autorité de contrôle',
});
const liberation = elsewhere({
  name: 'Libération',
  kind: 'medium',
  aliases: ['Libé'],
  identifiers: [{ scheme: 'domain', value: 'liberation.fr' }],
});
const bancal = elsewhere({ name: 'Damien Bancal', kind: 'person', aliases: ['Zataz'] });

function names(entities: readonly Entity[]): readonly string[] {
  return entities.map(({ name }) => name);
}

describe('entities that accepting makes', () => {
  it('makes who is named once, and takes a name from no origin', () => {
    const { accept, one, entities, snapshot, open } = deskOn(text);
    accept(one('name', 'Libération'));
    expect(names(entities())).toEqual(['Libération']);
    expect(rowsOf(snapshot(), 'claims')).toMatchObject([{ about: { table: 'entities' } }]);
    expect(rowsOf(snapshot(), 'claims')[0]?.relays).toBeUndefined();
    expect(rowsOf(snapshot(), 'relays')).toEqual([]);
    // What the sentence has from Libération is a suggestion of its own.
    expect(open().map(({ kind }) => kind)).toEqual(['relay', 'count']);
  });

  it('makes who opens a sentence once', () => {
    const { accept, one, entities } = deskOn('CheckNews confirme la fuite');
    accept(one('name', 'CheckNews'));
    expect(names(entities())).toEqual(['CheckNews']);
  });

  it.each([
    ['in the order of the text', (all: readonly unknown[]) => all],
    ['from its end', (all: readonly unknown[]) => all.toReversed()],
  ])('makes each once when all is accepted as one act, %s', (_order, ordered) => {
    const { accept, all, entities, open } = deskOn(
      `${text} « C’est faux », a déclaré Solène Kervadec, de Bocagia. Contactée, Solène Kervadec n’a pas répondu.`,
      { elsewhere: [liberation] },
    );
    expect(accept(...(ordered(all) as typeof all)).ok).toBe(true);
    const found = names(entities());
    expect(found).toContain('Libération');
    expect(found).toContain('Solène Kervadec');
    expect(found).toHaveLength(new Set(found).size);
    expect(open()).toEqual([]);
  });

  it.each([
    ['name', 'Libération'],
    ['count', '12 000'],
    ['relay', 'Selon'],
  ] as const)('brings an origin over whole from another case file, by its %s', (kind, words) => {
    const { accept, one, entities } = deskOn(text, { elsewhere: [liberation] });
    accept(one(kind, words));
    expect(entities()).toMatchObject([
      {
        name: 'Libération',
        kind: 'medium',
        aliases: ['Libé'],
        identifiers: [{ scheme: 'domain', value: 'liberation.fr' }],
        roles: [],
      },
    ]);
  });

  it('brings a speaker over whole, in the part they play here', () => {
    const { accept, one, entities } = deskOn('Selon la CNIL, 12 000 patients sont concernés.', {
      elsewhere: [cnil],
    });
    accept(one('count'));
    expect(entities()).toMatchObject([{ ...brought(cnil), roles: ['speaker'] }]);
    accept(one('name', 'CNIL'));
    expect(entities()).toHaveLength(1);
  });

  it('has an acronym with its points speak', () => {
    const { accept, one, entities } = deskOn('Selon la C.N.I.L., 12 000 patients sont concernés.', {
      elsewhere: [cnil],
    });
    accept(one('count'));
    expect(entities()).toMatchObject([{ ...brought(cnil), roles: ['speaker'] }]);
  });

  it('brings over who is silent', () => {
    const { accept, one, entities } = deskOn('Contactée, la CNIL n’a pas répondu à nos sollicitations.', {
      elsewhere: [cnil],
    });
    accept(one('silence'));
    expect(entities()).toMatchObject([brought(cnil)]);
  });

  it('brings over what the form records, unless another name is typed there', () => {
    const under = deskOn('Selon la CNIL, 12 000 patients sont concernés.', { elsewhere: [cnil] });
    const draft = suggestedDraft({ ...under.desk(), isForForm: true }, under.one('name', 'CNIL'));
    if (draft === undefined) throw new Error('no draft');
    const recorded = inputOf({ ...draft, entityRole: 'speaker' }, 'case', 'fr');
    expect(recorded).toMatchObject({
      value: { about: { create: { fields: { ...brought(cnil), roles: ['speaker'] } } } },
    });
    expect(inputOf({ ...draft, name: 'Ordre des médecins' }, 'case', 'fr')).toMatchObject({
      value: { about: { create: { fields: { aliases: [], identifiers: [] } } } },
    });
  });

  it('takes an acronym with its points for the one without, in whatever order they come', () => {
    const here = { name: 'CNIL', kind: 'authority' as const, aliases: [], identifiers: [], roles: [] };
    const words = 'La C.N.I.L. a ouvert une enquête, a déclaré la C.N.I.L. lundi.';
    const known = deskOn(words, { here: [here] });
    known.accept(known.one('name', 'C.N.I.L.'));
    expect(known.entities()).toMatchObject([{ name: 'CNIL', aliases: [] }]);
    expect(known.open().map(({ kind }) => kind)).not.toContain('name');
    const unknown = deskOn('La CNIL a ouvert une enquête. « C’est faux », a déclaré la C.N.I.L. lundi.');
    unknown.accept(...unknown.all.filter(({ kind }) => kind === 'name' || kind === 'speaker'));
    expect(names(unknown.entities())).toEqual(['CNIL']);
  });

  it('finds who has come to the case since the text was read, under the name they have there', () => {
    const { accept, one, entities, open } = deskOn('Bancal Damien a signé.', { elsewhere: [bancal] });
    accept(one('name', 'Bancal Damien'));
    expect(entities()).toMatchObject([{ name: 'Damien Bancal', aliases: ['Zataz', 'Bancal Damien'] }]);
    expect(open()).toEqual([]);
  });

  it('proposes no name again that was known by the order of its words', () => {
    const here: FieldsOf<'entities'> = {
      name: 'Damien Bancal',
      kind: 'person',
      aliases: [],
      identifiers: [],
      roles: [],
    };
    const { accept, one, entities, open } = deskOn('Bancal Damien a signé.', { here: [here] });
    accept(one('name', 'Bancal Damien'));
    expect(names(entities())).toEqual(['Damien Bancal']);
    expect(open()).toEqual([]);
  });
});

function brought({ name, kind, aliases, identifiers, description }: Entity) {
  return { name, kind, aliases, identifiers, ...(description === undefined ? {} : { description }) };
}
