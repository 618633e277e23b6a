import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { replayed } from '#shared/case/replay.ts';
import type { FieldsOf } from '#shared/commands/rows.ts';
import { unwrap } from '#shared/lib/result.ts';
import type { CaseStore } from '../../../renderer/store/case-store.ts';
import { anySteps, callOf } from '../../fixtures/case/any-command.ts';
import type { Step } from '../../fixtures/case/chooser.ts';
import { contentsOf } from '../../fixtures/case/memory-case.ts';
import { fields, source } from '../../fixtures/store/filled-case.ts';
import { openedLibrary, shutLibraries, until, wipeDatabases } from '../../fixtures/store/open-library.ts';

const entity = {
  kind: 'medium',
  name: 'Zataz',
  aliases: [],
  identifiers: [],
  roles: [],
} satisfies FieldsOf<'entities'>;

beforeEach(wipeDatabases);
afterEach(shutLibraries);

/** Carries each step out in one of the windows, on the case as that window shows it. */
async function live(windows: readonly CaseStore[], steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    const store = windows[(step.picks[0] ?? 0) % windows.length] as CaseStore;
    const { name, input } = callOf(store.snapshot(), step);
    await store.execute(name, input);
  }
}

/** Goes one way as far as it goes. */
async function toTheEnd(store: CaseStore, way: 'undo' | 'redo'): Promise<void> {
  let done = await store[way]();
  while (done.ok) done = await store[way]();
  expect(done).toMatchObject({ error: { code: `${way}.nothing` } });
}

/** What a window opened now finds must be what this one shows, and what the journal alone gives. */
async function expectKept(store: CaseStore): Promise<void> {
  const { library } = await openedLibrary();
  const found = unwrap(await library.open(store.id));
  const shown = store.snapshot();
  expect(contentsOf(found.snapshot())).toEqual(contentsOf(shown));
  expect([found.snapshot().seq, found.snapshot().head]).toEqual([shown.seq, shown.head]);
  expect(found.undoState()).toEqual(store.undoState());
  const again = replayed(await found.journal());
  expect(contentsOf(again)).toEqual(contentsOf(shown));
  expect([again.seq, again.head]).toEqual([shown.seq, shown.head]);
  await library.shut();
}

it('keeps any sequence of acts of two windows as both show it, undone to the first and redone to the last', async () => {
  const acts = fc.asyncProperty(anySteps, fc.array(fc.boolean(), { maxLength: 8 }), async (steps, turns) => {
    const first = (await openedLibrary()).library;
    const store = unwrap(await first.create(fields));
    const empty = contentsOf(store.snapshot());
    const other = unwrap(await (await openedLibrary()).library.open(store.id));
    // What others need is there from the start: a case without sources or entities refuses nearly everything.
    unwrap(await store.execute('source.add', { fields: source, text: 'Une trentaine de laboratoires.' }));
    unwrap(await other.execute('entity.add', entity));
    await live([store, other], steps);
    for (const back of turns) void (await (back ? other.undo() : other.redo()));
    await until(() => store.snapshot().head === other.snapshot().head);
    expect(contentsOf(other.snapshot())).toEqual(contentsOf(store.snapshot()));
    await expectKept(store);
    expect(store.snapshot().seq).toBeGreaterThanOrEqual(3);
    await toTheEnd(store, 'redo');
    const full = contentsOf(store.snapshot());
    await toTheEnd(store, 'undo');
    expect(contentsOf(store.snapshot())).toEqual(empty);
    await toTheEnd(store, 'redo');
    expect(contentsOf(store.snapshot())).toEqual(full);
    await expectKept(store);
  });
  await fc.assert(acts.beforeEach(wipeDatabases).afterEach(shutLibraries), { numRuns: 5 });
});
