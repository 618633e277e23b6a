import { knownEntities, openSuggestions } from '#shared/analysis/open-suggestions.ts';
import { rowsOf } from '#shared/case/snapshot.ts';
import type { FieldsOf } from '#shared/commands/rows.ts';
import type { Edtf, Entity, Id } from '#shared/model/index.ts';
import { suggestionsIn } from '#shared/reading/suggest/index.ts';
import type { Suggestion } from '#shared/reading/suggest/suggestion.ts';
import { acceptedOf } from '../../../../../../renderer/features/sources/suggest/suggested-claim.ts';
import type { SuggestionDesk } from '../../../../../../renderer/features/sources/suggest/suggestion-desk.ts';
import { createdCase } from '../../../../../fixtures/case/memory-case.ts';
import { sourceFields } from '../../../claim-form/case.ts';

/** An entity as another case file has it: with a part it plays there. */
export function elsewhere(
  fields: Pick<Entity, 'name' | 'kind'> & Partial<FieldsOf<'entities'>>,
): Readonly<Entity> {
  return {
    aliases: [],
    identifiers: [],
    roles: ['victim'],
    ...fields,
    id: `entities-of-${fields.name}` as Id<'entities'>,
    createdAt: '2026-01-01T00:00:00.000Z' as never,
  };
}

/** A case whose one source says `text`, read with what it knows itself and what other case files know. */
export function deskOn(
  text: string,
  given: {
    readonly here?: readonly FieldsOf<'entities'>[];
    readonly elsewhere?: readonly Entity[];
    readonly published?: string;
    readonly language?: 'fr' | 'en';
  } = {},
) {
  const { language = 'fr', published } = given;
  const under = createdCase();
  for (const fields of given.here ?? []) under.run('entity.add', fields);
  under.run('source.add', {
    fields: {
      ...sourceFields,
      language,
      title: 'A',
      ...(published === undefined ? {} : { published: published as Edtf }),
    },
    text,
  });
  const known = [
    ...knownEntities(rowsOf(under.snapshot(), 'entities')),
    ...knownEntities(given.elsewhere ?? [], 'case-9'),
  ];
  const all = suggestionsIn(text, {
    language,
    known,
    ...(published === undefined ? {} : { documentDate: published }),
  });
  const desk = (): SuggestionDesk => {
    const snapshot = under.snapshot();
    const source = rowsOf(snapshot, 'sources')[0];
    if (source === undefined) throw new Error('no source');
    return {
      snapshot,
      source,
      text,
      all,
      elsewhere: new Map((given.elsewhere ?? []).map((entity) => [entity.id, entity])),
    };
  };
  return {
    ...under,
    all,
    desk,
    entities: () => rowsOf(under.snapshot(), 'entities'),
    open: () => openSuggestions(under.snapshot(), desk().source.id, text, all),
    /** The suggestion of this kind on words that begin so. */
    one: <Kind extends Suggestion['kind']>(kind: Kind, words = ''): Extract<Suggestion, { kind: Kind }> => {
      const found = all.find((other) => other.kind === kind && other.quote.startsWith(words));
      if (found === undefined) throw new Error(`no ${kind} on ${words}`);
      return found as Extract<Suggestion, { kind: Kind }>;
    },
    accept: (...ones: readonly Suggestion[]) => {
      const items = ones.map((one) => acceptedOf(desk(), one, language));
      return under.run('suggestion.accept', { items: items.filter((item) => item !== undefined) });
    },
  };
}
