import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLines, entryLine } from '#shared/case/journal.ts';
import { replayed } from '#shared/case/replay.ts';
import { snapshotOf, type Snapshot } from '#shared/case/snapshot.ts';
import { undoStateOf } from '#shared/case/undo.ts';
import { commands } from '#shared/commands/index.ts';
import { kinds, tableNames, type Row } from '#shared/model/index.ts';
import type { Kind } from '#shared/model/kind.ts';
import { anySteps, callOf } from '../../fixtures/case/any-command.ts';
import type { Step } from '../../fixtures/case/chooser.ts';
import { contentsOf, createdCase, type MemoryCase } from '../../fixtures/case/memory-case.ts';

function lived(steps: readonly Step[]): MemoryCase {
  const made = createdCase();
  for (const step of steps) {
    const { name, input } = callOf(made.snapshot(), step);
    made.run(name, input);
  }
  return made;
}

function danglingIn(snapshot: Snapshot): readonly string[] {
  return tableNames.flatMap((table) =>
    ([...snapshot.tables[table].values()] as Row[]).flatMap((row) =>
      (kinds[table] as unknown as Kind<Row>)
        .references(row)
        .filter((reference) => !snapshot.tables[reference.table].has(reference.id as never))
        .map((reference) => `${table}.${reference.field}`),
    ),
  );
}

describe('any sequence of commands', () => {
  it('reaches every command of the registry, accepted at least once', () => {
    const accepted = new Set<string>(['case.create']);
    for (const steps of fc.sample(anySteps, { numRuns: 400, seed: 7 })) {
      const made = createdCase();
      for (const step of steps) {
        const { name, input } = callOf(made.snapshot(), step);
        if (made.run(name, input).ok) accepted.add(name);
      }
    }
    expect(Object.keys(commands).filter((name) => !accepted.has(name))).toEqual([]);
  });

  it('undone to the last gives the empty case, redone to the last gives it back', () => {
    const empty = contentsOf(createdCase().snapshot());
    fc.assert(
      fc.property(anySteps, (steps) => {
        const made = lived(steps);
        const full = contentsOf(made.snapshot());
        const acts = made.entries().length - 1;
        for (let left = acts; left > 0; left--) expect(made.undo()).toEqual({ ok: true, value: true });
        expect(made.undo()).toMatchObject({ ok: false, error: { code: 'undo.nothing' } });
        expect(contentsOf(made.snapshot())).toEqual(empty);
        for (let left = acts; left > 0; left--) expect(made.redo()).toEqual({ ok: true, value: true });
        expect(made.redo()).toMatchObject({ ok: false, error: { code: 'redo.nothing' } });
        expect(contentsOf(made.snapshot())).toEqual(full);
      }),
      { numRuns: 120 },
    );
  });

  it('replayed from its journal gives the tables, at its end and at each entry', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const made = createdCase();
        const stood: Snapshot[] = [made.snapshot()];
        for (const step of steps) {
          const { name, input } = callOf(made.snapshot(), step);
          if (made.run(name, input).ok) stood.push(made.snapshot());
        }
        for (const then of stood) {
          const again = replayed(made.entries(), then.seq);
          expect(contentsOf(again)).toEqual(contentsOf(then));
          expect([again.seq, again.head]).toEqual([then.seq, then.head]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shows its rows in the same order after any undo, redo or reload', () => {
    fc.assert(
      fc.property(anySteps, fc.nat(10), (steps, back) => {
        const made = lived(steps);
        const before = replayed(made.entries());
        for (let left = back; left > 0; left--) made.undo();
        for (let left = back; left > 0; left--) made.redo();
        const rows = Object.fromEntries(
          tableNames.map((table) => [table, contentsOf(made.snapshot())[table]?.toReversed()]),
        );
        const reloaded = snapshotOf(rows as never, before.seq, before.head);
        expect(tableNames.map((table) => [...reloaded.tables[table].keys()])).toEqual(
          tableNames.map((table) => [...before.tables[table].keys()]),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('keeps references whole: nothing dangles, no claim is without its finding', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const made = createdCase();
        for (const step of steps) {
          const { name, input } = callOf(made.snapshot(), step);
          made.run(name, input);
          expect(danglingIn(made.snapshot())).toEqual([]);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('leaves the case as it was when a command is refused', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const made = createdCase();
        for (const step of steps) {
          const before = made.snapshot();
          const { name, input } = callOf(before, step);
          if (!made.run(name, input).ok) expect(made.snapshot()).toBe(before);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has the same undo state read from its journal as kept along the way', () => {
    fc.assert(
      fc.property(anySteps, fc.array(fc.boolean(), { maxLength: 12 }), (steps, turns) => {
        const made = lived(steps);
        for (const back of turns) void (back ? made.undo() : made.redo());
        expect(undoStateOf(made.entries().slice(1))).toEqual(made.undoState());
      }),
      { numRuns: 80 },
    );
  });
});

describe('the journal as text', () => {
  it('shows any single byte that was changed', () => {
    fc.assert(
      fc.property(anySteps, fc.nat(), fc.integer({ min: 1, max: 255 }), (steps, place, flip) => {
        const made = lived(steps.slice(0, 6));
        const { seq, head } = made.snapshot();
        const text = made.entries().map(entryLine).join('\n');
        const bytes = new TextEncoder().encode(text);
        expect(checkLines(text.split('\n'), { seq, head }).check).toMatchObject({ whole: true });
        const at = place % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ flip;
        expect(isWhole(bytes, { seq, head })).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('shows any single byte of one journal that was changed, each in turn', () => {
    const made = createdCase();
    made.run('question.add', { text: 'Combien de « patients » ? \uFFFD', state: 'open' });
    const { seq, head } = made.snapshot();
    const bytes = new TextEncoder().encode(made.entries().map(entryLine).join('\n'));
    for (let at = 0; at < bytes.length; at++) {
      for (const flip of [1, 0x20, 0x80, 0xff]) {
        const altered = bytes.slice();
        altered[at] = (altered[at] ?? 0) ^ flip;
        expect(isWhole(altered, { seq, head }), `byte ${at} ^ ${flip}`).toBe(false);
      }
    }
  });
});

function isWhole(bytes: Uint8Array, expected: { seq: number; head: never | Snapshot['head'] }): boolean {
  try {
    // Not forgiving: a byte that is no UTF-8 must not be read as the replacement character it might stand for.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return checkLines(text.split('\n'), expected).check.whole;
  } catch {
    return false;
  }
}
