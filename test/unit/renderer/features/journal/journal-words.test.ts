import { describe, expect, it } from 'vitest';
import type { AnyChange } from '#shared/case/changes.ts';
import { chained, emptyHead, type JournalEntry } from '#shared/case/journal.ts';
import { commands } from '#shared/commands/index.ts';
import { invariant } from '#shared/lib/assert.ts';
import { kinds, tableNames, type Instant } from '#shared/model/index.ts';
import { fieldChanges } from '../../../../../renderer/features/journal/entry-fields.ts';
import {
  actName,
  entrySentence,
  type JournalView,
} from '../../../../../renderer/features/journal/entry-words.ts';
import { fieldName, valueInWords } from '../../../../../renderer/features/journal/field-words.ts';
import { asOf, knownRows, undoneSeqs } from '../../../../../renderer/features/journal/known-rows.ts';
import { storedAgain } from '../../../../../renderer/store/stored-entry.ts';
import { verifyInSlices } from '../../../../../renderer/features/journal/verify-chain.ts';
import { en } from '../../../../../renderer/i18n/en.ts';
import { example } from '../../../examples/built.ts';

const { entries } = example('dedalus');
const changesOf = (entry: JournalEntry) => entry.changes as readonly AnyChange[];

function viewOf(all: readonly JournalEntry[], locale: 'fr' | 'en' = 'fr'): JournalView {
  return { known: knownRows(all), bySeq: new Map(all.map((entry) => [entry.seq, entry])), locale };
}

function first(command: string): JournalEntry {
  const entry = entries.find((one) => one.command === command);
  invariant(entry !== undefined, `the example holds ${command}`);
  return entry;
}

/** One more entry at the end of a journal. */
function after(all: readonly JournalEntry[], fields: Partial<JournalEntry>): JournalEntry {
  const last = all.at(-1);
  const at = '2026-01-12T09:00:00.000Z' as Instant;
  return chained(
    { seq: last?.seq ?? 0, head: last?.hash ?? emptyHead },
    { at, actor: '', command: 'x.y', changes: [], ...fields },
  );
}

describe('the sentences of the journal', () => {
  it('say what was done to what, in both languages', () => {
    expect(entrySentence(first('event.add'), viewOf(entries))).toBe(
      'Événement ajouté\u00A0: Prélèvements dont viennent les données',
    );
    expect(entrySentence(first('figure.retain'), viewOf(entries, 'en'))).toMatch(/^Figure retained: 491,840/);
    expect(entrySentence(first('claim.record'), viewOf(entries))).toMatch(
      /^Affirmation relevée\u00A0: .*affirme/,
    );
  });

  it('name both entities that are said to be one', () => {
    const [one, other] = entries
      .filter(({ command }) => command === 'entity.add')
      .map((entry) => changesOf(entry)[0]);
    invariant(one !== undefined && other !== undefined, 'the example adds entities');
    const decision = {
      kind: 'same-as',
      about: { table: 'entities', id: one.id },
      other: other.id,
      reason: 'Même numéro.',
    };
    const same = after(entries, {
      command: 'entity.same-as',
      changes: [{ table: 'decisions', id: 'd', after: decision }] as never,
    });
    const nameOf = (change: AnyChange) => (change.after as { name: string }).name;
    expect(entrySentence(same, viewOf([...entries, same]))).toBe(
      `Dites une seule et même entité\u00A0: ${nameOf(one)} et ${nameOf(other)}`,
    );
  });

  it('hold no hole and no identifier, whatever the act', () => {
    const view = viewOf(entries);
    const ids = entries.flatMap((entry) => changesOf(entry).map(({ id }) => id));
    for (const entry of entries) {
      const sentence = entrySentence(entry, view);
      expect(sentence).not.toMatch(/undefined|\{\{/);
      expect(ids.filter((id) => sentence.includes(id))).toEqual([]);
    }
  });

  it('name a row by what it was called, also when it is gone', () => {
    const [change] = changesOf(first('event.add'));
    const removal = { table: 'events', id: change?.id, before: change?.after };
    const gone = after(entries, { command: 'event.remove', changes: [removal] as never });
    expect(entrySentence(gone, viewOf([...entries, gone]))).toContain('Prélèvements');
  });

  it('count the sources deleted together and name the first, whatever went with them', () => {
    const gone = (titles: readonly string[], locale: 'fr' | 'en'): string => {
      const sources = titles.map((title, index) => ({
        table: 'sources',
        id: `s${index}`,
        before: { title, number: index + 1 },
      }));
      const claim = { table: 'claims', id: 'c', before: { stance: 'states' } };
      const left = {
        table: 'sources',
        id: 'l',
        before: { title: 'Jointe', parent: 's0' },
        after: { title: 'Jointe' },
      };
      const changes = [left, claim, ...sources.toReversed()] as never;
      const entry = after(entries, { command: 'source.remove', changes });
      return entrySentence(entry, viewOf([...entries, entry], locale));
    };
    expect(gone(['Un', 'Deux'], 'fr')).toBe('2 sources supprimées\u00A0: Un et Deux');
    expect(gone(['Un', 'Deux', 'Trois', 'Quatre'], 'en')).toBe('4 sources deleted: Un, Deux, Trois…');
    expect(gone(['Un'], 'fr')).toBe('Source supprimée\u00A0: Un');
  });

  it('call one suggestion by its words', () => {
    const one = (command: string, table: string): string => {
      const changes = [{ table, id: 'x', after: { quote: 'Zataz', kind: 'name' } }];
      const entry = after(entries, { command, changes: changes as never });
      return entrySentence(entry, viewOf([...entries, entry]));
    };
    expect(one('suggestion.accept', 'passages')).toBe('Suggestion acceptée\u00A0: «\u00A0Zataz\u00A0»');
    expect(one('suggestion.refuse', 'refusals')).toBe('Suggestion refusée\u00A0: «\u00A0Zataz\u00A0»');
    expect(actName('suggestion.refuse', 'fr')).toBe('Suggestions refusées');
  });

  it('say which act an undo takes back, and which a redo does again', () => {
    const undo = after(entries, { command: 'journal.undo', undoes: 5 });
    const redo = after([...entries, undo], { command: 'journal.redo', redoes: undo.seq });
    const view = viewOf([...entries, undo, redo]);
    expect(entrySentence(undo, view)).toMatch(/^Annulé\u00A0: entrée n°\u00A05, entité ajoutée/);
    expect(entrySentence(redo, view)).toMatch(/^Rétabli\u00A0: entrée n°\u00A05, entité ajoutée/);
  });

  it('know every command, and call a later one by its own name', () => {
    for (const name of Object.keys(commands)) expect(actName(name, 'fr'), name).not.toBe(name);
    expect(actName('tomorrow.do', 'fr')).toBe('tomorrow.do');
  });
});

describe('the fields of an entry', () => {
  it('have a name each, for every field of every table', () => {
    type Entries = { readonly entries?: object };
    for (const table of tableNames) {
      const schema = kinds[table].schema as Entries & { readonly pipe?: readonly Entries[] };
      const names = Object.keys(schema.entries ?? schema.pipe?.[0]?.entries ?? {});
      expect(names.length).toBeGreaterThan(2);
      for (const name of names) {
        if (['id', 'createdAt', 'decidedAt', 'prefix', 'suffix'].includes(name)) continue;
        expect(Object.keys(en.journal), `${table}.${name}`).toContain(`field.${name}`);
      }
    }
    expect(fieldName('questions', 'text', 'fr')).toBe('Question');
  });

  it('are said in words: dates, names, grades, values of a list', () => {
    const dated = entries
      .flatMap((entry) => changesOf(entry).map((change) => ({ entry, change })))
      .find(
        ({ change }) => change.table === 'claims' && change.after !== undefined && 'date' in change.after,
      );
    invariant(dated !== undefined, 'a claim gives a date');
    const snapshot = asOf(knownRows(entries), dated.entry);
    const said = (field: string) => valueInWords(dated.change, 'after', field, snapshot, 'fr');
    expect(said('date')).toContain('26\u00A0février 2021');
    expect(said('stance')).toBe('affirme');
    expect(said('credibility')).toBe('2, probablement vrai');
    expect(said('about')).toContain('communiqué');
    expect(valueInWords(dated.change, 'before', 'date', snapshot, 'fr')).toBeUndefined();
  });

  it('stand in the order of their kind, not of the alphabet that entries are written in', () => {
    const passage = {
      end: 24,
      id: 'p',
      prefix: '',
      quote: 'mots',
      source: 's',
      start: 20,
      state: 'anchored',
      suffix: '',
    };
    const change = { table: 'passages', id: 'p', after: passage } as unknown as AnyChange;
    expect(fieldChanges(change).map(({ field }) => field)).toEqual([
      'source',
      'quote',
      'start',
      'end',
      'state',
    ]);
    const later = { table: 'later', id: 'l', after: { b: 1, a: 2 } } as unknown as AnyChange;
    expect(fieldChanges(later).map(({ field }) => field)).toEqual(['b', 'a']);
  });

  it('name a language and the state of a passage, not their codes', () => {
    const said = (table: string, field: string, value: string | readonly string[]) =>
      valueInWords(
        { table, id: 'a', after: { [field]: value } } as unknown as AnyChange,
        'after',
        field,
        asOf(knownRows(entries), first('event.add')),
        'fr',
      );
    expect(said('sources', 'language', 'fr')).toBe('français');
    expect(said('sources', 'language', 'not a code')).toBe('not a code');
    expect(said('passages', 'state', 'lost')).toBe('perdu');
    expect(said('sources', 'declined', ['publisher', 'authors'])).toBe('Éditeur et Auteurs');
  });

  it('are those that differ', () => {
    const before = { id: 'a', title: 'Avant', stage: 'other', entities: [], createdAt: 'x' };
    const change = { table: 'events', id: 'a', before, after: { ...before, title: 'Après' } };
    expect(fieldChanges(change as unknown as AnyChange)).toEqual([
      { field: 'title', before: 'Avant', after: 'Après' },
    ]);
  });
});

describe('what stands undone', () => {
  it('follows an act back and forth', () => {
    const walk = (links: readonly Partial<JournalEntry>[]) => [
      ...undoneSeqs(links.map((link, index) => ({ ...link, seq: index + 1 }) as JournalEntry)),
    ];
    expect(walk([{}, { undoes: 1 }])).toEqual([1]);
    expect(walk([{}, { undoes: 1 }, { redoes: 2 }])).toEqual([]);
    expect(walk([{}, { undoes: 1 }, { redoes: 2 }, { undoes: 3 }])).toEqual([1]);
    expect(walk([{}, { undoes: 1 }, { redoes: 2 }, { undoes: 3 }, { redoes: 4 }])).toEqual([]);
  });
});

describe('the check of the chain', () => {
  const last = entries.at(-1);
  const end = { seq: last?.seq ?? 0, head: last?.hash ?? emptyHead };
  const stored = entries.map(storedAgain);
  const goOn = () => Promise.resolve(true);

  it('goes through in slices and tells how far it is', async () => {
    const told: number[] = [];
    const check = await verifyInSlices(stored, end, (done) => Promise.resolve(told.push(done) > 0));
    expect(check).toEqual({ whole: true, entries: entries.length, head: end.head });
    expect(told.length).toBeGreaterThan(1);
    expect(told.at(-1)).toBe(entries.length);
  });

  it('says where and how it breaks', async () => {
    const at = entries.length - 3;
    const touched = entries.map((entry, index) =>
      storedAgain(index === at ? { ...entry, actor: 'autre' } : entry),
    );
    expect(await verifyInSlices(touched, end, goOn)).toEqual({ whole: false, at: at + 1, reason: 'hash' });
    const missing = stored.filter((_entry, index) => index !== at);
    expect(await verifyInSlices(missing, end, goOn)).toEqual({
      whole: false,
      at: at + 1,
      reason: 'sequence',
    });
    const cut = await verifyInSlices(stored.slice(0, -1), end, goOn);
    expect(cut).toMatchObject({ whole: false, reason: 'head' });
  });

  it('says nothing when it was stopped', async () => {
    expect(await verifyInSlices(stored, end, () => Promise.resolve(false))).toBeUndefined();
  });
});
