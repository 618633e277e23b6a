import { describe, expect, it } from 'vitest';
import {
  openSuggestions,
  refusalOf,
  refusedCount,
  suggestionKey,
} from '#shared/analysis/open-suggestions.ts';
import { rowsOf } from '#shared/case/snapshot.ts';
import type { Edtf, Entity, Id } from '#shared/model/index.ts';
import type { Suggestion } from '#shared/reading/suggest/suggestion.ts';
import {
  acceptedOf,
  isWhole,
  suggestedDraft,
} from '../../../../../../renderer/features/sources/suggest/suggested-claim.ts';
import type { SuggestionDesk } from '../../../../../../renderer/features/sources/suggest/suggestion-desk.ts';
import { createdCase } from '../../../../../fixtures/case/memory-case.ts';
import { sourceFields } from '../../../claim-form/case.ts';

const text = [
  'Près de 62 400 adhérents de Bocagia sont touchés, selon le Courrier du Val.',
  '« 3 118 mineurs figurent dans le fichier », a déclaré Solène Kervadec, de Bocagia, le 20 mars 2025.',
  'Aucun mot de passe n’est concerné. Contacté, Armor Numérique n’a pas répondu.',
].join('\n\n');
let sourceId = '' as Id<'sources'>;

function at(words: string): { readonly start: number; readonly end: number; readonly quote: string } {
  const start = text.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length, quote: words };
}

const reasons: Suggestion['reasons'] = [];
const people: Suggestion = {
  ...at('Près de 62 400 adhérents'),
  kind: 'count',
  lower: 62_400,
  upper: 62_400,
  exactness: 'about',
  unit: 'persons',
  unitWord: 'adhérents',
  role: 'total',
  modality: 'asserted',
  reasons,
};
const minors: Suggestion = {
  ...at('3 118 mineurs'),
  kind: 'count',
  lower: 3118,
  upper: 3118,
  exactness: 'exact',
  unit: 'persons',
  unitWord: 'mineurs',
  role: 'subset',
  modality: 'asserted',
  reasons,
};
const name = (words: string, entityKind: Entity['kind']): Suggestion & { readonly kind: 'name' } => ({
  ...at(words),
  kind: 'name',
  entityKind,
  also: [],
  reasons,
});
const bocagia = name('Bocagia', 'organisation');
const kervadec = name('Solène Kervadec', 'person');
const speaker: Suggestion = {
  ...at('a déclaré Solène Kervadec'),
  kind: 'speaker',
  speaker: 'Solène Kervadec',
  speakerStart: at('Solène Kervadec').start,
  speakerEnd: at('Solène Kervadec').end,
  stance: 'states',
  saidStart: at('« 3 118').start,
  saidEnd: at('fichier »').end,
  reasons,
};
const relay: Suggestion = {
  ...at('selon le Courrier du Val'),
  kind: 'relay',
  from: 'Courrier du Val',
  fromStart: at('Courrier du Val').start,
  fromEnd: at('Courrier du Val').end,
  reasons,
};
const date: Suggestion = {
  ...at('le 20 mars 2025'),
  kind: 'date',
  edtf: '2025-03-20',
  isRelative: false,
  reasons,
};
const vague: Suggestion = { ...at('Contacté'), kind: 'date', isRelative: true, reasons };
const password: Suggestion = {
  ...at('Aucun mot de passe'),
  kind: 'exposure',
  category: 'credentials',
  state: 'not-exposed',
  reasons,
};
const silence: Suggestion = {
  ...at('n’a pas répondu'),
  kind: 'silence',
  who: 'Armor Numérique',
  answer: 'no-answer',
  reasons,
};
const all = [people, relay, minors, speaker, kervadec, bocagia, date, password, silence].toSorted(
  (left, right) => left.start - right.start,
);

function reading(given: readonly Suggestion[] = all) {
  const under = createdCase();
  under.run('source.add', { fields: { ...sourceFields, title: 'A', published: '2025-03-21' as Edtf }, text });
  const now = under.snapshot;
  sourceId = rowsOf(now(), 'sources')[0]?.id ?? sourceId;
  const desk = (): SuggestionDesk => {
    const snapshot = now();
    const source = rowsOf(snapshot, 'sources')[0];
    if (source === undefined) throw new Error('no source');
    return { snapshot, source, text, all: given, elsewhere: new Map() };
  };
  return {
    ...under,
    now,
    desk,
    open: () => openSuggestions(now(), sourceId, text, given),
    accept: (...ones: readonly Suggestion[]) => {
      const done = under.run('suggestion.accept', {
        items: ones.map((one) => {
          const item = acceptedOf(desk(), one, 'fr');
          if (item === undefined) throw new Error(`not whole: ${suggestionKey(one)}`);
          return item;
        }),
      });
      expect(done).toMatchObject({ ok: true });
    },
  };
}

describe('answering suggestions', () => {
  it('makes a claim with finding, speaker and origin of the sentence it stands in', () => {
    const { accept, now, open } = reading();
    accept(minors, people);
    const [small, whole] = rowsOf(now(), 'figures');
    expect(small).toMatchObject({ lower: 3118, role: 'subset', unitWord: 'mineurs' });
    expect(whole).toMatchObject({ lower: 62_400, exactness: 'about', unit: 'persons' });
    const [first, second] = rowsOf(now(), 'claims');
    const names = new Map(rowsOf(now(), 'entities').map((entity) => [entity.id, entity.name]));
    expect(names.get(first?.speaker as Id<'entities'>)).toBe('Solène Kervadec');
    expect(second?.speaker).toBeUndefined();
    const [origin] = rowsOf(now(), 'relays');
    expect(second?.relays).toEqual([origin?.id]);
    expect(names.get(origin?.from.id as Id<'entities'>)).toBe('Courrier du Val');
    expect(open()).not.toContain(people);
    expect(open()).not.toContain(relay);
    expect(open()).toContain(bocagia);
  });

  it('records every kind at once as one act, whose undo gives the case before', () => {
    const { accept, now, undo, open } = reading();
    const before = now();
    accept(...all);
    expect(open()).toEqual([]);
    expect(rowsOf(now(), 'requests')).toMatchObject([{ outcome: 'silence', channel: 'unknown' }]);
    expect(rowsOf(now(), 'exposures')).toMatchObject([{ category: 'credentials' }]);
    expect(rowsOf(now(), 'events')).toHaveLength(1);
    // Bocagia, Solène Kervadec, the Courrier and Armor Numérique: each met more than once, each made once.
    expect(
      rowsOf(now(), 'entities')
        .map((entity) => entity.name)
        .toSorted(),
    ).toEqual(['Armor Numérique', 'Bocagia', 'Courrier du Val', 'Solène Kervadec']);
    undo();
    for (const table of ['claims', 'figures', 'entities', 'passages', 'relays', 'requests'] as const)
      expect(rowsOf(now(), table)).toEqual(rowsOf(before, table));
    expect(open()).toEqual(all);
  });

  it('joins the finding that says the very same, and no other', () => {
    const { accept, now, run } = reading();
    run('figure.add', { lower: 62_400, upper: 62_400, exactness: 'about', unit: 'persons', role: 'total' });
    run('figure.add', { lower: 62_000, upper: 62_000, exactness: 'about', unit: 'persons', role: 'total' });
    accept(people);
    expect(rowsOf(now(), 'figures')).toHaveLength(2);
    expect(rowsOf(now(), 'claims')[0]?.about.id).toBe(rowsOf(now(), 'figures')[0]?.id);
  });

  it('asks the reader for what only they can say: a date that hangs on another is edited, not accepted', () => {
    const { desk } = reading([vague, date]);
    expect(acceptedOf(desk(), vague, 'fr')).toBeUndefined();
    expect(isWhole(vague)).toBe(false);
    expect(suggestedDraft(desk(), vague)).toMatchObject({ letter: 'E', date: '', asksDate: true });
    expect(isWhole(date)).toBe(true);
    expect(suggestedDraft(desk(), date)?.asksDate).toBeUndefined();
    const nameless: Suggestion = { ...silence, who: undefined } as never;
    expect(acceptedOf(desk(), nameless, 'fr')).toBeUndefined();
    expect(isWhole(nameless)).toBe(false);
  });

  it('asks what is counted where the text does not say, and never takes the unit of the next number', () => {
    const { desk } = reading([people]);
    const { unit: _unit, unitWord: _word, ...bare } = people as Suggestion & { readonly kind: 'count' };
    // "… 62 400 | adhérents": the form alone, which sees a few words behind the number, would name them.
    const unitless: Suggestion = { ...bare, ...at('Près de 62 400') };
    expect(isWhole(people)).toBe(true);
    expect(isWhole(unitless)).toBe(false);
    expect(acceptedOf(desk(), unitless, 'fr')).toBeUndefined();
    expect(suggestedDraft(desk(), unitless)).toMatchObject({ letter: 'C', unit: undefined, unitWord: '' });
  });

  it('brings names and identifiers of an entity of another case file, not its part there', () => {
    const elsewhere: Entity = {
      id: 'entities-far' as Id<'entities'>,
      name: 'Bocagia SA',
      kind: 'organisation',
      aliases: ['Bocagia Santé'],
      identifiers: [{ scheme: 'siren', value: '552100554' }],
      roles: ['victim'],
      createdAt: '2026-01-01T00:00:00.000Z' as never,
    };
    const known = {
      ...bocagia,
      known: { id: elsewhere.id, caseId: 'case-9', name: elsewhere.name, by: 'name' },
    } as const;
    const { desk, run, now } = reading([known]);
    const item = acceptedOf({ ...desk(), elsewhere: new Map([[elsewhere.id, elsewhere]]) }, known, 'fr');
    if (item === undefined) throw new Error('not whole');
    run('suggestion.accept', { items: [item] });
    expect(rowsOf(now(), 'entities')).toMatchObject([
      {
        name: 'Bocagia SA',
        aliases: ['Bocagia Santé', 'Bocagia'],
        identifiers: [{ scheme: 'siren', value: '552100554' }],
        roles: [],
      },
    ]);
  });

  it('does not propose again what was refused, even where a correction has moved it, until it is restored', () => {
    const { run, now, open } = reading();
    run('suggestion.refuse', {
      source: sourceId,
      items: [refusalOf(text, people), refusalOf(text, bocagia)],
    });
    expect(open()).toEqual(all.filter((one) => one !== people && one !== bocagia));
    const longer = `Titre du jour\n\n${text}`;
    const moved = all.map((one) => ({ ...one, start: one.start + 15, end: one.end + 15 }));
    expect(openSuggestions(now(), sourceId, longer, moved).map(({ kind }) => kind)).toEqual(
      all.filter((one) => one !== bocagia && one !== people).map(({ kind }) => kind),
    );
    expect(refusedCount(now(), sourceId)).toBe(2);
    run('suggestion.restore', { source: sourceId });
    expect(open()).toEqual(all);
  });
});

describe('the commands of suggestions', () => {
  it('refuse what cannot be, and leave the case as it was', () => {
    const { run, now } = reading();
    const before = now();
    const nowhere = 'sources-9' as Id<'sources'>;
    expect(run('suggestion.accept', { items: [] })).toMatchObject({ ok: false });
    expect(run('suggestion.refuse', { source: nowhere, items: [refusalOf(text, people)] })).toMatchObject({
      ok: false,
      error: { code: 'row.missing' },
    });
    expect(run('suggestion.restore', { source: sourceId })).toMatchObject({ ok: false });
    const item = {
      claim: { source: nowhere, about: { existing: { table: 'cases', id: 'case-1' } }, fields: {} },
    };
    expect(run('suggestion.accept', { items: [item as never] })).toMatchObject({ ok: false });
    expect(now()).toBe(before);
  });
});
