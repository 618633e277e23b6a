import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JournalEntry } from '#shared/case/journal.ts';
import type { FieldsOf } from '#shared/commands/rows.ts';
import { unwrap } from '#shared/lib/result.ts';
import type { Id } from '#shared/model/index.ts';
import type { CaseIndex } from '../../../renderer/search/case-index.ts';
import { caseDatabaseIds } from '../../../renderer/store/case-database.ts';
import { onCommitHere } from '../../../renderer/store/commits-here.ts';
import { openCaseReader, type CaseReader } from '../../../renderer/store/case-reader.ts';
import type { CaseStore } from '../../../renderer/store/case-store.ts';
import { anySteps, callOf } from '../../fixtures/case/any-command.ts';
import { found, indexed, kindsFound } from '../../fixtures/store/asked-index.ts';
import { fields, filledCase, source } from '../../fixtures/store/filled-case.ts';
import { openedLibrary, shutLibraries, until, wipeDatabases } from '../../fixtures/store/open-library.ts';

const readers: CaseReader[] = [];

beforeEach(wipeDatabases);
afterEach(async () => {
  for (const reader of readers.splice(0)) reader.close();
  await shutLibraries();
});

async function readerOf(store: CaseStore, onLost = (): void => undefined): Promise<CaseReader> {
  const reader = await openCaseReader(store.id, { onMoved: () => undefined, onLost });
  if (reader === undefined) throw new Error('the case is there');
  readers.push(reader);
  return reader;
}

const articleOf = (store: CaseStore): Id<'sources'> =>
  [...store.snapshot().tables.sources.keys()][0] as Id<'sources'>;

describe('the index of a case', () => {
  it('finds texts, passages, claims, names and the journal by the words of each', async () => {
    const { library } = await openedLibrary();
    const store = await filledCase(library);
    const index = await indexed(await readerOf(store));
    expect(kindsFound(index, 'laboratoire concerné ')).toEqual(['text']);
    expect(kindsFound(index, '"une trentaine"')).toEqual(['text', 'passage', 'claim', 'entry']);
    expect(kindsFound(index, 'données santé ')).toEqual(['source', 'entry']);
    expect(kindsFound(index, 'donnees SANTE kind:source')).toEqual(['source']);
    expect(found(index, 'laboratoire -trentaine ')).toEqual([]);
    expect(found(index, 'rien de tel ')).toEqual([]);
  });

  it('calls rows by the words of both languages', async () => {
    const { library } = await openedLibrary();
    const store = unwrap(await library.create(fields));
    unwrap(
      await store.execute('figure.add', {
        exactness: 'exact',
        lower: 491840,
        upper: 491840,
        unit: 'persons',
        role: 'total',
      }),
    );
    const index = await indexed(await readerOf(store));
    for (const query of [
      '491840 personnes',
      '491 840 persons ',
      '491,840 ',
      'unit:persons',
      'unité:personnes 491.840 ',
    ])
      expect(kindsFound(index, query), query).toContain('figure');
    expect(found(index, 'unit:laboratories')).toEqual([]);
  });

  it('follows each commit and takes each back', async () => {
    const { library } = await openedLibrary();
    const store = await filledCase(library);
    const index = await indexed(await readerOf(store));
    const { select } = unwrap(
      await store.execute('question.add', { text: 'Qui a vendu le fichier ?', state: 'open' }),
    );
    expect(kindsFound(index, 'vendre fichiers ')).toEqual([]);
    expect(await index.follow()).toBe('moved');
    expect(await index.follow()).toBe('same');
    expect(kindsFound(index, 'vendu fichiers ')).toEqual(['question', 'entry']);
    unwrap(await store.undo());
    await index.follow();
    expect(index.documents.get(`questions:${select?.id ?? ''}`)).toBeUndefined();
    expect(kindsFound(index, 'vendu fichiers ')).toEqual(['entry']);
  });

  it('follows what a row is called by when that is given another name', async () => {
    const { library } = await openedLibrary();
    const store = await filledCase(library);
    const entity: FieldsOf<'entities'> = {
      kind: 'medium',
      name: 'Zataz',
      aliases: [],
      identifiers: [],
      roles: [],
    };
    const made = unwrap(await store.execute('entity.add', entity)).select;
    const [claim] = store.snapshot().tables.claims.values();
    unwrap(
      await store.execute('claim.edit', {
        id: claim?.id as Id<'claims'>,
        patch: { speaker: made?.id as Id<'entities'> },
      }),
    );
    const index = await indexed(await readerOf(store));
    expect(kindsFound(index, 'zataz affirme ')).toContain('claim');
    unwrap(
      await store.execute('entity.edit', { id: made?.id as Id<'entities'>, patch: { name: 'Le Cérusien' } }),
    );
    await index.follow();
    expect(kindsFound(index, 'zataz affirme ')).not.toContain('claim');
    expect(kindsFound(index, 'cerusien affirme ')).toContain('claim');
  });

  it('reads a corrected text again, and no word of the one before', async () => {
    const { library } = await openedLibrary();
    const store = await filledCase(library);
    const index = await indexed(await readerOf(store));
    unwrap(
      await store.execute('source.correct-text', {
        id: articleOf(store),
        text: 'Une trentaine de cliniques.\n\nUn second paragraphe, sur Rennes.',
      }),
    );
    await index.follow();
    expect(kindsFound(index, 'kind:text laboratoires ')).toEqual([]);
    expect(found(index, 'kind:text clinique ')).toEqual([`text:${articleOf(store)}:1`]);
    expect(found(index, 'kind:text rennes ')).toEqual([`text:${articleOf(store)}:2`]);
  });

  it('takes in commits that it is handed without a look at the journal, and leaves to it what does not follow', async () => {
    const { library } = await openedLibrary();
    const store = await filledCase(library);
    const reader = await readerOf(store);
    let reads = 0;
    const index = await indexed({
      ...reader,
      entriesAfter: (seq) => {
        reads += 1;
        return reader.entriesAfter(seq);
      },
    });
    reads = 0;
    const handed: JournalEntry[] = [];
    const stop = onCommitHere((caseId, entry) => {
      expect(caseId).toBe(store.id);
      handed.push(entry);
    });
    for (const text of ['Qui a vendu ?', 'Qui a acheté ?', 'Qui a prévenu Rennes ?'])
      unwrap(await store.execute('question.add', { text, state: 'open' }));
    stop();
    const [first, second, third] = handed as [JournalEntry, JournalEntry, JournalEntry];
    expect(await index.take([second, third])).toBe(false);
    expect(await index.take([first, third])).toBe(true);
    expect(kindsFound(index, 'vendu ')).toEqual(['question', 'entry']);
    expect(found(index, 'rennes ')).toEqual([]);
    expect(index.knows({ seq: first.seq, head: first.hash })).toBe(true);
    expect(index.knows(store.snapshot())).toBe(false);
    expect(await index.take([second, { ...third, previous: first.hash }])).toBe(true);
    expect(found(index, 'rennes ')).toEqual([]);
    expect(reads).toBe(0);
    expect(await index.follow()).toBe('moved');
    expect(kindsFound(index, 'rennes ')).toEqual(['question', 'entry']);
    expect(index.knows(store.snapshot())).toBe(true);
  });

  it('is brought back from what was kept, caught up with what was committed since', async () => {
    const { library } = await openedLibrary();
    const store = await filledCase(library);
    const reader = await readerOf(store);
    const made = await indexed(reader);
    expect(made.wasKept).toBe(false);
    await made.keep();
    unwrap(await store.execute('question.add', { text: 'Qui a prévenu Rennes ?', state: 'open' }));
    const again = await indexed(await readerOf(store));
    expect(again.wasKept).toBe(true);
    expect(kindsFound(again, 'rennes ')).toEqual(['question', 'entry']);
    expect(kindsFound(again, 'laboratoire concerné ')).toEqual(['text']);
    expect((await indexed(reader, 'another version')).wasKept).toBe(false);
  });

  it('is made anew when what was kept is damaged or of another journal', async () => {
    const { library } = await openedLibrary();
    const store = await filledCase(library);
    const reader = await readerOf(store);
    await (await indexed(reader)).keep();
    const kept = await reader.keptIndex();
    if (kept === undefined) throw new Error('it was kept');
    await reader.keepIndex({ ...kept, bytes: kept.bytes.slice(0, 40) });
    expect((await indexed(reader)).wasKept).toBe(false);
    await reader.keepIndex({ ...kept, head: `${'0'.repeat(63)}1` as never });
    const anew = await indexed(reader);
    expect(anew.wasKept).toBe(false);
    expect(kindsFound(anew, 'laboratoire concerné ')).toEqual(['text']);
  });

  it('goes with its case, and holds nobody up who destroys it', async () => {
    const { library } = await openedLibrary();
    const store = await filledCase(library);
    let isLost = false;
    const reader = await readerOf(store, () => {
      isLost = true;
    });
    await (await indexed(reader)).keep();
    unwrap(await library.destroy(store.id, fields.title));
    await until(() => isLost);
    expect(await caseDatabaseIds()).toEqual([]);
    await expect(reader.keptIndex()).rejects.toThrow();
    expect(
      await openCaseReader(store.id, { onMoved: () => undefined, onLost: () => undefined }),
    ).toBeUndefined();
    expect(await caseDatabaseIds()).toEqual([]);
  });

  it('writes nothing but what it keeps', async () => {
    const { library } = await openedLibrary();
    const store = await filledCase(library);
    const { seq, head } = store.snapshot();
    const index = await indexed(await readerOf(store));
    await index.keep();
    await index.follow();
    expect(index.position()).toEqual({ seq, head });
    expect((await store.journal()).map((entry) => entry.seq)).toEqual([1, 2, 3]);
  });
});

it('followed through any sequence of acts of two windows, it is the index that is made of the outcome', async () => {
  const acts = fc.asyncProperty(anySteps, fc.nat(20), async (steps, kept) => {
    const store = unwrap(await (await openedLibrary()).library.create(fields));
    const other = unwrap(await (await openedLibrary()).library.open(store.id));
    unwrap(
      await store.execute('source.add', {
        fields: source,
        text: 'Une trentaine de laboratoires.\n\nÀ Rennes.',
      }),
    );
    const reader = await readerOf(store);
    const followed = await indexed(reader);
    const handed = await indexed(reader);
    let waiting: JournalEntry[] = [];
    const stop = onCommitHere((_caseId, entry) => waiting.push(entry));
    for (const [at, step] of steps.entries()) {
      const window = at % 3 === 0 ? other : store;
      const { name, input } = callOf(window.snapshot(), step);
      await window.execute(name, input);
      if (at % 4 === 0) await followed.follow();
      // Entries of the other window are not handed over, and now and then one of this window is lost.
      if (window === other || at % 7 === 6) waiting = waiting.slice(0, -1);
      if (at % 5 === 4) {
        await handed.take(waiting);
        waiting = [];
      }
      if (at % 6 === 5 && !handed.knows(store.snapshot())) await handed.follow();
      if (at === kept) await followed.keep();
    }
    await store.undo();
    stop();
    await followed.follow();
    await handed.take(waiting);
    if (!handed.knows(store.snapshot())) await handed.follow();
    expect(handed.position()).toEqual(followed.position());
    const made = await indexed(reader, 'made anew');
    const all = (index: CaseIndex) =>
      [...index.documents.all()].toSorted((left, right) => (left.id < right.id ? -1 : 1));
    expect(all(followed)).toEqual(all(made));
    expect(all(handed)).toEqual(all(made));
    const restored = await indexed(reader);
    expect(all(restored)).toEqual(all(made));
    const words = ['laborat* ', 'rennes ', 'personnes ', '"une trentaine"', 'zataz ', 'dédalus -rennes ', '-rennes ', 'kind:finding ', 'avant:2030 ', 'example ']; // prettier-ignore
    for (const text of words) {
      expect(found(followed, text), text).toEqual(found(made, text));
      expect(found(handed, text), text).toEqual(found(made, text));
      expect(found(restored, text), text).toEqual(found(made, text));
    }
  });
  await fc.assert(acts.beforeEach(wipeDatabases).afterEach(shutLibraries), { numRuns: 6 });
}, 120_000);
