import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { condensed, fitsSnapshot, inverse, type AnyChange, type Change } from '#shared/case/changes.ts';
import { applyChanges, emptySnapshot, type Snapshot } from '#shared/case/snapshot.ts';
import { contentsOf } from '../../fixtures/case/memory-case.ts';

/** Changes that follow one another on a few rows of two tables, as a command might gather them. */
const anyChanges = fc
  .array(
    fc.record({
      table: fc.constantFrom('questions' as const, 'hypotheses' as const),
      id: fc.constantFrom('a', 'b', 'c'),
      value: fc.option(fc.nat(3), { nil: undefined }),
    }),
    { maxLength: 12 },
  )
  .map((wishes) => {
    const now = new Map<string, AnyChange['after']>();
    return wishes.map(({ table, id, value }): AnyChange => {
      const key = `${table} ${id}`;
      const before = now.get(key);
      const after = value === undefined ? undefined : ({ id, value } as never);
      now.set(key, after);
      return { table, id, before, after };
    }) as unknown as readonly Change[];
  });

const after = (snapshot: Snapshot, changes: readonly Change[]) => contentsOf(applyChanges(snapshot, changes));

describe('changes', () => {
  it('taken back by their inverse leave what was there', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const there = applyChanges(emptySnapshot(), changes);
        expect(after(there, inverse(changes))).toEqual(contentsOf(emptySnapshot()));
        expect(JSON.stringify(inverse(inverse(changes)))).toBe(
          JSON.stringify(inverse(inverse(inverse(inverse(changes))))),
        );
      }),
    );
  });

  it('condensed do the same, once for each row, and fit where they did', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const few = condensed(changes) as readonly AnyChange[];
        expect(after(emptySnapshot(), few as never)).toEqual(after(emptySnapshot(), changes));
        expect(new Set(few.map(({ table, id }) => `${table} ${id}`)).size).toBe(few.length);
        expect(condensed(few as never)).toEqual(few);
        expect(fitsSnapshot(emptySnapshot(), few as never)).toEqual({ ok: true, value: true });
      }),
    );
  });

  it('and their inverse come down to nothing', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        expect(condensed([...changes, ...inverse(changes)])).toEqual([]);
      }),
    );
  });

  it('that rest on another state are stale, and say for which row', () => {
    const changes = [
      { table: 'questions', id: 'a', before: { id: 'a', value: 1 }, after: undefined },
    ] as never;
    expect(fitsSnapshot(emptySnapshot(), changes)).toMatchObject({
      error: { code: 'commit.stale', where: 'questions:a' },
    });
  });
});
