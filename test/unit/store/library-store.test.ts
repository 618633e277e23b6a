import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allRows } from '#shared/commands/case/import-rows.ts';
import { unwrap } from '#shared/lib/result.ts';
import { sha256Of } from '#shared/lib/sha256.ts';
import { fields, filledCase, source, textsOf } from '../../fixtures/store/filled-case.ts';
import { memoryMirror, type MemoryMirror } from '../../fixtures/store/memory-mirror.ts';
import { openedLibrary, shutLibraries, until, wipeDatabases } from '../../fixtures/store/open-library.ts';

let mirror: MemoryMirror;

beforeEach(async () => {
  await wipeDatabases();
  mirror = memoryMirror();
});
afterEach(shutLibraries);

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

describe('sources deleted together', () => {
  it('come back with one undo, their texts and files with them, also from the database', async () => {
    const { library } = await openedLibrary(mirror);
    const store = await filledCase(library);
    const bytes = new Uint8Array([1, 2, 3]);
    const scan = { name: 'b.png', bytes, mediaType: 'image/png' };
    unwrap(await store.execute('source.add', { fields: { ...source, title: 'Scan' }, original: scan }));
    const before = allRows(store.snapshot());
    const { seq } = store.snapshot();
    const texts = await textsOf(store);
    const ids = [...store.snapshot().tables.sources.keys()];
    unwrap(await store.execute('source.remove', { ids }));
    expect(store.snapshot().seq).toBe(seq + 1);
    expect(store.snapshot().tables.sources.size + store.snapshot().tables.claims.size).toBe(0);
    unwrap(await store.undo());
    expect(allRows(store.snapshot())).toEqual(before);
    expect(await textsOf(store)).toEqual(texts);
    expect(await store.blob(sha256Of(bytes))).toMatchObject({ bytes });
    await shutLibraries();
    const again = unwrap(await (await openedLibrary(mirror)).library.open(store.id));
    expect(allRows(again.snapshot())).toEqual(before);
    unwrap(await again.redo());
    expect(again.snapshot().tables.sources.size).toBe(0);
    unwrap(await again.undo());
    expect(allRows(again.snapshot())).toEqual(before);
    expect(await textsOf(again)).toEqual(texts);
    expect(await again.blob(sha256Of(bytes))).toMatchObject({ bytes });
  });
});

describe('what must not be kept', () => {
  it('deletes a masked original from the case and from its copy on disk, and nothing of it comes back', async () => {
    const { library } = await openedLibrary(mirror);
    const store = await filledCase(library);
    const bytes = new TextEncoder().encode('jean.dupont@free.fr');
    const sha256 = sha256Of(bytes);
    const added = unwrap(
      await store.execute('source.add', {
        fields: {
          title: 'Capture',
          kind: 'capture',
          authors: [],
          language: 'fr',
          reliability: 'F',
          confidentiality: 'public',
        },
        original: { name: 'a.png', bytes, mediaType: 'image/png' },
      }),
    );
    await library.settled();
    expect([...mirror.contents.keys()]).toContain(`${store.id} ${sha256}`);
    const id = added.select?.id ?? '';
    const guard = { decision: 'masked', found: { email: 1 } } as const;
    const read = { id, text: '••••.••••••@••••.••', derived: { by: 'ocr', version: 1 }, guard } as const;
    unwrap(await store.execute('source.read', read));
    await library.settled();
    expect(await store.blob(sha256)).toBeUndefined();
    expect([...mirror.contents.keys()]).not.toContain(`${store.id} ${sha256}`);
    unwrap(await store.undo());
    expect(await store.blob(sha256)).toBeUndefined();
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

  it('makes a case with all it begins with in one act, which cannot be undone to an empty case', async () => {
    const { library } = await openedLibrary(mirror);
    const store = await filledCase(library);
    const copy = unwrap(await library.duplicate(store.id, 'Copie'));
    expect(copy.snapshot().tables.claims.size).toBe(1);
    expect((await copy.journal()).map(({ seq, command }) => [seq, command])).toEqual([[1, 'case.create']]);
    expect(await textsOf(copy)).toEqual(await textsOf(store));
    expect(await copy.undo()).toMatchObject({ ok: false, error: { code: 'undo.nothing' } });
    await library.settled();
    expect(mirror.lines.get(copy.id)).toHaveLength(1);
  });

  it('duplicates a case in which nothing is yet', async () => {
    const { library } = await openedLibrary(mirror);
    const store = unwrap(await library.create({ ...fields, title: 'Vide' }));
    const copy = unwrap(await library.duplicate(store.id, 'Vide (copie)'));
    expect(copy.snapshot().seq).toBe(1);
    await library.settled();
    expect(library.catalogue().map((row) => row.title)).toContain('Vide (copie)');
  });

  it('does not list again, from a window that had just written to it, a case destroyed in another', async () => {
    const { library } = await openedLibrary(mirror);
    const store = await filledCase(library);
    await library.settled();
    const other = (await openedLibrary(mirror)).library;
    const theirs = unwrap(await other.open(store.id));
    unwrap(await theirs.execute('question.add', { text: 'Qui ?', state: 'open' }));
    unwrap(await library.destroy(store.id, fields.title));
    await other.settled();
    await until(() => other.catalogue().length === 0);
    await shutLibraries();
    expect((await openedLibrary(mirror)).library.catalogue()).toEqual([]);
  });

  it('destroys a case in the middle of a commit, and leaves nothing of it on the disk', async () => {
    const { library } = await openedLibrary(mirror);
    const store = await filledCase(library);
    await library.settled();
    const other = (await openedLibrary(mirror)).library;
    const theirs = unwrap(await other.open(store.id));
    await other.settled();
    const acts = [store, theirs].flatMap((one) =>
      Array.from({ length: 8 }, (_, index) =>
        one.execute('question.add', { text: `Question ${index}`, state: 'open' }),
      ),
    );
    const gone = await library.destroy(store.id, fields.title);
    await Promise.all(acts);
    await Promise.all([library.settled(), other.settled()]);
    expect(gone).toEqual({ ok: true, value: true });
    expect(library.catalogue()).toEqual([]);
    await until(() => other.catalogue().length === 0);
    expect((await Dexie.getDatabaseNames()).filter((name) => name.startsWith('recoupe-case'))).toEqual([]);
    expect([...mirror.lines.keys()]).toEqual([]);
  });

  it('keeps open, while it is copied, a case that somebody opens meanwhile', async () => {
    const { library } = await openedLibrary(mirror);
    const { id } = await filledCase(library);
    library.close(id);
    const copying = library.duplicate(id, 'Copie');
    const opened = unwrap(await library.open(id));
    unwrap(await copying);
    unwrap(await opened.execute('question.add', { text: 'Qui ?', state: 'open' }));
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
