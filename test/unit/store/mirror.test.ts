import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '#shared/lib/result.ts';
import { caseDatabase } from '../../../renderer/store/case-database.ts';
import { contentsOf } from '../../fixtures/case/memory-case.ts';
import { fields, filledCase, textsOf } from '../../fixtures/store/filled-case.ts';
import { memoryMirror, type MemoryMirror } from '../../fixtures/store/memory-mirror.ts';
import { openedLibrary, shutLibraries, wipeDatabases } from '../../fixtures/store/open-library.ts';

let mirror: MemoryMirror;

beforeEach(async () => {
  await wipeDatabases();
  mirror = memoryMirror();
});
afterEach(shutLibraries);

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
