import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allRows } from '#shared/commands/case/import-rows.ts';
import { unwrap } from '#shared/lib/result.ts';
import type { Id } from '#shared/model/index.ts';
import { caseDatabase } from '../../../renderer/store/case-database.ts';
import type { CaseStore } from '../../../renderer/store/case-store.ts';
import type { LibraryStore } from '../../../renderer/store/library-store.ts';
import { contentsOf } from '../../fixtures/case/memory-case.ts';
import { memoryMirror, type MemoryMirror } from '../../fixtures/store/memory-mirror.ts';
import { openedLibrary, shutLibraries, wipeDatabases } from '../../fixtures/store/open-library.ts';

const fields = { title: 'Fuite Dédalus', state: 'open', language: 'fr' } as const;
let mirror: MemoryMirror;

beforeEach(async () => {
  await wipeDatabases();
  mirror = memoryMirror();
});
afterEach(shutLibraries);

/** A case with a source, its text, its file, and a plain claim about the whole breach. */
async function filledCase(library: LibraryStore): Promise<CaseStore> {
  const store = unwrap(await library.create(fields));
  const source = unwrap(
    await store.execute('source.add', {
      fields: {
        kind: 'article',
        title: 'Données de santé',
        authors: ['A. B.'],
        language: 'fr',
        reliability: 'B',
        confidentiality: 'public',
      },
      text: '\uFEFFUne trentaine de laboratoires sont concernés.',
      original: { name: 'a.txt', bytes: new Uint8Array([0, 255, 7]), mediaType: 'text/plain' },
    }),
  );
  unwrap(
    await store.execute('claim.record', {
      source: source.select?.id as Id<'sources'>,
      anchor: { quote: 'Une trentaine', prefix: '\uFEFF', suffix: ' de', start: 1, end: 14 },
      about: { existing: { table: 'cases', id: store.id as Id<'cases'> } },
      fields: { stance: 'states', credibility: 2, topic: 'scale', wording: 'une trentaine de laboratoires' },
    }),
  );
  return store;
}

async function textsOf(store: CaseStore): Promise<readonly unknown[]> {
  const [source] = store.snapshot().tables.sources.values();
  const blob = await store.blob(source?.original?.sha256 as never);
  return [await store.text(source?.text?.sha256 as never), blob?.bytes, blob?.mediaType];
}

describe('the catalogue', () => {
  it('follows each commit, rename included', async () => {
    const { library } = await openedLibrary(mirror);
    const store = await filledCase(library);
    unwrap(await store.execute('case.edit', { id: store.id, patch: { title: 'Mediboard' } }));
    await library.settled();
    expect(library.catalogue()).toMatchObject([
      {
        id: store.id,
        title: 'Mediboard',
        seq: 4,
        head: store.snapshot().head,
        counts: { sources: 1, claims: 1 },
      },
    ]);
  });

  it('lists a case whose database is there although a crash kept it from the list', async () => {
    const { library } = await openedLibrary(mirror);
    const store = await filledCase(library);
    await shutLibraries();
    await Dexie.delete('recoupe-library');
    const again = await openedLibrary({ ...mirror, available: false });
    expect(again.library.catalogue()).toMatchObject([{ id: store.id, title: fields.title, seq: 3 }]);
  });

  it('puts right what a crash left out of date, without opening the case', async () => {
    const { library } = await openedLibrary(mirror);
    const store = await filledCase(library);
    await shutLibraries();
    const database = new Dexie('recoupe-library');
    await database.open();
    await database.table('catalogue').update(store.id, { title: 'Ancien titre', seq: 1, head: 'x' });
    database.close();
    const again = await openedLibrary(mirror);
    await again.library.settled();
    expect(again.library.catalogue()).toMatchObject([{ title: fields.title, seq: 3 }]);
  });

  it('is not given the database of a newer program', async () => {
    const newer = new Dexie('recoupe-library');
    newer.version(9).stores({ other: 'id' });
    await newer.open();
    newer.close();
    await expect(openedLibrary(mirror)).rejects.toThrow('storage.newer');
  });
});

describe('making and destroying', () => {
  it('leaves nothing of a case that could not be made', async () => {
    const { library } = await openedLibrary(mirror);
    const dangling = {
      id: 'p',
      source: 'nobody',
      quote: 'x',
      prefix: '',
      suffix: '',
      start: 0,
      end: 1,
      state: 'anchored',
    };
    const refused = await library.create(fields, { rows: { passages: [dangling as never] } });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'reference.missing', where: 'passages.source' },
    });
    expect(await library.create({ ...fields, title: ' ' })).toMatchObject({
      ok: false,
      error: { code: 'text.required' },
    });
    await library.settled();
    expect(library.catalogue()).toEqual([]);
    expect((await Dexie.getDatabaseNames()).filter((name) => name.startsWith('recoupe-case'))).toEqual([]);
    expect([...mirror.lines.keys()]).toEqual([]);
  });

  it('asks for the very title before it destroys', async () => {
    const { library } = await openedLibrary(mirror);
    const store = await filledCase(library);
    expect(await library.destroy(store.id, 'Fuite Dedalus')).toMatchObject({
      error: { code: 'title.mismatch' },
    });
    expect(library.catalogue()).toHaveLength(1);
    unwrap(await library.destroy(store.id, ' Fuite Dédalus '));
    expect(library.catalogue()).toEqual([]);
    expect(await library.open(store.id)).toMatchObject({ error: { code: 'case.missing' } });
    await shutLibraries();
    expect((await openedLibrary(mirror)).library.catalogue()).toEqual([]);
  });

  it('destroys nothing when the copy on disk cannot go: it would bring the case back', async () => {
    const { library } = await openedLibrary(mirror);
    const store = await filledCase(library);
    await library.settled();
    mirror.refusing = true;
    expect(await library.destroy(store.id, fields.title)).toMatchObject({ error: { code: 'mirror.failed' } });
    mirror.refusing = false;
    expect(library.catalogue()).toHaveLength(1);
    expect(unwrap(await library.open(store.id)).snapshot().seq).toBe(3);
  });

  it('duplicates rows, texts and files into a case that goes its own way', async () => {
    const { library } = await openedLibrary(mirror);
    const store = await filledCase(library);
    const copy = unwrap(await library.duplicate(store.id, 'Copie'));
    expect(copy.id).not.toBe(store.id);
    expect(await textsOf(copy)).toEqual(await textsOf(store));
    const rows = allRows(copy.snapshot());
    expect(rows.sources).toEqual(allRows(store.snapshot()).sources);
    expect(rows.claims?.map((claim) => claim.about)).toEqual([{ table: 'cases', id: copy.id }]);
    unwrap(await copy.execute('source.remove', { id: rows.sources?.[0]?.id ?? '' }));
    expect(copy.snapshot().tables.sources.size).toBe(0);
    expect(store.snapshot().tables.sources.size).toBe(1);
    await library.settled();
    expect(
      library
        .catalogue()
        .map((row) => row.title)
        .toSorted(),
    ).toEqual(['Copie', fields.title]);
  });
});

describe('the copy on disk', () => {
  it('follows each commit, and brings back tables, head, texts and files after a reset', async () => {
    const { library } = await openedLibrary(mirror);
    const store = await filledCase(library);
    const source = [...store.snapshot().tables.sources.values()][0];
    const firstText = await textsOf(store);
    unwrap(
      await store.execute('source.correct-text', {
        id: source?.id ?? '',
        text: 'Erratum. Une trentaine de villes.',
      }),
    );
    const full = contentsOf(store.snapshot());
    const { seq, head } = store.snapshot();
    await shutLibraries();
    await wipeDatabases();
    const again = await openedLibrary(mirror);
    expect(again.library.catalogue()).toMatchObject([{ id: store.id, seq, head }]);
    const back = unwrap(await again.library.open(store.id));
    expect(contentsOf(back.snapshot())).toEqual(full);
    expect([back.snapshot().seq, back.snapshot().head]).toEqual([seq, head]);
    unwrap(await back.undo());
    expect(await textsOf(back)).toEqual(firstText);
    expect(again.reports).toEqual([]);
  });

  it('is brought up by the next commit after it failed, contents included, and the failure is said once', async () => {
    const { library, reports } = await openedLibrary(mirror);
    const store = unwrap(await library.create(fields));
    await library.settled();
    mirror.refusing = true;
    for (const text of ['Une', 'Deux']) unwrap(await store.execute('question.add', { text, state: 'open' }));
    await library.settled();
    expect(reports.map((report) => report.code)).toEqual(['mirror.failed']);
    mirror.refusing = false;
    unwrap(await store.execute('question.add', { text: 'Trois', state: 'open' }));
    await library.settled();
    expect(mirror.lines.get(store.id)).toHaveLength(4);
  });

  it('is brought up at opening when the program ended before it could be', async () => {
    const { library } = await openedLibrary(mirror);
    const store = await filledCase(library);
    await shutLibraries();
    const whole = mirror.lines.get(store.id) ?? [];
    mirror.lines.set(store.id, whole.slice(0, 1));
    mirror.contents.clear();
    const again = await openedLibrary(mirror);
    unwrap(await again.library.open(store.id));
    await again.library.settled();
    expect(mirror.lines.get(store.id)).toEqual(whole);
    expect(mirror.contents.size).toBe(2);
  });

  it('gives back what the database lost when the power went', async () => {
    const { library } = await openedLibrary(mirror);
    const store = await filledCase(library);
    const full = contentsOf(store.snapshot());
    await shutLibraries();
    // The database as it stood one act earlier.
    const database = caseDatabase(store.id);
    await database.open();
    await database.journal.delete(3);
    await database.claims.clear();
    await database.passages.clear();
    database.close();
    const again = await openedLibrary(mirror);
    const back = unwrap(await again.library.open(store.id));
    await again.library.settled();
    expect(contentsOf(back.snapshot())).toEqual(full);
    expect(again.reports).toMatchObject([
      { code: 'mirror.restored', params: { acts: 1, title: fields.title } },
    ]);
    expect((await back.journal()).map((entry) => entry.seq)).toEqual([1, 2, 3]);
  });

  it('is completed where a line was altered, which is said, and still brings everything back', async () => {
    const { library } = await openedLibrary(mirror);
    const store = await filledCase(library);
    const { head } = store.snapshot();
    await shutLibraries();
    const lines = mirror.lines.get(store.id) ?? [];
    mirror.lines.set(store.id, [
      lines[0] ?? '',
      (lines[1] ?? '').replace('Camille', 'Camilla'),
      lines[2] ?? '',
    ]);
    const again = await openedLibrary(mirror);
    unwrap(await again.library.open(store.id));
    await again.library.settled();
    expect(again.reports).toMatchObject([{ code: 'mirror.broken', where: 'journal:2' }]);
    await shutLibraries();
    await wipeDatabases();
    const third = await openedLibrary(mirror);
    expect(third.library.catalogue()).toMatchObject([{ seq: 3, head }]);
    expect(third.reports).toEqual([]);
  });

  it('never replaces a database that has more', async () => {
    const { library } = await openedLibrary(mirror);
    const store = await filledCase(library);
    await shutLibraries();
    await Dexie.delete('recoupe-library');
    mirror.lines.set(store.id, (mirror.lines.get(store.id) ?? []).slice(0, 2));
    const again = await openedLibrary(mirror);
    expect(again.library.catalogue()).toMatchObject([{ id: store.id, seq: 3 }]);
    unwrap(await again.library.open(store.id));
    await again.library.settled();
    expect(mirror.lines.get(store.id)).toHaveLength(3);
  });

  it('brings back a case that is listed and whose database alone is gone', async () => {
    const { library } = await openedLibrary(mirror);
    const store = await filledCase(library);
    await shutLibraries();
    await Dexie.delete(`recoupe-case-${store.id}`);
    const again = await openedLibrary(mirror);
    expect(unwrap(await again.library.open(store.id)).snapshot().head).toBe(store.snapshot().head);
  });

  it('says which text it lost, and brings the rest back', async () => {
    const { library } = await openedLibrary(mirror);
    const store = await filledCase(library);
    await shutLibraries();
    await wipeDatabases();
    const [key] = mirror.contents.keys();
    mirror.contents.set(key ?? '', new Uint8Array([1]));
    const again = await openedLibrary(mirror);
    expect(again.reports).toMatchObject([{ code: 'file.unreadable' }]);
    expect(again.library.catalogue()).toMatchObject([{ id: store.id, seq: 3 }]);
  });
});
