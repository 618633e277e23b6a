import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unwrap } from '#shared/lib/result.ts';
import { caseDatabase } from '../../../renderer/store/case-database.ts';
import type { CaseStore } from '../../../renderer/store/case-store.ts';
import { checkStored } from '../../../renderer/store/stored-entry.ts';
import { contentsOf } from '../../fixtures/case/memory-case.ts';
import { fields } from '../../fixtures/store/filled-case.ts';
import { openedLibrary, shutLibraries, until, wipeDatabases } from '../../fixtures/store/open-library.ts';
import { someQuestions } from '../../fixtures/store/some-questions.ts';

/** Long enough for its entry to be sealed while the rows are being written. */
const rows = { questions: someQuestions(1500) };

let store: CaseStore;

beforeEach(async () => {
  await wipeDatabases();
  store = unwrap(await (await openedLibrary()).library.create(fields));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await shutLibraries();
});

async function storedCounts(): Promise<readonly number[]> {
  const database = caseDatabase(store.id);
  await database.open();
  const counts = [await database.table('questions').count(), await database.journal.count()];
  database.close();
  return counts;
}

describe('an import of many rows', () => {
  it('comes after what another window committed meanwhile, in one chain', async () => {
    const other = unwrap(await (await openedLibrary()).library.open(store.id));
    const [imported, asked] = await Promise.all([
      store.execute('case.import', { rows }),
      other.execute('question.add', { text: 'Qui ?', state: 'open' }),
    ]);
    unwrap(imported);
    unwrap(asked);
    await until(() => store.snapshot().seq === 3 && other.snapshot().seq === 3);
    expect(store.snapshot().tables.questions.size).toBe(1501);
    expect(contentsOf(other.snapshot())).toEqual(contentsOf(store.snapshot()));
    const { seq, head } = store.snapshot();
    expect(checkStored(await store.stored(), undefined, { seq, head })).toMatchObject({
      whole: true,
      entries: 3,
    });
    other.close();
  });

  it('leaves nothing when its entry does not fit on the disk any more', async () => {
    const snapshot = store.snapshot();
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'journal') throw new DOMException('No space left', 'QuotaExceededError');
      return add.apply(this, args);
    });
    const refused = await store.execute('case.import', { rows });
    expect(refused).toMatchObject({ ok: false, error: { code: 'storage.full' } });
    vi.restoreAllMocks();
    expect(store.snapshot()).toBe(snapshot);
    expect(await storedCounts()).toEqual([0, 1]);
    unwrap(await store.execute('case.import', { rows }));
    expect(await storedCounts()).toEqual([1500, 2]);
  });
});
