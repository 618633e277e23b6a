import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyHead } from '#shared/case/journal.ts';
import { checkChanges, invalidField } from '#shared/case/check.ts';
import { replayed } from '#shared/case/replay.ts';
import { snapshotOf } from '#shared/case/snapshot.ts';
import { unwrap } from '#shared/lib/result.ts';
import { kinds, modelVersion, tableNames, type Row, type TableName } from '#shared/model/index.ts';
import { caseDatabase, opened } from '../../../../renderer/store/case-database.ts';
import { openCase } from '../../../../renderer/store/case-store.ts';
import { loadCase } from '../../../../renderer/store/load-case.ts';
import {
  migratedRow,
  migrations,
  type Migration,
  type OldRow,
} from '../../../../renderer/store/migrations/index.ts';
import { checkStored } from '../../../../renderer/store/stored-entry.ts';
import { contentsOf, countingTools } from '../../../fixtures/case/memory-case.ts';
import { wipeDatabases } from '../../../fixtures/store/open-library.ts';

beforeEach(wipeDatabases);

type Fixture = {
  readonly modelVersion: number;
  readonly rows: Readonly<Record<TableName, readonly OldRow[]>>;
  readonly journal: readonly OldRow[];
};

const fixtures = import.meta.glob<Fixture>('../../../fixtures/schema/v*.json', {
  eager: true,
  import: 'default',
});

function fixtureOf(version: number): Fixture {
  const fixture = fixtures[`../../../fixtures/schema/v${version}.json`];
  expect(fixture, `a fixture of version ${version}`).toBeDefined();
  return fixture as Fixture;
}

const versions = Array.from({ length: modelVersion }, (_, index) => index + 1);

/** A line is bytes in the database and a text in the fixture. */
function asStored(entry: OldRow): OldRow {
  return 'line' in entry ? { ...entry, line: new TextEncoder().encode(String(entry['line'])) } : entry;
}

/** Writes a case as a program of that version left it. */
async function leftBy(version: number, fixture: Fixture): Promise<void> {
  const database = caseDatabase('old', version);
  await opened(database, version);
  for (const table of tableNames) await database.table(table).bulkPut([...(fixture.rows[table] ?? [])]);
  await database.table('journal').bulkPut(fixture.journal.map(asStored));
  database.close();
}

describe('every version of the model', () => {
  it('but the last has one migration, to the next', () => {
    expect(migrations.map(({ from, to }) => [from, to])).toEqual(
      versions.slice(0, -1).map((from) => [from, from + 1]),
    );
  });

  it.each(versions)('%i has a fixture, which opens and is whole today', async (version) => {
    const fixture = fixtureOf(version);
    expect(fixture.modelVersion).toBe(version);
    await leftBy(version, fixture);
    const database = caseDatabase('old');
    await opened(database);
    const { snapshot } = await loadCase(database);
    database.close();
    const steps = migrations.filter(({ from }) => from >= version);
    const expected = Object.fromEntries(
      tableNames.map((table) => [
        table,
        (fixture.rows[table] ?? []).map((row) => migratedRow(table, row, steps)),
      ]),
    );
    expect(contentsOf(snapshot)).toEqual(contentsOf(snapshotOf(expected as never, 0, emptyHead)));
    for (const table of tableNames) {
      for (const row of snapshot.tables[table].values())
        expect(invalidField(table, row as Row)).toBeUndefined();
    }
    const changes = tableNames.flatMap((table) =>
      ([...snapshot.tables[table].values()] as Row[]).map((row) => ({ table, id: row.id, after: row })),
    );
    expect(checkChanges(snapshot, changes as never)).toEqual({ ok: true, value: true });
  });
});

describe('the journal of every version', () => {
  it.each(versions)('%i keeps its chain whole, its rows and what can be undone', async (version) => {
    const fixture = fixtureOf(version);
    await leftBy(version, fixture);
    const store = unwrap(await openCase('old', { ...countingTools(), actor: () => '' }));
    const { seq, head } = store.snapshot();
    const stored = await store.stored();
    expect(checkStored(stored, undefined, { seq, head })).toMatchObject({ whole: true, entries: 6 });
    expect(head).toBe(fixture.journal.at(-1)?.['hash']);
    const entries = (await store.journal()) as unknown as readonly OldRow[];
    expect(entries).toEqual(
      fixture.journal.map((entry) => (version > 2 ? JSON.parse(String(entry['line'])) : entry) as OldRow),
    );
    expect(contentsOf(replayed(await store.journal()))).toEqual(contentsOf(store.snapshot()));
    expect(store.undoState()).toEqual({ undoable: [2], redoable: [6] });
    unwrap(await store.redo());
    store.close();
  });

  it('still shows what was altered in it before', async () => {
    const fixture = fixtureOf(1);
    const journal = fixture.journal.map((entry) =>
      entry['seq'] === 3 ? { ...entry, actor: 'quelqu’un d’autre' } : entry,
    );
    await leftBy(1, { ...fixture, journal });
    const store = unwrap(await openCase('old', { ...countingTools(), actor: () => '' }));
    expect(checkStored(await store.stored())).toEqual({ whole: false, at: 3, reason: 'hash' });
    store.close();
  });
});

describe('the fixture of the last version', () => {
  it('holds every kind of row and every field of each', () => {
    const fixture = fixtureOf(modelVersion);
    const missing = tableNames.flatMap((table) => {
      const { entries } = kinds[table].schema as unknown as {
        readonly entries: Readonly<Record<string, unknown>>;
      };
      const written = new Set((fixture.rows[table] ?? []).flatMap((row) => Object.keys(row)));
      return Object.keys(entries)
        .filter((field) => !written.has(field))
        .map((field) => `${table}.${field}`);
    });
    expect(missing).toEqual([]);
  });
});

describe('a migration', () => {
  const toTwo: Migration = {
    from: 1,
    to: 2,
    rows: { figures: ({ scope, ...row }) => (scope === undefined ? row : { ...row, about: scope }) },
  };

  it('changes the rows of its tables when a case of the version before is opened, and no other', async () => {
    const fixture = fixtureOf(1);
    await leftBy(1, fixture);
    const database = caseDatabase('old', 2, [toTwo]);
    await opened(database, 2);
    const figures = await database.table('figures').toArray();
    const entities = await database.table('entities').toArray();
    database.close();
    expect(figures).toMatchObject([{ id: 'figure-1', about: 'patients' }, { id: 'figure-2' }]);
    expect(figures[0]).not.toHaveProperty('scope');
    expect(entities).toEqual(fixture.rows.entities);
  });

  it('leaves a migrated case to programs that know its version', async () => {
    await leftBy(1, fixtureOf(1));
    const newer = caseDatabase('old', 2, [toTwo]);
    await opened(newer, 2);
    newer.close();
    await expect(opened(caseDatabase('old'), 1)).rejects.toMatchObject({ name: 'VersionError' });
  });

  it('leaves the case of the version before as it was when it fails', async () => {
    const fixture = fixtureOf(1);
    await leftBy(1, fixture);
    const failing: Migration = {
      from: 1,
      to: 2,
      rows: {
        ...toTwo.rows,
        links: () => {
          throw new Error('unforeseen');
        },
      },
    };
    const broken = caseDatabase('old', 2, [failing]);
    await expect(opened(broken, 2)).rejects.toThrow();
    broken.close();
    const database = caseDatabase('old');
    await opened(database);
    expect(await database.table('figures').toArray()).toEqual(fixture.rows.figures);
    database.close();
  });
});
