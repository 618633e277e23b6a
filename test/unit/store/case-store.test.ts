import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { entryLine } from '#shared/case/journal.ts';
import { unwrap } from '#shared/lib/result.ts';
import { checkStored, entryOf, lineOf, type StoredEntry } from '../../../renderer/store/stored-entry.ts';
import { caseDatabase } from '../../../renderer/store/case-database.ts';
import type { CaseStore } from '../../../renderer/store/case-store.ts';
import { contentsOf } from '../../fixtures/case/memory-case.ts';
import { fields, source } from '../../fixtures/store/filled-case.ts';
import { someQuestions } from '../../fixtures/store/some-questions.ts';
import {
  openedLibrary,
  shutLibraries,
  until,
  wipeDatabases,
  type OpenedLibrary,
} from '../../fixtures/store/open-library.ts';

let first: OpenedLibrary;
let store: CaseStore;

beforeEach(async () => {
  await wipeDatabases();
  first = await openedLibrary();
  store = unwrap(await first.library.create(fields));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await shutLibraries();
});

/** Everything the database of the case holds. */
async function stored(): Promise<unknown> {
  const database = caseDatabase(store.id);
  await database.open();
  const tables = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()]));
  database.close();
  return Object.fromEntries(tables);
}

/** Opens the same case as another window would. */
async function otherWindow(): Promise<{ readonly other: CaseStore; readonly second: OpenedLibrary }> {
  const second = await openedLibrary();
  return { other: unwrap(await second.library.open(store.id)), second };
}

describe('one window', () => {
  it('finds again, after a restart, rows, head, texts, files and what can be undone', async () => {
    const bytes = new TextEncoder().encode('\uFEFFUne trentaine de laboratoires.');
    unwrap(
      await store.execute('source.add', {
        fields: source,
        text: 'Une trentaine de laboratoires.',
        original: { name: 'article.txt', bytes, mediaType: 'text/plain' },
      }),
    );
    unwrap(await store.execute('question.add', { text: 'Qui a vendu ?', state: 'open' }));
    unwrap(await store.undo());
    const { other } = await otherWindow();
    expect(contentsOf(other.snapshot())).toEqual(contentsOf(store.snapshot()));
    expect([other.snapshot().seq, other.snapshot().head]).toEqual([
      store.snapshot().seq,
      store.snapshot().head,
    ]);
    expect(other.undoState()).toEqual(store.undoState());
    const [row] = other.snapshot().tables.sources.values();
    expect(await other.text(row?.text?.sha256 as never)).toBe('Une trentaine de laboratoires.');
    expect((await other.blob(row?.original?.sha256 as never))?.bytes).toEqual(bytes);
    unwrap(await other.redo());
    expect(other.snapshot().tables.questions.size).toBe(1);
    other.close();
  });

  it('undoes all but the making of the case, and redoes it', async () => {
    unwrap(
      await store.execute('entity.add', {
        kind: 'medium',
        name: 'Zataz',
        aliases: [],
        identifiers: [],
        roles: [],
      }),
    );
    unwrap(await store.execute('case.edit', { id: store.id, patch: { title: 'Autre' } }));
    const full = contentsOf(store.snapshot());
    unwrap(await store.undo());
    unwrap(await store.undo());
    expect(await store.undo()).toMatchObject({ ok: false, error: { code: 'undo.nothing' } });
    expect(store.snapshot().tables.entities.size).toBe(0);
    unwrap(await store.redo());
    unwrap(await store.redo());
    expect(contentsOf(store.snapshot())).toEqual(full);
  });

  it('writes nothing of a refused command', async () => {
    const before = await stored();
    const refused = await store.execute('figure.add', {
      lower: 9,
      upper: 3,
      exactness: 'range',
      unit: 'persons',
      role: 'total',
    });
    expect(refused).toMatchObject({ ok: false, error: { code: 'range.order', where: 'figures.lower' } });
    expect(await stored()).toEqual(before);
  });

  it('keeps rows and journal exactly as before when the disk is full in the middle of a commit', async () => {
    unwrap(await store.execute('source.add', { fields: source, text: 'Premier texte.' }));
    const before = await stored();
    const snapshot = store.snapshot();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      // Rows are written by then and the journal entry is added: only the text does not fit any more.
      if (this.name === 'texts') throw new DOMException('No space left', 'QuotaExceededError');
      return put.apply(this, args);
    });
    const refused = await store.execute('source.add', { fields: source, text: 'Second texte.' });
    expect(refused).toMatchObject({ ok: false, error: { code: 'storage.full' } });
    vi.restoreAllMocks();
    expect(await stored()).toEqual(before);
    expect(store.snapshot()).toBe(snapshot);
    unwrap(await store.execute('source.add', { fields: source, text: 'Second texte.' }));
    expect(store.snapshot().tables.sources.size).toBe(2);
  });

  it('starts again from the journal that is there when it was changed underneath', async () => {
    unwrap(await store.execute('question.add', { text: 'Une', state: 'open' }));
    unwrap(await store.execute('question.add', { text: 'Deux', state: 'open' }));
    const database = caseDatabase(store.id);
    await database.open();
    const last = await database.journal.get(3);
    await database.journal.delete(3);
    await database.table('questions').delete((last && entryOf(last))?.changes[0]?.id ?? '');
    database.close();
    unwrap(await store.execute('question.add', { text: 'Trois', state: 'open' }));
    const texts = [...store.snapshot().tables.questions.values()].map((row) => row.text);
    expect(texts).toEqual(['Une', 'Trois']);
    expect(store.snapshot().seq).toBe(3);
  });

  it('refuses an undo whose row has moved on, as such', async () => {
    unwrap(await store.execute('question.add', { text: 'Une', state: 'open' }));
    const database = caseDatabase(store.id);
    await database.open();
    const entry = await database.journal.get(2);
    await database.journal.put({
      ...entry,
      ...(entry && rewritten(entry, (line) => line.replace('Une', 'Autre'))),
    } as never);
    database.close();
    expect(await store.undo()).toMatchObject({ ok: false, error: { code: 'undo.stale' } });
  });
});

/** The line of a stored entry, changed as by somebody with the disk in hand. */
function rewritten(stored: StoredEntry, change: (line: string) => string): Pick<StoredEntry, 'line'> {
  return { line: new TextEncoder().encode(change(lineOf(stored) ?? '')) };
}

describe('the stored journal', () => {
  const position = () => ({ seq: store.snapshot().seq, head: store.snapshot().head });

  async function put(seq: number, change: (stored: StoredEntry) => Partial<StoredEntry>): Promise<void> {
    const database = caseDatabase(store.id);
    await database.open();
    const stored = await database.journal.get(seq);
    await database.journal.put({ ...(stored as StoredEntry), ...change(stored as StoredEntry) });
    database.close();
  }

  it.each([3, 1500])('is the very line that was hashed, of %i rows', async (count) => {
    unwrap(await store.execute('case.import', { rows: { questions: someQuestions(count) } }));
    const stored = await store.stored();
    expect(stored.map(lineOf)).toEqual((await store.journal()).map(entryLine));
    expect(checkStored(stored, undefined, position())).toMatchObject({ whole: true, entries: 2 });
  });

  it.each<[string, (stored: StoredEntry) => Partial<StoredEntry>, string]>([
    ['a word', (stored) => rewritten(stored, (line) => line.replace('Qui', 'Quoi')), 'hash'],
    [
      'a blank, which says the same',
      (stored) => rewritten(stored, (line) => line.replace('":', '": ')),
      'text',
    ],
    ['a byte that is no text', ({ line }) => ({ line: line.with(40, 0xff) }), 'text'],
    ['what undo reads beside the line', () => ({ undoes: 2 }), 'text'],
    ['all of it', (stored) => rewritten(stored, () => '{'), 'text'],
  ])('shows what was altered in it: %s', async (_what, change, reason) => {
    unwrap(await store.execute('question.add', { text: 'Qui ?', state: 'open' }));
    unwrap(await store.execute('question.add', { text: 'Où ?', state: 'open' }));
    await put(2, change);
    expect(checkStored(await store.stored(), undefined, position())).toEqual({ whole: false, at: 2, reason });
    expect((await store.journal()).map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  it('lists an entry that says nothing any more, and refuses to take it back', async () => {
    unwrap(await store.execute('question.add', { text: 'Qui ?', state: 'open' }));
    await put(2, (stored) => rewritten(stored, () => '{'));
    expect((await store.journal(2))[0]).toMatchObject({ seq: 2, command: 'journal.unreadable', changes: [] });
    expect(await store.undo()).toMatchObject({ ok: false, error: { code: 'journal.broken' } });
    expect(store.snapshot().tables.questions.size).toBe(1);
  });
});

describe('two windows on one case', () => {
  it('stay in step, undo included', async () => {
    const { other } = await otherWindow();
    unwrap(await store.execute('question.add', { text: 'Qui ?', state: 'open' }));
    await until(() => other.snapshot().seq === store.snapshot().seq);
    expect(contentsOf(other.snapshot())).toEqual(contentsOf(store.snapshot()));
    unwrap(await other.undo());
    await until(() => store.snapshot().seq === other.snapshot().seq);
    expect(store.snapshot().tables.questions.size).toBe(0);
    expect(store.undoState()).toEqual(other.undoState());
    other.close();
  });

  it('keep what both commit at once, in one order', async () => {
    const { other } = await otherWindow();
    const acts = Array.from({ length: 12 }, (_, index) =>
      (index % 2 === 0 ? store : other).execute('question.add', { text: `Question ${index}`, state: 'open' }),
    );
    for (const done of await Promise.all(acts)) unwrap(done);
    await until(() => store.snapshot().seq === 13 && other.snapshot().seq === 13);
    expect(store.snapshot().tables.questions.size).toBe(12);
    expect(contentsOf(other.snapshot())).toEqual(contentsOf(store.snapshot()));
    expect(other.snapshot().head).toBe(store.snapshot().head);
    expect((await store.journal()).map((entry) => entry.seq)).toEqual(
      Array.from({ length: 13 }, (_, index) => index + 1),
    );
    other.close();
  });

  it('say that the case is gone in one when it is destroyed in the other, and do not make it anew', async () => {
    const { second } = await otherWindow();
    unwrap(await first.library.destroy(store.id, fields.title));
    const theirs = await second.library.open(store.id);
    const act = theirs.ok
      ? await theirs.value.execute('question.add', { text: 'Qui ?', state: 'open' })
      : theirs;
    expect(act).toMatchObject({ ok: false, error: { code: 'case.missing' } });
    await until(() => second.library.catalogue().length === 0);
    expect((await Dexie.getDatabaseNames()).filter((name) => name.includes(store.id))).toEqual([]);
  });
});

describe('a database that cannot be opened', () => {
  it('was written by a newer program: refused, and left as it is', async () => {
    first.library.close(store.id);
    const newer = new Dexie(`recoupe-case-${store.id}`);
    newer.version(99).stores({ inventions: 'id' });
    await newer.open();
    newer.close();
    expect(await first.library.open(store.id)).toMatchObject({ ok: false, error: { code: 'storage.newer' } });
    expect((await Dexie.getDatabaseNames()).some((name) => name.includes(store.id))).toBe(true);
  });

  it('is held by the machine: said to be locked', async () => {
    first.library.close(store.id);
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    expect(await first.library.open(store.id)).toMatchObject({
      ok: false,
      error: { code: 'storage.locked' },
    });
  });

  it('is not there: said to be missing, and none is made', async () => {
    expect(await first.library.open('nobody')).toMatchObject({ ok: false, error: { code: 'case.missing' } });
    expect((await Dexie.getDatabaseNames()).some((name) => name.includes('nobody'))).toBe(false);
  });
});
